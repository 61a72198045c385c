"""The dossier of a nomination: each condition with how it stands and why, down to entries and papers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.utils.translation import gettext as _

from phongtrao.foundation.actors import Actor
from phongtrao.titles import access, rules
from phongtrao.titles.models import (
    AwardState,
    Ballot,
    Condition,
    ConditionKind,
    Nomination,
    NominationPaper,
    NominationState,
    Standard,
)
from phongtrao.titles.rules import FIGURES, Fact, Standing, figure_words
from phongtrao.vietnamese import number

from .facts import Facts, known_facts
from .naming import is_child

CHIPS = {Standing.MET: "met", Standing.MISSING: "late", Standing.ASKED: "ask"}


@dataclass(frozen=True, slots=True)
class ConditionLine:
    """A condition for somebody: `why` in words, `fact` behind it, the papers shown for it."""

    condition: Condition
    standing: Standing
    why: str
    fact: Fact | None
    papers: tuple[NominationPaper, ...]

    @property
    def chip(self) -> str:
        """The stroke that tells how it stands."""
        return CHIPS[self.standing]

    @property
    def label(self) -> str:
        """How it stands, in words."""
        words = {Standing.MET: _("đạt"), Standing.MISSING: _("chưa đạt"), Standing.ASKED: _("hội đồng xem xét")}
        return words[self.standing]


def asked_words(condition: Condition) -> str:
    """What a condition asks for, beside its own words."""
    if condition.kind != ConditionKind.FIGURE or condition.threshold is None:
        return str(condition.get_kind_display())
    least = number(condition.threshold)
    name = str(FIGURES[condition.figure][0])
    return _("%(name)s, từ %(least)s") % {"name": name, "least": least}


def lines_of(
    conditions: Iterable[Condition], facts: Facts, papers: Collection[NominationPaper]
) -> tuple[ConditionLine, ...]:
    """How each condition stands for somebody. No query."""
    return tuple(_line(one, facts, tuple(row for row in papers if row.condition_id == one.pk)) for one in conditions)


def _line(condition: Condition, facts: Facts, papers: tuple[NominationPaper, ...]) -> ConditionLine:
    fact = facts.get(condition.figure) if condition.kind == ConditionKind.FIGURE else None
    quantity = fact.quantity if fact else Decimal(0)
    standing = rules.judged(condition.kind, quantity=quantity, threshold=condition.threshold, has_paper=bool(papers))
    return ConditionLine(condition, standing, _why(condition, standing, quantity), fact, papers)


def _why(condition: Condition, standing: Standing, quantity: Decimal) -> str:
    if condition.kind == ConditionKind.PEOPLE:
        return _("Hội đồng xem hồ sơ và quyết định.")
    if condition.kind == ConditionKind.PAPER:
        if standing == Standing.ASKED:
            return _("Đã có giấy tờ, hội đồng xem.")
        return _("Chưa có giấy tờ.")
    said = {
        "has": figure_words(condition.figure, quantity),
        "least": figure_words(condition.figure, condition.threshold or Decimal(0)),
    }
    if standing == Standing.ASKED:
        return _("Hồ sơ ghi %(has)s, cần %(least)s; có giấy tờ kèm theo, hội đồng xem.") % said
    return _("Hồ sơ ghi %(has)s, cần %(least)s.") % said


def is_fit(lines: Sequence[ConditionLine]) -> bool:
    """True if nothing required is missing."""
    return not any(line.standing == Standing.MISSING and line.condition.is_required for line in lines)


def conditions_of(standard: Standard) -> list[Condition]:
    """The conditions of a standard in their order. One query."""
    return list(Condition.objects.filter(standard=standard).order_by("ordinal"))


def standings_of(nominations: Collection[Nomination], standard: Standard) -> dict[int, tuple[ConditionLine, ...]]:
    """Nomination → its conditions, of one round. Ten queries, however many there are."""
    conditions, facts = conditions_of(standard), known_facts(nominations)
    papers: dict[int, list[NominationPaper]] = {one.pk: [] for one in nominations}
    for paper in NominationPaper.objects.filter(nomination__in=papers).order_by("at", "pk"):
        papers[paper.nomination_id].append(paper)
    return {one.pk: lines_of(conditions, facts[one.pk], papers[one.pk]) for one in nominations}


@dataclass(frozen=True, slots=True)
class DossierPage:
    """
    A dossier, and what one may do with it. `loose` are papers for no condition. Who sees outcome and sums before the
    decision, and `votes` of an open vote at all, holds the round or sits on its council.
    """

    nomination: Nomination
    standard: Standard
    lines: tuple[ConditionLine, ...]
    loose: tuple[NominationPaper, ...]
    votes: tuple[Ballot, ...]
    is_fit: bool
    is_own: bool
    may_write: bool
    may_withdraw: bool
    is_frozen: bool
    needs_representative: bool
    shows_outcome: bool
    shows_votes: bool


def dossier_page(nomination: Nomination, actor: Actor, *, on: date) -> DossierPage:
    """Fourteen queries at most."""
    one, standard = nomination.round, nomination.round.standard
    lines = standings_of([nomination], standard)[nomination.pk]
    loose = NominationPaper.objects.filter(nomination=nomination, condition=None).order_by("at", "pk")
    is_open, stands = one.state == AwardState.OPEN, nomination.state in {NominationState.ASKED, NominationState.AGREED}
    is_own, person = access.is_own(actor, nomination), nomination.person
    is_council = access.may_read_votes(actor, one)
    shows_outcome = one.shows_outcomes(is_council=is_council) and nomination.outcome != ""
    shows_votes = shows_outcome and nomination.outcome != "unfit"
    votes = Ballot.objects.filter(nomination=nomination).select_related("seat").order_by("seat__name", "pk")
    return DossierPage(
        nomination=nomination,
        standard=standard,
        lines=lines,
        loose=tuple(loose),
        votes=tuple(votes) if shows_votes and is_council and not standard.is_secret else (),
        is_fit=is_fit(lines),
        is_own=is_own,
        may_write=is_open and stands and access.may_write(actor, nomination),
        may_withdraw=stands
        and (
            (is_own and one.state != AwardState.PUBLISHED) or (is_open and access.may_nominate(actor, nomination.unit))
        ),
        is_frozen=bool(nomination.facts),
        needs_representative=person is not None and is_child(person, on),
        shows_outcome=shows_outcome,
        shows_votes=shows_votes,
    )
