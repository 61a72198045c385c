"""
What records that are one person have twice: two check-ins at one session, two certificates of one activity. One of each
stands. Taken apart again, each record has its check-in back; a certificate is issued anew where it is wanted.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from django.db.models import F, Q, QuerySet
from django.utils.translation import gettext

from phongtrao.activities.models import Activity, ActivityState, Certificate, CheckIn
from phongtrao.foundation.actors import Actor
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as entries
from phongtrao.ledger.models import Entry, Rung
from phongtrao.obligations import labels
from phongtrao.obligations import operations as obligations
from phongtrao.obligations import queries as owed
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import queries as people
from phongtrao.trail import operations as trail

from .earning import hours_facts, presence_facts, record_all, source_of
from .holding import locked
from .settling import settle


def hold_activities_of(person_ids: Iterable[int]) -> None:
    """Hold all activities at which these people, or records that live on in them, were seen; in order."""
    ids = [pk for person_id in person_ids for pk in people.records_of(person_id)]
    seen = Q(sessions__check_ins__person__in=ids) | Q(certificates__person__in=ids)
    found = Activity.objects.filter(seen).order_by().values("pk")
    list(Activity.objects.select_for_update(of=("self",), no_key=True).filter(pk__in=found).order_by("pk"))


def named_in_papers(subjects: Collection[str]) -> set[str]:
    """Those of the subjects under whom a check-in or a certificate stands."""
    found: set[str] = set()
    for model in (CheckIn, Certificate):
        found |= set(model.objects.filter(subject__in=subjects).order_by().values_list("subject", flat=True))
    return found


def make_one(*, kept_id: int, source: str, by: Actor, at: datetime) -> None:
    """
    Let everything that records of one person were at count for the one that stays, once. What is there twice is taken
    back with the reason, and what it earned with it.
    """
    reason = gettext("Hai hồ sơ là một người")
    ids = people.records_of(kept_id)
    rows = CheckIn.objects.filter(person__in=ids)
    _take_back(list(rows.filter(undone_at=None).order_by("at", "pk")), reason, source, by, at)
    rows.update(subject=f"p{kept_id}")
    papers = Certificate.objects.filter(person__in=ids).select_related("activity__unit")
    standing = papers.filter(revoked_at=None).order_by("year", "ordinal")
    for paper in {row.activity_id: row for row in standing}.values():
        _revoke([row for row in standing if row.activity_id == paper.activity_id and row != paper], reason, by, at)
    _seal(papers, kept_id)


def take_apart(*, kept_id: int, gone_id: int, merge_id: int, by: Actor, at: datetime) -> None:
    """Let two records that were one each have what it was at; a check-in whose twin is now another's counts again."""
    for pk in (kept_id, gone_id):
        ids = people.records_of(pk)
        CheckIn.objects.filter(person__in=ids).update(subject=f"p{pk}")
        _seal(Certificate.objects.filter(person__in=ids), pk)
    mine = CheckIn.objects.filter(subject__in=[f"p{kept_id}", f"p{gone_id}"])
    alone = mine.filter(twin_of__isnull=False).exclude(twin_of__subject=F("subject"))
    for row in alone.select_related("session").order_by("at", "pk"):
        other = mine.filter(session=row.session_id, subject=row.subject, undone_at=None).first()
        if other is not None:
            CheckIn.objects.filter(pk=row.pk).update(twin_of=other)
        else:
            _bring_back(row, f"merge{merge_id}", by, at)


