"""What a task obliges whom to: tables of cases."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from phongtrao.obligations import rules
from phongtrao.obligations.rules import Draft, Due, LeadGroup, Target, TaskTerms, Unassignable, Union
from phongtrao.periods import Period
from phongtrao.plans.models import Force, TierKind

YEAR = Period.of("year", date(2024, 1, 1))
UNION = Union(issuer_id=1, board_id=2, grassroots_ids=(11, 12, 13))
BY_TEXT = Due(origin="text")
SET_AT = datetime(2024, 3, 1, tzinfo=UTC)


def terms(**changes: object) -> TaskTerms:
    """A task of Đoàn 11 that names no date; `changes` say what differs."""
    given: dict[str, object] = {
        "task_id": 7,
        "force": "must",
        "pillar": "work",
        "tier_kind": "",
        "leads": (LeadGroup((11,), together=True),),
        "partners": (),
        "cadence": None,
        "cadence_origin": Due(),
        "due": Due(),
        "target": None,
        "window": YEAR,
    }
    return TaskTerms(**(given | changes))  # type: ignore[arg-type]


def made(**changes: object) -> tuple[Draft, ...]:
    """The drafts of such a task."""
    drafts = rules.drafts(terms(**changes), UNION)
    assert not isinstance(drafts, Unassignable)
    return drafts


def holders(**changes: object) -> list[tuple[int, ...]]:
    """Who would hold what."""
    return [draft.holder_ids for draft in made(**changes)]


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, [(11,)]),
        ({"leads": (LeadGroup((12, 11), together=True),)}, [(11, 12)]),
        ({"leads": (LeadGroup((11, 12), together=False, is_group=True),)}, [(11,), (12,)]),
        ({"leads": (LeadGroup((11, 12), together=True, is_group=True),)}, [(11, 12)]),
        ({"leads": (LeadGroup((11, 11), together=True),)}, [(11,)]),
        (
            {"leads": (LeadGroup((11,), together=True), LeadGroup((11, 12), together=False, is_group=True))},
            [(11,), (12,)],
        ),
        ({"tier_kind": "grassroots"}, [(11,)]),
        ({"leads": (), "tier_kind": "grassroots"}, [(11,), (12,), (13,)]),
        ({"leads": (), "tier_kind": "member"}, [(11,), (12,), (13,)]),
        ({"leads": (), "tier_kind": "bloc"}, [(1,)]),
        ({"leads": (), "tier_kind": "steering"}, [(2,)]),
        ({"force": "encouraged"}, [(11,)]),
    ],
)
def test_who_owes_a_task(changes: dict[str, object], expected: list[tuple[int, ...]]) -> None:
    assert holders(**changes) == expected


def test_without_one_board_the_issuer_steers() -> None:
    drafts = rules.drafts(terms(leads=(), tier_kind="steering"), Union(1, None, ()))
    assert not isinstance(drafts, Unassignable)
    assert [draft.holder_ids for draft in drafts] == [(1,)]


def test_a_norm_obliges_nobody() -> None:
    assert made(force="norm", leads=()) == ()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"leads": ()}, "nobody"),
        ({"leads": (LeadGroup((), together=True),)}, "unclear_unit"),
        ({"leads": (LeadGroup((), together=False, is_group=True),)}, "unclear_group"),
        (
            {"leads": (LeadGroup((11,), together=True), LeadGroup((), together=False, is_group=True))},
            "unclear_group",
        ),
    ],
)
def test_a_task_waits_while_any_of_its_leads_is_unclear(changes: dict[str, object], reason: str) -> None:
    assert rules.drafts(terms(**changes), UNION) == Unassignable(7, reason)  # type: ignore[arg-type]


def test_a_task_of_the_grassroots_waits_while_there_are_none() -> None:
    found = rules.drafts(terms(leads=(), tier_kind="grassroots"), Union(1, 2, ()))
    assert found == Unassignable(7, "no_grassroots")


def test_a_partner_who_leads_is_no_partner() -> None:
    drafts = made(leads=(LeadGroup((11, 12), together=False, is_group=True),), partners=(12, 13))
    assert [draft.partner_ids for draft in drafts] == [(12, 13), (13,)]


@pytest.mark.parametrize(
    ("cadence", "number", "first_key", "first_due"),
    [
        (None, 1, "2024", None),
        ("once", 1, "2024", None),
        ("day", 1, "2024", None),
        ("year", 1, "2024", None),
        ("half", 2, "2024-H1", date(2024, 6, 30)),
        ("quarter", 4, "2024-Q1", date(2024, 3, 31)),
        ("month", 12, "2024-01", date(2024, 1, 31)),
    ],
)
def test_a_cadence_makes_one_obligation_a_period(
    cadence: str | None, number: int, first_key: str, first_due: date | None
) -> None:
    drafts = made(cadence=cadence, cadence_origin=BY_TEXT)
    assert (len(drafts), drafts[0].period.key, drafts[0].due.end) == (number, first_key, first_due)


def test_weeks_cover_the_whole_window() -> None:
    drafts = made(cadence="week", cadence_origin=BY_TEXT)
    assert (drafts[0].period.start, drafts[-1].period.end) == (YEAR.start, YEAR.end)
    assert all(draft.due.end == draft.period.end for draft in drafts)


def test_the_due_day_of_a_period_has_the_origin_of_its_cadence() -> None:
    origin = Due(origin="officer", set_by="Bình", set_at=SET_AT)
    assert made(cadence="quarter", cadence_origin=origin)[1].due == Due(
        None, date(2024, 6, 30), "officer", "Bình", SET_AT
    )


def test_nothing_is_invented_where_the_text_names_no_day() -> None:
    assert made()[0].due == Due()


def test_a_day_that_the_text_names_is_kept_as_it_is() -> None:
    due = Due(date(2024, 4, 1), date(2024, 6, 30), "text")
    assert made(due=due)[0].due == due


def test_a_recurring_task_recurs_only_inside_its_due_window() -> None:
    due = Due(date(2024, 3, 10), date(2024, 5, 15), "text")
    drafts = made(cadence="month", cadence_origin=BY_TEXT, due=due)
    assert [(draft.period.key, draft.due.start, draft.due.end) for draft in drafts] == [
        ("2024-03", None, date(2024, 3, 31)),
        ("2024-04", None, date(2024, 4, 30)),
        ("2024-05", None, date(2024, 5, 15)),
    ]


def test_a_due_window_inside_one_period_keeps_both_its_days() -> None:
    due = Due(date(2024, 3, 1), date(2024, 3, 26), "text")
    assert [draft.due for draft in made(cadence="month", cadence_origin=BY_TEXT, due=due)] == [due]


def test_a_due_day_outside_the_plan_does_not_make_a_recurring_task_vanish() -> None:
    due = Due(date(2025, 2, 1), date(2025, 2, 2), "text")
    assert len(made(cadence="quarter", cadence_origin=BY_TEXT, due=due)) == 4


def test_of_a_yearly_task_only_the_year_of_the_due_day_has_it() -> None:
    due = Due(None, date(2025, 6, 1), "text")
    drafts = made(cadence="year", due=due, window=Period(date(2024, 1, 1), date(2025, 12, 31)))
    assert [draft.due for draft in drafts] == [Due(), due]


def test_the_key_of_holders_does_not_depend_on_their_order() -> None:
    assert rules.holder_key([15, 12]) == rules.holder_key((12, 15, 15)) == "u12+u15"


def test_the_key_of_many_holders_fits_its_column_and_tells_them_apart() -> None:
    many = rules.holder_key(range(1000, 1100))
    assert len(many) <= 400
    assert many != rules.holder_key(range(1000, 1101))


def target(noun: str, cadence: str) -> Target:
    return Target(Decimal(3), ">=", noun, cadence, "text")


@pytest.mark.parametrize(
    ("cadence", "expected"),
    [("", "buổi"), ("month", "lượt"), ("quarter", "buổi")],
)
def test_the_main_target_is_the_first_that_holds_for_a_period(cadence: str, expected: str) -> None:
    found = rules.main_target([target("lượt", "month"), target("buổi", "")], cadence)
    assert found is not None
    assert found.noun == expected


def test_a_number_for_another_cadence_is_no_main_target() -> None:
    assert rules.main_target([target("lượt", "month")], "quarter") is None


def test_the_words_of_the_rules_are_those_of_the_database() -> None:
    assert {"norm", "encouraged"} <= set(Force.values)
    assert {"grassroots", "member", "bloc", "steering"} == set(TierKind.values)
