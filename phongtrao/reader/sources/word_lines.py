"""Paragraphs of word processors as lines: the label in front, manual breaks, rules left out."""

import re
from collections.abc import Iterator

from phongtrao.reader.sources.extract import BOLD, ITALIC, Line
from phongtrao.reader.sources.text import clean_text

_RULE = re.compile(r"[\s\-_=*.~–—]*")


def lines_of(text: str, heading: int | None, label: str = "") -> Iterator[Line]:
    """The lines of a paragraph; none where it holds no words."""
    for at, part in enumerate(clean_text(text, keep_marks=True).split("\n")):
        words = f"{label} {part}".strip() if label and at == 0 else part.strip()
        bare = words.replace(BOLD, "").replace(ITALIC, "")
        if bare.strip() and bare.strip() != label and not _RULE.fullmatch(bare):
            yield Line(_closed(words), gap=True, whole=True, heading=heading)


def _closed(words: str) -> str:
    """Switches that a line break cut off are closed again."""
    return words + "".join(mark for mark in (BOLD, ITALIC) if words.count(mark) % 2)
