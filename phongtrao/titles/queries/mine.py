"""What concerns one person: nominations to answer, dossiers, awards."""

from dataclasses import dataclass

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.titles.models import Award, AwardRound, AwardState, Nomination, NominationState, SelfReview

from .reviews import reviews_of
from .visible import awards_of_own, visible_rounds


@dataclass(frozen=True, slots=True)
class MinePage:
    """A member's own titles: nominations that wait for a word, all others, awards, rounds that take nominations."""

    asked: tuple[Nomination, ...]
    nominations: tuple[Nomination, ...]
    awards: tuple[Award, ...]
    open_rounds: tuple[AwardRound, ...]


def mine_page(actor: Actor) -> MinePage:
    """Six queries."""
    rows = list(own_nominations(actor))
    asked = [row for row in rows if row.state == NominationState.ASKED and row.round.state == AwardState.OPEN]
    taken = {row.round_id for row in rows}
    opened = visible_rounds(actor).filter(state=AwardState.OPEN, standard__allows_self=True)
    return MinePage(
        asked=tuple(asked),
        nominations=tuple(row for row in rows if row not in asked),
        awards=tuple(awards_of_own(actor).order_by("-decided_on", "-pk")),
        open_rounds=tuple(one for one in opened.order_by("nominate_until", "pk")[:10] if one.pk not in taken),
    )


def own_nominations(actor: Actor) -> list[Nomination]:
    """One's own nominations, the newest first. Two queries."""
    rows = Nomination.objects.filter(person__in=organizations.records_behind(actor.user_id))
    rows = rows.select_related("round__unit", "round__standard__title__unit", "unit", "person")
    return list(rows.order_by("-at", "-pk"))


@dataclass(frozen=True, slots=True)
class KnownTitles:
    """All that titles keep of a person, for that person to take along."""

    nominations: tuple[Nomination, ...]
    awards: tuple[Award, ...]
    reviews: tuple[SelfReview, ...]


def all_of(person: Person) -> KnownTitles:
    """Nominations with their papers, awards, reviews; merged records too. Seven queries."""
    ids = organizations.records_of(person.pk)
    rows = Nomination.objects.filter(person__in=ids).select_related("round", "unit").prefetch_related("papers")
    awards = Award.objects.filter(person__in=ids).select_related("unit")
    return KnownTitles(
        tuple(rows.order_by("-at", "-pk")), tuple(awards.order_by("-decided_on", "-pk")), tuple(reviews_of(person))
    )
