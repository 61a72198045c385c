"""
A hall full of people with phones, in front of a real server: for `bench.check_in`, and for the tests of faults.

`python -m bench.hall NUMBER` writes an event and so many people into the empty database of the environment, and prints
what their phones send as JSON; `python -m bench.hall` prints the keys of the check-ins that stand there.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from phongtrao.activities.models import Session

FEED = "/diem-danh/gui/"
UNITS, TASKS = 20, 4
PROGRAM = str(Path(sys.executable).with_name("phongtrao"))
READY = "Sẵn sàng"


def event() -> "Session":
    """An event of a unit that serves what it owes, on now. Its secretary's account is the only one of that name."""
    from django.utils import timezone  # noqa: PLC0415

    from phongtrao.accounts.models import User  # noqa: PLC0415
    from phongtrao.activities.models import Activity, ActivityDuty, ActivityKind, Session  # noqa: PLC0415
    from phongtrao.obligations.models import Holder, Obligation  # noqa: PLC0415
    from phongtrao.organizations.models import Office, Role  # noqa: PLC0415

    from .big_movement import END, NOW, START, found  # noqa: PLC0415

    _officer, plan = found(number_of_units=UNITS, number_of_tasks=TASKS)
    secretary = User.objects.create(username="bi-thu", full_name="Lê Văn An")
    Office.objects.create(user=secretary, unit_id=2, role=Role.SECRETARY, since=START)
    now = timezone.now()
    hours = {"starts_at": now, "ends_at": now + timedelta(hours=2)}
    kind = ActivityKind.objects.get(key="course")
    activity = Activity.objects.create(code="do", kind=kind, unit_id=2, title="Ngày hội", by="đo", at=now, **hours)
    task = plan.tasks.first()
    year = {"period_key": "2024", "period_start": START, "period_end": END, "published_at": NOW, "published_by": "đo"}
    owed = Obligation.objects.create(plan=plan, task=task, holder_key="u2", force=task.force, **year)
    Holder.objects.create(plan=plan, obligation=owed, unit_id=2)
    ActivityDuty.objects.create(activity=activity, obligation=owed)
    return Session.objects.create(activity=activity, ordinal=1, room_code="204816", **hours)


def people(count: int) -> list[int]:
    """So many people, members of all units; their numbers."""
    from phongtrao.organizations.models import Membership, Person  # noqa: PLC0415

    from .big_movement import START  # noqa: PLC0415

    names = (f"Nguyễn Thị Minh Khai {place}" for place in range(count))
    rows = [Person(full_name=name, name_key=name, search=name, sort_key=name) for name in names]
    made = Person.objects.bulk_create(rows, batch_size=1000)
    homes = [Membership(person=one, unit_id=2 + place % UNITS, since=START) for place, one in enumerate(made)]
    Membership.objects.bulk_create(homes, batch_size=1000)
    return [one.pk for one in made]


def words(session: "Session", numbers: Sequence[int]) -> list[bytes]:
    """What each phone sends that has just scanned the screen: its owner's pass, and the code."""
    from django.utils import timezone  # noqa: PLC0415

    from phongtrao.activities import passes  # noqa: PLC0415
    from phongtrao.activities.rules import codes  # noqa: PLC0415
    from phongtrao.foundation.signatures import sign  # noqa: PLC0415

    until, now = passes.lasts_until(session.ends_at), timezone.now()
    said = codes.words(session.pk, codes.step_at(now))
    code = f"{said}.{sign(said, purpose=codes.PURPOSE)}"
    bodies = []
    for number in numbers:
        held = passes.Pass(passes.PassKind.OWN, session.pk, None, until, "Nguyễn Thị Minh Khai", f"p{number}")
        word = {"key": str(uuid4()), "method": "rotating", "code": code, "at": now.isoformat()}
        bodies.append(json.dumps({"pass": passes.written(held), "words": [word]}).encode())
    return bodies


def seen_by_two(session: "Session", numbers: Sequence[int]) -> list[bytes]:
    """What two phones of the organiser send that both read the same cards: twice each person, each with its own key."""
    from django.utils import timezone  # noqa: PLC0415

    from phongtrao.accounts.models import User  # noqa: PLC0415
    from phongtrao.activities import passes  # noqa: PLC0415
    from phongtrao.organizations.cards import code_of  # noqa: PLC0415
    from phongtrao.organizations.models import Person  # noqa: PLC0415

    user, now = User.objects.get(username="bi-thu"), timezone.now().isoformat()
    held = passes.Pass(passes.PassKind.DESK, session.pk, user.pk, passes.lasts_until(session.ends_at), str(user))
    text = passes.written(held)
    return [
        json.dumps(
            {"pass": text, "words": [{"key": str(uuid4()), "method": "card", "card": card, "at": now} | phone]}
        ).encode()
        for number in numbers
        for card in [code_of(Person(pk=number))]
        for phone in ({"device": "máy 1"}, {"device": "máy 2"})
    ]


@contextmanager
def served(port: int) -> Iterator["subprocess.Popen[str]"]:
    """The server as in service, at a port, over the database of the environment."""
    given = os.environ | {"HOSTS": "127.0.0.1", "LOG_LEVEL": "ERROR"}
    command = [PROGRAM, "serve", "--port", str(port)]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    program = subprocess.Popen(command, env=given, **quiet)  # type: ignore[call-overload]  # noqa: S603
    try:
        next((line for line in program.stdout if line.startswith(READY)), None)
        yield program
    finally:
        program.terminate()
        program.wait(20)
        program.stdout.close()


def main(count: int) -> None:
    """Fill, or tell what stands."""
    from .board import set_up  # noqa: PLC0415

    set_up(Path(os.environ.get("DATA") or tempfile.mkdtemp()))
    from phongtrao.activities.models import CheckIn, CheckInClash  # noqa: PLC0415
    from phongtrao.ledger.models import Balance, Entry  # noqa: PLC0415

    if count:
        session, numbers = event(), people(count)
        told = {"own": words(session, numbers[::2]), "cards": seen_by_two(session, numbers[1::2])}
        found: dict[str, object] = {name: [body.decode() for body in bodies] for name, bodies in told.items()}
    else:
        standing = CheckIn.objects.values_list("key", flat=True)
        counted = Balance.objects.filter(scope_id=1, label="", metric__key="participants", period__regex=r"^\d{4}$")
        found = {
            "keys": [str(key) for key in standing],
            "clashes": CheckInClash.objects.count(),
            "contradicted": [str(key) for key in CheckInClash.objects.values_list("key", flat=True)],
            "entries": Entry.objects.filter(metric__key="participants").count(),
            "counted": int(sum(row.quantity for row in counted)),
        }
    print(json.dumps(found))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 0)
