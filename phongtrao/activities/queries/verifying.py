"""What anybody who holds a certificate learns of it: whether it is true, and no more than stands on it."""

from dataclasses import dataclass
from datetime import date

from django.utils.timezone import localdate

from phongtrao.activities import rules
from phongtrao.activities.models import Certificate
from phongtrao.organizations.models import Person
from phongtrao.organizations.queries import lives_on
from phongtrao.organizations.rules import name_may_be_public


@dataclass(frozen=True, slots=True)
class Verified:
    """
    What a code leads to. `state`: valid, revoked, altered (the row says something else than what was issued). `name`
    is empty where it was erased; `is_short` says that only its first letters are told.
    """

    state: str
    name: str
    is_short: bool
    number: str
    unit: str
    title: str
    is_course: bool
    held_from: date
    held_until: date
    issued_on: date
    revoked_on: date | None


def verified(code: str, *, on: date) -> Verified | None:
    """The certificate with this code; None where there is none. One query, and one for each record merged meanwhile."""
    row = Certificate.objects.select_related("person").filter(code=code).first()
    if row is None:
        return None
    state = "revoked" if row.is_revoked else "valid" if row.is_intact else "altered"
    is_public = row.person is not None and _may_be_named(lives_on(row.person), on)
    name = (row.name if is_public else rules.initials(row.name)) if state == "valid" else ""
    return Verified(
        state=state,
        name=name,
        is_short=bool(name) and not is_public,
        number=row.number,
        unit=row.unit_name,
        title=row.title,
        is_course=row.is_course,
        held_from=row.held_from,
        held_until=row.held_until,
        issued_on=localdate(row.at),
        revoked_on=localdate(row.revoked_at) if row.revoked_at else None,
    )


def _may_be_named(person: Person, on: date) -> bool:
    return name_may_be_public(born_on=person.born_on, born_in=person.born_in, on=on)
