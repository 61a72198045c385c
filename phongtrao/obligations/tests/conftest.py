"""A plan whose tasks a test states one by one, and its publication."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import operations
from phongtrao.obligations.operations import Published
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Charge, ChargeRole, Plan, PlanVersion, Target, Task, TaskState, VersionState

WORDS = "Đoàn thanh niên tổ chức một việc tốt trong năm."
LINES = 200
ORIGINS = {"cadence": "cadence_origin", "due_to": "due_origin"}


@pytest.fixture
def plan(organization: dict[str, Unit], now: datetime) -> Plan:
    """A plan of 2024 with its document in force, every line of it the same sentence; no tasks yet."""
    plan = Plan.objects.create(
        issuer=organization["khoi"],
        title="Kế hoạch việc tốt",
        window_from=date(2024, 1, 1),
        window_to=date(2024, 12, 31),
        window_origin="text",
        created_at=now,
    )
    text = "\n".join([WORDS] * LINES)
    PlanVersion.objects.create(
        plan=plan,
        ordinal=1,
        file_name="ke-hoach.txt",
        digest="0" * 64,
        state=VersionState.REVIEW,
        text=text,
        reading={"paragraphs": [{"kind": "paragraph", "level": 0, "pieces": [[0, len(text)]]}], "passages": []},
        uploaded_by="Bình",
        uploaded_at=now,
    )
    return plan


@pytest.fixture
def task(plan: Plan, organization: dict[str, Unit]) -> Callable[..., Task]:
    """
    `task(leads=["so-y-te"], cadence="month", target=3)`: an accepted task on the next line of the text.

    `group=[…]` charges a cluster whose members are these; `unclear=True` a name that nobody has made clear.
    """
    version = plan.versions.get()

    def make(
        *,
        leads: tuple[str, ...] | list[str] = (),
        group: list[str] | None = None,
        sharing: str = "each",
        partners: tuple[str, ...] | list[str] = (),
        unclear: bool = False,
        target: int | None = None,
        **fields: Any,
    ) -> Task:
        number = Task.objects.count()
        start = number * (len(WORDS) + 1)
        given: dict[str, Any] = {"state": TaskState.ACCEPTED, "pillar": "work", "title": f"Việc tốt số {number + 1}"}
        given |= {origin: "text" for name, origin in ORIGINS.items() if name in fields}
        task = Task.objects.create(
            plan=plan,
            version=version,
            code=f"2.1.{number + 1}",
            ordinal=number,
            start=start,
            end=start + len(WORDS),
            text=WORDS,
            **(given | fields),
        )
        charges = [(ChargeRole.LEAD, code) for code in leads] + [(ChargeRole.PARTNER, code) for code in partners]
        for role, code in charges:
            Charge.objects.create(task=task, role=role, written=code, unit=organization[code])
        if group is not None:
            charge = Charge.objects.create(task=task, written="Cụm", is_group=True, sharing=sharing)
            charge.members.set([organization[code] for code in group])
        if unclear:
            Charge.objects.create(task=task, written="Đoàn Sở Giao Thoa")
        if target is not None:
            Target.objects.create(task=task, value=Decimal(target), comparator=">=", noun="buổi", origin="text")
        return task

    return make


@pytest.fixture
def publish(plan: Plan, job: Actor, now: datetime) -> Callable[[], Published]:
    """Publishes the plan."""
    return lambda: operations.publish(plan=plan, by=job, at=now)


@pytest.fixture
def cast(
    officer: User, secretary: User, other_secretary: User, member: User, party_committee: User
) -> dict[str, User | None]:
    """Everybody who may come to a door."""
    return {
        "officer": officer,
        "secretary": secretary,
        "other_secretary": other_secretary,
        "member": member,
        "party_committee": party_committee,
        "stranger": None,
    }


@pytest.fixture
def packed() -> Callable[[dict[str, str]], bytes]:
    """`packed({"word/document.xml": ""})`: the bytes of a zipped document with these parts."""

    def pack(parts: dict[str, str]) -> bytes:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as package:
            for name, text in parts.items():
                package.writestr(name, text)
        return out.getvalue()

    return pack
