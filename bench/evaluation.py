"""
How long a round of evaluation takes: 100 units × 150 criteria under 2 s, 10,000 units under 60 s, growing evenly:
`make bench`, or `python -m bench.evaluation`. Ends with status 1 where a limit is not kept.

Measured is all that an officer waits for: figures of all units out of ledger and obligations, points by every condition
with what people say, totals written, and at last the freezing of all results with their digest. Limits are of the
processor: the database runs in the same process, and a machine that does other things lets it wait.
"""

import sys
import tempfile
import time
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

from .board import machine, set_up

SIZES = {100: 2.0, 1000: 12.0, 10_000: 60.0}
"""Units → the most seconds for figures and points."""
CONDITIONS = 150
EVEN = 2.0
"""Ten times as many units may take so many times ten times as long."""


def main() -> int:
    """Measure each size in a throw-away database, print, and say whether the limits were kept."""
    took: dict[int, float] = {}
    print(f"{'đơn vị':>8} {'số liệu, điểm':>14} {'theo đồng hồ':>13} {'khóa kết quả':>13} {'câu SQL':>8}")  # noqa: T201
    for number in SIZES:
        with tempfile.TemporaryDirectory(prefix="phongtrao-bench-") as folder:
            if number == min(SIZES):
                set_up(Path(folder))
            counted, clock, sealed, statements = _measure(number)
            took[number] = counted
        print(f"{number:>8} {counted:>12.2f} s {clock:>11.2f} s {sealed:>11.2f} s {statements:>8}")  # noqa: T201
    print(f"máy này cộng một triệu số trong {min(machine() for _ in range(3)):.0f} ms")  # noqa: T201
    slow = [number for number, most in SIZES.items() if took[number] > most]
    uneven = took[10_000] > took[1000] * 10 * EVEN
    return int(bool(slow) or uneven)


def _measure(number: int) -> tuple[float, float, float, int]:
    from django.db import connection, transaction  # noqa: PLC0415

    from phongtrao.evaluation.operations import counting  # noqa: PLC0415

    statements = 0

    def count(execute: object, *given: object) -> object:
        nonlocal statements
        statements += 1
        return execute(*given)  # type: ignore[operator]

    with transaction.atomic():
        one, rubric = _round_of(number)
        at = one.at + timedelta(days=1)
        begun, clock = time.process_time(), time.perf_counter()
        with connection.execute_wrapper(count):  # type: ignore[arg-type]
            counting.count(one, rubric, at)
        counted, clock = time.process_time() - begun, time.perf_counter() - clock
        begun = time.process_time()
        counting.seal(one, rubric)
        sealed = time.process_time() - begun
        transaction.set_rollback(True)
    return counted, clock, sealed, statements


def _round_of(number: int):  # type: ignore[no-untyped-def]
    """A movement of so many units, a figure of each by each metric, and a round by the sample rubric."""
    from django.conf import settings  # noqa: PLC0415

    from phongtrao.evaluation import files, queries, rules  # noqa: PLC0415
    from phongtrao.evaluation.models import Claim, Evaluation, Round, Rubric, RubricVersion  # noqa: PLC0415
    from phongtrao.evaluation.operations import counting  # noqa: PLC0415
    from phongtrao.ledger.models import Balance, Metric, Rung  # noqa: PLC0415
    from phongtrao.organizations.models import Unit, UnitKind  # noqa: PLC0415

    from .big_movement import NOW, fill  # noqa: PLC0415

    officer, plan = fill(number_of_units=number, number_of_tasks=8)
    lines = files.lines_of((settings.SAMPLES / "bo-tieu-chi.csv").read_bytes())[1]
    more = CONDITIONS - sum(line["level"] == "điều kiện" for line in lines)
    at = next(place for place, line in enumerate(lines) if line["code"] == "1.1.1")
    extra = [lines[at] | {"code": f"1.1.thêm-{place}", "points": "4"} for place in range(more)]
    lines = [*lines[: at + 1], *extra, *lines[at + 1 :]]
    signed = {"by": officer.full_name, "at": NOW}
    rubric_row = Rubric.objects.create(unit=plan.issuer, name="Đo tốc độ", **signed)
    version = RubricVersion.objects.create(
        rubric=rubric_row, ordinal=1, lines=lines, digest=rules.digest_of(lines), used_at=NOW, **signed
    )
    rubric, faults = queries.rubric_of(version)
    if rubric is None or len(rubric.conditions) != CONDITIONS:
        sys.exit(f"bộ tiêu chí đo tốc độ sai: {faults[:3]}")
    units = list(Unit.objects.filter(kind=UnitKind.GRASSROOTS_UNION).order_by("pk"))
    metrics = Metric.objects.filter(counts=None)
    Balance.objects.bulk_create(
        (
            Balance(scope_id=unit.pk, label="", metric=metric, period="2024", rung=Rung.DECLARED, quantity=5, entries=1)
            for unit in units
            for metric in metrics
        ),
        batch_size=2000,
    )
    one = Round.objects.create(
        key=uuid4(),
        unit=plan.issuer,
        plan=plan,
        version=version,
        title="Đo tốc độ",
        period_key="2024",
        claim_until=NOW.date(),
        **signed,
    )
    Evaluation.objects.bulk_create(counting.placed(one, units, NOW), batch_size=2000)
    people = [condition for condition in rubric.conditions if condition.is_by_people]
    Claim.objects.bulk_create(
        (
            Claim(evaluation=row, code=one_.code, points=one_.points or Decimal(0), **signed)
            for row in Evaluation.objects.filter(round=one)
            for one_ in people[:20]
        ),
        batch_size=2000,
    )
    return one, rubric


if __name__ == "__main__":
    sys.exit(main())
