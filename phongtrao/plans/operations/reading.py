"""Reading a document in the background and laying out what was read for review."""

from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path

from django.db import transaction
from django.utils import timezone
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.plans import rules
from phongtrao.plans.models import UNSAID, Origin, Plan, PlanVersion, VersionState
from phongtrao.plans.refusals import StillReading, StumbledOver
from phongtrao.reader import Reading, Unreadable, read_document
from phongtrao.reader.explaining import marks_of
from phongtrao.trail import operations as trail

from .comparing import lay_out_changes
from .holding import hold_plan
from .laying_out import lay_out_tasks


def read_version(*, version_id: int, by: Actor, at: datetime) -> PlanVersion:
    """
    Read a stored document and lay out its tasks for review, or, for an amendment, its differences.

    Progress is written while it goes on, so that the page can show it. A version that was read before is left
    alone; a document that cannot be read ends as `failed` with its reason. So does one over which the reader
    stumbles: nobody waits for ever, and the fault is raised again for the log. A version that was begun and never
    finished, because its worker was stopped, is read from the start.

    :raises NotAllowed: `by` is not a job of the system.
    """
    if not by.is_job:
        raise NotAllowed
    version = PlanVersion.objects.select_related("plan__issuer").get(pk=version_id)
    if version.state not in {VersionState.QUEUED, VersionState.READING}:
        return version
    _note(version, state=VersionState.READING)
    try:
        reading = read_document(
            Path(version.file.path), progress=lambda part, stage: _note(version, progress=int(part * 90), stage=stage)
        )
        _take(version, reading, by=by, at=at)
    except Unreadable as failure:
        _fail(version, str(failure.message), by=by, at=at)
    except Exception:
        _fail(version, str(StumbledOver.message), by=by, at=at)
        raise
    return version


@transaction.atomic
def resume_reading(*, version: PlanVersion, by: Actor, at: datetime) -> PlanVersion:
    """
    Put a version back in the queue of which nobody has been heard for a while: its worker was stopped.

    A job may do so at once: the one that starts the only worker knows that no other is at work. Whoever calls
    enqueues the reading; twice does no harm, since only the first to finish lays it out.

    :raises NotAllowed: `by` does not steer the plan.
    :raises StillReading: there was a sign of life a moment ago.
    """
    hold_plan(version.plan, by)
    version = PlanVersion.objects.select_related("plan").get(pk=version.pk)
    if version.is_busy:
        if not by.is_job and not rules.is_silent(version.heard_at or version.uploaded_at, at):
            raise StillReading
        _note(version, state=VersionState.QUEUED, progress=0, stage="", heard_at=at)
        trail.record("reading_resumed", subject=version, about=version.plan, by=by, at=at)
    return version


def _note(version: PlanVersion, **fields: object) -> None:
    """Write how far the reading is, and that somebody is at work; a version removed meanwhile is let be."""
    noted = {"heard_at": timezone.now(), **fields}
    for name, value in noted.items():
        setattr(version, name, value)
    PlanVersion.objects.filter(pk=version.pk).update(**noted)


def _still_awaited(version: PlanVersion) -> bool:
    """False if another worker was done first, or the version was removed."""
    now = PlanVersion.objects.select_for_update().filter(pk=version.pk).first()
    return now is not None and now.is_busy


@transaction.atomic
def _fail(version: PlanVersion, why: str, *, by: Actor, at: datetime) -> None:
    if _still_awaited(version):
        _note(version, state=VersionState.FAILED, failure=why)
        trail.record("version_unreadable", subject=version, about=version.plan, by=by, at=at, note=why)


@transaction.atomic
def _take(version: PlanVersion, reading: Reading, *, by: Actor, at: datetime) -> None:
    """Keep the reading and lay it out, all in one transaction."""
    if not _still_awaited(version):
        return
    version.text = reading.text
    version.reading = {**reading.as_json(), "marks": [asdict(mark) for mark in marks_of(reading)]}
    version.state = VersionState.REVIEW
    version.progress = 100
    version.stage = ""
    version.save()
    if version.is_amendment:
        lay_out_changes(version, reading)
    else:
        _name_plan(version.plan, reading, localdate(at))
        lay_out_tasks(version, reading, on=localdate(at))
    trail.record("version_read", subject=version, about=version.plan, by=by, at=at)


def _name_plan(plan: Plan, reading: Reading, today: date) -> None:
    """Give the plan the name, number and window that its document states."""
    header = reading.header
    signed_on = date.fromisoformat(header.date) if header.date else None
    subject = rules.quoted(header.subject or "", 0, len(header.subject or ""))
    plan.title = (subject or plan.title)[:400]
    plan.number = (header.number or "")[:60]
    plan.window_from, plan.window_to, is_named = rules.window_of(subject, signed_on, today)
    plan.window_origin = Origin.TEXT if is_named else UNSAID
    plan.save()
