"""Patterns looked for in lowered or bare letters of a long text, without a second copy of all of it."""

import re
from collections.abc import Callable, Iterator

from phongtrao.reader.model import Span

_LENGTH = 500_000
# No pattern that is looked for so sees farther ahead, or farther back, in letters.
_AHEAD, _BEHIND = 1000, 100


def spans_of(
    pattern: re.Pattern[str], text: str, written: Callable[[str], str], start: int = 0
) -> Iterator[tuple[Span, str]]:
    """Where the pattern stands in the text as `written` puts it (letter for letter), and the words found there."""
    while start < len(text):
        first, end = max(0, start - _BEHIND), start + _LENGTH
        for found in pattern.finditer(written(text[first : end + _AHEAD]), start - first):
            if first + found.start() >= end:
                break
            yield (first + found.start(), first + found.end()), found[0]
            start = first + found.end()
        start = max(start, end)
