"""The words that a PDF page carries itself, with their places, and whether they are fit to be read."""

import ctypes
import re
from typing import Any

import pypdfium2
from pypdfium2 import raw

from phongtrao.reader.sources.pages import Page, Word
from phongtrao.reader.sources.text import clean_text

_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_SMALL = 0.75
_BOLD = 600
_RISE = 0.15
# The library writes a hyphen at the end of a line as this sign and goes on with the next line.
_BROKEN = "\ufffe"
_WORD = re.compile(rf"[^\s{_BROKEN}]+{_BROKEN}?")
MOST_WORDS = 20_000
_FEW, _MARKED = 25, 0.2
_MOST_OBJECTS = 3000
"""A page with more drawn things is a picture, not a table."""


def page_with_words(page: pypdfium2.PdfPage) -> Page:
    """The words of a page; words past all measure on one page are left out."""
    textpage = page.get_textpage()
    try:
        count = textpage.count_chars()
        text = textpage.get_text_range(0, count) if count else ""
        width, height = page.get_size()
        words = _words(textpage.raw, text, height)
    finally:
        textpage.close()
    return Page(width, tuple(words), _rules(page, height))


def _words(textpage: Any, text: str, height: float) -> list[Word]:
    words: list[Word] = []
    usual = 0.0
    for found in _WORD.finditer(text):
        if len(words) == MOST_WORDS:
            break
        first, last = _box(textpage, found.start()), _box(textpage, found.end() - 1)
        if first is None or last is None:
            continue
        size = first.top - first.bottom
        letters = found[0]
        if any(map(str.isdigit, letters)):
            letters = _raised(textpage, found.start(), letters, usual)
        usual = raw.FPDFText_GetFontSize(textpage, found.start()) if letters[0].isalpha() else usual
        shown = clean_text(letters).replace(_BROKEN, "-").strip()
        if shown:
            is_bold = raw.FPDFText_GetFontWeight(textpage, found.start()) >= _BOLD
            words.append(Word(shown, first.left, last.right, height - first.top, height - first.bottom, size, is_bold))
    return words


def _box(textpage: Any, at: int) -> Any:
    box = raw.FS_RECTF()
    return box if raw.FPDFText_GetLooseCharBox(textpage, at, ctypes.byref(box)) else None


def _raised(textpage: Any, start: int, letters: str, usual: float) -> str:
    """Digits set much smaller than the letters around them, or above their line, call or open a footnote."""
    sizes = [raw.FPDFText_GetFontSize(textpage, start + at) for at in range(len(letters))]
    limit = _SMALL * max(usual, *sizes)
    return "".join(
        letter.translate(_SUPERSCRIPTS)
        if letter.isdigit() and (size < limit or _floats(textpage, start + at, size))
        else letter
        for at, (letter, size) in enumerate(zip(letters, sizes, strict=True))
    )


def _floats(textpage: Any, at: int, size: float) -> bool:
    """Whether a figure stands clear above its line: some types have raised figures of their own."""
    left, right, bottom, top, x, y = (ctypes.c_double() for _ in range(6))
    raw.FPDFText_GetCharBox(textpage, at, left, right, bottom, top)
    raw.FPDFText_GetCharOrigin(textpage, at, x, y)
    return bottom.value - y.value > _RISE * size


def _rules(page: pypdfium2.PdfPage, height: float) -> tuple[tuple[float, float, float, float], ...]:
    """The boxes of drawn lines and frames, counted from the top."""
    count = raw.FPDFPage_CountObjects(page.raw)
    if count > _MOST_OBJECTS:
        return ()
    boxes = []
    edges = [ctypes.c_float() for _ in range(4)]
    for at in range(count):
        drawn = raw.FPDFPage_GetObject(page.raw, at)
        if raw.FPDFPageObj_GetType(drawn) == raw.FPDF_PAGEOBJ_PATH and raw.FPDFPageObj_GetBounds(drawn, *edges):
            left, bottom, right, top = (edge.value for edge in edges)
            boxes.append((left, height - top, right, height - bottom))
    return tuple(boxes)


def is_fit(page: Page) -> bool:
    """
    Whether the words that a page carries can be read as Vietnamese.

    An empty layer cannot, nor can one without marks on its letters: scanners that know no Vietnamese leave it.
    """
    letters = [word.text for word in page.words if any(map(str.isalpha, word.text))]
    if not letters:
        return False
    marked = sum(any(letter > "\x7f" and letter.isalpha() for letter in text) for text in letters)
    return len(letters) < _FEW or marked > _MARKED * len(letters)
