"""Money raised, given and saved are measured apart: what the task does with it says which."""

from decimal import Decimal

import pytest

from phongtrao.ledger.models import Metric
from phongtrao.ledger.queries import Measured
from phongtrao.obligations import operations, queries, rules
from phongtrao.obligations.models import Obligation
from phongtrao.plans.models import Target


@pytest.mark.parametrize(
    ("text", "metric"),
    [
        ("Trao học bổng, quà trị giá 500 triệu đồng.", "vnd_given"),
        ("Trao quà cho hộ nghèo, tổng trị giá ít nhất 1,5 triệu đồng", "vnd_given"),
        ("Vận động nguồn lực; tặng quà 500 triệu đồng", "vnd_given"),
        ("Hỗ trợ thanh niên khởi nghiệp 500 triệu đồng.", "vnd_given"),
        ("Tổ chức hoạt động hỗ trợ thiếu nhi, vận động 500 triệu đồng để trao quà", "vnd_raised"),
        ("Quyên góp hỗ trợ đồng bào vùng lũ 50 triệu đồng", "vnd_raised"),
        ("Công trình thanh niên làm lợi 500 triệu đồng", "vnd_saved"),
        ("Vận động đoàn viên tiết kiệm 50 triệu đồng", "vnd_saved"),
        ("Trao sổ tiết kiệm trị giá 50 triệu đồng", "vnd_given"),
        ("Trao đổi kinh nghiệm; phấn đấu đạt 50 triệu đồng", "vnd_raised"),
        ("Mức tăng 50 triệu đồng", "vnd_raised"),
        ("Phấn đấu 50 triệu đồng. Số tiền được trao cho học sinh nghèo.", "vnd_given"),
        ("Trao quà. Quyên góp 500.000.000 triệu đồng", "vnd_raised"),
        ("", "vnd_raised"),
    ],
)
def test_what_a_task_does_with_money_says_which_it_is(text, metric):
    assert rules.money_of(text, "triệu đồng") == metric


@pytest.fixture
def asking(task):
    """`asking("Trao quà 500 triệu đồng")`: a task of Đoàn Sở Y tế with a target in money."""

    def build(text, noun="triệu đồng"):
        made = task(leads=["so-y-te"], target=500)
        made.text = text
        made.save()
        Target.objects.filter(task=made).update(noun=noun)
        return made

    return build


def test_a_publication_measures_money_by_what_the_task_does(asking, publish, django_assert_max_num_queries):
    given, raised, saved, trees = (
        asking("Trao quà trị giá 500 triệu đồng"),
        asking("Vận động 500 triệu đồng"),
        asking("Làm lợi 500 triệu đồng"),
        asking("Trao tặng 500 cây xanh", "cây xanh"),
    )
    publish()
    found = {one.task_id: (one.metric, one.metric_size) for one in Obligation.objects.all()}

    assert found == {
        given.pk: ("vnd_given", 10**6),
        raised.pk: ("vnd_raised", 10**6),
        saved.pk: ("vnd_saved", 10**6),
        trees.pk: ("trees", 1),
    }
    assert publish().changed == 0
    targets = {(one.pk, noun) for one, noun in ((given, "triệu đồng"), (saved, "đồng"), (trees, "cây xanh"))}
    with django_assert_max_num_queries(3):
        queries.measures_of(targets)
    Metric.objects.filter(key="vnd_given").update(is_current=False)
    here = (given.pk, "triệu đồng")
    assert queries.measures_of([here]) == {here: Measured("vnd_raised", 10**6)}, (
        "nothing is measured by what is retired"
    )


def test_what_was_published_as_money_raised_is_measured_anew(asking, publish, job, now):
    """After an upgrade; of those with the same words only what is given."""
    given, raised = asking("Trao quà trị giá 500 triệu đồng"), asking("Vận động 500 triệu đồng")
    publish()
    Obligation.objects.update(metric="vnd_raised", done_value=Decimal(0))

    assert [operations.measure_by_words(by=job, at=now) for _turn in range(2)] == [1, 0]
    assert dict(Obligation.objects.values_list("task_id", "metric")) == {given.pk: "vnd_given", raised.pk: "vnd_raised"}
    owed = Obligation.objects.get(task=given)
    operations.choose_metric(obligation_id=owed.pk, metric="vnd_given", by=job, at=now)
    owed.refresh_from_db()
    assert owed.metric_size == 10**6, "an officer who chooses what the words say keeps their size"
