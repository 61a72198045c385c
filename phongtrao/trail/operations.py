"""Writing the trail: one function, called inside the transaction of the deed."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import models

from phongtrao.foundation.actors import Actor
from phongtrao.vietnamese import fold

from . import rules
from .models import TrailEntry, TrailName

Changes = Mapping[str, tuple[Any, Any]]
HIDDEN = "…"
"""Stands for the values of personal fields: that they changed is written, not what they held."""
AT_ONCE = 500


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
    _keep_names([subject], by)
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
    things = list(subjects)
    _keep_names(things, by)
    rows = (TrailEntry(**_row(verb, subject, by, at, about, None, note)) for subject in things)
    TrailEntry.objects.bulk_create(rows, batch_size=AT_ONCE)


def rename(subject: models.Model) -> None:
    """Say that a person is called otherwise now; whoever was forgotten stays so."""
    name = str(subject)[:300]
    known = TrailName.objects.filter(key=rules.label_of(subject), is_forgotten=False)
    known.update(name=name, search=fold(name)[:300])


def forget(subject: models.Model) -> None:
    """Let go of a person's name for good: every line of the trail about and by them loses it, and none is touched."""
    gone = {"name": rules.FORGOTTEN, "search": "", "is_forgotten": True}
    TrailName.objects.update_or_create(key=rules.label_of(subject), defaults=gone)


def _keep_names(subjects: Sequence[models.Model], by: Actor) -> None:
    """Note who the labels mean, once; a name that was forgotten is not written again."""
    names = {rules.label_of(one): str(one)[:300] for one in subjects if rules.is_named_by_key(one)}
    if by.user_id is not None:
        names[rules.user_label(by.user_id)] = by.label[:300]
    rows = [TrailName(key=key, name=name, search=fold(name)[:300]) for key, name in names.items()]
    TrailName.objects.bulk_create(rows, ignore_conflicts=True, batch_size=AT_ONCE)


def _row(
    verb: str,
    subject: models.Model,
    by: Actor,
    at: datetime,
    about: models.Model | None,
    changes: Changes | None,
    note: str,
) -> dict[str, Any]:
    is_personal = rules.is_named_by_key(subject)
    return {
        "at": at,
        "actor": by.label[:200] if by.user_id is None else rules.user_label(by.user_id),
        "actor_id": by.user_id,
        "actor_place": next((office.unit_path for office in by.offices), ""),
        "verb": verb,
        "subject": rules.label_of(subject),
        "subject_title": "" if is_personal else rules.title_of(subject)[:300],
        "about": rules.label_of(about) if about is not None else "",
        "place": rules.place_of(about, subject),
        "changes": {
            name: [HIDDEN, HIDDEN] if is_personal else [_plain(before), _plain(after)]
            for name, (before, after) in (changes or {}).items()
        },
        "note": note,
        "address": by.address,
        "agent": by.agent,
    }


def _plain(value: Any) -> Any:
    """A value that JSON can carry; dates, decimals and lazy texts become text."""
    return value if value is None or isinstance(value, bool | int | str | list) else str(value)
