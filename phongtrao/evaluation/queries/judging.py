"""What is to be judged in a unit, content by content: for its own points, for the council, for the chair."""

from dataclasses import dataclass
from decimal import Decimal

from phongtrao.evaluation import rules
from phongtrao.evaluation.models import Evaluation
from phongtrao.obligations.models import Evidence

from .lines import ConditionLine, PartLine
from .unit import UnitPage

MOST_EVIDENCE = 100


@dataclass(frozen=True, slots=True)
class Sheet:
    """One content to be judged; `before` and `after` are the codes of its neighbours."""

    content: PartLine
    lines: tuple[ConditionLine, ...]
    place: int
    number: int
    before: str
    after: str


def sheet(page: UnitPage, code: str, *, is_all: bool = False) -> Sheet | None:
    """
    The content of this code, or the first, with the conditions that people judge (`is_all`: all of them); None where
    there is none. No query.
    """
    parts = [part for one in page.criteria for part in one.below if _lines(part, is_all=is_all)]
    codes = [part.code for part in parts]
    if not parts or (code and code not in codes):
        return None
    place = codes.index(code) if code else 0
    return Sheet(
        content=parts[place],
        lines=_lines(parts[place], is_all=is_all),
        place=place + 1,
        number=len(parts),
        before=codes[place - 1] if place else "",
        after=codes[place + 1] if place + 1 < len(codes) else "",
    )


def _lines(part: PartLine, *, is_all: bool) -> tuple[ConditionLine, ...]:
    return tuple(line for line in part.conditions if is_all or line.score.condition.is_by_people)


def evidence_of(row: Evaluation) -> list[Evidence]:
    """What the unit has shown in the period, the newest first. One query."""
    window = row.round.period
    rows = Evidence.objects.filter(
        unit__path__startswith=row.unit.path, removal=None, at__date__range=(window.start, window.end)
    )
    return list(rows.select_related("obligation__task").order_by("-at", "-pk")[:MOST_EVIDENCE])


def proposed(line: ConditionLine) -> Decimal | None:
    """The points that stand unless the chair says otherwise."""
    return line.decision.points if line.decision is not None else found(line)


def found(line: ConditionLine) -> Decimal | None:
    """The points that the machine computed, else those on which people agree; None where neither says any."""
    if line.score.counted is not None:
        return line.score.counted
    claimed = line.claim.points if line.claim else None
    return rules.suggested(claimed, [mark.points for mark in line.marks])
