"""From lines, as people wrote them, to a rubric: all of it, or every line that is wrong and why."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from django.utils.translation import gettext as _

from phongtrao.vietnamese import fold, number

from .conditions import condition_of
from .rubric import Condition, Content, Criterion, ResultClass, Rubric
from .steps import StepFault, number_of
from .words import LEVELS, Effect, Level, meant

Line = Mapping[str, str]
MOST_LINES = 1000
LONGEST = {"code": 20, "name": 500, "steps": 500, "evidence": 300}


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a line; line 0 is the rubric as a whole."""

    line: int
    words: str


@dataclass(slots=True)
class _Growing:
    """A criterion or content, until its last line is read. `points` is None where the cell is empty."""

    line: int
    code: str
    name: str
    points: Decimal | None
    below: list["_Growing"] = field(default_factory=list)
    conditions: list[Condition] = field(default_factory=list)
    is_filled: bool = False


@dataclass(slots=True)
class _Reader:
    """Walks the lines once. `metrics` maps folded names and keys of metrics to their keys."""

    metrics: Mapping[str, str]
    faults: list[Fault] = field(default_factory=list)
    criteria: list[_Growing] = field(default_factory=list)
    classes: list[ResultClass] = field(default_factory=list)
    vetoes: list[tuple[int, Condition]] = field(default_factory=list)
    total: Decimal | None = None

    def take(self, number: int, line: Line) -> None:
        level = meant(line.get("level", ""), LEVELS)
        try:
            self.check(line)
            if level is None:
                raise StepFault(
                    _("Cấp “%(text)s” không có; hãy ghi một trong: %(known)s")
                    % {"text": line.get("level", ""), "known": ", ".join(LEVELS.values())}
                )
            self.fill(level)
            getattr(self, f"take_{level.value}")(number, line)
        except ValueError as fault:
            self.faults.append(Fault(number, str(fault)))

    def fill(self, level: Level) -> None:
        """What has a line below it is not empty, be the line wrong."""
        if level == Level.CONTENT and self.criteria:
            self.criteria[-1].is_filled = True
        if level == Level.CONDITION and self.criteria and self.criteria[-1].below:
            self.criteria[-1].below[-1].is_filled = True

    def check(self, line: Line) -> None:
        for part, most in LONGEST.items():
            if len(line.get(part, "")) > most:
                raise StepFault(_("Ô “%(part)s” dài quá %(most)s chữ") % {"part": part, "most": most})

    def take_criterion(self, number: int, line: Line) -> None:
        self.criteria.append(_Growing(number, *_named(line), _points(line)))

    def take_content(self, number: int, line: Line) -> None:
        if not self.criteria:
            raise StepFault(_("Nội dung đứng trước tiêu chí đầu tiên"))
        self.criteria[-1].below.append(_Growing(number, *_named(line), _points(line)))

    def take_condition(self, number: int, line: Line) -> None:
        if not self.criteria or not self.criteria[-1].below:
            raise StepFault(_("Điều kiện đứng trước nội dung đầu tiên của tiêu chí"))
        found = condition_of(line, *_named(line), self.metrics)
        self.criteria[-1].below[-1].conditions.append(found)
        if found.effect == Effect.VETO:
            self.vetoes.append((number, found))

    def take_class(self, _number: int, line: Line) -> None:
        if not line.get("name", "").strip():
            raise StepFault(_("Xếp loại thiếu tên"))
        self.classes.append(ResultClass(line["name"].strip(), number_of(line.get("points", ""))))

    def take_total(self, _number: int, line: Line) -> None:
        self.total = number_of(line.get("points", ""))


