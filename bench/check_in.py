"""
How fast people are checked in: part of `make bench`, or `python -m bench.check_in`.

The server runs as in service, on SQLite and on PostgreSQL, both with their commits on the disk before anybody is
answered. Fifty phones at once check 5,000 people in at one event that serves an obligation: each sends one check-in,
waits for the answer, sends the next. Beside it stand bare rows, inserted one a commit into the same database under the
same durability in the same run; and requests that ask for nothing (`/song/`: no database, no person) through the same
server: what this machine can answer at all.

Goals are printed with what was reached. Ends with status 1 where one is missed: below 500 a second, below half of the
bare rows, above 150 ms for the slowest hundredth, or if not everybody is there exactly once in the end.
"""

import os
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from . import hall
from .crowd import Told, send

if TYPE_CHECKING:
    from phongtrao.activities.models import Session

PEOPLE, AT_ONCE = 5_000, 50
LEAST, SLOWEST_MS, SHARE_OF_BARE = 500, 150, 0.5
BARE_SECONDS = 3
WARM = 200
"""Check-ins before the clock starts."""
REST = 10
"""Seconds for which the worker that starts with the server does its day's first work."""
ALIVE = "/song/"


def main() -> int:
    """Measure on both databases, each in a process of its own."""
    status = 0
    for name in ("sqlite", "postgresql"):
        status |= subprocess.run([sys.executable, "-m", "bench.check_in", name], check=False).returncode  # noqa: S603
    return status


def measure(name: str) -> int:
    """Fill, serve, send, count."""
    from tests import postgresql  # noqa: PLC0415
    from tests.demonstration import free_port  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder, ExitStack() as stack:
        if name == "postgresql":
            os.environ |= stack.enter_context(postgresql.server(""))
        else:
            os.environ.pop("DATABASE_URL", None)
        from .board import set_up  # noqa: PLC0415

        set_up(Path(folder))
        session, port = hall.event(), free_port()
        people = hall.people(PEOPLE)
        bare = _bare_rows()
        with hall.served(port):
            time.sleep(REST)
            bodies = hall.words(session, people)
            send(port, hall.FEED, bodies[:WARM], at_once=AT_ONCE)
            told = send(port, hall.FEED, bodies[WARM:], at_once=AT_ONCE)
            empty = send(port, ALIVE, [b""] * PEOPLE, at_once=AT_ONCE, method="GET")
        return _judge(name, told, _Compared(bare, empty.rate), _faults(session))


def _bare_rows() -> float:
    """Rows a second that one connection inserts, each in a commit of its own, on the disk."""
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("PRAGMA synchronous=FULL")
        cursor.execute("CREATE TABLE bare (key varchar(36) PRIMARY KEY, session_id bigint, at varchar(40))")
        count, started = 0, time.perf_counter()
        while time.perf_counter() - started < BARE_SECONDS:
            cursor.execute("INSERT INTO bare VALUES (%s, 1, '2024-03-01T02:00:00+00:00')", [str(uuid4())])
            count += 1
    connection.close()
    return count / BARE_SECONDS


def _faults(session: "Session") -> list[str]:
    """What is not as it should be after all were checked in."""
    from phongtrao.activities.models import CheckIn  # noqa: PLC0415
    from phongtrao.ledger.models import Balance  # noqa: PLC0415

    found = []
    if (there := CheckIn.objects.filter(session=session).count()) != PEOPLE:
        found.append(f"{there} lượt điểm danh")
    rows = Balance.objects.filter(scope_id=1, label="", metric__key="participants", period=str(session.starts_at.year))
    if (counted := sum(row.quantity for row in rows)) != PEOPLE:
        found.append(f"sổ cái ghi {counted} người")
    return found


@dataclass(frozen=True, slots=True)
class _Compared:
    """What else the machine does a second: bare rows inserted, empty requests answered."""

    bare: float
    empty: float


def _judge(name: str, told: Told, other: _Compared, faults: list[str]) -> int:
    slowest = told.share(0.99)
    kinds = ", ".join(f"{count} {kind}" for kind, count in told.kinds.items())
    print(  # noqa: T201
        f"điểm danh, {name:<11} {told.rate:>6.0f}/giây"
        f"  (từng dòng trơn {other.bare:.0f}/giây, yêu cầu rỗng {other.empty:.0f}/giây)"
        f"  trung vị {told.share(0.5):.0f} ms, p99 {slowest:.0f} ms  {AT_ONCE} máy cùng lúc: {kinds}",
        flush=True,
    )
    goals = {
        f"ít nhất {LEAST}/giây ({told.rate:.0f})": told.rate >= LEAST,
        f"ít nhất nửa tốc độ dòng trơn ({told.rate / other.bare:.2f})": told.rate >= other.bare * SHARE_OF_BARE,
        f"p99 dưới {SLOWEST_MS} ms ({slowest:.0f})": slowest < SLOWEST_MS,
        f"mỗi người có mặt đúng một lần ({', '.join(faults) or 'đủ'})": not faults,
    }
    for goal, is_met in goals.items():
        print(f"  {'ĐẠT' if is_met else 'KHÔNG ĐẠT'}: {goal}", flush=True)  # noqa: T201
    return int(not all(goals.values()))


if __name__ == "__main__":
    sys.exit(measure(sys.argv[1]) if sys.argv[1:] else main())
