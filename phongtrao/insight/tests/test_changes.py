"""What has changed since a day: each sentence, where it leads, and to whom it is told."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse

from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import EvidenceKind, Obligation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]

PAGE = reverse("insight:changes")


def told(client, address=PAGE):
    """The sentences, and where each leads."""
    return {change.words: change.url for change in client.get(address).context["changes"]}


def test_a_week_in_sentences(as_, officer, finish, earn):
    finish("so-y-te", "công trình", datetime(2024, 6, 12, 2, tzinfo=UTC))
    finish("cuc-thue", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    earn("participants", 40, "so-y-te", date(2024, 6, 12))
    earn("participants", 900, "so-y-te", date(2024, 5, 12))
    earn("activities_held", 1, "so-y-te", date(2024, 6, 12))
    client = as_(officer)
    found = told(client)

    assert {"1 việc vừa hoàn thành.", "Lượt người tham gia tăng thêm 40 lượt.", "1 hoạt động đã tổ chức."} <= set(found)
    assert client.get(found["1 việc vừa hoàn thành."]).context["pager"].total == 1
    assert "40" in client.get(found["Lượt người tham gia tăng thêm 40 lượt."]).content.decode()
    assert any(words.startswith("14 ngày qua chưa nghe gì từ") for words in found)


def test_since_a_chosen_day_more_has_changed(as_, officer, finish):
    finish("so-y-te", "công trình", datetime(2024, 6, 12, 2, tzinfo=UTC))
    finish("cuc-thue", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    found = told(as_(officer), f"{PAGE}?tu=01/05/2024")

    assert "2 việc vừa hoàn thành." in found
    assert "tu=2024-05-01" in found["2 việc vừa hoàn thành."]


def test_what_became_late_within_the_days_is_told_what_was_late_before_is_not(as_, officer, published_plan):
    client = as_(officer)
    first, second = Obligation.objects.exclude(force="encouraged").order_by("pk")[:2]
    Obligation.objects.update(due_to=None, due_origin="")
    for obligation, day in ((first, date(2024, 6, 10)), (second, date(2024, 6, 1))):
        Obligation.objects.filter(pk=obligation.pk).update(due_to=day, due_origin="text")
    found = told(client)

    assert "1 việc vừa quá hạn mà chưa xong." in found
    assert client.get(found["1 việc vừa quá hạn mà chưa xong."]).context["pager"].total == 1
    assert "2 việc vừa quá hạn mà chưa xong." in told(client, f"{PAGE}?tu=01/06/2024")


def test_evidence_waits_until_somebody_has_confirmed_the_figure(as_, officer, actor_of, owed, job, june):
    duty = owed("so-y-te", "công trình")
    words = {"obligation_id": duty.pk, "by": job, "at": june}
    link = obligations.Proof(EvidenceKind.LINK, link="https://example.org/")
    obligations.report_with_evidence(
        **words,
        unit_id=duty.holders.get().unit_id,
        said=obligations.Said(quantity=1),
        proofs=[link],
        key="00000000-0000-4000-8000-000000000001",
    )
    client, waits = as_(officer), "1 việc có minh chứng đang chờ xác nhận."
    before = told(client)
    behind = client.get(before[waits]).context["pager"].total
    obligations.confirm_result(obligation_id=duty.pk, by=actor_of(officer), at=june)

    assert behind == 1
    assert waits not in told(client)


def test_a_quiet_time_has_words(as_, secretary, place):
    page = as_(secretary).get(place("changes", "y-te-bv")).content.decode()

    assert "Chưa có gì đổi" in page


def test_it_is_told_to_who_reads_the_unit(as_, member, secretary, other_secretary, party_committee, place):
    assert as_(None).get(PAGE)["Location"].startswith("/dang-nhap/")
    assert as_(member).get(PAGE).status_code == 404
    assert as_(other_secretary).get(place("changes", "so-y-te")).status_code == 404
    for person in (secretary, party_committee):
        assert as_(person).get(place("changes", "so-y-te")).status_code == 200
    assert as_(secretary).get(f"{PAGE}?tu=hom-qua").status_code == 404


def test_the_number_of_queries_is_fixed(as_, officer, finish, earn, django_assert_max_num_queries):
    client = as_(officer)
    finish("so-y-te", "công trình", datetime(2024, 6, 12, 2, tzinfo=UTC))
    earn("activities_held", 1, "so-y-te", date(2024, 6, 12))
    client.get(PAGE)
    with django_assert_max_num_queries(60) as few:
        client.get(PAGE)
    for code in ("so-xay-dung", "so-tu-phap", "toa-an"):
        finish(code, "công trình", datetime(2024, 6, 13, 2, tzinfo=UTC))
        earn("activities_held", 1, code, date(2024, 6, 12))
    with django_assert_max_num_queries(60) as many:
        client.get(PAGE)

    assert len(many) == len(few)
