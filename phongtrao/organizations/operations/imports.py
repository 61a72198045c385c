"""Lists of units and members: sent, looked through, taken in whole or not at all, dropped."""

import time
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial

from django.core.files.base import ContentFile
from django.db import IntegrityError, transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.foundation.stored import kept_or_cleared
from phongtrao.organizations import access, queries
from phongtrao.organizations.lists import progress, written
from phongtrao.organizations.lists.members import MemberDraft
from phongtrao.organizations.lists.tables import UnreadableList
from phongtrao.organizations.lists.units import UnitDraft
from phongtrao.organizations.models import ImportState, ListImport, ListKind, Unit
from phongtrao.organizations.queries.imports import Check, check_list, found_in
from phongtrao.organizations.refusals import ImportMoved, ImportNotSound, TakesNoMembers, TooManyLists
from phongtrao.trail import operations as trail

from .list_taking import write_members, write_units

KEPT_FOR = timedelta(days=3)
"""A list that nobody takes in goes after so long, with all that it holds."""
MOST_WAITING = 10
"""So many lists of one person for one unit wait at once: each holds a file with personal data."""


def begin_import(*, unit: Unit, kind: str, name: str, data: bytes, by: Actor, at: datetime) -> ListImport:
    """
    Keep a list until it is looked through and taken in; what the same person sent before stays beside it.

    :raises NotAllowed: members need somebody who works for the unit, units an officer.
    :raises UnitEnded: the unit is no more.
    :raises TakesNoMembers: a member list for a cluster or a board.
    :raises TooManyLists: the same person has sent ten for the unit that wait.
    """
    with kept_or_cleared() as stored, transaction.atomic():
        access.check_may_import(by, unit.path, kind)
        queries.check_lives(unit, on=localdate(at))
        if kind == ListKind.MEMBERS and not unit.takes_members:
            raise TakesNoMembers
        waiting = ListImport.objects.filter(unit=unit, by_user_id=by.user_id).exclude(file="")
        if waiting.count() >= MOST_WAITING:
            raise TooManyLists
        one = ListImport(unit=unit, kind=kind, file_name=name[:200], by=by.label, by_user_id=by.user_id, at=at)
        one.file.save(f"{kind}.{name.rpartition('.')[2][:5]}", ContentFile(data), save=False)
        stored.append(one.file)
        one.save()
        trail.record("list_sent", subject=one, about=unit, by=by, at=at)
        return one


def check_import(*, import_id: int, by: Actor, at: datetime) -> ListImport:
    """
    Look a list through: what it would bring, and each faulty row. Nothing of it is taken in.

    :raises NotAllowed: `by` is no job.
    """
    if not by.is_job:
        raise NotAllowed
    one = ListImport.objects.select_related("unit").get(pk=import_id)
    if one.state != ImportState.QUEUED:
        return one
    progress.tell(one.pk, 0, 0, time.time())
    try:
        sender = queries.sender_of(one.pk, on=localdate(at))
        check = check_list(one, _data_of(one), sender=sender, on=localdate(at))
    except UnreadableList as fault:
        return _fail(one, str(fault), by, at)
    return _keep(one, check, by, at)


@transaction.atomic
def choose_columns(*, list_import: ListImport, columns: Mapping[str, int], by: Actor, at: datetime) -> ListImport:
    """
    Say which column means what; the list is looked through anew.

    :raises NotAllowed: somebody else sent it.
    :raises ImportMoved: it is being taken in, or gone.
    """
    one = _own(list_import, by, (ImportState.CHECKED,))
    one.columns, one.state = dict(columns), ImportState.QUEUED
    one.save(update_fields=["columns", "state"])
    trail.record("list_columns_chosen", subject=one, about=one.unit, by=by, at=at)
    return one


@transaction.atomic
def confirm_import(*, list_import: ListImport, by: Actor, at: datetime) -> ListImport:
    """
    Have a sound list taken in; a second tap changes nothing.

    :raises NotAllowed: somebody else sent it, or `by` may not any more.
    :raises ImportNotSound: it has faulty rows.
    :raises ImportMoved: it is gone.
    """
    one = _own(list_import, by, (ImportState.CHECKED, ImportState.CONFIRMED, ImportState.TAKEN))
    if one.state != ImportState.CHECKED:
        return one
    if not one.is_sound:
        raise ImportNotSound
    one.state = ImportState.CONFIRMED
    one.save(update_fields=["state"])
    progress.tell(one.pk, 0, one.counts["rows"], at.timestamp())
    trail.record("list_confirmed", subject=one, about=one.unit, by=by, at=at)
    return one


