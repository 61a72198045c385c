"""What is known of a unit in a period: the figures from which the points are computed, by name."""

from collections.abc import Mapping
from decimal import Decimal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .rubric import Condition
from .words import Source

Facts = Mapping[str, Decimal]
OWED, MET, DUE, ON_TIME, LATE = "nhiem_vu", "hoan_thanh", "den_han", "dung_han", "viec_cham"
MEMBERS, PEOPLE, SATISFACTION = "doan_vien", "nguoi_tham_gia", "hai_long"
VALUE, BASE, PERCENT, MOST = "gia_tri", "mau", "ty_le", "diem"
NOTHING, HUNDRED = Decimal(0), Decimal(100)

NAMES: dict[str, Promise] = {
    OWED: _("nhiệm vụ được giao trong kỳ"),
    MET: _("nhiệm vụ đã hoàn thành"),
    DUE: _("nhiệm vụ đã đến hạn"),
    ON_TIME: _("nhiệm vụ xong đúng hạn"),
    LATE: _("nhiệm vụ đang chậm"),
    MEMBERS: _("đoàn viên"),
    PEOPLE: _("người tham gia"),
    SATISFACTION: _("mức hài lòng trung bình"),
}
"""What is known of every unit; the metrics that the rubric names are known beside."""
OF_CONDITION: dict[str, Promise] = {
    VALUE: _("số liệu của điều kiện"),
    BASE: _("mẫu số của tỷ lệ"),
    PERCENT: _("tỷ lệ phần trăm"),
    MOST: _("điểm tối đa của điều kiện"),
}
PAIRS = {Source.MET: (MET, OWED), Source.ON_TIME: (ON_TIME, DUE), Source.PARTICIPATION: (PEOPLE, MEMBERS)}
SINGLE = {Source.LATE: LATE, Source.SATISFACTION: SATISFACTION}
OF_DUTIES = (Source.MET, Source.ON_TIME)


def measured(condition: Condition, facts: Facts) -> tuple[Decimal, Decimal | None]:
    """The figure of a condition, and what it is a share of, where it is one."""
    if condition.source in PAIRS:
        part, whole = PAIRS[condition.source]
        return facts.get(part, NOTHING), facts.get(whole, NOTHING)
    name = condition.metric or SINGLE.get(condition.source, "")
    return facts.get(name, NOTHING), None


def hundredths(condition: Condition, value: Decimal, base: Decimal | None) -> Decimal:
    """
    The share in hundredths. Whoever owed nothing missed nothing: a share of no duties is whole; a share of no members
    is nothing.
    """
    if base is None:
        return value
    if not base:
        return HUNDRED if condition.source in OF_DUTIES else NOTHING
    return value * HUNDRED / base
