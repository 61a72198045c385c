"""Strokes, shares and steps: tables of cases."""

from datetime import date
from decimal import Decimal

import pytest

from phongtrao.obligations import rules
from phongtrao.obligations.rules import Counts

TODAY = date(2024, 7, 1)
PAST, FUTURE = date(2024, 6, 30), date(2024, 7, 2)


@pytest.mark.parametrize(
    ("state", "force", "due_to", "expected"),
    [
        ("open", "must", None, "none"),
        ("open", "must", FUTURE, "none"),
        ("open", "must", TODAY, "none"),
        ("open", "must", PAST, "late"),
        ("doing", "must", None, "doing"),
        ("doing", "must", FUTURE, "doing"),
        ("doing", "must", PAST, "late"),
        ("met", "must", PAST, "met"),
        ("open", "encouraged", PAST, "none"),
        ("doing", "encouraged", PAST, "doing"),
        ("met", "encouraged", None, "met"),
    ],
)
def test_how_an_obligation_stands(state: str, force: str, due_to: date | None, expected: str) -> None:
    assert rules.stroke(state=state, force=force, due_to=due_to, today=TODAY) == expected


@pytest.mark.parametrize(
    ("counts", "expected"),
    [
        (Counts(), "none"),
        (Counts(none=3), "none"),
        (Counts(met=3), "met"),
        (Counts(met=2, none=1), "doing"),
        (Counts(doing=1, none=2), "doing"),
        (Counts(met=9, doing=9, late=1), "late"),
    ],
)
def test_one_stroke_for_many(counts: Counts, expected: str) -> None:
    assert counts.together == expected


def test_counts_add_up() -> None:
    parts = [Counts.single("met", 2), Counts.single("late"), Counts(doing=3, none=4)]
    assert Counts.sum(parts) == parts[0] + parts[1] + parts[2] == Counts(met=2, doing=3, late=1, none=4)
    assert Counts.sum(parts).total == 10
    assert Counts.sum(parts).pairs() == (("met", 2), ("doing", 3), ("late", 1), ("none", 4))


SHARE = {"state": "doing", "done": Decimal(3), "target": Decimal(4), "comparator": ">=", "is_daily": False}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, 0.75),
        ({"comparator": "="}, 0.75),
        ({"done": Decimal(9)}, 1.0),
        ({"target": None}, 0.0),
        ({"target": Decimal(0)}, 0.0),
        ({"comparator": "<="}, 0.0),
        ({"is_daily": True}, 0.0),
        ({"state": "met", "done": Decimal(0)}, 1.0),
    ],
)
def test_the_share_that_is_done(changes: dict[str, object], expected: float) -> None:
    assert rules.share_of(**(SHARE | changes)) == expected  # type: ignore[arg-type]


STEP = {
    "state": "open",
    "force": "must",
    "due_to": None,
    "is_reached": False,
}
ROLES = {"is_officer": False, "is_reporter": True}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, "register"),
        ({"is_registered": True}, "start"),
        ({"is_late": True}, "start"),
        ({"state": "doing"}, "prove"),
        ({"state": "doing", "is_proved": True}, "add"),
        ({"state": "doing", "is_proved": True, "is_reached": True}, "finish"),
        ({"is_asked": True}, "wait"),
        ({"state": "waived"}, "nothing"),
        ({"is_officer": True, "state": "waived"}, "return"),
        ({"is_officer": True, "is_asked": True}, "answer"),
        ({"is_officer": True, "is_waiting": True}, "decide"),
        ({"state": "met"}, "nothing"),
        ({"state": "withdrawn"}, "nothing"),
        ({"is_reporter": False}, "nothing"),
        ({"is_officer": True}, "set_due"),
        ({"is_officer": True, "force": "encouraged"}, "nothing"),
        ({"is_officer": True, "due_to": TODAY}, "nothing"),
        ({"is_officer": True, "state": "met"}, "return"),
        ({"is_officer": True, "state": "withdrawn"}, "nothing"),
    ],
)
def test_the_next_step(changes: dict[str, object], expected: str) -> None:
    roles = {name: bool(changes.get(name, given)) for name, given in ROLES.items()}
    now = {name: value for name, value in (STEP | changes).items() if name not in ROLES}
    assert rules.next_step(rules.Situation(**now), **roles) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "changes", "expected"),
    [
        ("register", {"is_officer": True}, "register"),
        ("register", {"is_registered": True}, "start"),
        ("start", {"is_officer": True}, "start"),
        ("start", {"is_officer": True, "state": "doing"}, "set_due"),
        ("show", {"is_officer": True, "state": "doing"}, "prove"),
        ("ask", {}, "ask"),
        ("ask", {"is_asked": True}, "wait"),
        ("ask", {"is_officer": True}, "set_due"),
        ("register", {"is_officer": True, "is_asked": True}, "answer"),
        ("register", {"is_reporter": False}, "nothing"),
        ("register", {"state": "waived"}, "nothing"),
        ("nonsense", {}, "register"),
    ],
)
def test_what_a_button_named_comes_first(wanted: str, changes: dict[str, object], expected: str) -> None:
    roles = {name: bool(changes.get(name, given)) for name, given in ROLES.items()}
    now = {name: value for name, value in (STEP | changes).items() if name not in ROLES}
    assert rules.step_named(wanted, rules.Situation(**now), **roles) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("done", "target", "comparator", "is_daily", "expected"),
    [
        (1, 2, ">=", False, False),
        (2, 2, ">=", False, True),
        (0, None, "", False, True),
        (0, 2, "<=", False, True),
        (0, 2, ">=", True, True),
    ],
)
def test_when_figures_leave_nothing_to_add(
    done: int, target: int | None, comparator: str, is_daily: bool, expected: bool
) -> None:
    number = None if target is None else Decimal(target)
    assert rules.is_reached(done=Decimal(done), target=number, comparator=comparator, is_daily=is_daily) is expected
