"""What a walk through the outline gathers: the passages that are somebody's duty, and what stays beside them."""

from dataclasses import dataclass, field

from phongtrao.reader.model import Due, Span, Target
from phongtrao.reader.outline import Section
from phongtrao.reader.roles import Tier


@dataclass
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
    support: list[Span] = field(default_factory=list)
    details: list[Span] = field(default_factory=list)
    whole: bool = False


@dataclass
class Gathered:
    """Everything the walk found; `kinds` says what became of each paragraph, by its start."""

    items: list[Item] = field(default_factory=list)
    goals: list[Target] = field(default_factory=list)
    kinds: dict[int, str] = field(default_factory=dict)
    sections: dict[int, Section | None] = field(default_factory=dict)
    forms: dict[int, tuple[str, int | None, str | None]] = field(default_factory=dict)
    opens: list[tuple[Span, str]] = field(default_factory=list)
