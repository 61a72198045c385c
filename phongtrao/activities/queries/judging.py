"""Whom one may ask to judge: found by name, with where they work."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Q, QuerySet

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Office, Role
from phongtrao.vietnamese import fold

AT_MOST = 30
MOST_WORDS = 6
IN_OFFICE = (Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who may be asked, and where they hold an office."""

    user: User
    where: str


def judges_offered(actor: Actor, *, on: date) -> QuerySet[User]:
    """
    Who may be asked to judge: those with an account among the people whom the actor sees, and whoever holds an office
    anywhere in the organisation: who leads a unit is no secret there.
    """
    held = organizations.current(Office.objects.filter(role__in=IN_OFFICE), on=on)
    seen = organizations.visible_people(actor, on=on).filter(user__isnull=False)
    known = Q(pk__in=held.values("user_id")) | Q(pk__in=seen.values("user_id"))
    return User.objects.filter(known, is_active=True)


def judges_found(actor: Actor, words: str, *, on: date) -> list[Candidate]:
    """Those whose names have all of the words, accents forgiven, in the order of their names. Three queries."""
    wanted = fold(words).split()[:MOST_WORDS]
    if not wanted:
        return []
    rows = judges_offered(actor, on=on)
    for word in wanted:
        # Who has no record of a person is found by the name of the account, as it is written.
        rows = rows.filter(Q(person__search__contains=word) | Q(person=None))
    found = [user for user in rows.order_by("full_name", "pk") if _is_called(user, wanted)][:AT_MOST]
    where = _where(found, on)
    return [Candidate(user, where.get(user.pk, "")) for user in found]


def _is_called(user: User, wanted: Iterable[str]) -> bool:
    name = fold(str(user))
    return all(word in name for word in wanted)


def _where(users: Iterable[User], on: date) -> dict[int, str]:
    rows = organizations.current(Office.objects.filter(user__in=list(users)), on=on).select_related("unit")
    return {row.user_id: f"{row.get_role_display()}, {row.unit.short_name}" for row in rows.order_by("-pk")}
