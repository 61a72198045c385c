"""Writing the trail: one function, called inside the transaction of the deed."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import models

from phongtrao.foundation.actors import Actor

from .models import TrailEntry
from .rules import label_of

Changes = Mapping[str, tuple[Any, Any]]


def record(
    verb: str,
    *,
    subject: models.Model,
    by: Actor,
    at: datetime,
    about: models.Model | None = None,
    changes: Changes | None = None,
    note: str = "",
) -> TrailEntry:
    """Write one deed. `about` is the larger thing whose history shows it, as a plan for its task."""
    return TrailEntry.objects.create(**_row(verb, subject, by, at, about, changes, note))


def record_many(
    verb: str,
    *,
    subjects: Iterable[models.Model],
    by: Actor,
    at: datetime,
    about: models.Model | None = None,
    note: str = "",
) -> None:
    """Write the same deed for many objects in one statement."""
    rows = (TrailEntry(**_row(verb, subject, by, at, about, None, note)) for subject in subjects)
    TrailEntry.objects.bulk_create(rows, batch_size=500)


def _row(
    verb: str,
    subject: models.Model,
    by: Actor,
    at: datetime,
    about: models.Model | None,
    changes: Changes | None,
    note: str,
) -> dict[str, Any]:
    return {
        "at": at,
        "actor": by.label[:200],
        "actor_id": by.user_id,
        "verb": verb,
        "subject": label_of(subject),
        "subject_title": str(subject)[:300],
        "about": label_of(about) if about is not None else "",
        "changes": {name: [_plain(before), _plain(after)] for name, (before, after) in (changes or {}).items()},
        "note": note,
    }


def _plain(value: Any) -> Any:
    """A value that JSON can carry; dates, decimals and lazy texts become text."""
    return value if value is None or isinstance(value, bool | int | str | list) else str(value)
