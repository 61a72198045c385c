"""Regular work begins by itself, once a turn."""

from datetime import date, datetime, timedelta

import pytest
from django.utils.timezone import get_default_timezone
from django_tasks_db.models import DBTaskResult

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.upkeep import operations, rules
from phongtrao.upkeep.models import RegularWork


def at(day: int, hour: int) -> datetime:
    return datetime(2024, 3, day, hour, tzinfo=get_default_timezone())


@pytest.mark.parametrize(
    ("rhythm", "now", "turn"),
    [
        ("daily", at(5, 6), None),
        ("daily", at(5, 7), date(2024, 3, 5)),
        ("daily", at(5, 20), None),
        ("weekly", at(4, 6), None),
        ("weekly", at(4, 7), date(2024, 3, 4)),
        ("weekly", at(5, 12), date(2024, 3, 4)),
        ("weekly", at(6, 12), None),
    ],
)
def test_it_begins_in_the_morning_and_weekly_work_on_monday(rhythm, now, turn):
    assert rules.turn_of(rhythm, now) == turn


def test_each_turn_begins_once_and_knows_the_turn_before(db, job, settings):
    settings.REGULAR_WORK = {"phongtrao.plans.tasks.read_version": "daily"}
    begun = [len(operations.begin_regular_work(by=job, at=at(4, 8) + timedelta(hours=h))) for h in (-3, 0, 1, 24)]

    assert begun == [0, 1, 0, 1]
    given = DBTaskResult.objects.order_by("enqueued_at").values_list("args_kwargs", flat=True)
    assert [one["args"] for one in given] == [["2024-03-04", ""], ["2024-03-05", "2024-03-04"]]


def test_two_workers_begin_a_turn_once(several_writers, job, settings):
    settings.REGULAR_WORK = {"phongtrao.plans.tasks.read_version": "daily"}
    several_writers(*[lambda: operations.begin_regular_work(by=job, at=at(4, 8))] * 2)

    assert (RegularWork.objects.count(), DBTaskResult.objects.count()) == (1, 1)


def test_only_who_looks_after_the_service_begins_it(actor_of, secretary, now):
    with pytest.raises(NotAllowed):
        operations.begin_regular_work(by=actor_of(secretary), at=now)
