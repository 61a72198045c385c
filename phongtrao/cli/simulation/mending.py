"""What was stated wrongly in the simulated year and is put right later: the ledger takes back and writes anew."""

from collections.abc import Iterator
from datetime import date, datetime

from phongtrao.activities import operations
from phongtrao.activities.models import Activity, CheckIn, Product
from phongtrao.foundation.actors import Actor

from .chance import DAY, Happening, dice, moment

WRONG = 0.25
"""How likely something of an activity turns out to be wrong: a number, somebody checked in, or a product."""
FIRST, LAST = 15, 70
"""So many days later it is found, before the reports of the year are sent."""
LAST_FOUND = (12, 23)
WRONG_BY = 6
COUNTED_TWICE = "Đếm trùng người ở hai danh sách (số liệu mô phỏng)"
SAME_PRODUCT = "Sản phẩm ghi hai lần (số liệu mô phỏng)"
NOT_THERE = "Điểm danh nhầm người (số liệu mô phỏng)"


def mended(made: Activity, name: str, by: Actor, at: datetime) -> Iterator[Happening]:
    """The correction that an activity will need, if any: of the first thing of it that can be wrong."""
    drawn = dice("mending", name)
    later = min(at + drawn.randint(FIRST, LAST) * DAY, moment(date(at.year, *LAST_FOUND)))

    def run(at: datetime) -> tuple[Happening, ...]:
        _ = _lower_a_figure(made, by, at) or _undo_a_check_in(made, by, at) or _remove_a_product(made, by, at)
        return ()

    if drawn.random() < WRONG:
        yield Happening(later, f"{name}/mended", run)


def _lower_a_figure(made: Activity, by: Actor, at: datetime) -> bool:
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
    return stated is not None


def _remove_a_product(made: Activity, by: Actor, at: datetime) -> bool:
    rows = list(Product.objects.filter(activity=made).order_by("pk"))
    if len(rows) > 1:
        operations.remove_from_panel(panel="san-pham", row_id=rows[-1].pk, reason=SAME_PRODUCT, by=by, at=at)
    return len(rows) > 1


def _undo_a_check_in(made: Activity, by: Actor, at: datetime) -> bool:
    row = CheckIn.objects.filter(session__activity=made, undone_at=None).order_by("person__card_number", "pk").first()
    if row is not None:
        operations.undo_check_in(check_in_id=row.pk, reason=NOT_THERE, by=by, at=at)
    return row is not None
