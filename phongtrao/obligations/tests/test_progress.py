"""Words on progress, sending back, due days: who may, what follows, what a second tap does."""

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.test import Client
from django.urls import reverse

from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import Obligation, ObligationState, Progress
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan, Task, TaskState
from phongtrao.trail import queries as trail

from .test_publishing import tally_is_right

KEY = UUID(int=7)
Cast = dict[str, Actor]
As = Callable[[User | None], Client]


@pytest.fixture
def owed(task: Callable[..., Task], publish: Callable[[], object]) -> Obligation:
    """One obligation of Đoàn Sở Y tế, three sessions to hold, Tòa án helping."""
    task(leads=["so-y-te"], partners=["so-xay-dung"], target=3)
    publish()
    return Obligation.objects.get()


@pytest.fixture
def actors(cast: dict[str, User | None], actor_of: Callable[[User], Actor]) -> Cast:
    """The cast as actors."""
    return {name: actor_of(user) for name, user in cast.items() if user}


@pytest.fixture
def word(owed: Obligation, organization: dict[str, Unit], actors: Cast, now: datetime) -> dict[str, Any]:
    """What An sends for Đoàn Sở Y tế: one more session."""
    return {
        "obligation_id": owed.pk,
        "unit_id": organization["so-y-te"].pk,
        "kind": "progress",
        "quantity": Decimal(1),
        "note": "",
        "key": KEY,
        "by": actors["secretary"],
        "at": now,
    }


def say(word: dict[str, Any], **changes: Any) -> Progress:
    """Send it, with a key of its own."""
    return operations.report_progress(**(word | {"key": uuid4()} | changes))


def test_progress_adds_up_until_it_is_reported_as_done(word: dict[str, Any], owed: Obligation, plan: Plan) -> None:
    steps = [("started", 0), ("progress", 2), ("progress", 1), ("met", 0)]
    seen = []
    for kind, quantity in steps:
        say(word, kind=kind, quantity=Decimal(quantity))
        owed.refresh_from_db()
        seen.append((owed.state, int(owed.done_value)))
        assert tally_is_right(plan)
    assert seen == [("doing", 0), ("doing", 2), ("doing", 3), ("met", 3)]
    assert [entry.verb for entry in trail.of(owed)].count("progress_reported") == 4


def test_a_second_tap_counts_once(word: dict[str, Any], owed: Obligation) -> None:
    first, second = operations.report_progress(**word), operations.report_progress(**word)
    assert first == second
    owed.refresh_from_db()
    assert owed.done_value == 1


@pytest.mark.parametrize("speaker", ["other_secretary", "member", "party_committee"])
def test_only_who_speaks_for_a_leading_unit_reports(
    speaker: str, word: dict[str, Any], actors: Cast, organization: dict[str, Unit]
) -> None:
    for code in ("so-y-te", "so-xay-dung", "toa-an"):
        with pytest.raises(NotAllowed):
            say(word, by=actors[speaker], unit_id=organization[code].pk)
    assert not Progress.objects.exists()


def test_an_officer_above_may_report_for_the_unit(word: dict[str, Any], actors: Cast) -> None:
    assert say(word, by=actors["officer"]).unit.code == "so-y-te"


def test_refusals_leave_nothing_behind(word: dict[str, Any], owed: Obligation) -> None:
    say(word, kind="met")
    with pytest.raises(operations.AlreadyMet):
        say(word)
    owed.state = ObligationState.WITHDRAWN
    owed.save()
    with pytest.raises(operations.Withdrawn):
        say(word)
    owed.state = ObligationState.OPEN
    owed.save()
    with pytest.raises(operations.NothingSaid):
        say(word, quantity=Decimal(0), note="  ")
    assert Progress.objects.count() == 1


def test_a_beginning_from_a_second_tab_is_noted_once(word: dict[str, Any], owed: Obligation) -> None:
    first = say(word, kind="started", quantity=Decimal(0))
    assert say(word, kind="started", quantity=Decimal(0)) == first
    assert owed.progress.count() == 1
    with pytest.raises(operations.AlreadyStarted):
        say(word, kind="started", quantity=Decimal(0), note="đã có hội trường")


def test_a_key_of_another_obligation_is_refused(
    word: dict[str, Any], task: Callable[..., Task], publish: Callable[[], object]
) -> None:
    operations.report_progress(**word)
    other = task(leads=["so-y-te"])
    publish()
    with pytest.raises(NotAllowed):
        operations.report_progress(**(word | {"obligation_id": Obligation.objects.get(task=other).pk}))


def test_an_officer_sends_back_with_a_reason(
    word: dict[str, Any], owed: Obligation, actors: Cast, now: datetime, plan: Plan
) -> None:
    back: dict[str, Any] = {
        "obligation_id": owed.pk,
        "note": "thiếu ảnh",
        "key": KEY,
        "by": actors["officer"],
        "at": now,
    }
    with pytest.raises(operations.NotMet):
        operations.return_for_more(**back)
    say(word, kind="met")
    for refused, refusal in (({"note": " "}, operations.NothingSaid), ({"by": actors["secretary"]}, NotAllowed)):
        with pytest.raises(refusal):
            operations.return_for_more(**(back | refused))
    assert operations.return_for_more(**back) == operations.return_for_more(**back)
    owed.refresh_from_db()
    assert owed.state == ObligationState.DOING
    assert tally_is_right(plan)


