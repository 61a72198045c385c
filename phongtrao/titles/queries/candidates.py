"""Whom somebody may nominate: members found by name, those who can be nominated first, the others with the reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, IntegerField, Q, Value, When

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Membership
from phongtrao.titles.models import AwardRound, Nomination
from phongtrao.vietnamese import fold

MOST = 30
"""So many are shown at once; of more a name has to be typed."""
ABLE, NO_ACCOUNT, KNOWN = range(3)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member. `why_not` is empty for who can be nominated; else account (they have none to agree with) or known."""

    held: Membership
    why_not: str


@dataclass(frozen=True, slots=True)
class Candidates:
    """Some of those who are found, and how many there are."""

    people: tuple[Candidate, ...]
    number: int

    @property
    def are_more(self) -> bool:
        """True where not all are shown."""
        return self.number > len(self.people)


def nominating(actor: Actor, one: AwardRound) -> list[str]:
    """The places in which somebody may nominate members: where they work, at or below the host; officers all of it."""
    paths = []
    for path in actor.reach(*WORKS):
        if path.startswith(one.unit.path):
            paths.append(path)
        elif one.unit.path.startswith(path):
            paths.append(one.unit.path)
    return paths


def candidates(one: AwardRound, actor: Actor, words: str, *, on: date) -> Candidates:
    """
    Members whom somebody may nominate, found by name without accents. Who can be nominated comes first, then who has no
    account to agree with, then who is nominated already. Five queries, and one for each link of merged records.
    """
    seen = Q(pk__in=[])
    for path in nominating(actor, one):
        seen |= Q(unit__path__startswith=path)
    rows = organizations.current(Membership.objects.filter(seen, person__merged_into=None), on=on)
    for word in fold(words).split():
        rows = rows.filter(person__search__contains=word)
    known = Nomination.objects.filter(round=one, person__isnull=False).values_list("person_id", flat=True)
    taken = organizations.owners_of(pk for pk in known if pk)
    place = Case(
        When(person__in=list(taken), then=Value(KNOWN)),
        When(person__user=None, then=Value(NO_ACCOUNT)),
        default=Value(ABLE),
        output_field=IntegerField(),
    )
    found = rows.annotate(place=place).select_related("person", "unit")
    ordered = found.order_by("place", "person__sort_key", "person_id", "pk")
    return Candidates(_told(ordered[:MOST]), rows.order_by().values("person").distinct().count())


def _told(rows: Iterable[Membership]) -> tuple[Candidate, ...]:
    """Each person once, with the first of their units."""
    first = {held.person_id: held for held in reversed(list(rows))}
    reasons = {ABLE: "", NO_ACCOUNT: "account", KNOWN: "known"}
    people = sorted(first.values(), key=lambda held: (held.place, held.person.sort_key, held.pk))  # type: ignore[attr-defined]
    return tuple(Candidate(held, reasons[held.place]) for held in people)  # type: ignore[attr-defined]
