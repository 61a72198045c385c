"""Runs set in fonts from before Unicode: the name of the font says how to read the letters."""

import re
from collections.abc import Sequence
from dataclasses import replace

from phongtrao.reader.sources.faces import Face
from phongtrao.vietnamese.legacy import encoding_of_font, from_legacy, is_capital_font

_UNICODE = re.compile("[ăĂđĐơƠưƯ\u0300-\u0323\u1ea0-\u1ef9]")


def in_unicode(pieces: Sequence[tuple[str, Face]]) -> Sequence[tuple[str, Face]]:
    """The pieces of one paragraph; left alone where its letters are Unicode in spite of the font's name."""
    old = [text for text, face in pieces if face.font and encoding_of_font(face.font)]
    if not old or _UNICODE.search("".join(old)):
        return pieces
    return [
        (in_font(text, face.font), replace(face, font=None)) if face.font else (text, face) for text, face in pieces
    ]


def in_font(text: str, font: str) -> str:
    """Text as a font shows it."""
    encoding = encoding_of_font(font)
    if encoding is None:
        return text
    turned = from_legacy(text, encoding)
    return turned.upper() if is_capital_font(font) else turned
