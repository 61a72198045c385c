"""
What a report says of one task, in Vietnamese: words around figures that are named, not typed.

Reports are Vietnamese whatever the language of the interface is, so nothing here is translated. Each clause says what
happened; of nothing there is no figure "0" but a plain word ("chưa thực hiện").
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Token:
    """The place of a figure: its key within the report."""

    key: str


Sentence = tuple[str | Token, ...]
TWICE = 2


@dataclass(frozen=True, slots=True)
class TaskFacts:
    """
    How a task stands in a period: of one unit, or (`is_whole`) of all that owe it. `who` are its units where one
    obligation is all there is; `due_to` is the latest day that is over.
    """

    key: str
    title: str
    is_whole: bool = False
    is_encouraged: bool = False
    who: str = ""
    met: int = 0
    doing: int = 0
    late: int = 0
    none: int = 0
    done: Decimal = Decimal(0)
    target: Decimal | None = None
    comparator: str = ""
    noun: str = ""
    activities: Decimal = Decimal(0)
    participants: Decimal = Decimal(0)
    first: date | None = None
    last: date | None = None
    due_to: date | None = None

    @property
    def owed(self) -> int:
        """How many obligations there are."""
        return self.met + self.doing + self.late + self.none

    @property
    def is_silent(self) -> bool:
        """True where nothing has happened, and nothing had to."""
        return not (self.met or self.doing or self.late or self.has_work)

    @property
    def has_work(self) -> bool:
        """True if the ledger knows of anything."""
        return bool(self.activities or self.participants or self.done)

    @property
    def has_result(self) -> bool:
        """True for a result of which it can be said what it is: a bare number says nothing."""
        return bool(self.done and (self.target or self.noun))

    @property
    def is_told(self) -> bool:
        """True if anything is said of the work itself."""
        return bool(self.activities or self.participants or self.has_result)


def task_sentence(facts: TaskFacts) -> Sentence:
    """“Tên việc: đã hoàn thành; tổ chức [3] hoạt động …”, every figure a token."""
    clauses = [clause for clause in (_standing(facts), _activities(facts), _result(facts)) if clause]
    return _merged([f"{facts.title.strip().rstrip('.;:')}: ", *_joined(clauses, "; "), "."])


def _token(facts: TaskFacts, name: str) -> Token:
    return Token(f"{facts.key}.{name}")


def _standing(facts: TaskFacts) -> list[str | Token]:
    if facts.owed <= 1:
        return _of_one(facts)
    return _of_many_units(facts) if facts.is_whole else _of_many_periods(facts)


def _of_one(facts: TaskFacts) -> list[str | Token]:
    """One obligation: a word, no figure."""
    who = f"{facts.who} " if facts.is_whole and facts.who else ""
    if facts.met:
        return [f"{who}đã hoàn thành"]
    if facts.doing:
        return [f"{who}đang thực hiện"]
    if not facts.late:
        words = "chưa tham gia (nhiệm vụ khuyến khích)" if facts.is_encouraged else "chưa thực hiện"
        if facts.has_work:
            return [] if facts.is_told else [f"{who}đã bắt đầu thực hiện"]
        return [f"{who}{words}"]
    state = "chưa xong" if facts.has_work else "chưa thực hiện"
    return [f"{who}{state}, đã quá hạn ngày ", _token(facts, "due")]


def _of_many_periods(facts: TaskFacts) -> list[str | Token]:
    """Several obligations of one unit: those of several periods."""
    owed = _token(facts, "owed")
    if facts.met == facts.owed:
        return ["đã hoàn thành cả ", owed, " lần được giao"]
    if not facts.met and not facts.doing and not facts.late and not facts.has_work:
        return ["chưa thực hiện lần nào trong ", owed, " lần được giao"]
    first: list[str | Token] = ["hoàn thành ", _token(facts, "met"), " trong ", owed, " lần được giao"]
    if not facts.met:
        first = ["chưa hoàn thành lần nào trong ", owed, " lần được giao"]
    return [*first, *_rest(facts, (("đang thực hiện ", "doing"), ("chậm ", "late")))]


def _of_many_units(facts: TaskFacts) -> list[str | Token]:
    """Several obligations of a whole organisation."""
    given: list[str | Token] = ["giao ", _token(facts, "owed"), " lượt"]
    if facts.met == facts.owed:
        return [*given, ", đã hoàn thành tất cả"]
    if facts.none == facts.owed:
        words = "chưa có đơn vị nào tham gia" if facts.is_encouraged else "chưa có đơn vị nào thực hiện"
        return [*given, f", {words}"] if not facts.has_work else given
    if facts.met:
        given += [", hoàn thành ", _token(facts, "met"), " (", _token(facts, "share"), ")"]
    else:
        given += [", chưa có đơn vị nào hoàn thành"]
    return [*given, *_rest(facts, (("đang thực hiện ", "doing"), ("chậm ", "late"), ("chưa thực hiện ", "none")))]


def _rest(facts: TaskFacts, asked: Iterable[tuple[str, str]]) -> Iterator[str | Token]:
    numbers = {"doing": facts.doing, "late": facts.late, "none": facts.none}
    for words, name in asked:
        if numbers[name]:
            yield f", {words}"
            yield _token(facts, name)


def _activities(facts: TaskFacts) -> list[str | Token]:
    """Activities, on which days, with how many people."""
    if not facts.activities:
        return ["có ", _token(facts, "participants"), " lượt người tham gia"] if facts.participants else []
    said: list[str | Token] = ["tổ chức ", _token(facts, "activities"), " hoạt động"]
    if facts.first and facts.first == facts.last:
        said += [" ngày ", _token(facts, "first")]
    elif facts.first:
        said += [" (từ ngày ", _token(facts, "first"), " đến ngày ", _token(facts, "last"), ")"]
    if facts.participants:
        said += [" với ", _token(facts, "participants"), " lượt người tham gia"]
    return said


def _result(facts: TaskFacts) -> list[str | Token]:
    """What was done toward the number that the plan sets."""
    if not facts.has_result:
        return []
    noun = f" {facts.noun}" if facts.noun else ""
    if not facts.target:
        return ["kết quả: ", _token(facts, "done"), noun]
    bound = {">=": "chỉ tiêu ít nhất ", "<=": "chỉ tiêu không quá "}.get(facts.comparator, "chỉ tiêu ")
    is_most = facts.comparator == "<="
    if facts.done > facts.target:
        bound = "vượt mức cho phép là " if is_most else "vượt chỉ tiêu "
    said: list[str | Token] = ["đạt ", _token(facts, "done"), f"{noun}, {bound}", _token(facts, "target")]
    # Beyond twice the number a percentage says less than the number itself.
    return said if is_most or facts.done > TWICE * facts.target else [*said, " (", _token(facts, "reached"), ")"]


def _joined(clauses: list[list[str | Token]], by: str) -> Iterator[str | Token]:
    for number, clause in enumerate(clauses):
        if number:
            yield by
        yield from clause


def _merged(parts: Iterable[str | Token]) -> Sentence:
    """Words that stand beside each other become one piece; nothing empty stays."""
    merged: list[str | Token] = []
    for part in parts:
        if isinstance(part, str) and merged and isinstance(merged[-1], str):
            merged[-1] += part
        elif part:
            merged.append(part)
    return tuple(merged)


def overall(key: str, period: str, unit: str, facts: TaskFacts) -> Sentence:
    """How all tasks together stand. `facts` counts obligations of all tasks."""
    if not facts.owed:
        return (f"Trong {period}, kế hoạch không giao việc nào cho {unit}.",)
    owed = Token(f"{key}.owed")
    head: list[str | Token] = [f"Trong {period}, {unit} được giao ", owed, " lượt việc theo kế hoạch"]
    if facts.is_whole:
        head = [f"Trong {period}, các đơn vị được giao ", owed, " lượt việc theo kế hoạch"]
    if facts.met == facts.owed:
        return _merged([*head, ", đã hoàn thành tất cả."])
    if facts.none == facts.owed:
        return _merged([*head, ", chưa thực hiện việc nào."])
    if facts.met:
        head += ["; hoàn thành ", Token(f"{key}.met"), " (", Token(f"{key}.share"), ")"]
    else:
        head += ["; chưa hoàn thành việc nào"]
    whole = TaskFacts(key, "", met=facts.met, doing=facts.doing, late=facts.late, none=facts.none)
    rest = _rest(whole, (("đang thực hiện ", "doing"), ("chậm ", "late"), ("chưa thực hiện ", "none")))
    return _merged([*head, *rest, "."])


def held(key: str, period: str, *, activities: Decimal, participants: Decimal, people: Decimal) -> Sentence:
    """What was held, all kinds of work together, each thing counted once."""
    if not activities and not participants:
        return (f"Chưa có hoạt động nào được ghi nhận trong {period}.",)
    said: list[str | Token] = ["Đã tổ chức ", Token(f"{key}.activities"), " hoạt động"]
    if not activities:
        said = ["Chưa tổ chức hoạt động nào của riêng mình"]
    if participants:
        said += [" với " if activities else "; có ", Token(f"{key}.participants"), " lượt người tham gia"]
    if people:
        said += [" (", Token(f"{key}.people"), " người được điểm danh theo tên)"]
    return _merged([*said, "; mỗi hoạt động, mỗi lượt tính một lần dù phục vụ nhiều nhiệm vụ."])
