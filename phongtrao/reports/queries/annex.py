"""The annex of figures (phụ lục số liệu): by task, by unit, by metric, each with its total counted once."""

from collections.abc import Iterator

from phongtrao.ledger import queries as ledger
from phongtrao.obligations import labels
from phongtrao.obligations import rules as owed_rules
from phongtrao.reports.models import Report
from phongtrao.reports.rules import Figure, Piece, Table

from .composing import Below
from .expected import Line
from .figures import Maker
from .owed import Scope, counts_by_unit
from .tasks import Told, owed_source

COUNTS = ("owed", "met", "doing", "late", "none")
STANDING = ("Được giao", "Hoàn thành", "Đang làm", "Chậm", "Chưa làm")
BY_TASK = ("Ký hiệu", "Nhiệm vụ", *STANDING, "Hoạt động", "Lượt người", "Kết quả", "Chỉ tiêu")
BY_UNIT = ("Đơn vị", *STANDING, "Hoạt động", "Lượt người", "Báo cáo")
EMPTY = Piece("")
NAMES = dict(zip(COUNTS, ("Được giao", "Hoàn thành", "Đang thực hiện", "Chậm", "Chưa thực hiện"), strict=True))


def tables(report: Report, scope: Scope, told: list[Told], lower: Below | None, maker: Maker) -> Iterator[Table]:
    """All tables, those with nothing in them left out."""
    if told:
        yield Table("tasks", "Kết quả theo nhiệm vụ", BY_TASK, tuple(_row(one) for one in told))
    if lower and lower.coverage.lines:
        yield _by_unit(scope, lower, maker)
    found = ledger.overview(report.unit_id, scope.period)
    rows = tuple(_of_metric(one, maker) for one in found if one.metric.key != labels.METRIC)
    if rows:
        note = "Số của đơn vị và mọi đơn vị trực thuộc, mỗi lần ghi tính một lần dù phục vụ nhiều nhiệm vụ."
        note = " ".join([note, *filter(None, (ledger.hint_of(one.metric) for one in found))])
        yield Table("metrics", "Tổng hợp theo thước đo", ("Thước đo", "Số", "Đơn vị tính"), rows, note)


def _of_metric(one: ledger.Figure, maker: Maker) -> tuple[Piece, ...]:
    figure = maker.earned(f"m.{one.metric.key}", one.metric.name, one)
    return Piece(one.metric.name), Piece(figure=figure), Piece(one.metric.noun)


def _row(one: Told) -> tuple[Piece, ...]:
    names = (*COUNTS, "activities", "participants", "done", "target")
    cells = [_cell(one.figures.get(f"{one.facts.key}.{name}")) for name in names]
    return (Piece(one.task.code), Piece(one.facts.title), *cells)


def _cell(figure: Figure | None) -> Piece:
    return Piece(figure=figure) if figure else EMPTY


def _by_unit(scope: Scope, lower: Below, maker: Maker) -> Table:
    """What several units owe together stands with each of them; the note says so, and the total counts it once."""
    counts = counts_by_unit(scope)
    ids = [line.unit.pk for line in lower.coverage.lines]
    earned = {metric: ledger.by_unit(ids, metric, scope.period) for metric in ("activities_held", "participants")}
    rows = []
    for line in lower.coverage.lines:
        unit, one = line.unit, counts.get(line.unit.pk, owed_rules.Counts())
        numbers = dict(zip(COUNTS, (one.total, one.met, one.doing, one.late, one.none), strict=True))
        own = Scope(scope.plan, scope.period, scope.day, unit)
        cells = [
            maker.counted(f"u{unit.pk}.{name}", f"{NAMES[name]}: {unit.short_name}", number, owed_source(own, name))
            for name, number in numbers.items()
        ]
        cells += [
            maker.earned(f"u{unit.pk}.{metric}", f"{found[unit.pk].metric.name}: {unit.short_name}", found[unit.pk])
            for metric, found in earned.items()
        ]
        rows.append((Piece(unit.name), *(Piece(figure=cell) for cell in cells), Piece(_came(line))))
    note = "Việc nhiều đơn vị làm chung có ở dòng của từng đơn vị, nên tổng các dòng có thể lớn hơn số chung."
    return Table("units", "Kết quả theo đơn vị", BY_UNIT, tuple(rows), note)


def _came(line: Line) -> str:
    if not line.has_come or line.came_on is None:
        return "chưa nộp"
    late = " (chậm)" if line.is_late else ""
    return f"{line.came_on:%d/%m/%Y}{late}"
