"""
How fast reports are drafted and filled into Word: of one unit under 1 s, of a bloc of 100 units under 5 s. Part of
`make bench`; `python -m bench.reports` alone. Ends with status 1 if a limit is not kept or a figure is wrong.

The time of the processor stands beside the clock: on a machine that does other things a report waits, too.
"""

import sys
import tempfile
import time
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from .board import machine, set_up

UNITS, TASKS, ENTRIES = 100, 80, 20_000
LIMITS = {"báo cáo của một đơn vị": 1.0, f"báo cáo tổng hợp {UNITS} đơn vị": 5.0}


def main() -> int:
    """Make the movement in a throw-away folder, measure, print, and say whether the limits were kept."""
    with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder:
        set_up(Path(folder))
        rows = _measured()
    print(f"máy này cộng một triệu số trong {min(machine() for _ in range(3)):.0f} ms")  # noqa: T201
    print(f"{'giây (đồng hồ / bộ xử lý)':34}{'soạn':>16}{'Word':>16}{'con số':>10}{'sai':>6}")  # noqa: T201
    for name, row in rows.items():
        drafted, filled = (f"{row[part][0]:.2f} / {row[part][1]:.2f}" for part in ("draft", "word"))
        print(f"{name:34}{drafted:>16}{filled:>16}{row['figures']:>10,}{row['wrong']:>6}")  # noqa: T201
    slow = [name for name, row in rows.items() if row["draft"][1] + row["word"][1] > LIMITS[name]]
    return int(bool(slow) or any(row["wrong"] for row in rows.values()))


def _measured() -> dict[str, dict[str, Any]]:
    from phongtrao.organizations.models import Unit  # noqa: PLC0415

    from . import big_movement  # noqa: PLC0415

    _officer, plan = big_movement.fill(number_of_units=UNITS, number_of_tasks=TASKS)
    _entries()
    one, bloc = LIMITS
    return {one: _report(Unit.objects.get(pk=2), plan), bloc: _report(plan.issuer, plan)}


def _entries() -> None:
    """Activities and people of every unit and task, spread over the year."""
    from django.db import transaction  # noqa: PLC0415

    from phongtrao.foundation.actors import Actor  # noqa: PLC0415
    from phongtrao.ledger import operations as ledger  # noqa: PLC0415
    from phongtrao.ledger.operations import Fact  # noqa: PLC0415
    from phongtrao.plans.models import Task  # noqa: PLC0415

    from .big_movement import NOW  # noqa: PLC0415

    tasks = list(Task.objects.order_by("ordinal").values_list("pk", flat=True))
    facts = [
        Fact(
            "participants" if number % 2 else "activities_held",
            Decimal(1 + number % 40 if number % 2 else 1),
            2 + number % UNITS,
            date(2024, 1 + number % 12, 1 + number % 28),
            f"bench.deed:{number}",
            f"deed:{number}",
            serves=(f"task:{tasks[number % TASKS]}",),
        )
        for number in range(ENTRIES)
    ]
    for start in range(0, ENTRIES, 2_000):
        with transaction.atomic():
            ledger.record(facts=facts[start : start + 2_000], by=Actor.job("đo"), at=NOW)


def _report(unit: Any, plan: Any) -> dict[str, Any]:
    from phongtrao.foundation.actors import Actor  # noqa: PLC0415
    from phongtrao.periods import Period  # noqa: PLC0415
    from phongtrao.reports import documents, operations, queries  # noqa: PLC0415

    from .big_movement import NOW  # noqa: PLC0415

    words = {"unit": unit, "plan": plan, "period": Period.parse("2024"), "by": Actor.job("đo"), "at": NOW}
    report = operations.open_report(**words)
    template = documents.default_template("doan")
    queries.shown(report, at=NOW)
    shown, draft = _timed(lambda: queries.shown(report, at=NOW))
    filled = documents.Filled(shown.content, "https://example.org")
    _data, word = _timed(lambda: documents.fill(template, filled))
    figures = shown.content.figures()
    earned = [one for one in figures.values() if one.source["kind"] == "sum"]
    wrong = sum(Decimal(one.value) != queries.recomputed(one) for one in earned[::10])
    return {"draft": draft, "word": word, "figures": len(figures), "wrong": wrong}


def _timed(run: Any) -> tuple[Any, tuple[float, float]]:
    clock, processor = time.perf_counter(), time.process_time()
    found = run()
    return found, (time.perf_counter() - clock, time.process_time() - processor)


if __name__ == "__main__":
    sys.exit(main())
