"""Roman numerals of headings, which Tesseract takes for other letters: their strokes are counted in the picture."""

import re

from PIL import Image

_STROKES = re.compile(r"[IlL|!]{1,4}[.,]?")
_MOST = 3
_DARK = 140
_UPPER, _LOWER = 0.35, 0.65
"""The band of a letter's height in which a numeral's strokes stand apart: no serifs, no full stop."""

Box = tuple[int, int, int, int]


def numeral_at(image: Image.Image, box: Box, read_as: str, following: str) -> str:
    """What a word that may be I, II or III in front of capitals says; other words stay as they were read."""
    if not _STROKES.fullmatch(read_as) or not following.isupper():
        return read_as
    strokes = _strokes_in(image, box)
    return "I" * strokes + "." if 1 <= strokes <= _MOST else read_as


def _strokes_in(image: Image.Image, box: Box) -> int:
    left, top, width, height = box
    band = image.crop((left - 2, top + round(height * _UPPER), left + width + 2, top + round(height * _LOWER)))
    across = band.resize((band.width, 1), Image.Resampling.BOX).tobytes()
    dark = [light < _DARK for light in across]
    return sum(here and not before for before, here in zip([False, *dark], dark, strict=False))
