"""An activity of Đoàn Sở Y tế, its members, and somebody behind each account."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from phongtrao.accounts.models import User
from phongtrao.activities import operations
from phongtrao.activities.models import Activity, ActivityKind
from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, Unit
from phongtrao.plans.models import Plan


@pytest.fixture
def kind(db: None) -> Callable[[str], ActivityKind]:
    """`kind("forum")`: a seeded kind."""
    return lambda key: ActivityKind.objects.get(key=key)


@pytest.fixture
def owed(published_plan: Plan, organization: dict[str, Unit]) -> Callable[[str, str], Obligation]:
    """`owed("so-y-te", "tọa đàm")`: what a unit leads of the tasks with these words."""

    def find(code: str, words: str) -> Obligation:
        held = Obligation.objects.filter(holders__unit=organization[code], holders__role="lead")
        return held.filter(task__title__icontains=words).order_by("pk")[0]

    return find


@pytest.fixture
def make(organization: dict[str, Unit], secretary: User, actor_of: Any, now: datetime) -> Callable[..., Activity]:
    """`make(kind="forum", capacity=2)`: an activity of Đoàn Sở Y tế, a week from now, made by its secretary."""

    def build(*, kind: str = "forum", by: Actor | None = None, code: str = "so-y-te", **said: Any) -> Activity:
        starts_at = now + timedelta(days=7)
        details = operations.Details(
            kind_id=ActivityKind.objects.get(key=kind).pk,
            **{"title": "Ngày hội", "starts_at": starts_at, "ends_at": starts_at + timedelta(hours=2)} | said,
        )
        return operations.make_activity(
            unit_id=organization[code].pk, details=details, key=uuid4(), by=by or actor_of(secretary), at=now
        )

    return build


@pytest.fixture
def enrol(organization: dict[str, Unit], job: Actor, now: datetime) -> Callable[..., Person]:
    """`enrol("Lê Thị Mây", "y-te-vp", user=member, title="Ủy viên")`: a member of a unit, perhaps behind an account."""

    def add(name: str, code: str = "y-te-vp", *, user: User | None = None, title: str = "") -> Person:
        details = {"full_name": name}
        held = organizations.register_member(
            unit=organization[code], details=details, since=date(2023, 3, 26), title=title, by=job, at=now
        )
        if user:
            organizations.link_account(person=held.person, user=user, by=job, at=now)
        return held.person

    return add


@pytest.fixture
def cast(secretary: User, other_secretary: User, officer: User, member: User) -> tuple[User, User, User, User]:
    """Who comes to a door: who holds it, who works elsewhere, who is above, who only takes part."""
    return secretary, other_secretary, officer, member
