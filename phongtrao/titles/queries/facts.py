"""The figures of people's records in the days of a round: what each is made of, down to entries of the ledger."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.activities import queries as activities
from phongtrao.activities.models import Activity, Certificate
from phongtrao.ledger import queries as ledger
from phongtrao.organizations import queries as organizations
from phongtrao.titles.models import Award, Nomination
from phongtrao.titles.rules import FIGURES, Fact, FactLine, Figure

FROM_LEDGER = (Figure.TIMES, Figure.HOURS)
ACTIVITY = "activity:"
Facts = Mapping[str, Fact]


def facts_of(people: Collection[int], *, first: date, last: date) -> dict[int, dict[str, Fact]]:
    """
    Person → figure → what it comes to in these days, in all records that are this person. Eight queries, however many
    people, and one for each link of merged records.
    """
    owner = organizations.owners_of(people)
    found: dict[int, dict[str, list[FactLine]]] = {pk: {key: [] for key in FIGURES} for pk in owner.values()}
    _from_ledger(found, owner, first, last)
    _from_activities(found, owner, first, last)
    _from_certificates(found, owner, first, last)
    _from_awards(found, owner, first, last)
    return {pk: {key: _fact(lines) for key, lines in found[owner[pk]].items()} for pk in people}


def _fact(lines: Iterable[FactLine]) -> Fact:
    kept = sorted(lines, key=lambda line: line.on, reverse=True)
    return Fact(sum((line.quantity for line in kept), Decimal(0)), tuple(kept))


@dataclass(frozen=True, slots=True)
class _Behind:
    title: str
    url: str


def _from_ledger(
    found: dict[int, dict[str, list[FactLine]]], owner: Mapping[int, int], first: date, last: date
) -> None:
    subjects = {f"p{pk}": kept for pk, kept in owner.items()}
    rows = ledger.entries_of(list(subjects), FROM_LEDGER, first=first, last=last)
    ids = {int(label.removeprefix(ACTIVITY)) for row in rows for label in row.serves if label.startswith(ACTIVITY)}
    known = {
        f"{ACTIVITY}{one.pk}": _Behind(one.title, reverse("activities:page", args=[one.code]))
        for one in Activity.objects.filter(pk__in=ids).only("title", "code").order_by("pk")
    }
    for row in rows:
        label = next((one for one in row.serves if one in known), "")
        behind = known.get(label) or _Behind(row.metric_name, "")
        line = FactLine(row.on, behind.title, row.quantity, behind.url, row.pk)
        found[subjects[row.subject]][row.metric].append(line)


def _from_activities(
    found: dict[int, dict[str, list[FactLine]]], owner: Mapping[int, int], first: date, last: date
) -> None:
    been: dict[tuple[int, int], FactLine] = {}
    for row in activities.been_at(owner, first=first, last=last):
        url = reverse("activities:page", args=[row.code])
        been.setdefault((owner[row.person_id], row.activity_id), FactLine(row.on, row.title, Decimal(1), url))
    for (person, _activity), line in been.items():
        found[person][Figure.ACTIVITIES].append(line)


def _from_certificates(
    found: dict[int, dict[str, list[FactLine]]], owner: Mapping[int, int], first: date, last: date
) -> None:
    rows = Certificate.objects.filter(person__in=owner, revoked_at=None, held_until__range=(first, last)).order_by("pk")
    for row in rows:
        url = reverse("activities:verify", args=[row.code])
        if row.person_id:
            line = FactLine(localdate(row.at), f"{row.number}: {row.title}", Decimal(1), url)
            found[owner[row.person_id]][Figure.CERTIFICATES].append(line)


def _from_awards(
    found: dict[int, dict[str, list[FactLine]]], owner: Mapping[int, int], first: date, last: date
) -> None:
    rows = Award.objects.filter(person__in=owner, revoked_at=None, decided_on__range=(first, last)).order_by("pk")
    for row in rows:
        url = reverse("titles:verify", args=[row.code])
        if row.person_id:
            line = FactLine(row.decided_on, f"{row.number}: {row.title}", Decimal(1), url)
            found[owner[row.person_id]][Figure.TITLES].append(line)


def known_facts(nominations: Collection[Nomination]) -> dict[int, Facts]:
    """
    Nomination → its figures: frozen ones where the vote has begun, else as the record stands now. All of one round.
    Eight queries at most, and one for each link of merged records.
    """
    live = [one for one in nominations if not one.facts and one.person_id]
    now: dict[int, dict[str, Fact]] = {}
    if live:
        days = live[0].round
        people = {one.person_id for one in live if one.person_id}
        now = facts_of(people, first=days.record_from, last=days.record_to)
    return {
        one.pk: {key: Fact.of(kept) for key, kept in one.facts.items()}
        if one.facts
        else now.get(one.person_id or 0, {key: Fact(Decimal(0)) for key in FIGURES})
        for one in nominations
    }
