"""
A passage cut out with the words around it, so that what is found in it can be remembered.

Findings depend on the words of a passage and on the next ones: where the same words come back, so do the findings. A
document that says one thing a hundred thousand times is read in little more time than it takes to look the words up.
"""

from typing import NamedTuple

from phongtrao.reader.model import Span

# How far around its passage no finding looks, in letters: in front, and behind (a list of names, and one more).
_BEFORE, _BEHIND = 64, 1400
LONGEST = 1000
"""Passages of more letters seldom come back and are not worth remembering."""
REMEMBERED = 256
"""How many windows a function keeps."""


class Window(NamedTuple):
    """The words, where the passage stands in them, and how far into the text they begin."""

    words: str
    span: Span
    first: int


def window_of(text: str, span: Span) -> Window:
    """The passage in its window."""
    first = max(0, span[0] - _BEFORE)
    return Window(text[first : span[1] + _BEHIND], (span[0] - first, span[1] - first), first)


def moved(spans: tuple[Span, ...], by: int) -> tuple[Span, ...]:
    """The spans, so much farther into the text."""
    return tuple((a + by, b + by) for a, b in spans)
