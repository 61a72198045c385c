"""What an activity earns moves the obligations that are measured by it, once in every total."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import Activity, CheckIn
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Entry
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.operations import Proof
from phongtrao.periods import Period

pytestmark = pytest.mark.django_db
YEAR = Period.parse("2024")
SHOWN = Proof("minutes", minutes="Biên bản")


@pytest.fixture
def measured(owed):
    """`measured("tọa đàm", "trees", 100)`: what Đoàn Sở Y tế owes, to be reached in trees."""

    def find(words, metric, target, noun="cây"):
        row = owed("so-y-te", words)
        given = {"metric": metric, "target_value": target, "target_comparator": ">=", "target_noun": noun}
        Obligation.objects.filter(pk=row.pk).update(**given)
        row.refresh_from_db()
        return row

    return find


@pytest.fixture
def figure(organization):
    return lambda metric, label="": ledger.figure(organization["khoi"].pk, metric, YEAR, label).quantity


@pytest.fixture
def by(secretary, actor_of):
    return actor_of(secretary)


@pytest.fixture
def bring(by):
    """`bring(activity, person, …)`: their names are ticked off at the door."""

    def send(activity, *people, leaving=False, at=None):
        session = activity.sessions.get()
        arrivals = [
            Arrival(uuid4(), session.pk, "search", at or activity.starts_at, person_id=one.pk, is_leaving=leaving)
            for one in people
        ]
        return operations.check_in(batches=[Batch(arrivals, by)], by=by, at=activity.ends_at)

    return send


def stand(*owed):
    """Done and state of each."""
    for one in owed:
        one.refresh_from_db()
    return [(int(one.done_value), one.state) for one in owed]


def close(activity, by, **outcome):
    operations.close_activity(
        activity_id=activity.pk,
        outcome=operations.Outcome(proofs=[SHOWN], **outcome),
        key=uuid4(),
        by=by,
        at=activity.ends_at,
    )


def test_closing_asks_for_what_is_measured_and_both_targets_move(make, measured, figure, by):
    trees, held = measured("tọa đàm", "trees", 100), measured("công trình", "sessions_held", 2, "buổi")
    activity = make(serves=(trees.pk, held.pk))
    activity.kind.evidence = []
    activity.kind.save()
    page = queries.outcome_page(activity)
    close(activity, by, figures={"trees": Decimal(120)}, toward={held.pk: Decimal(5)})

    assert "trees" in [one.metric for one in page.asked]
    assert page.toward == (), "what is measured is not stated a second time"
    assert stand(trees, held) == [(120, "met"), (1, "doing")]
    assert figure("trees") == figure("trees", f"obligation:{held.pk}") == 120
    assert figure("result") == 0

    operations.mend_result(
        activity_id=activity.pk, metric="trees", obligation_id=None, quantity=Decimal(90), reason="đếm lại", by=by,
        at=activity.ends_at,
    )  # fmt: skip
    assert stand(trees) == [(90, "doing")]


def test_check_ins_move_targets_of_people_and_hours_and_taking_back_moves_them_back(make, measured, enrol, bring, by):
    people, hours = measured("tọa đàm", "participants", 2, "người"), measured("công trình", "hours", 3, "giờ")
    activity = make(kind="volunteer", serves=(people.pk, hours.pk))
    first, second = enrol("Lê Thị Mây"), enrol("Võ Thị Mai")
    bring(activity, first)
    assert stand(people, hours) == [(1, "doing"), (0, "open")]
    bring(activity, first, second)
    bring(activity, first, second, leaving=True, at=activity.ends_at)
    assert stand(people, hours) == [(2, "met"), (4, "met")]

    row = CheckIn.objects.get(person=second)
    operations.undo_check_in(check_in_id=row.pk, reason="nhầm người", by=by, at=activity.ends_at)
    assert stand(people, hours) == [(1, "doing"), (2, "doing")]
    assert list(ledger.differences()) == []


def test_different_people_count_once_over_several_activities(make, measured, enrol, bring):
    owed = measured("tọa đàm", "distinct_participants", 2, "người")
    first, second = enrol("Lê Thị Mây"), enrol("Võ Thị Mai")
    one, other = make(serves=(owed.pk,)), make(serves=(owed.pk,))
    bring(one, first)
    bring(other, first)
    assert stand(owed) == [(1, "doing")]
    bring(other, second)
    assert stand(owed) == [(2, "met")]


def test_panels_move_targets(make, measured, by, now):
    owed = measured("tọa đàm", "products_published", 2, "video")
    activity = make(kind="product", serves=(owed.pk,))
    words = {"title": "Phóng sự", "channel": "web", "address": "https://example.org/1", "published_on": now.date()}
    rows = [
        operations.add_to_panel(
            activity_id=activity.pk, panel="san-pham", words=words, key=uuid4(), by=by, at=now + timedelta(days=7)
        )
        for _turn in range(2)
    ]
    assert stand(owed) == [(2, "met")]
    operations.remove_from_panel(panel="san-pham", row_id=rows[0].pk, reason="trùng", by=by, at=now)
    assert stand(owed) == [(1, "doing")]


def test_who_serves_another_obligation_takes_along_what_was_earned(make, measured, enrol, bring, figure, by, now):
    first, second = measured("tọa đàm", "participants", 5, "người"), measured("công trình", "participants", 1, "người")
    activity = make(serves=(first.pk,))
    people = [enrol("Lê Thị Mây"), enrol("Võ Thị Mai")]
    bring(activity, *people)
    undone = CheckIn.objects.get(person=people[1])
    operations.undo_check_in(check_in_id=undone.pk, reason="nhầm", by=by, at=activity.ends_at)
    assert stand(first, second) == [(1, "doing"), (0, "open")]

    details = operations.Details(
        kind_id=activity.kind_id, title=activity.title, starts_at=activity.starts_at, ends_at=activity.ends_at,
        serves=(second.pk,),
    )  # fmt: skip
    for _twice in range(2):
        operations.change_activity(activity_id=activity.pk, details=details, by=by, at=now)

    assert stand(first, second) == [(0, "doing"), (1, "met")]
    assert figure("participants") == 1
    assert figure("participants", f"task:{first.task_id}") == 0
    assert figure("participants", f"task:{second.task_id}") == 1
    assert figure("distinct_participants") == 1
    assert Entry.objects.filter(reason="Đổi nhiệm vụ mà hoạt động phục vụ").count() == 1
    assert list(ledger.differences()) == []

    row = CheckIn.objects.get(person=people[0])
    operations.undo_check_in(check_in_id=row.pk, reason="nhầm", by=by, at=activity.ends_at)
    operations.change_activity(activity_id=activity.pk, details=replace(details, serves=()), by=by, at=now)
    assert stand(first, second) == [(0, "doing"), (0, "doing")]
    assert figure("participants") == 0


def test_the_closing_page_asks_in_a_browser(make, measured, as_, secretary):
    owed = measured("tọa đàm", "trees", 100)
    activity: Activity = make(serves=(owed.pk,))
    page = as_(secretary).get(reverse("activities:close", args=[activity.pk])).content.decode()

    assert 'name="figure_trees"' in page
    assert f"toward_{owed.pk}" not in page
