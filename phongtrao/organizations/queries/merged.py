"""Records that are one person: which live on in which, however often they were merged."""

from collections.abc import Iterable

from phongtrao.organizations.models import Person


def records_of(person_id: int) -> list[int]:
    """A record and all that live on in it, also by way of others. One query, and one for each further link."""
    found, newest = [person_id], [person_id]
    while newest:
        newest = list(Person.objects.filter(merged_into__in=newest).order_by("pk").values_list("pk", flat=True))
        found += newest
    return found


def lives_on(person: Person) -> Person:
    """The record in which this one lives on in the end, or itself. One query for each link."""
    while person.merged_into_id is not None:
        person = Person.objects.get(pk=person.merged_into_id)
    return person


def latest_records(person_ids: Iterable[int]) -> dict[int, int]:
    """For those of the records that were merged: the one in which each lives on. One query for each link."""
    found = {pk: pk for pk in person_ids}
    while True:
        rows = Person.objects.filter(pk__in=set(found.values()), merged_into__isnull=False)
        links = dict(rows.values_list("pk", "merged_into_id"))
        if not links:
            return {pk: kept for pk, kept in found.items() if pk != kept}
        found = {pk: links.get(kept, kept) for pk, kept in found.items()}
