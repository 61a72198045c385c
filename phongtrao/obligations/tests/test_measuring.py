"""A target is measured by the metric that its words mean, or that an officer has chosen; the figure follows."""

from datetime import date
from decimal import Decimal
from itertools import count
from uuid import uuid4

import pytest
from django.db import transaction
from django.urls import reverse
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import operations as ledger
from phongtrao.ledger import queries as balances
from phongtrao.ledger.models import Entry, Rung
from phongtrao.ledger.operations import Fact
from phongtrao.ledger.queries import Measured
from phongtrao.obligations import labels, operations
from phongtrao.obligations.models import Obligation, Tally
from phongtrao.obligations.operations import NoSuchMetric, Said
from phongtrao.plans.models import Target
from phongtrao.trail.models import TrailEntry

pytestmark = pytest.mark.django_db


@pytest.fixture
def owe(task, publish):
    """`owe("cây xanh", 1000)`: what Đoàn Sở Y tế owes; both holders of a second one where there are two."""

    def build(noun="cây xanh", value=1000, leads=("so-y-te",)):
        made = task(leads=leads, target=value)
        Target.objects.filter(task=made).update(noun=noun)
        publish()
        return Obligation.objects.get(task=made)

    return build


@pytest.fixture
def earn(organization, job, now):
    """`earn("trees", 400, one, other)`: a deed of an activity that serves these; what they are measured by follows."""
    numbers = count(1)

    def record(metric, quantity, *owed, subject="", activity=9):
        number = next(numbers)
        serves = dict.fromkeys([f"activity:{activity}", *(label for one in owed for label in labels.serving(one))])
        fact = Fact(
            metric, Decimal(quantity), organization["so-y-te"].pk, date(2024, 3, 1), f"tests.deed:{number}",
            f"tests.deed:{number}", subject=subject, serves=tuple(serves), rung=Rung.CHECKED,
        )  # fmt: skip
        (entry,) = ledger.record(facts=[fact], by=job, at=now)
        operations.follow_balances(obligation_ids=[one.pk for one in owed], by=job, at=now)
        for one in owed:
            one.refresh_from_db()
        return entry

    return record


@pytest.fixture
def say(organization, job, now):
    def report(owed, quantity):
        operations.report_with_evidence(
            obligation_id=owed.pk,
            unit_id=organization["so-y-te"].pk,
            said=Said("progress", Decimal(quantity)),
            proofs=[],
            key=uuid4(),
            by=job,
            at=now,
        )
        owed.refresh_from_db()

    return report


@pytest.mark.parametrize(
    ("noun", "metric", "size"),
    [
        ("cây xanh", "trees", 1),
        ("đơn vị máu", "blood_units", 1),
        ("đoàn viên tham gia", "participants", 1),
        ("lượt người", "participants", 1),
        ("lượt xem", "views", 1),
        ("Đồng chí", "participants", 1),
        ("đồng", "vnd_raised", 1),
        ("triệu đồng", "vnd_raised", 10**6),
        ("giờ tình nguyện", "hours", 1),
        ("buổi trồng cây", "sessions_held", 1),
        ("hoạt động", "activities_held", 1),
        ("tin, bài", "products_published", 1),
        ("suất học bổng", "scholarships", 1),
        ("bộ hồ sơ", "procedures_solved", 1),
        ("đoàn viên ưu tú", "result", 1),
        ("công trình", "result", 1),
        ("hợp đồng", "result", 1),
        ("", "result", 1),
    ],
)
def test_words_say_the_metric(noun, metric, size):
    assert balances.measures_of([noun], "result") == {noun: Measured(metric, size)}


