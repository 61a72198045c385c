"""A metric that an administrator has added: chosen for a kind and a target, it makes a figure of the obligation."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import ActivityKind
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.activities.rules.features import EARNED, HELD_METRICS
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as figures
from phongtrao.ledger import rules
from phongtrao.ledger.operations import MetricWords
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.operations import Proof

pytestmark = pytest.mark.django_db
KIND = {"hint": "…", "features": ["check_in"], "certificate_share": 0, "is_current": "on"}


@pytest.fixture
def by(administrator, actor_of):
    return actor_of(administrator)


@pytest.fixture
def books(by, now):
    return ledger.add_metric(words=MetricWords("Sách đã tặng", "cuốn", 0, {"cuốn sách": 1}), by=by, at=now)


@pytest.fixture
def kind_of(administrator, as_):
    """`kind_of("Tặng sách", …)`: the administrator adds a kind on its page."""

    def add(name, **said):
        as_(administrator).post(reverse("activities:new_kind"), KIND | {"name": name} | said)
        return ActivityKind.objects.get(name=name)

    return add


@pytest.fixture
def duty(owed, books, job, now):
    """What Đoàn Sở Y tế owes: thirty books, by the words of its target."""
    row = owed("so-y-te", "tọa đàm")
    Obligation.objects.filter(pk=row.pk).update(target_value=30, target_noun="cuốn sách", target_comparator=">=")
    obligations.measure_by_words(by=job, at=now)
    return row


@pytest.fixture
def hold(make, duty, secretary, actor_of):
    """`hold(kind, person, stated={"books": 12})`: an activity was held for it, with who came and what was stated."""

    def run(kind, *people, stated=()):
        activity, an = make(kind=kind.key, serves=(duty.pk,)), actor_of(secretary)
        said = {"session_id": activity.sessions.get().pk, "method": "search", "at": activity.starts_at}
        words = [Arrival(uuid4(), person_id=one.pk, **said) for one in people]
        operations.check_in(batches=[Batch(words, an)], by=an, at=activity.ends_at)
        outcome = operations.Outcome(figures=dict(stated), proofs=[Proof("minutes", minutes="Biên bản")])
        operations.close_activity(activity_id=activity.pk, outcome=outcome, key=uuid4(), by=an, at=activity.ends_at)
        duty.refresh_from_db()
        return duty

    return run


def test_from_its_kind_to_the_figure_of_an_obligation(books, kind_of, hold, enrol, as_, officer, administrator):
    kind = kind_of("Tặng sách", counts="participants", metric_1=books.key, label_1="Số sách", must_1="on")
    duty = hold(kind, enrol("Lê Thị Mây"), stated={books.key: Decimal(12)})
    page = as_(officer).get(reverse("obligations:detail", args=[duty.pk])).content.decode()
    used = as_(administrator).get(reverse("front:metrics")).content.decode()

    assert (duty.metric, duty.done_value) == (books.key, 12)
    assert "Sách đã tặng" in page
    assert f"thuoc={books.key}" in page
    assert "1 chỉ tiêu, 1 loại hoạt động" in used
    assert list(figures.differences()) == []


def test_an_officer_chooses_it_for_a_target_of_other_words(books, owed, officer, actor_of, now):
    row = owed("so-y-te", "tọa đàm")
    Obligation.objects.filter(pk=row.pk).update(target_value=30, target_noun="quyển", target_comparator=">=")
    chosen = obligations.choose_metric(obligation_id=row.pk, metric=books.key, by=actor_of(officer), at=now)

    assert (chosen.metric, chosen.metric_is_own) == (books.key, True)


def test_retired_it_is_offered_nowhere_and_what_it_measures_goes_on(books, kind_of, hold, by, job, officer, as_, now):
    kind = kind_of("Tặng sách", metric_1=books.key, label_1="Số sách")
    hold(kind, stated={books.key: Decimal(12)})
    ledger.retire_metric(metric_id=books.pk, by=by, at=now)
    duty = hold(kind, stated={books.key: Decimal(3)})

    assert obligations.measure_by_words(by=job, at=now) == 0
    assert (duty.metric, duty.done_value) == (books.key, 15)
    assert books.key in queries.metric_words(kind)
    assert books.key not in queries.metric_words()
    assert books.key not in {one.key for one in figures.measuring()}
    assert figures.measures_of(["cuốn sách"], "result")["cuốn sách"].metric == "result"
    assert as_(officer).get(reverse("obligations:detail", args=[duty.pk])).status_code == 200


def test_different_people_are_counted_by_it_from_its_first_entry(duty, kind_of, hold, enrol, by, now):
    turns = ledger.add_metric(words=MetricWords("Lượt đọc sách", "lượt"), by=by, at=now)
    readers = ledger.add_metric(words=MetricWords("Người đọc sách", "người"), counts=turns.key, by=by, at=now)
    kind = kind_of("Đọc sách", counts=turns.key)
    Obligation.objects.filter(pk=duty.pk).update(metric=readers.key)
    may = enrol("Lê Thị Mây")
    hold(kind, may)

    assert hold(kind, may, enrol("Võ Thị Mai")).done_value == 2
    assert list(figures.differences()) == []


def test_what_work_counts_by_itself_lasts():
    earned = {metric for some in EARNED.values() for metric in some}

    assert earned.union(HELD_METRICS, {"hours", "participants", "result"}) <= rules.LASTING
