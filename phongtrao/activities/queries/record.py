"""The record of a member (hồ sơ hoạt động): what they took part in, for how long, which certificates they have."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from django.db.models import Count, Min, QuerySet
from django.utils.timezone import localdate

from phongtrao.activities.models import Activity, Certificate, CheckIn, SeenPlace, SignUp
from phongtrao.ledger import queries as ledger
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.trail.rules import label_of
from phongtrao.vietnamese import number

from .attending import HOURS

PARTICIPANTS = "participants"
TENTH = Decimal("0.1")


@dataclass(frozen=True, slots=True)
class RecordYear:
    """What the ledger says of a year."""

    year: int
    times: Decimal
    hours: Decimal

    @property
    def words(self) -> tuple[str, str]:
        """How often and how many hours, as people write it."""
        return number(self.times), hours_words(self.hours)


@dataclass(frozen=True, slots=True)
class RecordLine:
    """An activity that somebody took part in: at how many of its sessions, for how many hours."""

    activity: Activity
    sessions: int
    hours: Decimal

    @property
    def hours_words(self) -> str:
        """The hours as people write them; empty where none count."""
        return hours_words(self.hours) if self.hours else ""


@dataclass(frozen=True, slots=True)
class RecordPage:
    """The record of a person. Totals are the ledger's; `number` says how many activities there are."""

    person: Person
    years: tuple[RecordYear, ...]
    certificates: tuple[Certificate, ...]
    number: int

    @property
    def words(self) -> tuple[str, str]:
        """How often they were there and for how many hours, in all years."""
        times, hours = ([one.times for one in self.years], [one.hours for one in self.years])
        return number(sum(times, Decimal(0))), hours_words(sum(hours, Decimal(0)))


def record_page(person: Person) -> RecordPage:
    """The record of a person, of merged records too. Four queries."""
    ids = organizations.records_of(person.pk)
    years: dict[int, dict[str, Decimal]] = {}
    for one in ledger.earned_in_years(_subjects(ids)):
        years.setdefault(one.year, {})[one.metric] = one.quantity
    rows = Certificate.objects.filter(person__in=ids).select_related("unit").order_by("-at", "-pk")
    return RecordPage(
        person=person,
        years=tuple(
            RecordYear(year, earned.get(PARTICIPANTS, Decimal(0)), earned.get(HOURS, Decimal(0)))
            for year, earned in years.items()
        ),
        certificates=tuple(rows),
        number=taken_part(person).count(),
    )


def taken_part(person: Person) -> QuerySet[Activity]:
    """The activities that somebody took part in, the last first, each with `been`: at how many sessions."""
    seen = CheckIn.objects.filter(person__in=organizations.records_of(person.pk), undone_at=None)
    rows = Activity.objects.filter(sessions__check_ins__in=seen).annotate(been=Count("sessions", distinct=True))
    return rows.select_related("unit", "kind").order_by("-starts_at", "-pk")


@dataclass(frozen=True, slots=True)
class Been:
    """A record was checked in to an activity, and on which day first."""

    person_id: int
    activity_id: int
    title: str
    code: str
    on: date


def been_at(person_ids: Collection[int], *, first: date, last: date) -> list[Been]:
    """Which activities these records were checked in to in these days, each once, the first day first. One query."""
    days = (first, last)
    seen = CheckIn.objects.filter(person__in=person_ids, undone_at=None, session__starts_at__date__range=days)
    place = "session__activity"
    rows = seen.values_list("person_id", f"{place}_id", f"{place}__title", f"{place}__code")
    found = rows.annotate(began=Min("session__starts_at")).order_by("began", f"{place}_id", "person_id")
    return [Been(pk or 0, activity, title, code, localdate(at)) for pk, activity, title, code, at in found]


def record_lines(person: Person, activities: Iterable[Activity]) -> tuple[RecordLine, ...]:
    """The activities of one page of the record, with the hours that the ledger has for them. Two queries."""
    rows = list(activities)
    hours = ledger.earned_under(_subjects(organizations.records_of(person.pk)), [_label(row) for row in rows], HOURS)
    return tuple(RecordLine(row, getattr(row, "been", 0), hours.get(_label(row), Decimal(0))) for row in rows)


@dataclass(frozen=True, slots=True)
class Seen:
    """
    One check-in with the hours that it earned, as people write them, and how far off the phone was in metres; empty
    and None where there are none.
    """

    row: CheckIn
    hours: str

    @property
    def metres(self) -> int | None:
        """How far from the place of the activity the phone was, where its owner agreed to say so."""
        seen: SeenPlace | None = getattr(self.row, "seen_place", None)
        return seen.metres if seen else None


@dataclass(frozen=True, slots=True)
class TakenPart:
    """All that is known of somebody's taking part, for that person to take along."""

    page: RecordPage
    sign_ups: tuple[SignUp, ...]
    seen: tuple[Seen, ...]

    @property
    def places(self) -> int:
        """At how many check-ins it was kept how far off the phone was."""
        return sum(one.metres is not None for one in self.seen)


def all_taken_part(person: Person) -> TakenPart:
    """Sign-ups and check-ins with their activities, those taken back too. Seven queries."""
    ids = organizations.records_of(person.pk)
    signed = SignUp.objects.filter(person__in=ids).select_related("activity", "session").order_by("-at", "-pk")
    there = CheckIn.objects.filter(person__in=ids)
    rows = there.select_related("session__activity__unit", "seen_place").order_by("-at", "-pk")
    hours = ledger.earned_from(_subjects(ids), HOURS)
    seen = ((row, hours.get(label_of(row))) for row in rows)
    return TakenPart(
        page=record_page(person),
        sign_ups=tuple(signed),
        seen=tuple(Seen(row, hours_words(earned) if earned else "") for row, earned in seen),
    )


def _subjects(ids: Iterable[int]) -> list[str]:
    return [f"p{pk}" for pk in ids]


def _label(activity: Activity) -> str:
    return f"activity:{activity.pk}"


def hours_words(hours: Decimal) -> str:
    """Hours to a tenth, as people write them."""
    return number(hours.quantize(TENTH, ROUND_HALF_UP))
