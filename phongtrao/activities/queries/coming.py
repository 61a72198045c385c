"""Who has signed up for an activity, and whom somebody may still put down."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Q, QuerySet
from django.utils.timezone import localdate

from phongtrao.activities import access
from phongtrao.activities.models import Activity, SignUp
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Membership, Person, Unit
from phongtrao.vietnamese import fold

from .activity import SessionLine, session_lines
from .signing import is_by_session, sign_ups_of, subject_of

OFFERED = 300
"""So many members are listed to be ticked; in larger units one looks for names, or chooses a unit below."""


@dataclass(frozen=True, slots=True)
class SignUpPage:
    """
    Those who have signed up, as far as the actor may know them: all to whoever manages it, else their own members.
    `people` are members of `unit` who have not. Where names are looked for (`words`), only those whom they mean.
    """

    rows: QuerySet[SignUp]
    people: tuple[Person, ...]
    sessions: tuple[SessionLine, ...]
    unit: Unit
    units: tuple[Unit, ...]
    may_manage: bool


def sign_up_page(activity: Activity, actor: Actor, unit_id: int | None, words: str, at: datetime) -> SignUpPage | None:
    """The page; None for those who neither manage it nor work for a unit."""
    on = localdate(at)
    if not actor.paths(*WORKS):
        return None
    worked = organizations.worked_units(actor, on=on)
    own = [office.unit_id for office in actor.holds(*WORKS)]
    unit = worked.filter(pk=unit_id).first() if unit_id else worked.filter(pk__in=own).order_by("path").first()
    if unit is None:
        return None
    may_manage = access.may_manage(actor, activity)
    rows = sign_ups_of(activity)
    if not may_manage:
        rows = rows.filter(unit__in=worked)
    by_session = is_by_session(activity)
    taken = set() if by_session else set(rows.order_by().values_list("subject", flat=True))
    below = organizations.valid_on(on).filter(parent=unit)
    return SignUpPage(
        rows=_named(rows, words),
        people=tuple(person for person in _members(unit, words, on) if subject_of(person) not in taken),
        sessions=session_lines(activity, at) if by_session else (),
        unit=unit,
        units=tuple(below),
        may_manage=may_manage,
    )


def _named(rows: QuerySet[SignUp], words: str) -> QuerySet[SignUp]:
    """Those whom the words mean, accents of members forgiven."""
    for word in words.split():
        rows = rows.filter(Q(person__search__contains=fold(word)) | Q(guest_name__icontains=word))
    return rows


def _members(unit: Unit, words: str, on: date) -> list[Person]:
    held = organizations.current(Membership.objects.filter(unit__path__startswith=unit.path), on=on)
    people = Person.objects.filter(pk__in=held.values("person_id"), merged_into=None)
    for word in fold(words).split():
        people = people.filter(search__contains=word)
    return list(people.order_by("sort_key", "pk")[:OFFERED])
