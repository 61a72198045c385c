"""What many people do in the same moment adds up. PostgreSQL lets them; the rows held by operations keep order."""

from datetime import date, timedelta
from decimal import Decimal
from functools import partial
from uuid import UUID, uuid4

import pytest

from phongtrao.obligations import operations
from phongtrao.obligations.models import Holder, Obligation, ObligationState, Progress, Tally
from phongtrao.organizations import operations as units
from phongtrao.organizations.changing import ChangePlan, Decision
from phongtrao.organizations.models import Succession
from phongtrao.plans import operations as plans
from phongtrao.plans.models import Plan, Task
from phongtrao.trail.models import TrailEntry

TIMES = 6


@pytest.fixture
def owed(several_writers, published_plan):
    """What every grassroots union owes for one task, committed."""
    return list(Obligation.objects.filter(task__text__contains="công trình thanh niên").order_by("pk"))


def report(obligation, job, now, *, key=None, kind="progress"):
    unit_id = Holder.objects.get(obligation=obligation, role="lead").unit_id
    return partial(
        operations.report_progress,
        obligation_id=obligation.pk,
        unit_id=unit_id,
        kind=kind,
        quantity=Decimal(1),
        note="",
        key=key or uuid4(),
        by=job,
        at=now,
    )


def test_what_several_report_on_one_obligation_adds_up(several_writers, owed, job, now):
    told = several_writers(*(report(owed[0], job, now) for _turn in range(TIMES)))

    assert [type(one) for one in told] == [Progress] * TIMES, told
    owed[0].refresh_from_db()
    assert owed[0].done_value == TIMES


def test_many_taps_of_one_button_count_once(several_writers, owed, job, now):
    key = UUID(int=7)
    told = several_writers(*(report(owed[0], job, now, key=key) for _turn in range(TIMES)))

    assert len({one.pk for one in told}) == 1, told
    owed[0].refresh_from_db()
    assert owed[0].done_value == 1


def test_the_tally_counts_what_several_units_report_at_once(several_writers, owed, job, now):
    told = several_writers(*(report(one, job, now, kind="met") for one in owed))

    assert [type(one) for one in told] == [Progress] * len(owed), told
    met = Tally.objects.filter(task=owed[0].task_id, state=ObligationState.MET).values_list("number", flat=True)
    assert sum(met) == len(owed) > 1
    assert sum(Tally.objects.filter(task=owed[0].task_id).values_list("number", flat=True)) == len(owed)


def test_publishing_while_units_report_neither_waits_for_ever_nor_miscounts(several_writers, owed, job, now):
    publish = partial(operations.publish, plan=Plan.objects.get(), by=job, at=now)
    told = several_writers(publish, *(report(one, job, now) for one in owed), publish)

    assert [one for one in told if isinstance(one, Exception)] == []
    assert sum(Tally.objects.values_list("number", flat=True)) == Obligation.objects.count()


def test_two_officers_accept_a_task_once(several_writers, plan_under_review, job, now):
    task = Task.objects.filter(state="proposed").order_by("pk").first()
    several_writers(*(partial(plans.accept_task, task=task, by=job, at=now) for _turn in range(TIMES)))

    assert TrailEntry.objects.filter(verb="task_accepted", subject=f"plans.task:{task.pk}").count() == 1


def test_two_officers_split_a_task_at_different_places(several_writers, plan_under_review, job, now):
    task = Task.objects.filter(state="proposed").order_by("pk").first()
    places = [task.start + 12, task.start + 30]
    told = several_writers(*(partial(plans.split_task, task=task, at_place=place, by=job, at=now) for place in places))

    codes = list(Task.objects.values_list("code", flat=True))
    assert len(codes) == len(set(codes))
    assert not [one for one in told if isinstance(one, Exception) and not hasattr(one, "message")], told


def test_two_decisions_about_one_unit_wait_for_each_other(several_writers, organization, job, now):
    unit, heirs = organization["so-tu-phap"], (organization["cuc-thue"], organization["toa-an"])
    decision = Decision("1-QĐ", date(2024, 2, 1), date(2024, 3, 1))
    before = now - timedelta(days=20)
    waiting = [
        operations.reorganise(
            plan=ChangePlan("merge", (unit.pk, heir.pk), heir.pk), decision=decision, by=job, at=before
        )
        for heir in heirs
    ]
    told = several_writers(*(partial(units.carry_out_change, change=one, by=job, at=now) for one in waiting))

    assert sorted(type(one).__name__ for one in told) == ["UnitChange", "WrongChange"], told
    assert Succession.objects.filter(predecessor=unit).count() == 1
