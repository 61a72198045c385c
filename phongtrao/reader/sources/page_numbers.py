"""Numbers of pages that stand between the lines of a text: they are no words of it."""

import re
from collections.abc import Iterator

from phongtrao.reader.markers import marker_of
from phongtrao.reader.sources.extract import Line

_NUMBER = re.compile(r"[-–]?\s*(?:[Tt]rang\s+)?(?P<number>\d{1,3})(?:\s*/\s*\d{1,3})?\s*[-–]?")
# A printed page holds at least so many lines, and a row of a table fewer.
_PAGE, _LONGEST = 15, 16


def without_page_numbers(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """The lines without those that only number a page; what follows one begins a page."""
    numbers = {at: int(found["number"]) for at, line in enumerate(lines) if (found := _number(line))}
    dropped = set(_of_pages(lines, numbers)) if numbers else set()
    if not dropped:
        return lines
    return tuple(
        line._replace(gap=True, carries=True) if at - 1 in dropped else line
        for at, line in enumerate(lines)
        if at not in dropped
    )


def _number(line: Line) -> re.Match[str] | None:
    return None if line.cell or len(line.text) > _LONGEST else _NUMBER.fullmatch(line.plain)


def _of_pages(lines: tuple[Line, ...], numbers: dict[int, int]) -> Iterator[int]:
    """A page apart from the number before or after it, inside a torn sentence, or alone at the very end."""
    places = list(numbers)
    for k, at in enumerate(places):
        above, below = places[k - 1 : k] if k else [], places[k + 1 : k + 2]
        follows = any(numbers[other] + 1 == numbers[at] and at - other >= _PAGE for other in above)
        leads = any(numbers[at] + 1 == numbers[other] and other - at >= _PAGE for other in below)
        in_rows = any(abs(other - at) < _PAGE for other in (*above, *below))
        if follows or leads or (not in_rows and _tears(lines, at)):
            yield at


def _tears(lines: tuple[Line, ...], at: int) -> bool:
    """The sentence above goes on in small letters below."""
    if not 0 < at < len(lines) - 1:
        return False
    above, below = lines[at - 1], lines[at + 1]
    if above.cell or below.cell or marker_of(below.plain) or not below.plain[:1].islower():
        return False
    return len(above.plain) > _LONGEST or above.plain.endswith(".")