def _take_back(standing: Sequence[CheckIn], reason: str, source: str, by: Actor, at: datetime) -> None:
    """Of the check-ins at each session leave the one that shows most: the longest stay, seen best, the first."""
    rungs = _rungs(standing)
    best: dict[int, CheckIn] = {}
    for row in sorted(standing, key=lambda row: (-_stay(row), -rungs[row.pk])):
        best.setdefault(row.session_id, row)
    twins = [row for row in standing if best[row.session_id] != row]
    if not twins:
        return
    for row in twins:
        row.undone_at, row.undone_by, row.undone_reason = at, by.label, reason
        row.twin_of = best[row.session_id]
    CheckIn.objects.bulk_update(twins, ["undone_at", "undone_by", "undone_reason", "twin_of"])
    where = Activity.objects.filter(sessions__check_ins__in=twins).distinct().select_related("unit")
    closed = where.filter(state=ActivityState.CLOSED).order_by("pk").values_list("pk", flat=True)
    _reverse(list(_earned(twins).values_list("pk", flat=True)), closed, reason, source, by, at)
    trail.record_many("check_in_undone", subjects=list(where.order_by("pk")), by=by, at=at, note=reason)


def _stay(row: CheckIn) -> timedelta:
    return row.out_at - row.at if row.out_at else timedelta(0)


def _reverse(earned: list[int], closed: Iterable[int], reason: str, source: str, by: Actor, at: datetime) -> None:
    """
    Take entries back; obligations that are measured by them are held first, and follow. What was stated when their
    activities were `closed` tells the whole, and stays.
    """
    served = labels.obligations_in(entries.labels_of(earned).values())
    metrics = list(Entry.objects.filter(pk__in=earned).order_by().values_list("metric__key", flat=True).distinct())
    moved = owed.moved_by(metrics, Obligation.objects.filter(pk__in=served))
    if earned:
        ledger.reverse(entries=earned, reason=reason, source=source, by=by, at=at)
        for activity_id in closed:
            settle(locked(activity_id), metrics, by, at)
        obligations.follow_balances(obligation_ids=moved, by=by, at=at)


def _bring_back(row: CheckIn, mark: str, by: Actor, at: datetime) -> None:
    """Let a check-in count again, on the rung on which it stood, for what its activity serves today."""
    activity = locked(row.session.activity_id)
    rung = Rung(_rungs([row])[row.pk] or Rung.DECLARED)
    row.session.activity = activity
    row.undone_at, row.undone_by, row.undone_reason, row.twin_of = None, "", "", None
    row.save(update_fields=["undone_at", "undone_by", "undone_reason", "twin_of"])
    facts = [*presence_facts([(row, rung)]), *hours_facts([(row, rung)])]
    record_all([replace(fact, key=f"{fact.key}:{mark}") for fact in facts], [activity], by=by, at=at)
    trail.record("check_in_restored", subject=activity, by=by, at=at)


def _earned(rows: Iterable[CheckIn]) -> QuerySet[Entry]:
    return Entry.objects.filter(source__in=[source_of(row) for row in rows], reversal_of=None, reversal=None)


def _rungs(rows: Iterable[CheckIn]) -> dict[int, int]:
    """The highest rung on which each check-in stands or stood; 0 where it earned nothing."""
    sources = {source_of(row): row.pk for row in rows}
    found = dict.fromkeys(sources.values(), 0)
    said = list(Entry.objects.filter(source__in=sources, reversal_of=None).order_by("pk"))
    rungs = entries.rungs_of(said)
    for entry in said:
        pk = sources[entry.source]
        found[pk] = max(found[pk], rungs[entry.pk])
    return found


def _revoke(papers: Iterable[Certificate], reason: str, by: Actor, at: datetime) -> None:
    for row in papers:
        row.revoked_at, row.revoked_by, row.revoked_reason = at, by.label, reason
        row.save(update_fields=["revoked_at", "revoked_by", "revoked_reason"])
        note = f"{row.number}: {reason}"
        trail.record("certificate_revoked", subject=row.activity, by=by, at=at, note=note)


def _seal(papers: Iterable[Certificate], person_id: int) -> None:
    """Say whose certificates these are, sealed anew; what somebody changed past the operations stays broken."""
    for row in papers:
        was_intact, row.subject = row.is_intact, f"p{person_id}"
        if was_intact:
            row.digest = row.sealed()
        row.save(update_fields=["subject", "digest"])
