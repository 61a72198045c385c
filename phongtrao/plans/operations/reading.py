"""Reading a document in the background and laying out what was read for review."""

from datetime import date, datetime
from pathlib import Path

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.plans import rules
from phongtrao.plans.models import UNSAID, Origin, Plan, PlanVersion, VersionState
from phongtrao.plans.refusals import StumbledOver
from phongtrao.reader import Reading, Unreadable, read_document
from phongtrao.trail import operations as trail

from .comparing import lay_out_changes
from .laying_out import lay_out_tasks


def read_version(*, version_id: int, by: Actor, at: datetime) -> PlanVersion:
    """
    Read a stored document and lay out its tasks for review, or, for an amendment, its differences.

    Progress is written while it goes on, so that the page can show it. A version that was read before is left
    alone; a document that cannot be read ends as `failed` with its reason. So does one over which the reader
    stumbles: nobody waits for ever, and the fault is raised again for the log.

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


def _note(version: PlanVersion, **fields: object) -> None:
    """Write how far the reading is."""
    for name, value in fields.items():
        setattr(version, name, value)
    version.save(update_fields=[*fields])


@transaction.atomic
def _fail(version: PlanVersion, why: str, *, by: Actor, at: datetime) -> None:
    _note(version, state=VersionState.FAILED, failure=why)
    trail.record("version_unreadable", subject=version, about=version.plan, by=by, at=at, note=why)


@transaction.atomic
def _take(version: PlanVersion, reading: Reading, *, by: Actor, at: datetime) -> None:
    """Keep the reading and lay it out, all in one transaction."""
    version.text = reading.text
    version.reading = reading.as_json()
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
