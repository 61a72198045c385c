"""What a published result says, in a form that never changes, and its digest."""

import hashlib
import json
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from .scoring import ConditionScore, Result


def plain(result: Result) -> dict[str, Any]:
    """A result as JSON keeps it; figures are text, so that no digit is lost."""
    return {
        "total": _text(result.total),
        "percent": _text(result.percent),
        "bonus": _text(result.bonus),
        "earned": result.earned,
        "reached": result.reached,
        "limited_by": list(result.limited_by),
        "criteria": {one.criterion.code: _text(one.points) for one in result.criteria},
        "contents": {each.content.code: _text(each.points) for one in result.criteria for each in one.contents},
        "conditions": {
            score.condition.code: _condition(score)
            for one in result.criteria
            for each in one.contents
            for score in each.conditions
        },
    }


def _condition(score: ConditionScore) -> list[str | None]:
    """Figure, what it is a share of, points of machine, unit, council, those that stand, whose they are."""
    said = (score.value, score.base, score.counted, score.said.claimed, score.said.decided, score.points)
    return [*(None if one is None else _text(one) for one in said), score.origin]


def _text(value: Decimal) -> str:
    return format(value.normalize(), "f") if value else "0"


def digest_of(*parts: Any) -> str:
    """The digest of things that JSON can carry, the same for the same, whatever their order of writing."""
    seal = hashlib.sha256()
    for part in parts:
        seal.update(json.dumps(part, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode())
        seal.update(b"\x1f")
    return seal.hexdigest()


def seal_of(version_digest: str, period_key: str, units: Iterable[tuple[str, dict[str, str], dict[str, Any]]]) -> str:
    """The digest of a round: by which lines, in which period, and of each unit by code its facts and its result."""
    rows = [[code, facts, result] for code, facts, result in sorted(units, key=_code)]
    return digest_of(version_digest, period_key, *rows)


def _code(unit: tuple[str, Any, Any]) -> str:
    return unit[0]
