"""Who people are and where they belong is the same in statements of a hall as it is everywhere else."""

from datetime import date, timedelta

import pytest
from django.db import transaction

from phongtrao.organizations import queries
from phongtrao.organizations.models import Membership, Person

DAY = date(2024, 3, 10)
DAYS = [None, *(DAY + timedelta(days=off) for off in (-9, -1, 0, 1, 9))]


@pytest.fixture
def people(organization):
    """Memberships that began and ended before, on and after the day, of two units."""
    made = []
    for number, since in enumerate(DAYS[1:]):
        for until in (day for day in DAYS if day is None or day >= since):
            name = f"Người {number} {until}"
            one = Person.objects.create(full_name=name, name_key=name, search=name, sort_key=name)
            unit = organization["so-y-te" if number % 2 else "y-te-vp"]
            Membership.objects.create(person=one, unit=unit, since=since, until=until)
            made.append(one.pk)
    return made


def test_homes_are_the_memberships_in_force_on_the_day(people):
    rows = queries.current(Membership.objects.filter(person__in=people), on=DAY).select_related("unit")
    expected = {row.person_id: [(row.unit_id, row.unit.path)] for row in rows}
    found = queries.homes_of(people, on=DAY)

    assert 0 < len(expected) < len(people)
    assert {pk: [tuple(home) for home in homes] for pk, homes in found.items()} == expected


def test_whoever_came_last_to_a_unit_is_at_home_there_first(people, organization):
    later = Membership.objects.create(person_id=people[0], unit=organization["khoi"], since=DAY)

    assert queries.homes_of(people[:1], on=DAY)[people[0]][0].unit_id == later.unit_id


def test_people_come_with_those_into_whom_they_were_merged(people):
    first, second, third = people[:3]
    Person.objects.filter(pk=first).update(merged_into=second)
    Person.objects.filter(pk=second).update(merged_into=third)
    with transaction.atomic():
        found = queries.held_people([first])

    assert {pk: one.merged_into_id for pk, one in found.items()} == {first: second, second: third, third: None}