def take_import(*, import_id: int, by: Actor, at: datetime) -> ListImport:
    """
    Take a confirmed list in, whole or not at all. It is compared once more with what is known by now: where that has
    made a row faulty, the list waits again and nothing is written.

    Who may not send lists any more has it put down.
    """
    one = ListImport.objects.select_related("unit").get(pk=import_id)
    if one.state != ImportState.CONFIRMED:
        return one
    if not access.may_import(by, one.unit.path, one.kind):
        return _fail(one, str(NotAllowed.message), by, at)
    data = _data_of(one)
    try:
        with transaction.atomic():
            # Held until the end: two workers, or two lists for one place, would not see what the other writes.
            Unit.objects.select_for_update(no_key=True).get(pk=one.unit_id)
            one.refresh_from_db()
            if one.state != ImportState.CONFIRMED:
                return one
            check = check_list(one, data, sender=by, on=localdate(at))
            if check.is_sound:
                _write(one, check, by, at)
    except IntegrityError:
        # Somebody else wrote the same card number between the look and the write.
        check = check_list(one, data, sender=by, on=localdate(at))
    if one.state != ImportState.TAKEN:
        return _keep(one, check, by, at)
    return one


@transaction.atomic
def drop_import(*, list_import: ListImport, by: Actor, at: datetime) -> None:
    """
    Drop a list with everything that was kept of it; one that was taken in is only a line of history by then.

    :raises NotAllowed: somebody else sent it.
    :raises ImportMoved: it is being taken in, or gone.
    """
    states = (ImportState.QUEUED, ImportState.CHECKED, ImportState.FAILED)
    one = list_import if by.is_job else _own(list_import, by, states)
    trail.record("list_dropped", subject=one, about=one.unit, by=by, at=at)
    _forget_files(one)
    ListImport.objects.filter(pk=one.pk).delete()


def drop_old_imports(*, by: Actor, at: datetime) -> int:
    """
    Drop the lists that nobody took in for three days. Returns their number.

    :raises NotAllowed: `by` is no job.
    """
    if not by.is_job:
        raise NotAllowed
    old = ListImport.objects.filter(at__lt=at - KEPT_FOR).exclude(state=ImportState.TAKEN).select_related("unit")
    rows = list(old.order_by("pk"))
    for one in rows:
        drop_import(list_import=one, by=by, at=at)
    return len(rows)


def _data_of(one: ListImport) -> bytes:
    with one.file.open() as file:
        return bytes(file.read())


def _forget_files(one: ListImport) -> None:
    """Delete what was kept of a list, once that it is done is sure."""
    for file in (one.file, one.report):
        if file.name:
            transaction.on_commit(partial(file.storage.delete, file.name))


def _own(list_import: ListImport, by: Actor, states: tuple[str, ...]) -> ListImport:
    """The list, held, if the actor sent it and it stands at one of these states."""
    rows = ListImport.objects.select_for_update(of=("self",)).select_related("unit")
    one = rows.filter(pk=list_import.pk).first()
    if one is None or one.state not in states:
        raise ImportMoved
    if one.by_user_id is None or one.by_user_id != by.user_id:
        raise NotAllowed
    access.check_may_import(by, one.unit.path, one.kind)
    return one


def _write(one: ListImport, check: Check, by: Actor, at: datetime) -> None:
    if one.kind == ListKind.MEMBERS:
        write_members(one, [draft for draft in check.drafts if isinstance(draft, MemberDraft)], on=localdate(at))
    else:
        known = {unit.code: unit for unit in queries.subtree(one.unit.path, on=localdate(at))}
        write_units(one, [draft for draft in check.drafts if isinstance(draft, UnitDraft)], known, on=localdate(at))
    counts = check.counts
    _forget_files(one)
    one.state, one.counts, one.taken_at = ImportState.TAKEN, counts, at
    one.file_name, one.file, one.report, one.found, one.columns = "", "", "", {}, {}
    one.save()
    note = "{new} mới, {changed} thay đổi, {same} giữ nguyên".format(**counts)
    trail.record(f"{one.kind}_imported", subject=one, about=one.unit, by=by, at=at, note=note)


def _keep(one: ListImport, check: Check, by: Actor, at: datetime) -> ListImport:
    """Keep what was found, with the annotated file where something is to be said about rows."""
    faults = {draft.line: draft.faults for draft in check.drafts if draft.faults}
    notes = {draft.line: draft.notes for draft in check.drafts if draft.notes}
    with kept_or_cleared() as stored, transaction.atomic():
        if one.report.name:
            transaction.on_commit(partial(one.report.storage.delete, one.report.name))
            one.report = ""
        if faults or notes:
            one.report.save("loi.xlsx", ContentFile(written.annotated(check.table, faults, notes)), save=False)
            stored.append(one.report)
        one.columns, one.counts, one.found = check.columns, check.counts, found_in(check)
        one.state = ImportState.CHECKED
        one.save()
        trail.record("list_checked", subject=one, about=one.unit, by=by, at=at)
    return one


@transaction.atomic
def _fail(one: ListImport, words: str, by: Actor, at: datetime) -> ListImport:
    """What cannot be read is not kept."""
    _forget_files(one)
    one.file, one.report, one.state, one.failure = "", "", ImportState.FAILED, words[:500]
    one.save()
    trail.record("list_unreadable", subject=one, about=one.unit, by=by, at=at)
    return one
