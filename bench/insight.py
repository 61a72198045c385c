"""
How fast the dashboard is as the ledger grows: each page and each chart within 200 ms on the server, whatever is in it.
Judged by the time of the processor; the clock stands beside it, since a busy machine lets pages wait. Part of
`make bench`; `python -m bench.insight 10000000` measures ten million entries (minutes, 8 GB of disk).

60 units of ten branches owe 80 tasks, with 2,000 activities that have a place. On SQLite in a throw-away folder. Goals
stand below the table; ends with status 1 where one is missed.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from .board import machine, measure, set_up

SIZES = (10_000, 1_000_000)
LIMIT_MS, GROWTH, NOISE_MS = 200, 3, 10
ACTIVITIES = 2_000
UNION, CLUSTER = 5, 1002
PAGES = {
    "toàn cảnh, cả năm": "?don-vi=1&ky=2024",
    "toàn cảnh, một quý": "?don-vi=1&ky=2024-Q2",
    "toàn cảnh, một tháng": "?don-vi=1&ky=2024-05",
    "toàn cảnh, một cụm": f"?don-vi={CLUSTER}&ky=2024",
    "toàn cảnh, một đơn vị": f"?don-vi={UNION}&ky=2024",
    "những việc được đếm": "viec/?don-vi=1&ky=2024&muc=met",
    "điều gì vừa đổi": "vua-doi/?don-vi=1&tu=2024-06-01",
}
TABLE = "bảng {}"


def main(sizes: list[int]) -> int:
    """Measure each size on a database of its own, print, and say whether the limits were kept."""
    found = {}
    for size in sizes or SIZES:
        with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder:
            found[size] = _in_a_process(folder, size)
    print(f"máy này cộng một triệu số trong {min(machine() for _ in range(3)):.0f} ms")  # noqa: T201
    print(f"{'mili giây (đồng hồ / bộ xử lý)':34}" + "".join(f"{size:>18,}" for size in found))  # noqa: T201
    for name in next(iter(found.values())):
        cells = (f"{row[name][0]:.1f} / {row[name][1]:.1f}" for row in found.values())
        print(f"{name:34}" + "".join(f"{cell:>18}" for cell in cells))  # noqa: T201
    kept = [_is_kept(goal, is_met=is_met) for goal, is_met in _goals(found)]
    return int(not all(kept))


def _is_kept(goal: str, *, is_met: bool) -> bool:
    print(f"  {'ĐẠT' if is_met else 'KHÔNG ĐẠT'}: {goal}")  # noqa: T201
    return is_met


def _goals(found: dict[int, dict[str, list[float]]]) -> Iterator[tuple[str, bool]]:
    """What is to hold, and whether it does."""
    rows = list(found.values())
    slowest, name = max((times[1], name) for row in rows for name, times in row.items())
    yield f"mỗi trang trong {LIMIT_MS} ms bộ xử lý (lâu nhất {slowest:.1f}: {name})", slowest <= LIMIT_MS
    if len(rows) > 1:
        first = next(iter(PAGES))
        few, many = rows[0][first][1], rows[-1][first][1]
        yield f"không chậm quá {GROWTH} lần ({few:.1f} → {many:.1f} ms)", many <= GROWTH * few + NOISE_MS


def _in_a_process(folder: str, size: int) -> dict[str, list[float]]:
    """Django is set up once a process, with one database."""
    command = [sys.executable, "-m", "bench.insight", "--one", folder, str(size)]
    ended = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    found: dict[str, list[float]] = json.loads(ended.stdout.splitlines()[-1])
    return found


def one(folder: Path, size: int) -> dict[str, list[float]]:
    """Every page and every chart at one size: name → milliseconds by the clock, and of the processor."""
    set_up(folder)
    from phongtrao.insight.queries import CHARTS  # noqa: PLC0415

    from . import big_ledger  # noqa: PLC0415

    unions = big_ledger.found()
    officer = _movement(unions)
    big_ledger.fill(size)
    pages = {name: f"/toan-canh/{query}" for name, query in PAGES.items()}
    pages |= {TABLE.format(key): f"/toan-canh/{key}.csv?don-vi=1&ky=2024" for key in CHARTS}
    return {row.page: [row.clock, row.processor] for row in measure(officer, pages)}


def _movement(unions: list[int]) -> Any:
    """What the units of the ledger owe under a plan, and what they held where; returns the officer who looks."""
    from phongtrao.organizations.models import Unit, UnitKind  # noqa: PLC0415

    from . import big_ledger, big_movement  # noqa: PLC0415

    Unit.objects.filter(pk__in=unions).update(kind=UnitKind.GRASSROOTS_UNION)
    Unit.objects.filter(pk__gte=1000).update(kind=UnitKind.CLUSTER)
    officer, plan = big_movement.steered(Unit.objects.get(pk=big_ledger.ROOT), big_ledger.TASKS)
    big_movement.oblige(plan)
    _activities(unions)
    return officer


def _activities(unions: list[int]) -> None:
    from phongtrao.activities.models import Activity, ActivityKind, ActivityState  # noqa: PLC0415

    kind = ActivityKind.objects.get(key="forum")
    begins = datetime(2024, 1, 1, 1, tzinfo=UTC)
    Activity.objects.bulk_create(
        Activity(
            code=f"h{number}",
            kind=kind,
            unit_id=unions[number % len(unions)],
            title=f"Hoạt động {number}",
            place=f"Hội trường {number % 97}",
            latitude=Decimal("10.7") + Decimal(number % 97) / 1000,
            longitude=Decimal("106.6") + Decimal(number % 97 * 31 % 89) / 1000,
            radius=200,
            starts_at=begins + timedelta(hours=4 * number),
            ends_at=begins + timedelta(hours=4 * number + 2),
            state=ActivityState.CLOSED,
            by="đo",
            at=begins,
        )
        for number in range(ACTIVITIES)
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        print(json.dumps(one(Path(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
        sys.exit(0)
    sys.exit(main([int(size) for size in sys.argv[1:]]))