def test_what_is_done_follows_the_metric_that_the_words_mean(owe, earn, say):
    owed = owe("cây xanh", 1000)
    earn("participants", 50, owed)
    assert (owed.metric, owed.done_value, owed.state) == ("trees", 0, "open")

    earn("trees", 400, owed)
    say(owed, 100)
    assert (owed.done_value, owed.state) == (500, "doing")

    earn("trees", 500, owed)
    assert (owed.done_value, owed.state, Tally.objects.get().state) == (1000, "met", "met")
    assert balances.all_told(owed.plan.issuer_id, "trees", [""]) == {"": Decimal(1000)}


def test_money_is_counted_in_the_noun_of_the_target(owe, earn, say):
    owed = owe("triệu đồng", 500)
    earn("vnd_raised", 1_999_999, owed)
    say(owed, "0.5")

    assert owed.done_value == Decimal("2.4999"), "what is short of it by a đồng is short"
    assert balances.all_told(owed.plan.issuer_id, "vnd_raised", [""]) == {"": Decimal(2_499_999)}


def test_what_serves_two_targets_counts_once_and_moves_both(owe, earn):
    first, second = owe("cây", 100), owe("cây xanh", 300)
    earn("trees", 120, first, second)

    assert (first.done_value, first.state) == (120, "met")
    assert (second.done_value, second.state) == (120, "doing")
    assert balances.all_told(first.plan.issuer_id, "trees", [""]) == {"": Decimal(120)}


def test_an_officer_chooses_another_metric_and_what_was_said_goes_with_it(
    owe, earn, say, officer, secretary, actor_of, now, publish
):
    owed = owe("đoàn viên", 3)
    earn("participants", 1, owed, subject="p1")
    earn("participants", 1, owed, subject="p1")
    say(owed, 1)
    assert (owed.done_value, owed.state) == (3, "doing"), "a unit finishes by saying so"
    choose = {"obligation_id": owed.pk, "at": now}
    with pytest.raises(NotAllowed):
        operations.choose_metric(**choose, metric="hours", by=actor_of(secretary))
    for wrong in ("satisfaction", "nothing"):
        with pytest.raises(NoSuchMetric):
            operations.choose_metric(**choose, metric=wrong, by=actor_of(officer))

    seen = []
    for metric in ("distinct_participants", "result", "result", "trees", "participants"):
        operations.choose_metric(**choose, metric=metric, by=actor_of(officer))
        publish()
        owed.refresh_from_db()
        seen.append((owed.metric, int(owed.done_value)))

    assert seen == [("distinct_participants", 1), ("result", 1), ("result", 1), ("trees", 1), ("participants", 3)]
    assert TrailEntry.objects.filter(verb="metric_chosen").count() == 4
    assert Entry.objects.exclude(reversal_of=None).filter(reason="").count() == 0
    assert list(balances.differences()) == []


def test_the_page_offers_it_to_officers(owe, officer, secretary, as_):
    owed = owe("cây xanh", 10)
    page, here = reverse("obligations:detail", args=[owed.pk]), reverse("obligations:metric", args=[owed.pk])

    assert "Đo bằng: Cây đã trồng" in as_(officer).get(page).content.decode()
    assert here not in as_(secretary).get(page).content.decode()
    assert as_(secretary).post(here, {"metric": "hours"}).status_code == 404
    assert as_(officer).post(here, {"metric": "satisfaction"}).status_code == 422
    after = as_(officer).post(here, {"metric": "hours"}, follow=True).content.decode()
    assert "Đo bằng: Giờ tham gia" in after
    assert "cán bộ chọn" in after