DUE = {"due_from": None, "due_to": date(2024, 9, 2)}


def set_due(owed: Obligation, by: Actor, at: datetime, **days: Any) -> Obligation:
    return operations.set_due(obligation_id=owed.pk, **(DUE | days), by=by, at=at)


@pytest.mark.parametrize(("speaker", "origin"), [("officer", "officer"), ("secretary", "unit")])
def test_a_due_day_keeps_who_gave_it(
    speaker: str, origin: str, owed: Obligation, actors: Cast, now: datetime, plan: Plan
) -> None:
    set_due(owed, actors[speaker], now)
    owed.refresh_from_db()
    assert (owed.due_to, owed.due_origin, owed.due_set_by) == (date(2024, 9, 2), origin, actors[speaker].label)
    assert tally_is_right(plan)
    set_due(owed, actors[speaker], now)
    assert len([entry for entry in trail.of(owed) if entry.verb.startswith("due_")]) == 1


def test_who_may_not_give_a_due_day(owed: Obligation, actors: Cast, now: datetime) -> None:
    for name in ("other_secretary", "member", "party_committee"):
        with pytest.raises(NotAllowed):
            set_due(owed, actors[name], now)


@pytest.mark.parametrize("days", [{"due_to": date(2023, 12, 31)}, {"due_from": date(2024, 9, 3)}])
def test_days_the_wrong_way_round_are_refused(
    days: dict[str, date], owed: Obligation, actors: Cast, now: datetime
) -> None:
    with pytest.raises(operations.WrongDue):
        set_due(owed, actors["officer"], now, **days)


LONG_AFTER = date(2025, 2, 1)


def test_only_an_officer_who_confirms_it_sets_a_day_outside_the_plan(
    owed: Obligation, actors: Cast, now: datetime
) -> None:
    for name, confirmed in (("officer", False), ("secretary", False), ("secretary", True)):
        with pytest.raises(operations.OutsideWindow, match=r"Kế hoạch chạy từ \d\d/\d\d/\d{4} đến"):
            set_due(owed, actors[name], now, due_to=LONG_AFTER, outside_window=confirmed)
    assert set_due(owed, actors["officer"], now, due_to=LONG_AFTER, outside_window=True).due_to == LONG_AFTER


def test_the_page_asks_before_it_takes_a_day_outside_the_plan(owed: Obligation, officer: User, as_: As) -> None:
    client, place = as_(officer), reverse("obligations:due", args=[owed.pk])
    asked = client.post(place, {"due_to": "1/2/2025"})
    assert asked.status_code == 422
    html = asked.content.decode()
    assert "Kế hoạch thực hiện từ 01/01/2024 đến 31/12/2024" in html
    assert 'name="outside_window"' in html
    assert 'value="1/2/2025"' in html
    assert client.post(place, {"due_to": "1/2/2025", "outside_window": "on"}).status_code == 302
    owed.refresh_from_db()
    assert owed.due_to == LONG_AFTER


def test_a_unit_cannot_promise_away_the_day_of_an_officer(owed: Obligation, actors: Cast, now: datetime) -> None:
    set_due(owed, actors["officer"], now)
    with pytest.raises(operations.DueIsSet):
        set_due(owed, actors["secretary"], now, due_to=date(2024, 12, 1))


def test_what_is_withdrawn_gets_no_due_day(owed: Obligation, actors: Cast, now: datetime) -> None:
    owed.state = ObligationState.WITHDRAWN
    owed.save()
    with pytest.raises(operations.Withdrawn):
        set_due(owed, actors["officer"], now)


def test_history_tells_it_in_words(
    word: dict[str, Any], owed: Obligation, actors: Cast, now: datetime, publish: Callable[[], object]
) -> None:
    say(word, quantity=Decimal(2), note="ở hội trường")
    set_due(owed, actors["officer"], now)
    Task.objects.update(state=TaskState.DROPPED, reason="thử")
    publish()
    page = queries.obligation_page(
        queries.with_all(queries.visible_to(actors["officer"])).get(), actors["officer"], date(2024, 9, 12)
    )
    told = {(moment.text, moment.detail) for moment in page.history}
    assert ("Cập nhật kết quả", "Sở Y tế · +2 buổi · ở hội trường") in told
    assert ("Ấn định hạn", "hạn: chưa có → 02/09/2024") in told
    assert page.days_late == 10


def test_every_refusal_says_what_to_do_next() -> None:
    refusals = [value for value in vars(operations).values() if isinstance(value, type) and issubclass(value, Refusal)]
    assert len(refusals) > 10
    assert all(" " in str(refusal.message) and str(refusal.message).endswith(".") for refusal in refusals)
