"""Duties measured in money: what is handed over moves those to give, what was raised can always be stated."""

from datetime import date
from decimal import Decimal
from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import EvidenceKind, Obligation
from phongtrao.obligations.operations import Proof
from phongtrao.plans.models import Task

pytestmark = pytest.mark.django_db
GIFT = {"what": "gift", "number": 50, "value": Decimal(1_000_000), "group": "Hộ nghèo", "on": date(2024, 4, 6)}
RAISED = GIFT | {"what": "raised", "number": 2}


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

    assert "vnd_raised" in {one.metric for one in queries.figures_asked(activity)}
    assert "vnd_raised" not in {one.metric for one in queries.figures_asked(collection)}, "its rows say so"
    assert "vnd_raised" not in {one.metric for one in queries.figures_asked(make(kind="handover"))}
    operations.add_to_panel(activity_id=activity.pk, panel="trao", words=RAISED, key=uuid4(), **acting)
    assert "vnd_raised" not in {one.metric for one in queries.figures_asked(activity)}, "a row has said so"
    duty.refresh_from_db()
    assert duty.done_value == 2


@pytest.fixture
def closed_with(make, acting, owed_money):
    """`closed_with(50)`: a handover closed with so many million raised, for a duty of 500; and the duty."""

    def build(millions):
        duty = owed_money("Vận động 500 triệu đồng")
        activity = make(kind="handover", serves=[duty.pk])
        photo = Proof(EvidenceKind.PHOTO, data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff")
        outcome = operations.Outcome(figures={"vnd_raised": Decimal(millions) * 10**6}, proofs=(photo,))
        by, at = acting["by"], activity.ends_at
        operations.close_activity(activity_id=activity.pk, outcome=outcome, key=uuid4(), by=by, at=at)
        return activity, duty

    return build


def test_rows_after_the_end_are_part_of_what_was_stated(closed_with, acting):
    activity, duty = closed_with(50)

    def done():
        duty.refresh_from_db()
        return duty.done_value

    def add(number):
        words = RAISED | {"number": number}
        return operations.add_to_panel(activity_id=activity.pk, panel="trao", words=words, key=uuid4(), **acting)

    first, came = add(30), [done()]
    second = add(40)
    came.append(done())
    for row in (second, first):
        operations.remove_from_panel(panel="trao", row_id=row.pk, reason="ghi nhầm", **acting)
        came.append(done())

    assert came == [50, 70, 50, 50], "the greater of the two, never both"


def test_a_mended_figure_tells_the_whole_too(closed_with, acting):
    activity, duty = closed_with(50)
    operations.add_to_panel(activity_id=activity.pk, panel="trao", words=RAISED | {"number": 30}, key=uuid4(), **acting)
    told = {"activity_id": activity.pk, "metric": "vnd_raised", "obligation_id": None, "reason": "vận động thêm"}
    operations.mend_result(**told, quantity=Decimal(80_000_000), **acting)
    duty.refresh_from_db()

    assert duty.done_value == 80
    assert queries.earned(activity)["vnd_raised"] == 80_000_000


def test_the_panel_says_what_was_stated_and_leads_to_it(closed_with, as_, secretary, now):
    activity, _duty = closed_with(50)
    with time_machine.travel(now):
        page = as_(secretary).get(reverse("activities:panel", args=[activity.pk, "trao"])).content.decode()

    assert "Tiền vận động được, khai khi kết thúc: <b>50.000.000 đồng</b>" in page
    assert reverse("activities:mend", args=[activity.results.get(metric="vnd_raised").pk]) in page
