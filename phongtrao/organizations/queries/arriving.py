"""Who people are and where they belong, for a hall full of them: statements that are the same for each commit."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from phongtrao.foundation.rows import among, fetch, is_postgresql


class HeldPerson(NamedTuple):
    """A person, as far as a check-in asks."""

    pk: int
    full_name: str
    user_id: int | None
    merged_into_id: int | None


class Home(NamedTuple):
    """The unit that somebody belongs to."""

    unit_id: int
    path: str


def held_people(numbers: Iterable[int]) -> dict[int, HeldPerson]:
    """People, and those into whom they were merged: held, so that nobody merges them before they are written down."""
    found: dict[int, HeldPerson] = {}
    wanted = set(numbers)
    statement = f"""
        SELECT id, full_name, user_id, merged_into_id FROM organizations_person WHERE id {among("numbers", "id")}
        ORDER BY id {"FOR NO KEY UPDATE" if is_postgresql() else ""}"""  # noqa: S608
    while wanted:
        found |= {row[0]: HeldPerson(*row) for row in fetch(statement, numbers=sorted(wanted))}
        wanted = {one.merged_into_id for one in found.values() if one.merged_into_id} - found.keys()
    return found


def homes_of(numbers: Iterable[int], *, on: date) -> dict[int, list[Home]]:
    """Where people belong on a day (the rule `current`), the place where they came last first."""
    statement = f"""
        SELECT m.person_id, m.unit_id, u.path
        FROM organizations_membership AS m JOIN organizations_unit AS u ON u.id = m.unit_id
        WHERE m.person_id {among("numbers", "id")} AND m.since <= %(day)s AND (m.until IS NULL OR m.until >= %(day)s)
        ORDER BY m.since DESC, m.id DESC"""  # noqa: S608
    homes: dict[int, list[Home]] = {}
    for person_id, *home in fetch(statement, numbers=list(numbers), day=on):
        homes.setdefault(person_id, []).append(Home(*home))
    return homes
