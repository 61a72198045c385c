"""
How fast the board and an obligation answer at 2,000 units × 80 tasks: `make bench`, or `python -m bench.board`.

Ends with status 1 if any page takes more than 100 ms on the server by the clock. The time of the processor stands
beside it: a machine that does other things at the same time lets pages wait, which is no fault of theirs.
"""

import logging
import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from phongtrao.accounts.models import User

LIMIT_MS = 100
ROUNDS = 10
WARM_UP = 5
"""Visits before the clock starts: the interpreter specialises code that it has run a few times."""

FILTERS = {
    "bảng theo dõi": "",
    "trang 40": "?trang=40",
    "một mảng, một quý": "?mang=work&ky=2024-Q2",
    "chỉ việc chậm": "?trang-thai=late",
    "một cụm": "?cum=10003",
    "tìm đơn vị": "?don-vi=so 17",
    "một đơn vị": "?don-vi-id=100",
}


class Row(NamedTuple):
    """A page and what it took: medians in milliseconds, statements of SQL, size."""

    page: str
    clock: float
    processor: float
    queries: int
    kilobytes: float


def main() -> int:
    """Make the movement in a throw-away folder, measure, print, and say whether the limit was kept."""
    with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder:
        set_up(Path(folder))
        rows = _measure()
    print(f"máy này cộng một triệu số trong {min(machine() for _ in range(3)):.0f} ms")  # noqa: T201
    return print_rows(rows)


def set_up(folder: Path) -> None:
    """An empty database in a folder, and the application of the server over it."""
    os.environ |= {
        "DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings",
        "STATIC_STORAGE": "django.contrib.staticfiles.storage.StaticFilesStorage",
        "HOSTS": "testserver",
        "SECOND_FACTOR_REQUIRED": "0",
    }
    # The environment had to be set first. The application of the server sets Django up as it is in service.
    from django.core.management import call_command  # noqa: PLC0415

    from phongtrao.config import wsgi  # noqa: F401, PLC0415

    # One line a visit would flood the table.
    logging.getLogger("phongtrao.requests").setLevel(logging.ERROR)
    call_command("migrate", verbosity=0)


def _measure() -> list[Row]:
    """Each page of a server that is warm."""
    from django.db import transaction  # noqa: PLC0415

    from .big_movement import fill  # noqa: PLC0415

    with transaction.atomic():
        officer, plan = fill()
    pages = {name: f"/bang-theo-doi/{query}" for name, query in FILTERS.items()}
    pages |= {"một nhiệm vụ được giao": "/viec/5000/", "kế hoạch": f"/ke-hoach/{plan.pk}/?nhiem-vu=7"}
    return measure(officer, pages)


def measure(person: "User", pages: Mapping[str, str]) -> list[Row]:
    """What each page takes when a person opens it: name → address."""
    from django.db import connection  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    client = Client()
    client.force_login(person)
    rows = []
    for name, url in pages.items():
        queries = Counter[str]()

        def count(execute: Any, sql: str, *given: Any, seen: Counter[str] = queries) -> Any:
            seen[sql] += 1
            return execute(sql, *given)

        with connection.execute_wrapper(count):
            answer = client.get(url)
        if answer.status_code != HTTPStatus.OK:
            sys.exit(f"{url}: {answer.status_code}")
        for _ in range(WARM_UP):
            client.get(url)
        clock, processor = _medians(partial(client.get, url))
        rows.append(Row(name, clock, processor, queries.total(), len(answer.content) / 1024))
    return rows


def _medians(visit: Callable[[], object]) -> tuple[float, float]:
    """How long a visit takes by the clock and of the processor, in milliseconds."""
    clock, processor = [], []
    for _ in range(ROUNDS):
        started, used = time.perf_counter(), time.process_time()
        visit()
        processor.append((time.process_time() - used) * 1000)
        clock.append((time.perf_counter() - started) * 1000)
    return statistics.median(clock), statistics.median(processor)


def machine() -> float:
    """Milliseconds of processor time for a million additions: what the figures are to be read by."""
    started = time.process_time()
    total = 0
    for number in range(1_000_000):
        total += number
    return (time.process_time() - started) * 1000


def print_rows(rows: list[Row]) -> int:
    """Print the table; 1 if a page took longer than the limit."""
    print(f"{'trang (trung vị)':<26} {'đồng hồ':>10} {'bộ xử lý':>10} {'truy vấn':>9} {'cỡ':>8}")  # noqa: T201
    for row in rows:
        times = f"{row.clock:>7.1f} ms {row.processor:>7.1f} ms"
        mark = "" if row.clock <= LIMIT_MS else f"  > {LIMIT_MS} ms"
        print(f"{row.page:<26} {times} {row.queries:>9} {row.kilobytes:>5.0f} KB{mark}")  # noqa: T201
    return int(any(row.clock > LIMIT_MS for row in rows))


if __name__ == "__main__":
    sys.exit(main())
