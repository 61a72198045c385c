"""What a walk through the outline gathers: the passages that are somebody's duty, and what stays beside them."""

from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from phongtrao.reader.model import Due, Span, Target
from phongtrao.reader.outline import Section
from phongtrao.reader.roles import Tier


@dataclass(slots=True)
class Item:
    """A passage that is to be done, with what labels, headings and columns say about it."""

    span: Span
    section: Section | None
    role: str
    tier: Tier | None = None
    group: str = "a"
    leads: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    own_leads: tuple[str, ...] = ()
    due: Due | None = None
    support: tuple[Span, ...] = ()
    details: tuple[Span, ...] = ()
    whole: bool = False


class Mark(NamedTuple):
    """What became of a paragraph (`kind`), its form, level and sign, and the sign of the heading above it."""

    kind: str
    form: str
    level: int | None
    sign: str | None
    section: str | None


# Many paragraphs are alike in all of this: they share one mark.
shared_mark = lru_cache(maxsize=1024)(Mark)


@dataclass
class Gathered:
    """Everything the walk found; `marks` says what became of each paragraph, by its start."""

    items: list[Item] = field(default_factory=list)
    goals: list[Target] = field(default_factory=list)
    marks: dict[int, Mark] = field(default_factory=dict)
    opens: list[tuple[Span, str]] = field(default_factory=list)
