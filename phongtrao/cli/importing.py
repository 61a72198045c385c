"""Taking a plan file into the database: begun, read with a progress bar, and if wanted accepted and published."""

import threading
from datetime import datetime

from django.db import connection
from django.utils import timezone

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.operations import Published
from phongtrao.organizations.models import Unit
from phongtrao.plans import operations as plans
from phongtrao.plans.models import PassageKind, PlanVersion
from phongtrao.plans.queries import coverage

from .ground import refuse
from .progress import bar

LOOK_AGAIN = 0.1
"""Seconds between two looks at how far the reading is."""


def begin_plan(*, name: str, data: bytes, issuer: Unit, by: Actor, at: datetime) -> PlanVersion:
    """Begin a plan of `issuer` from a file and read it. A file that cannot be read ends the command with one line."""
    version = plans.begin_plan(issuer=issuer, name=name, data=data, by=by, at=at)
    return read_on(version, by=by)


def read_on(version: PlanVersion, *, by: Actor) -> PlanVersion:
    """Read a version that is not read yet, with a bar; one that is stays as it is."""
    reading = threading.Thread(target=_read, args=(version.pk, by), daemon=True)
    with bar() as progress:
        shown = progress.add_task("Đọc kế hoạch", total=100)
        reading.start()
        while reading.is_alive():
            reading.join(LOOK_AGAIN)
            version.refresh_from_db(fields=["progress", "stage"])
            progress.update(shown, completed=version.progress, description=version.stage or "Đọc kế hoạch")
    version.refresh_from_db()
    if not version.text:
        refuse(version.failure or f"Chưa đọc được {version.file_name}.")
    return version


def _read(version_id: int, by: Actor) -> None:
    """The reading itself, in a thread with a database connection of its own."""
    try:
        plans.read_version(version_id=version_id, by=by, at=timezone.now())
    finally:
        connection.close()


def publish_plan(*, version: PlanVersion, by: Actor, at: datetime) -> Published:
    """
    Take every proposal of the reader as it is, and publish.

    Questions about tasks stay open for an officer, who sees them marked on the plan. A sentence that the reader
    could not tell is taken for context: the plan's history says that this job decided so, and an officer can decide
    otherwise later.
    """
    plans.accept_all(plan=version.plan, by=by, at=at)
    for sentence in coverage(version).sentences:
        if sentence.kind == PassageKind.OPEN:
            plans.classify_passage(
                version=version, start=sentence.start, end=sentence.end, kind=PassageKind.CONTEXT, by=by, at=at
            )
    return obligations.publish(plan=version.plan, by=by, at=at)
