"""The headings of a document, each under those above it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from phongtrao.plans import rules
from phongtrao.plans.models import PlanVersion


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its place in the outline: `path` "II.1.1" for the marker "1.1" under "1" under "II"."""

    path: str
    marker: str
    title: str
    start: int

    @property
    def label(self) -> str:
        """Place and words, as a list shows them."""
        return f"{self.path} {self.title}"[:90]


def headings_of(outline: Iterable[dict[str, Any]]) -> list[Heading]:
    """The headings of a stored outline, in the order of the text."""
    above: list[tuple[int, str]] = []
    found = []
    for entry in outline:
        above = [(level, marker) for level, marker in above if level < entry["level"]]
        above.append((entry["level"], entry["marker"]))
        markers = [marker for _level, marker in above]
        # "1.1" names its parent "1" itself.
        parts = [
            marker
            for marker, below in zip(markers, [*markers[1:], ""], strict=True)
            if not below.startswith(marker + ".")
        ]
        title = rules.quoted(entry["title"], 0, len(entry["title"]))[:400]
        found.append(Heading(".".join(parts), entry["marker"], title, entry["span"][0]))
    return found


def headings(version: PlanVersion) -> list[Heading]:
    """The headings of a version."""
    return headings_of(version.reading.get("outline", ()))


def heading_at(found: Iterable[Heading], marker: str, place: int) -> Heading | None:
    """The heading with this marker under which a place of the text stands; markers such as "1" occur again."""
    before = [heading for heading in found if heading.marker == marker and heading.start <= place]
    return before[-1] if before else None
