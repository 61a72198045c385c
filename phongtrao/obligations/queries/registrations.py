"""What units registered for an obligation, with what became of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Prefetch, QuerySet

from phongtrao.obligations.models import (
    Obligation,
    Progress,
    ProgressKind,
    RegistrationDecision,
    RegistrationState,
    RegistrationVersion,
)
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Membership, Person, Unit
from phongtrao.vietnamese import fold

from .happened import days_in_words

SUGGESTED = 200
"""So many members are offered where somebody is to answer for a content; others are typed."""


@dataclass(frozen=True, slots=True)
class Content:
    """
    A registered content as a page shows it: the version in force, the unit, and the last decision on it.

    `started_at` is when the unit began with it, `earlier` the number of versions before this one.
    """

    version: RegistrationVersion
    unit: Unit
    state: RegistrationState
    decision: RegistrationDecision | None
    started_at: datetime | None

    @property
    def pk(self) -> int:
        """The number of the registration."""
        return self.version.registration_id

    @property
    def days(self) -> str:
        """When it is to take place, as people write it; empty where nobody has said."""
        return days_in_words(self.version)

    @property
    def earlier(self) -> int:
        """How many versions came before."""
        return self.version.ordinal - 1


def standing(obligation: Obligation) -> QuerySet[RegistrationVersion]:
    """What is registered for an obligation now: the versions in force of what was not withdrawn."""
    return in_force().filter(registration__obligation=obligation)


def in_force() -> QuerySet[RegistrationVersion]:
    """The versions in force of all registrations that were not withdrawn."""
    return RegistrationVersion.objects.filter(is_current=True).exclude(registration__state=RegistrationState.WITHDRAWN)


def contents_of(obligations: Iterable[int]) -> dict[int, tuple[Content, ...]]:
    """The registered contents of some obligations, by day and then as they came. Three queries."""
    rows = (
        in_force()
        .filter(registration__obligation__in=list(obligations))
        .select_related("registration__unit")
        .prefetch_related(Prefetch("decisions", RegistrationDecision.objects.order_by("at", "pk")))
        .order_by("starts_on", "registration_id")
    )
    versions = list(rows)
    begun = dict(
        Progress.objects.filter(
            kind=ProgressKind.STARTED, registration__in=[version.registration_id for version in versions]
        )
        .order_by("-at", "-pk")
        .values_list("registration_id", "at")
    )
    found: dict[int, list[Content]] = {}
    for version in versions:
        registration = version.registration
        content = Content(
            version=version,
            unit=registration.unit,
            state=RegistrationState(registration.state),
            decision=next(reversed(version.decisions.all()), None),
            started_at=begun.get(registration.pk),
        )
        found.setdefault(registration.obligation_id, []).append(content)
    return {key: tuple(contents) for key, contents in found.items()}


def member_named(name: str, *, unit_id: int, on: date) -> Person | None:
    """The one member of a unit, or of a unit under it, who bears a name; None where none or several do."""
    if not name:
        return None
    found = _members(unit_id, on).filter(person__name_key=fold(name)).values_list("person_id", flat=True)
    ids = set(found[:2])
    return Person.objects.get(pk=ids.pop()) if len(ids) == 1 else None


def names_to_suggest(unit_id: int, *, on: date) -> tuple[str, ...]:
    """Names of members who might answer for something, in Vietnamese order."""
    rows = _members(unit_id, on).order_by("person__sort_key", "person_id").values_list("person__full_name", flat=True)
    return tuple(dict.fromkeys(rows[:SUGGESTED]))


def _members(unit_id: int, on: date) -> QuerySet[Membership]:
    path = Unit.objects.filter(pk=unit_id).values_list("path", flat=True)[:1]
    units = Unit.objects.filter(path__startswith=path)
    return organizations.current(Membership.objects.filter(unit__in=units, person__merged_into=None), on=on)
