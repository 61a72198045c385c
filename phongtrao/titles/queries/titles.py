"""Reading titles and their standards."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Prefetch

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.titles import access
from phongtrao.titles.models import Condition, Standard, Title

from .dossier import asked_words, conditions_of
from .rounds import host_units
from .visible import visible_standards, visible_titles


def title_lines(actor: Actor) -> list[Title]:
    """The titles that somebody sees, each with its standards, the newest first. Two queries."""
    standards = visible_standards(actor).order_by("-year", "level", "-ordinal")
    return list(visible_titles(actor).prefetch_related(Prefetch("standards", standards)).order_by("name", "pk"))


def keeping_units(actor: Actor) -> list[Unit]:
    """The units whose titles somebody writes."""
    if actor.is_administrator and not actor.offices:
        return list(Unit.objects.filter(kind=UnitKind.UNION, valid_to=None).order_by("path"))
    return host_units(actor)


@dataclass(frozen=True, slots=True)
class StandardLine:
    """A condition of a standard with what it asks for, in words."""

    condition: Condition
    asks: str


@dataclass(frozen=True, slots=True)
class StandardPage:
    """A standard, its conditions, the others of its title."""

    standard: Standard
    lines: tuple[StandardLine, ...]
    others: Sequence[Standard]
    may_keep: bool
    may_write: bool
    is_used: bool


def standard_page(standard: Standard, actor: Actor) -> StandardPage:
    """Three queries."""
    may_keep = access.may_keep_titles(actor, standard.title.unit)
    others = visible_standards(actor).filter(title=standard.title_id).order_by("-year", "level", "-ordinal")
    return StandardPage(
        standard=standard,
        lines=tuple(StandardLine(one, asked_words(one)) for one in conditions_of(standard)),
        others=list(others),
        may_keep=may_keep,
        may_write=may_keep and not standard.is_published,
        is_used=standard.rounds.exists(),
    )
