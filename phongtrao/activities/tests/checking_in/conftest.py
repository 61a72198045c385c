"""An activity that is going on, people who may come to it, and what their phones bring."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from phongtrao.activities.models import Activity, ActivityKind, CheckInMethod, Session
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.activities.rules import codes
from phongtrao.foundation.signatures import sign
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, Unit

HOURS = timedelta(hours=1)


@pytest.fixture
def lesson(organization: dict[str, Unit], now: datetime) -> Session:
    """A lesson that Đoàn Sở Y tế holds, from half an hour ago for two hours. It counts people and hours."""
    activity = Activity.objects.create(
        code="lop-hoc",
        kind=ActivityKind.objects.get(key="course"),
        unit=organization["so-y-te"],
        title="Lớp sơ cứu",
        starts_at=now - HOURS / 2,
        ends_at=now + HOURS * 3 / 2,
        by="An",
        at=now,
    )
    return Session.objects.create(
        activity=activity,
        ordinal=1,
        starts_at=activity.starts_at,
        ends_at=activity.ends_at,
        room_code="204816",
    )


@pytest.fixture
def enrol(organization: dict[str, Unit], job: Any, now: datetime) -> Callable[..., Person]:
    """`enrol("Lê Thị Mây", "y-te-vp")`: a member."""

    def make(full_name: str, code: str = "y-te-vp") -> Person:
        given = {"unit": organization[code], "details": {"full_name": full_name}, "since": date(2023, 3, 26)}
        return organizations.register_member(**given, by=job, at=now).person

    return make


@pytest.fixture
def own(member: Any, enrol: Callable[..., Person], job: Any, now: datetime) -> Person:
    """Dũng's own record."""
    return organizations.link_account(person=enrol("Phạm Anh Dũng"), user=member, by=job, at=now)


@pytest.fixture
def word(lesson: Session, now: datetime) -> Callable[..., Arrival]:
    """`word(person)`: the organiser finds somebody by name, now. Anything may be said otherwise."""

    def make(person: Person | None = None, **said: Any) -> Arrival:
        given = {"key": uuid4(), "session_id": lesson.pk, "method": CheckInMethod.SEARCH, "at": now}
        return Arrival(**(given | {"person_id": person.pk if person else None} | said))

    return make


@pytest.fixture
def desk(secretary: Any, actor_of: Callable[..., Any]) -> Callable[..., Batch]:
    """`desk(word, …)`: what An brings, who works for Đoàn Sở Y tế."""
    return lambda *words: Batch(words, actor_of(secretary))


@pytest.fixture
def code(lesson: Session, now: datetime) -> Callable[..., str]:
    """`code(timedelta(seconds=-30))`: what the screen showed half a minute ago."""

    def make(ago: timedelta = timedelta(0), session_id: int | None = None) -> str:
        said = codes.words(session_id or lesson.pk, codes.step_at(now + ago))
        return f"{said}.{sign(said, purpose=codes.PURPOSE)}"

    return make
