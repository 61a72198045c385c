"""What a camera sees, for a browser that is fed a film: QR codes held before it, one after the other."""

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

import segno
from PIL import Image

SIZE = (640, 480)
RATE = 10
FLAGS = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
"""Chromium takes a film for its camera, and nobody is asked whether it may."""


def film(path: Path, texts: Sequence[str], *, seconds: float = 1.5) -> Path:
    """A film (YUV4MPEG2, which Chromium plays over and over) that shows the QR code of each text for some seconds."""
    with path.open("wb") as out:
        out.write(f"YUV4MPEG2 W{SIZE[0]} H{SIZE[1]} F{RATE}:1 Ip A1:1 C420jpeg\n".encode())
        for text in texts:
            frame = b"FRAME\n" + _grey(text) + bytes([128]) * (SIZE[0] * SIZE[1] // 2)
            out.write(frame * round(RATE * seconds))
    return path


def flags(path: Path) -> list[str]:
    """How Chromium is started so that its camera sees the film."""
    return [*FLAGS, f"--use-file-for-fake-video-capture={path}"]


def _grey(text: str) -> bytes:
    """One picture: the code in the middle, or an empty wall for no text."""
    picture = Image.new("L", SIZE, 200)
    if text:
        drawn = BytesIO()
        segno.make(text, error="l", micro=False).save(drawn, kind="png", scale=8, border=4)
        code = Image.open(drawn).convert("L")
        code.thumbnail((SIZE[1] - 40, SIZE[1] - 40), Image.Resampling.NEAREST)
        picture.paste(code, ((SIZE[0] - code.width) // 2, (SIZE[1] - code.height) // 2))
    return picture.tobytes()
