"""Records that are one person: which live on in which, however often they were merged."""

from collections.abc import Iterable

from django.db.models import Q

from phongtrao.organizations.models import Person


def records_of(person_id: int) -> list[int]:
    """A record and all that live on in it, also by way of others. One query, and one for each further link."""
    return list(_with_merged([person_id]))


def records_behind(user_id: int | None) -> list[int]:
    """The record of who signs in so, and all that live on in it. One query, and more only where records were merged."""
    if user_id is None:
        return []
    rows = Person.objects.filter(Q(user=user_id) | Q(merged_into__user=user_id)).order_by("pk")
    found = dict(rows.values_list("pk", "merged_into_id"))
    merged = [pk for pk, kept in found.items() if kept]
    return [*(pk for pk in found if pk not in merged), *(_with_merged(merged) if merged else ())]


def owners_of(person_ids: Iterable[int]) -> dict[int, int]:
    """All records of these people: the one in which each lives on, or itself. Two queries, and one for each link."""
    ids = set(person_ids)
    latest = latest_records(ids)
    return _with_merged([latest.get(pk, pk) for pk in ids])


def _with_merged(person_ids: Iterable[int]) -> dict[int, int]:
    """These records and all that live on in them: each with the one of these in which it does."""
    found = {pk: pk for pk in person_ids}
    newest = list(found)
    while newest:
        rows = Person.objects.filter(merged_into__in=newest).order_by("pk")
        links = {pk: found[kept] for pk, kept in rows.values_list("pk", "merged_into_id") if kept}
        found |= links
        newest = list(links)
    return found


def lives_on(person: Person) -> Person:
    """The record in which this one lives on in the end, or itself. One query for each link."""
    while person.merged_into_id is not None:
        person = Person.objects.get(pk=person.merged_into_id)
    return person


def accounts_of(person_ids: Iterable[int]) -> dict[int, int]:
    """Those of the records behind which somebody signs in: the account. Two queries, and one for each link."""
    ids = set(person_ids)
    latest = latest_records(ids)
    signing = Person.objects.filter(pk__in=[latest.get(pk, pk) for pk in ids], user__isnull=False)
    users = dict(signing.values_list("pk", "user_id"))
    return {pk: users[kept] for pk in ids if (kept := latest.get(pk, pk)) in users}


def latest_records(person_ids: Iterable[int]) -> dict[int, int]:
    """For those of the records that were merged: the one in which each lives on. One query for each link."""
    found = {pk: pk for pk in person_ids}
    while True:
        rows = Person.objects.filter(pk__in=set(found.values()), merged_into__isnull=False)
        links = dict(rows.values_list("pk", "merged_into_id"))
        if not links:
            return {pk: kept for pk, kept in found.items() if pk != kept}
        found = {pk: links.get(kept, kept) for pk, kept in found.items()}
