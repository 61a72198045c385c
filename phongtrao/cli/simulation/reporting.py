"""The reports of the simulated year: called for, sent in time, late or never, asked back, accepted; composed above."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.reports import operations, queries
from phongtrao.reports.models import Report, ReportVerdict
from phongtrao.reports.operations import Details, Typed

from .chance import DAY, Happening, dice, moment

DUE, LATE, LATEST = 5, 4, 7
"""Monthly reports are due on this day of the next month; some come so many days late."""
IN_TIME, SENT = 0.78, 0.93
"""How many come in time, and at all."""
YEAR_DUE, YEAR_SENT = (12, 28), (12, 31)
"""Reports of the year are due on this day; that of the whole movement is sent on the last."""
ASKED_BACK, WITH_WORDS = 0.05, 0.2
QUESTION = "Số lượt người tham gia có gồm đơn vị bạn không?"
DIFFICULTIES = (
    "Đoàn viên đi công tác dài ngày nên khó tập trung sinh hoạt.",
    "Kinh phí tổ chức hoạt động còn hạn hẹp.",
    "Một số nội dung trùng với lịch công tác chuyên môn cuối quý.",
    "Cán bộ Đoàn kiêm nhiệm, mới thay đổi nên còn lúng túng khi tổ chức.",
    "Chi đoàn ít đoàn viên, khó duy trì hoạt động thường xuyên.",
)
PROPOSALS = (
    "Đề nghị gửi kế hoạch cấp trên sớm hơn để đơn vị chủ động bố trí thời gian.",
    "Đề nghị mở thêm lớp tập huấn kỹ năng cho cán bộ Đoàn.",
    "Đề nghị tổ chức hoạt động theo cụm để các đơn vị ít người cùng tham gia.",
)
PLACE, OFFICE, SIGNER = "TP. Hồ Chí Minh", "Bí thư", "Người ký mô phỏng"
MARK = " (số liệu mô phỏng của bản dùng thử, không có thật):"
OPENING = "opening"


def calls(plan: Plan, home: Unit, by: Actor) -> Iterator[Happening]:
    """
    Month after month, and for the year. Of the last months and the year all units report, and the report of the whole
    movement is composed of theirs; one unit reports each month.
    """
    year = plan.window_from.year
    for month in range(1, 12):
        period = Period.parse(f"{year}-{month:02}")
        yield Happening(moment(period.end, 8), f"call/{period.key}", _Call(plan, period, home, by))
    period = Period.parse(str(year))
    yield Happening(moment(date(year, 12, 15), 8), f"call/{period.key}", _Call(plan, period, home, by))


class _Call:
    """A call for the reports of a period, and the reports that it brings."""

    def __init__(self, plan: Plan, period: Period, home: Unit, by: Actor) -> None:
        self.plan, self.period, self.home, self.by = plan, period, home, by
        is_year = period.kind == "year"
        self.due_on = date(period.start.year, *YEAR_DUE) if is_year else period.end + DUE * DAY
        self.is_for_all = is_year or period.start.month >= FROM_ALL

    def __call__(self, at: datetime) -> Iterable[Happening]:
        plan, period = self.plan, self.period
        if self.is_for_all:
            operations.call_for_reports(plan=plan, period=period, due_on=self.due_on, by=self.by, at=at)
        for unit in queries.expected_units(plan, period):
            if self.is_for_all or unit == self.home:
                yield from self._sent(unit)
        if self.is_for_all:
            is_year = period.kind == "year"
            day = date(period.start.year, *YEAR_SENT) if is_year else self.due_on + LATEST * DAY
            yield Happening(moment(day, 22), f"report/{period.key}", self._compose)

    def _sent(self, unit: Unit) -> Iterator[Happening]:
        drawn = dice("report", unit.code, self.period.key)
        rolled = drawn.random()
        if unit != self.home and rolled > SENT:
            return
        is_late = unit != self.home and rolled > IN_TIME
        most = LATE if self.period.kind != "year" else 2
        day = self.due_on + (drawn.randint(1, most) if is_late else -drawn.randint(0, most)) * DAY
        name = f"report/{self.period.key}/{unit.code}"

        def run(at: datetime) -> tuple[Happening, ...]:
            report = _write(unit, self.plan, self.period, self.by, at)
            return self._answered(report, name, at, is_asked_back=drawn.random() < ASKED_BACK)

        yield Happening(moment(day, 10), name, run)

    def _answered(self, report: Report, name: str, at: datetime, *, is_asked_back: bool) -> tuple[Happening, ...]:
        def accept(at: datetime) -> tuple[Happening, ...]:
            operations.answer_report(report_id=report.pk, verdict=ReportVerdict.ACCEPTED, words="", by=self.by, at=at)
            return ()

        def ask(at: datetime) -> tuple[Happening, ...]:
            operations.answer_report(
                report_id=report.pk, verdict=ReportVerdict.RETURNED, words=QUESTION, by=self.by, at=at
            )
            operations.submit_report(report_id=report.pk, by=self.by, at=at)
            return (Happening(at, f"{name}/accepted", accept),)

        return (Happening(moment(at.date(), 17), f"{name}/answered", ask if is_asked_back else accept),)

    def _compose(self, at: datetime) -> tuple[Happening, ...]:
        _write(self.plan.issuer, self.plan, self.period, self.by, at)
        return ()


FROM_ALL = 10
"""From this month on every unit reports each month."""


def _write(unit: Unit, plan: Plan, period: Period, by: Actor, at: datetime) -> Report:
    """Open, sign and submit the report of a unit; what the issuer composes has the mark in its first sentence."""
    report = operations.open_report(unit=unit, plan=plan, period=period, by=by, at=at)
    drawn = dice("words", unit.code, period.key)
    details = Details(
        number="01 (mô phỏng)" if unit.pk != plan.issuer_id else "01",
        place=PLACE,
        signer_office=OFFICE,
        signer=SIGNER,
        difficulties=_perhaps(drawn.random(), DIFFICULTIES, drawn.random()),
        proposals=_perhaps(drawn.random(), PROPOSALS, drawn.random()),
    )
    marked = []
    if unit.pk == plan.issuer_id:
        opening = queries.shown(report, at=at).content.opening[0]
        marked = [Typed(OPENING, (f"{opening.text.removesuffix(':')}{MARK}",), ())]
    operations.write_report(report_id=report.pk, details=details, sentences=marked, by=by, at=at)
    operations.submit_report(report_id=report.pk, by=by, at=at)
    return report


def _perhaps(rolled: float, words: Sequence[str], which: float) -> str:
    return words[int(which * len(words))] if rolled < WITH_WORDS else ""
