"""Entries as they stand now."""

from collections.abc import Iterable, Sequence

from django.db.models import Max, QuerySet

from phongtrao.ledger.models import Attestation, Attribution, Entry

AGAIN = "again:"
"""With this begin the keys of entries that say another one anew: "again:12:0" says the twelfth."""


def held(entry_ids: Sequence[int]) -> QuerySet[Entry]:
    """Entries, held until the transaction ends: nobody raises or reverses them meanwhile."""
    return Entry.objects.select_for_update(no_key=True).filter(pk__in=entry_ids).order_by("pk")


def serving(label: str) -> list[int]:
    """The entries that serve something."""
    return list(Attribution.objects.filter(label=label).order_by("entry_id").values_list("entry_id", flat=True))


def standing(*, label: str = "", metric: str = "", subject: str = "") -> QuerySet[Entry]:
    """Entries that were not taken back and take none back: those that serve a label, of a metric, of a subject."""
    rows = Entry.objects.filter(reversal_of=None, reversal=None)
    rows = rows.filter(attributions__label=label) if label else rows
    rows = rows.filter(metric__key=metric) if metric else rows
    return (rows.filter(subject=subject) if subject else rows).order_by("pk")


def standing_of(subjects: Iterable[str]) -> set[str]:
    """Those of the subjects of whom some entry stands. One query."""
    rows = Entry.objects.filter(subject__in=list(subjects), reversal_of=None, reversal=None).order_by()
    return set(rows.values_list("subject", flat=True).distinct())


def handed_over(giver: str, taker: str) -> list[int]:
    """
    The entries that stand of one subject and were first said of another: each names in its key the one that it says
    anew. As many queries as an entry was said anew.
    """
    rows = standing(subject=taker).filter(key__startswith=AGAIN).values_list("key", "pk")
    waiting, found = {_before(key): pk for key, pk in rows}, list[int]()
    while waiting:
        earlier = Entry.objects.filter(pk__in=waiting).values_list("pk", "key", "subject")
        waiting, now = {}, waiting
        for before, key, subject in earlier:
            if subject == giver:
                found.append(now[before])
            elif key.startswith(AGAIN):
                waiting[_before(key)] = now[before]
    return sorted(found)


def _before(key: str) -> int:
    return int(key.split(":")[1])


def served(labels: Iterable[str], metric: str = "") -> set[str]:
    """Those of the labels that some entry serves; of a metric: one that was not taken back. One query."""
    rows = Attribution.objects.filter(label__in=list(labels)).order_by()
    if metric:
        rows = rows.filter(entry__metric__key=metric, entry__reversal_of=None, entry__reversal=None)
    return set(rows.values_list("label", flat=True).distinct())


def from_sources(sources: Iterable[str]) -> list[int]:
    """The entries that deeds have earned."""
    return list(Entry.objects.filter(source__in=list(sources)).order_by("pk").values_list("pk", flat=True))


def labels_of(entry_ids: Iterable[int]) -> dict[int, list[str]]:
    """What each entry serves."""
    serves: dict[int, list[str]] = {pk: [] for pk in entry_ids}
    for pk, label in Attribution.objects.filter(entry__in=serves).order_by("pk").values_list("entry_id", "label"):
        serves[pk].append(label)
    return serves


def taken_back(entry_ids: Iterable[int]) -> set[int]:
    """Those of the entries that were reversed."""
    return set(Entry.objects.filter(reversal_of__in=list(entry_ids)).values_list("reversal_of_id", flat=True))


def rungs_of(entries: Iterable[Entry]) -> dict[int, int]:
    """On which rung each entry stands."""
    rungs = {entry.pk: entry.rung for entry in entries}
    raised = Attestation.objects.filter(entry__in=rungs).order_by().values("entry_id").annotate(top=Max("rung"))
    return rungs | {row["entry_id"]: row["top"] for row in raised}
