"""Duties measured in money: what is handed over moves those to give, what was raised can always be stated."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.activities import operations, queries
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.plans.models import Task

pytestmark = pytest.mark.django_db
GIFT = {"what": "gift", "number": 50, "value": Decimal(1_000_000), "group": "Hộ nghèo", "on": date(2024, 4, 6)}


@pytest.fixture
def acting(secretary, actor_of, now):
    return {"by": actor_of(secretary), "at": now}


@pytest.fixture
def owed_money(owed, job, now):
    """`owed_money("Trao quà trị giá 500 triệu đồng")`: a duty of Đoàn Sở Y tế of so much money, with these words."""

    def build(text):
        duty = owed("so-y-te", "")
        Task.objects.filter(pk=duty.task_id).update(text=text)
        told = {"target_value": 500, "target_comparator": ">=", "target_noun": "triệu đồng", "metric": "vnd_raised"}
        Obligation.objects.filter(pk=duty.pk).update(**told, metric_size=10**6)
        obligations.measure_by_words(by=job, at=now)
        return duty

    return build


def test_what_is_handed_over_moves_a_duty_to_give_money(make, acting, owed_money):
    duty = owed_money("Trao quà cho hộ nghèo trị giá 500 triệu đồng")
    activity = make(kind="handover", serves=[duty.pk])
    row = operations.add_to_panel(activity_id=activity.pk, panel="trao", words=GIFT, key=uuid4(), **acting)
    duty.refresh_from_db()

    assert (duty.metric, duty.done_value, duty.state) == ("vnd_given", 50, "doing")
    assert not {one.metric for one in queries.figures_asked(activity)} & {"vnd_given", "vnd_raised"}
    operations.remove_from_panel(panel="trao", row_id=row.pk, reason="ghi nhầm", **acting)
    duty.refresh_from_db()
    assert duty.done_value == 0


def test_a_handover_is_asked_what_it_raised_where_a_duty_is_measured_by_it(make, acting, owed_money):
    duty = owed_money("Vận động 500 triệu đồng")
    serving = {"serves": [duty.pk]}
    activity, collection = make(kind="handover", **serving), make(kind="fundraising", **serving)
    words = GIFT | {"what": "raised", "number": 2}

    assert "vnd_raised" in {one.metric for one in queries.figures_asked(activity)}
    assert "vnd_raised" not in {one.metric for one in queries.figures_asked(collection)}, "its rows say so"
    assert "vnd_raised" not in {one.metric for one in queries.figures_asked(make(kind="handover"))}
    operations.add_to_panel(activity_id=activity.pk, panel="trao", words=words, key=uuid4(), **acting)
    assert "vnd_raised" not in {one.metric for one in queries.figures_asked(activity)}, "a row has said so"
    duty.refresh_from_db()
    assert duty.done_value == 2
