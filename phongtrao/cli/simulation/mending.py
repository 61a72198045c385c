"""What was stated wrongly in the simulated year and is put right later: the ledger takes back and writes anew."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from phongtrao.activities import operations
from phongtrao.activities.models import Activity, CheckIn, Product
from phongtrao.foundation.actors import Actor

from .chance import DAY, Happening, dice, moment

STATED, PRODUCT, ATTENDANCE = 0.12, 0.1, 0.2
"""How likely a stated number, a product of several, or one of those checked in turns out to be wrong."""
FIRST, LAST = 6, 45
"""So many days later it is found, before the reports of the year are sent."""
LAST_FOUND = (12, 23)
WRONG_BY = 6
COUNTED_TWICE = "Đếm trùng người ở hai danh sách (số liệu mô phỏng)"
SAME_PRODUCT = "Sản phẩm ghi hai lần (số liệu mô phỏng)"
NOT_THERE = "Điểm danh nhầm người (số liệu mô phỏng)"


def mended(made: Activity, name: str, by: Actor, at: datetime) -> Iterator[Happening]:
    """The corrections that an activity will need, if any."""
    drawn = dice("mending", name)
    later = min(at + drawn.randint(FIRST, LAST) * DAY, moment(date(at.year, *LAST_FOUND)))
    for what, likely, run in (
        ("stated", STATED, _lower_a_figure),
        ("product", PRODUCT, _remove_a_product),
        ("attendance", ATTENDANCE, _undo_a_check_in),
    ):
        if drawn.random() < likely:
            yield Happening(later, f"{name}/{what}", _later(run, made, by))


def _later(
    run: Callable[[Activity, Actor, datetime], None], made: Activity, by: Actor
) -> Callable[[datetime], tuple[Happening, ...]]:
    def happen(at: datetime) -> tuple[Happening, ...]:
        run(made, by, at)
        return ()

    return happen


def _lower_a_figure(made: Activity, by: Actor, at: datetime) -> None:
    stated = made.results.filter(is_current=True, metric="participants", quantity__gt=WRONG_BY).first()
    if stated is not None:
        operations.mend_result(
            activity_id=made.pk,
            metric=stated.metric,
            obligation_id=None,
            quantity=stated.quantity - WRONG_BY,
            reason=COUNTED_TWICE,
            by=by,
            at=at,
        )


def _remove_a_product(made: Activity, by: Actor, at: datetime) -> None:
    rows = list(Product.objects.filter(activity=made).order_by("pk"))
    if len(rows) > 1:
        operations.remove_from_panel(panel="san-pham", row_id=rows[-1].pk, reason=SAME_PRODUCT, by=by, at=at)


def _undo_a_check_in(made: Activity, by: Actor, at: datetime) -> None:
    row = CheckIn.objects.filter(session__activity=made, undone_at=None).order_by("person__card_number", "pk").first()
    if row is not None:
        operations.undo_check_in(check_in_id=row.pk, reason=NOT_THERE, by=by, at=at)
