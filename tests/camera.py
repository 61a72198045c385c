"""What a camera sees, for a browser that is fed a film: pictures held before it, one after the other."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import segno
from PIL import Image
from playwright.sync_api import Browser

from .demonstration import CHROMIUM

SIZE = (640, 480)
EDGE = 40
RATE = 10
FLAGS = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
"""Chromium takes a film for its camera, and nobody is asked whether it may."""


def film(path: Path, pictures: Sequence[bytes], *, seconds: float = 0.7) -> Path:
    """A film (YUV4MPEG2, which Chromium plays over and over) that shows each picture for some seconds."""
    width, height = SIZE
    with path.open("wb") as out:
        out.write(f"YUV4MPEG2 W{width} H{height} F{RATE}:1 Ip A1:1 C420jpeg\n".encode())
        for picture in pictures:
            frame = b"FRAME\n" + _grey(picture) + bytes([128]) * (width * height // 2)
            out.write(frame * round(RATE * seconds))
    return path


@contextmanager
def before(browser: Browser, shown: Path) -> Iterator[Browser]:
    """A browser like another, whose camera sees the film."""
    args = ["--no-sandbox", *FLAGS, f"--use-file-for-fake-video-capture={shown}"]
    started = browser.browser_type.launch(executable_path=CHROMIUM, args=args)
    try:
        yield started
    finally:
        started.close()


def code_of(text: str) -> bytes:
    """The picture of a QR code."""
    drawn = BytesIO()
    segno.make(text, error="l", micro=False).save(drawn, kind="png", scale=8, border=4)
    return drawn.getvalue()


def _grey(picture: bytes) -> bytes:
    """One frame: the picture in the middle of a wall."""
    frame, held = Image.new("L", SIZE, 200), Image.open(BytesIO(picture)).convert("L")
    held.thumbnail((SIZE[0] - EDGE, SIZE[1] - EDGE))
    frame.paste(held, ((SIZE[0] - held.width) // 2, (SIZE[1] - held.height) // 2))
    return frame.tobytes()