def test_what_was_published_before_is_measured_once(owe, earn, say, job, officer, actor_of, now):
    """After an upgrade: words and stated figures are carried over, what was earned already is not counted twice."""
    trees, sessions, bare, own = owe("cây", 100), owe("buổi", 2), owe("giờ", 5), owe("người", 5)
    Obligation.objects.update(metric="result")
    Obligation.objects.filter(pk=own.pk).update(metric_is_own=True)
    for one in (trees, sessions):
        one.refresh_from_db()
    earn("trees", 60, trees)
    earn("result", 60, trees)
    earn("result", 2, trees, sessions, activity=10)
    say(trees, 7)
    earlier = {one.pk: one.done_value for one in (trees, sessions)}
    turns = [operations.measure_by_words(by=job, at=now) for _turn in range(2)]
    with pytest.raises(NotAllowed):
        operations.measure_by_words(by=actor_of(officer), at=now)

    for one in (trees, sessions, bare, own):
        one.refresh_from_db()
    assert earlier == {trees.pk: 69, sessions.pk: 2}
    assert turns == [3, 0]
    assert [one.metric for one in (trees, sessions, bare, own)] == ["trees", "sessions_held", "hours", "result"]
    assert (trees.done_value, sessions.done_value, sessions.state) == (69, 2, "met")
    assert balances.all_told(trees.plan.issuer_id, "sessions_held", [""]) == {"": Decimal(2)}
    assert balances.all_told(trees.plan.issuer_id, "result", [labels.label_of(trees.pk)]).get("", 0) == 0
    assert list(balances.differences()) == []


METRICS = ("trees", "participants", "result", "distinct_participants")
steps = st.one_of(
    st.tuples(st.just("say"), st.integers(0, 1), st.integers(1, 9)),
    st.tuples(st.just("earn"), st.sampled_from(("trees", "participants")), st.integers(1, 9), st.sampled_from("ab")),
    st.tuples(st.just("choose"), st.integers(0, 1), st.sampled_from(METRICS)),
)


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(told=st.lists(steps, min_size=1, max_size=8))
@example(told=[("say", 0, 3), ("choose", 0, "participants"), ("earn", "participants", 2, "a"), ("choose", 0, "trees")])
def test_whatever_is_said_earned_and_chosen_each_figure_is_what_its_metric_says(owe, earn, say, job, now, told):
    """Words go with the metric, what activities earned stays; both obligations are served by all that is earned."""
    with transaction.atomic():
        owed = [owe("cây", 10**6), owe("người", 10**6)]
        words, earned = [0, 0], {"trees": 0, "participants": 0}
        people: set[str] = set()
        for verb, *given_ in told:
            if verb == "say":
                say(owed[given_[0]], given_[1])
                words[given_[0]] += given_[1]
            elif verb == "earn":
                earn(given_[0], given_[1], *owed, subject=given_[2])
                earned[given_[0]] += given_[1]
                people |= {given_[2]} if given_[0] == "participants" else set()
            else:
                operations.choose_metric(obligation_id=owed[given_[0]].pk, metric=given_[1], by=job, at=now)
        for place, one in enumerate(owed):
            one.refresh_from_db()
            own = earned.get(one.metric, 0) + words[place]
            assert one.done_value == (len(people) if one.metric == "distinct_participants" else own), one.metric
        assert list(balances.differences()) == []
        transaction.set_rollback(True)


def test_what_else_was_earned_for_it_stands_small_beside_its_own_number(
    owe, earn, secretary, as_, django_assert_max_num_queries
):
    owed = owe("cây xanh", 1000)
    url = reverse("obligations:detail", args=[owed.pk])
    earn("trees", 40, owed)
    with django_assert_max_num_queries(200) as few:
        assert as_(secretary).get(url).context["page"].others == ()
    for metric, quantity in (("participants", 31), ("participants", 11), ("hours", "12.5"), ("satisfaction", 4)):
        earn(metric, quantity, owed)
    earn("participants", 500)
    with django_assert_max_num_queries(len(few)):
        answer = as_(secretary).get(url)
    shown = [(one.written, one.name) for one in answer.context["page"].others]

    assert shown == [("42", "Lượt người tham gia"), ("12,5", "Giờ tham gia"), ("4 điểm", "Mức hài lòng")]
    page = answer.content.decode()
    for one in answer.context["page"].others:
        address = f"{reverse('front:trace')}?{one.address}"
        assert address.replace("&", "&amp;") in page
        assert as_(secretary).get(address).context["page"].written == one.written
