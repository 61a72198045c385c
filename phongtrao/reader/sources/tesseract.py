"""Words of a page's picture, read by Tesseract."""

import os
from functools import lru_cache
from typing import Any

import pytesseract
from PIL import Image

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.images import Picture, straightened
from phongtrao.reader.sources.numerals import numeral_at
from phongtrao.reader.sources.pages import Page, Word
from phongtrao.reader.sources.text import clean_text

LANGUAGE = "vie"
_SECONDS = 180
"""The longest that one page may take."""
_LAYOUT = "--oem 1 --psm 3"
_DOUBTFUL, _UPSIDE_DOWN, _FEW, _SHORT = 20.0, 62.0, 8, 3
_RUN = 2.2
"""How many times its letters' width a type is high."""


def check_installed() -> None:
    """
    Make sure that scans can be read on this machine.

    :raises Unreadable: Tesseract, or its Vietnamese, is missing; the message says how to install it.
    """
    try:
        languages = _languages()
    except (pytesseract.TesseractNotFoundError, OSError, SystemExit):
        raise Unreadable(
            "no_ocr",
            "Tệp này là ảnh quét, cần Tesseract để đọc chữ mà máy chưa có; "
            "hãy cài (Debian, Ubuntu: sudo apt-get install tesseract-ocr-vie) rồi thử lại, "
            "hoặc dùng bản Word hay PDF có chữ.",
        ) from None
    if LANGUAGE not in languages:
        raise Unreadable(
            "no_ocr",
            "Tệp này là ảnh quét mà Tesseract trên máy chưa có tiếng Việt; "
            "hãy cài (Debian, Ubuntu: sudo apt-get install tesseract-ocr-vie) rồi thử lại.",
        )


def is_installed() -> bool:
    """Whether scans can be read on this machine."""
    try:
        check_installed()
    except Unreadable:
        return False
    return True


def forget() -> None:
    """Look again what is installed the next time that it matters."""
    _languages.cache_clear()


@lru_cache(maxsize=1)
def _languages() -> frozenset[str]:
    return frozenset(pytesseract.get_languages())


def read_picture(picture: Picture) -> Page:
    """The words of a page; one that lies on its side or head is turned first."""
    # One thread for each page: several pages are read side by side.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    straight = straightened(picture)
    found = _words(straight)
    if len(found) < _FEW or _sureness(found) < _UPSIDE_DOWN:
        turned = _turned(straight)
        again = _words(turned) if turned else []
        if turned and len(again) >= len(found) / 2 and _sureness(again) > _sureness(found):
            straight, found = turned, again
    scale = 72 / straight.dpi
    words = tuple(word for row in found if (word := _word(row, scale)) is not None)
    return Page(straight.image.width * scale, words, is_scan=True)


def _words(picture: Picture) -> list[dict[str, Any]]:
    """The rows of Tesseract's table that hold words, each with the box of its line."""
    table = _asked(picture)
    lines: dict[tuple[int, int, int], list[dict[str, Any]]] = {}
    edges: dict[tuple[int, int, int], tuple[int, int]] = {}
    for at, level in enumerate(table["level"]):
        key = (table["block_num"][at], table["par_num"][at], table["line_num"][at])
        if level == 4:  # noqa: PLR2004  # Tesseract's number for a line
            edges[key] = (table["top"][at], table["top"][at] + table["height"][at])
        elif table["text"][at].strip():
            row = {name: table[name][at] for name in ("left", "top", "width", "height", "text")}
            lines.setdefault(key, []).append({**row, "conf": float(table["conf"][at]), "line": edges[key]})
    for first, second in ((words[0], words[1]) for words in lines.values() if len(words) > 1):
        box = first["left"], first["top"], first["width"], first["height"]
        first["text"] = numeral_at(picture.image, box, first["text"], second["text"])
    return [{**word, "size": _type_size(words)} for words in lines.values() for word in words]


def _asked(picture: Picture) -> dict[str, list[Any]]:
    image = picture.image
    # Handed over unpacked: packing a page costs more than reading it back.
    image.format = "PPM"
    try:
        table: dict[str, list[Any]] = pytesseract.image_to_data(
            image,
            lang=LANGUAGE,
            config=f"{_LAYOUT} --dpi {max(70, picture.dpi)}",
            output_type=pytesseract.Output.DICT,
            timeout=_SECONDS,
        )
    except RuntimeError as error:
        raise Unreadable(
            "not_a_document", "Có trang quét không đọc nổi chữ; hãy quét lại rõ hơn, đen trắng, 200-300 dpi."
        ) from error
    return table


def _turned(picture: Picture) -> Picture | None:
    """The page turned by a quarter or a half, if Tesseract sees that it lies so."""
    try:
        said = pytesseract.image_to_osd(
            picture.image,
            config=f"--psm 0 --dpi {max(70, picture.dpi)}",
            output_type=pytesseract.Output.DICT,
            timeout=_SECONDS,
        )
    except (RuntimeError, pytesseract.TesseractError):
        return None
    quarter = int(said.get("rotate", 0))
    if not quarter:
        return None
    image = picture.image.rotate(-quarter, expand=True, fillcolor=255, resample=Image.Resampling.NEAREST)
    return straightened(Picture(image, picture.dpi))


def _sureness(found: list[dict[str, Any]]) -> float:
    return sum(row["conf"] for row in found) / len(found) if found else 0.0


def _word(row: dict[str, Any], scale: float) -> Word | None:
    text = clean_text(row["text"]).strip()
    # Specks, seams and seals; what may be a word stays.
    if not text or (row["conf"] < _DOUBTFUL and sum(map(str.isalnum, text)) < _SHORT):
        return None
    top, bottom = row["line"]
    left, right = row["left"] * scale, (row["left"] + row["width"]) * scale
    return Word(text, left, right, top * scale, bottom * scale, row["size"] * scale)


def _type_size(words: list[dict[str, Any]]) -> float:
    """The height of a line's type, from how wide its letters run: marks and tails change the height itself."""
    return _RUN * float(sum(word["width"] for word in words)) / sum(len(word["text"]) for word in words)
