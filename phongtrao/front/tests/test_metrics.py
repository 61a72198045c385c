"""Metrics are data: who keeps them, what is refused, what the trail says."""

from decimal import Decimal

import pytest
from django.contrib.messages import get_messages
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.ledger import operations
from phongtrao.ledger.models import Metric
from phongtrao.ledger.operations import Fact, MetricWords
from phongtrao.trail import queries as trail

pytestmark = pytest.mark.django_db
PAGE, NEW = reverse("front:metrics"), reverse("front:new_metric")
BOOKS = {"name": "Sách đã tặng", "noun": "cuốn", "places": 0, "way": "sum", "measures": "cuốn sách\ntrăm cuốn = 100"}


@pytest.fixture
def quy(administrator, as_):
    return as_(administrator)


@pytest.fixture
def by(administrator, actor_of):
    return actor_of(administrator)


@pytest.fixture
def books(by, now):
    return operations.add_metric(words=MetricWords("Sách đã tặng", "cuốn", 0, {"cuốn sách": 1}), by=by, at=now)


@pytest.fixture
def counted(organization, job, now):
    """Somebody has taken part already."""
    place = {"unit_id": organization["so-y-te"].pk, "occurred_on": now.date(), "source": "a:1", "key": "1"}
    return operations.record(facts=[Fact("participants", Decimal(1), subject="p1", **place)], by=job, at=now)


def test_only_an_administrator_keeps_metrics(books, officer, secretary, member, quy, as_):
    standing = reverse("front:metric_standing", args=[books.pk])
    places = [PAGE, NEW, reverse("front:metric", args=[books.pk])]
    for user in (officer, secretary, member):
        client = as_(user)
        assert [client.get(place).status_code for place in places] == [404] * 3
        assert client.post(NEW, BOOKS | {"name": "Khác"}).status_code == 404
        assert client.post(standing).status_code == 404
    assert [quy.get(place).status_code for place in places] == [200] * 3
    assert Metric.objects.get(pk=books.pk).is_current


def test_a_metric_is_added_renamed_retired_and_taken_back_with_a_trail(quy):
    quy.post(NEW, BOOKS)
    metric = Metric.objects.get(name="Sách đã tặng")
    sizes = dict(metric.measures.values_list("words", "size"))
    quy.post(reverse("front:metric", args=[metric.pk]), BOOKS | {"name": "Sách trao tặng", "measures": "cuốn sách"})
    standing = reverse("front:metric_standing", args=[metric.pk])
    quy.post(standing)
    page = quy.get(PAGE).content.decode()
    for _turn in range(2):
        quy.post(standing, {"con-dung": "1"})
    metric.refresh_from_db()

    assert sizes == {"cuốn sách": 1, "trăm cuốn": 100}
    assert (metric.key, metric.name, metric.noun, metric.is_current) == ("sach_da_tang", "Sách trao tặng", "cuốn", True)
    assert list(metric.measures.values_list("words", flat=True)) == ["cuốn sách"]
    assert "(thôi dùng)" in page
    deeds = [one.verb for one in trail.of(metric)]
    assert deeds == ["metric_restored", "metric_retired", "metric_reworded", "metric_added"]


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"name": "lượt NGƯỜI tham gia"}, "Đã có thước đo tên này"),
        ({"measures": "cây"}, "đang được hiểu là thước đo “Cây đã trồng”"),
        ({"measures": "= 5"}, "Không đọc được dòng"),
        ({"measures": "trăm cuốn = 0,5"}, "phải là số nguyên"),
        ({"way": "distinct"}, "Hãy chọn thước đo"),
        ({"way": "distinct", "counts": "participants"}, "chưa có bút toán nào"),
    ],
)
@pytest.mark.usefixtures("counted")
def test_what_makes_no_metric_is_said_and_nothing_is_kept(quy, said, words):
    page = quy.post(NEW, BOOKS | said).content.decode()

    assert words in page
    assert not Metric.objects.filter(noun="cuốn").exists()


def test_what_work_counts_by_itself_is_called_otherwise_and_never_retired(quy, by, books, now):
    hours = Metric.objects.get(key="hours")
    operations.add_metric(words=MetricWords("Người tặng sách"), counts=books.key, by=by, at=now)
    said = [
        [str(one) for one in get_messages(quy.post(reverse("front:metric_standing", args=[metric.pk])).wsgi_request)][
            -1
        ]
        for metric in (hours, books)
    ]
    quy.post(reverse("front:metric", args=[hours.pk]), {"name": "Giờ phục vụ", "noun": "giờ", "places": 1})
    hours.refresh_from_db()
    books.refresh_from_db()

    assert "chỉ đổi được tên" in said[0]
    assert "Người tặng sách" in said[1]
    assert (hours.key, hours.name, hours.is_current, books.is_current) == ("hours", "Giờ phục vụ", True, True)


@pytest.mark.usefixtures("counted")
def test_each_metric_tells_what_it_has_come_to_and_who_reads_the_whole_may_ask_why(quy, officer, as_, administrator):
    administrator.offices.create(unit_id=officer.offices.get().unit_id, role="officer", since="2023-01-01")
    page = as_(administrator).get(PAGE).content.decode()

    assert "1 lượt</a>" in page
    assert "1 người</a>" in page


def test_the_page_asks_as_often_however_many_metrics_there_are(quy, by, now):
    def asked():
        with CaptureQueriesContext(connection) as context:
            quy.get(PAGE)
        return len(context)

    before = asked()
    for number in range(12):
        operations.add_metric(words=MetricWords(f"Thước đo {number}", measures={f"chữ {number}": 1}), by=by, at=now)
    assert asked() == before
