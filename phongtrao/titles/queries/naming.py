"""How people are called: those under 16, and whose age nobody knows, by their first letters in public."""

from datetime import date

from phongtrao.organizations.models import Person
from phongtrao.organizations.queries import lives_on
from phongtrao.organizations.rules import ADULT_NAME, age, name_may_be_public
from phongtrao.titles import rules


def may_be_named(person: Person | None, on: date) -> bool:
    """True for who may be called by name in public: from 16 on. Of merged records the one that stays says how old."""
    if person is None:
        return False
    person = lives_on(person)
    return name_may_be_public(born_on=person.born_on, born_in=person.born_in, on=on)


def is_child(person: Person, on: date) -> bool:
    """True for who is known to be under 16."""
    person = lives_on(person)
    years = age(born_on=person.born_on, born_in=person.born_in, on=on)
    return years is not None and years < ADULT_NAME


def told_name(name: str, person: Person | None, on: date) -> str:
    """The name as anybody may read it."""
    return name if may_be_named(person, on) else rules.initials(name)
