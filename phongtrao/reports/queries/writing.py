"""The page on which a draft is worded: headings, sentences taken apart around their figures, places to write in."""

from collections.abc import Iterable
from dataclasses import dataclass

from phongtrao.reports import rules
from phongtrao.reports.models import Report

from .drafting import PLACES
from .pages import anchor
from .shown import Shown


@dataclass(frozen=True, slots=True)
class Gap:
    """The words before a figure with the blanks beside it, and the figure; the last has none."""

    words: str
    figure: rules.Figure | None


@dataclass(frozen=True, slots=True)
class Line:
    """
    A heading (`level`, at the place `key`), a `field` to write in below one, or a sentence to be edited in its place;
    `old` are words that do not fit it any more.
    """

    level: int = 0
    heading: str = ""
    field: str = ""
    key: str = ""
    kind: str = ""
    shape: str = ""
    gaps: tuple[Gap, ...] = ()
    is_edited: bool = False
    old: str = ""


def writing_lines(report: Report, found: Shown) -> list[Line]:
    """What the page of a draft shows, in the order of the report. One query."""
    edited = set(report.edited.order_by("pk").values_list("key", flat=True))
    old = {one.key: " … ".join(one.words) for one in found.outdated}
    content = found.content
    lines = [_line(one, edited, old) for one in content.opening]
    for number, part in enumerate(content.parts):
        lines.append(Line(part.level, part.heading, key=anchor(number)))
        if part.title in PLACES:
            lines.append(Line(field=PLACES[part.title]))
        lines += [_line(one, edited, old) for one in part.paragraphs if one.kind != "free"]
    shown_keys = {line.key for line in lines}
    return lines + [Line(key=key, old=words, is_edited=True) for key, words in old.items() if key not in shown_keys]


def _line(paragraph: rules.Paragraph, edited: Iterable[str], old: dict[str, str]) -> Line:
    figures = [piece.figure for piece in paragraph.pieces if piece.figure]
    gaps = (Gap(words, figure) for words, figure in zip(rules.segments(paragraph), [*figures, None], strict=True))
    return Line(
        key=paragraph.key,
        kind=paragraph.kind,
        shape="|".join(paragraph.shape),
        gaps=tuple(gaps),
        is_edited=paragraph.key in edited,
        old=old.get(paragraph.key, ""),
    )
