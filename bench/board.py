"""
How fast the board and an obligation answer at 2,000 units × 80 tasks: `make bench`, or `python -m bench.board`.

Ends with status 1 if any page takes more than 100 ms on the server.
"""

import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from http import HTTPStatus
from pathlib import Path
from typing import Any

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


def main() -> int:
    """Make the movement in a throw-away folder, measure, print, and say whether the limit was kept."""
    with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder:
        _set_up(Path(folder))
        rows = _measure()
    return _print(rows)


def _set_up(folder: Path) -> None:
    os.environ |= {
        "DATA": str(folder),
        "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings",
        "STATIC_STORAGE": "django.contrib.staticfiles.storage.StaticFilesStorage",
        "HOSTS": "testserver",
    }
    # The environment had to be set first. The application of the server sets Django up as it is in service.
    from django.core.management import call_command  # noqa: PLC0415

    from phongtrao.config import wsgi  # noqa: F401, PLC0415

    call_command("migrate", verbosity=0)


def _measure() -> list[tuple[str, float, int]]:
    """Median time and number of queries of each page of a server that is warm."""
    from django.db import connection, transaction  # noqa: PLC0415
    from django.test import Client  # noqa: PLC0415

    from .big_movement import fill  # noqa: PLC0415

    with transaction.atomic():
        officer, plan = fill()
    client = Client()
    client.force_login(officer)
    pages = {name: f"/bang-theo-doi/{query}" for name, query in FILTERS.items()}
    pages |= {"một nhiệm vụ được giao": "/viec/5000/", "kế hoạch": f"/ke-hoach/{plan.pk}/?nhiem-vu=7"}
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
        rows.append((name, _median(lambda url=url: client.get(url)), queries.total()))
    return rows


def _median(visit: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        visit()
        times.append((time.perf_counter() - started) * 1000)
    return statistics.median(times)


def _machine() -> float:
    """How long this machine takes for a million additions, in milliseconds: what the figures are to be read by."""
    started = time.perf_counter()
    total = 0
    for number in range(1_000_000):
        total += number
    return (time.perf_counter() - started) * 1000


def _print(rows: list[tuple[str, float, int]]) -> int:
    print(f"máy này cộng một triệu số trong {min(_machine() for _ in range(3)):.0f} ms")  # noqa: T201
    print(f"{'trang':<26} {'trung vị':>10} {'truy vấn':>9}")  # noqa: T201
    for name, milliseconds, queries in rows:
        mark = "" if milliseconds <= LIMIT_MS else f"  > {LIMIT_MS} ms"
        print(f"{name:<26} {milliseconds:>7.1f} ms {queries:>9}{mark}")  # noqa: T201
    return int(any(milliseconds > LIMIT_MS for _name, milliseconds, _queries in rows))


if __name__ == "__main__":
    sys.exit(main())