def read(lines: Sequence[Line], *, metrics: Mapping[str, str]) -> tuple[Rubric | None, list[Fault]]:
    """The rubric that the lines make, or what is wrong with them, line by line."""
    if len(lines) > MOST_LINES:
        return None, [Fault(0, _("Bộ tiêu chí dài quá %(most)s dòng") % {"most": MOST_LINES})]
    reader = _Reader(metrics)
    for place, line in enumerate(lines, start=1):
        reader.take(place, line)
    _check_codes(lines, reader)
    _check_classes(reader)
    criteria = tuple(_criterion(one, reader) for one in reader.criteria)
    if not criteria:
        reader.faults.append(Fault(0, _("Bộ tiêu chí chưa có tiêu chí nào")))
    if reader.faults:
        return None, sorted(reader.faults, key=lambda fault: fault.line)
    most = sum((one.points for one in criteria), Decimal(0))
    bonus = sum((one.points for one in _conditions(criteria) if one.effect == Effect.BONUS), Decimal(0))
    return Rubric(criteria, tuple(reader.classes), most + bonus if reader.total is None else reader.total), []


def _conditions(criteria: Iterable[Criterion]) -> Iterable[Condition]:
    return (condition for one in criteria for content in one.contents for condition in content.conditions)


def _named(line: Line) -> tuple[str, str]:
    code, name = line.get("code", "").strip(), line.get("name", "").strip()
    if not code or not name:
        raise StepFault(_("Thiếu mã hoặc tên"))
    return code, name


def _points(line: Line) -> Decimal | None:
    text = line.get("points", "").strip()
    return number_of(text) if text else None


def _check_codes(lines: Sequence[Line], reader: _Reader) -> None:
    levels = {Level.CRITERION, Level.CONTENT, Level.CONDITION}
    coded = [
        (place, line["code"].strip())
        for place, line in enumerate(lines, start=1)
        if line.get("code", "").strip() and meant(line.get("level", ""), LEVELS) in levels
    ]
    count = Counter(code for _place, code in coded)
    for place, code in coded:
        if count[code] > 1:
            reader.faults.append(Fault(place, _("Mã “%(code)s” đứng ở nhiều dòng") % {"code": code}))


def _check_classes(reader: _Reader) -> None:
    reader.classes.sort(key=lambda one: -one.since)
    names = {fold(one.name): one.name for one in reader.classes}
    if not reader.classes or reader.classes[-1].since != 0:
        reader.faults.append(Fault(0, _("Cần các dòng xếp loại, loại cuối bắt đầu từ 0%")))
    if len(names) < len(reader.classes) or len({one.since for one in reader.classes}) < len(reader.classes):
        reader.faults.append(Fault(0, _("Hai xếp loại trùng tên hoặc trùng mức")))
    for place, condition in reader.vetoes:
        unknown = [step.gives for step in condition.steps if step.gives not in names.values()]
        if unknown:
            words = _("Không có xếp loại “%(name)s”; hãy ghi đúng tên ở dòng xếp loại") % {"name": unknown[0]}
            reader.faults.append(Fault(place, words))


def _criterion(one: _Growing, reader: _Reader) -> Criterion:
    contents = tuple(_content(each, reader) for each in one.below)
    if not one.is_filled:
        reader.faults.append(Fault(one.line, _("Tiêu chí chưa có nội dung nào")))
    inside = sum((each.points for each in contents), Decimal(0))
    return Criterion(one.code, one.name, _cap(one, inside, reader), contents)


def _content(one: _Growing, reader: _Reader) -> Content:
    if not one.is_filled:
        reader.faults.append(Fault(one.line, _("Nội dung chưa có điều kiện nào")))
    inside = sum((each.points for each in one.conditions if each.effect == Effect.POINTS), Decimal(0))
    return Content(one.code, one.name, _cap(one, inside, reader), tuple(one.conditions))


def _cap(one: _Growing, inside: Decimal, reader: _Reader) -> Decimal:
    """The most points: as written, else all that stands below; what nobody can reach is a fault."""
    if one.points is None:
        return inside
    if inside < one.points and not reader.faults:
        words = _("Bên dưới cộng lại chỉ được %(inside)s điểm, không tới %(points)s")
        reader.faults.append(Fault(one.line, words % {"inside": number(inside), "points": number(one.points)}))
    return one.points
