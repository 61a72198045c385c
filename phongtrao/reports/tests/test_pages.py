"""The pages of reports: who comes in, what they say and offer, forms without JavaScript."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse
from django.utils.timezone import localdate

from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Evidence
from phongtrao.periods import Period
from phongtrao.reports import operations, queries, rules
from phongtrao.reports.models import FigureRemark, Report, ReportCall, ReportState

from .conftest import photo

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def clock(april):
    """It is April."""
    with time_machine.travel(april):
        yield


def at(name, *args):
    return reverse(f"reports:{name}", args=args)


def test_a_secretary_begins_words_and_submits(as_, secretary, hold, organization, published_plan):
    hold(people=40)
    client = as_(secretary)
    given = {"unit": organization["so-y-te"].pk, "plan": published_plan.pk, "period": "2024-03"}
    begun = client.post(at("open"), given)
    report = Report.objects.get()
    page = client.get(begun["Location"]).content.decode()
    form = client.get(begun["Location"]).context["form"]
    words = {name: form[name].value() or "" for name in form.fields} | {"difficulties": "Thiếu hội trường"}
    line = next(one for one in client.get(begun["Location"]).context["lines"] if one.key == "held")
    words |= {"w.held": ["Tháng này đã có", *[gap.words for gap in line.gaps[1:]]], "s.held": line.shape}
    saved = client.post(begun["Location"], words)
    sent = client.post(begun["Location"], words | {"difficulties": "Thiếu hội trường và loa", "nop": "1"})
    read = client.get(sent["Location"]).content.decode()
    report.refresh_from_db()

    assert begun["Location"] == at("write", report.pk)
    assert "40</a>" in page
    assert saved.status_code == 302
    assert "Tháng này đã có" in read
    assert "Thiếu hội trường và loa" in read, "what was not kept before is kept when it is sent"
    assert report.state == ReportState.SUBMITTED


def test_the_officer_sees_who_is_missing_sets_a_day_and_answers(as_, officer, report_of, job, april, published_plan):
    report = report_of()
    operations.submit_report(report_id=report.pk, by=job, at=april)
    client = as_(officer)
    place = f"{at('coverage')}?ke-hoach={published_plan.pk}&ky=2024-03"
    page = client.get(place).content.decode()
    called = client.post(f"{at('call')}?ke-hoach={published_plan.pk}&ky=2024-03", {"due_on": "10/04/2024"})
    client.post(at("answer", report.pk), {"verdict": "returned", "words": "Số người có đúng không?"})
    report.refresh_from_db()

    assert "1 trong 5 đơn vị đã nộp" in page
    assert called["Location"] == place
    assert str(ReportCall.objects.get().due_on) == "2024-04-10"
    assert report.state == ReportState.RETURNED
    assert "Số người có đúng không?" in client.get(at("read", report.pk)).content.decode()


@pytest.mark.parametrize("asked", ["", "2023-12", "2031"])
def test_a_period_of_another_plan_gives_way_to_the_month_that_ended_last(as_, officer, april, published_plan, asked):
    page = as_(officer).get(f"{at('coverage')}?ke-hoach={published_plan.pk}&ky={asked}").context["page"]
    today = localdate(april)

    assert page.period == Period.of("month", today.replace(day=1) - timedelta(days=1))
    assert [choice.is_current for choice in page.choices].count(True) == 1


def test_nobody_is_called_for_a_period_outside_of_the_plan(as_, officer, published_plan):
    response = as_(officer).post(f"{at('call')}?ke-hoach={published_plan.pk}&ky=2031", {"due_on": "10/04/2031"})

    assert response.status_code == 404
    assert not ReportCall.objects.exists()


def test_periods_are_offered_by_kind_the_newest_first():
    offered = rules.offered(Period.parse("2024-02-15..2024-12-31"), date(2024, 7, 3))

    assert [period.label for period in offered] == [
        *(f"Tháng {month}/2024" for month in range(7, 1, -1)),
        *("Quý III/2024", "Quý II/2024", "Quý I/2024"),
        *("6 tháng cuối năm 2024", "6 tháng đầu năm 2024"),
        "Năm 2024",
    ]


def test_an_address_without_a_day_is_answered_with_what_is_missing(as_, officer, published_plan):
    response = as_(officer).post(f"{at('call')}?ke-hoach={published_plan.pk}&ky=2024-03", {"due_on": ""})

    assert response.status_code == 422
    assert not ReportCall.objects.exists()


@pytest.mark.parametrize("key", ["all.owed", "held.participants", "all.share"])
def test_every_kind_of_figure_has_a_page(as_, officer, secretary, hold, report_of, job, april, key):
    hold(people=40)
    report = report_of()
    figures = queries.shown(report, at=april).content.figures()
    if key not in figures:
        key = next(one for one, figure in figures.items() if figure.source["kind"] == "owed")
    page = as_(secretary).get(at("figure", report.pk, key))

    assert figures[key].written in page.content.decode()
    assert as_(secretary).get(at("figure", report.pk, "khong-co")).status_code == 404


def test_all_figures_of_a_report_have_pages_that_open(as_, officer, hold, report_of, april):
    hold(people=40)
    report, client = report_of("khoi"), as_(officer)
    keys = list(queries.shown(report, at=april).content.figures())

    assert {client.get(at("figure", report.pk, key)).status_code for key in keys[:: max(1, len(keys) // 25)]} == {200}


def test_a_word_on_a_figure_stands_beside_the_report(as_, secretary, report_of):
    report, client = report_of(), as_(secretary)
    place = at("figure", report.pk, "all.owed")
    form = client.get(place).context["form"]
    client.post(place, {"key": form["key"].value(), "text": "Còn một buổi chưa ghi"})

    assert FigureRemark.objects.get().figure == "all.owed"
    assert "Còn một buổi chưa ghi" in client.get(at("read", report.pk)).content.decode()


@pytest.mark.parametrize(
    ("who", "before", "after"),
    [
        ("officer", 200, 200),
        ("secretary", 200, 200),
        ("other_secretary", 404, 404),
        ("member", 404, 404),
        ("party_committee", 404, 200),
    ],
)
def test_who_reads(as_, request, report_of, job, april, who, before, after):
    client, report = as_(request.getfixturevalue(who)), report_of()
    draft = client.get(at("read", report.pk)).status_code
    operations.submit_report(report_id=report.pk, by=job, at=april)

    assert (draft, client.get(at("read", report.pk)).status_code) == (before, after)


@pytest.mark.parametrize("who", ["other_secretary", "member", "party_committee"])
def test_who_may_change_nothing(as_, request, report_of, who):
    client, report = as_(request.getfixturevalue(who)), report_of()
    doors = [at(name, report.pk) for name in ("write", "submit", "restore", "answer")]

    assert {client.post(door).status_code for door in doors} == {404}
    assert client.get(at("write", report.pk)).status_code == 404


def test_the_list_says_what_is_due_and_what_waits(
    as_, officer, secretary, report_of, job, april, published_plan, actor_of
):
    operations.call_for_reports(
        plan=published_plan, period=Period.parse("2024-03"), due_on=date(2024, 4, 2), by=actor_of(officer), at=april
    )
    due = as_(secretary).get(at("list"))
    report = report_of()
    operations.submit_report(report_id=report.pk, by=job, at=april)
    waiting = as_(officer).get(at("list"))

    assert [one.is_late for one in due.context["due"]] == [True]
    assert "hạn 02/04/2024" in due.content.decode()
    assert [row.report for row in waiting.context["waiting"]] == [report]
    assert not as_(secretary).get(at("list")).context["due"]


def test_nothing_yet_says_what_will_be_here(as_, party_committee, published_plan):
    assert "Chưa có báo cáo nào" in as_(party_committee).get(at("list")).content.decode()


@pytest.mark.parametrize(("code", "most"), [("so-y-te", 60), ("khoi", 80)])
def test_the_queries_of_a_report_do_not_grow(as_, officer, hold, report_of, django_assert_max_num_queries, code, most):
    for number in range(3):
        hold(title=f"Việc {number}", people=10 + number, days=5 + number)
    report, client = report_of(code), as_(officer)
    client.get(at("read", report.pk))
    with django_assert_max_num_queries(most) as few:
        client.get(at("read", report.pk))
    for number in range(4):
        hold(title=f"Thêm {number}", people=30 + number, days=15 + number)
    with django_assert_max_num_queries(most) as many:
        client.get(at("read", report.pk))

    assert len(few) == len(many)


def test_a_report_is_offered_for_this_month_first(as_, secretary, published_plan):
    page = as_(secretary).get(at("list")).content.decode()

    assert '<option value="2024-04" selected>' in page


def test_a_photo_that_was_taken_out_of_sight_goes_from_the_page_too(as_, officer, hold, report_of, job, april):
    hold(people=40)
    report = report_of()
    operations.submit_report(report_id=report.pk, by=job, at=april)
    piece = Evidence.objects.get(kind="photo")
    small = reverse("obligations:evidence_small", args=[piece.pk])
    before = as_(officer).get(at("read", report.pk)).content.decode()
    obligations.remove_evidence(evidence_id=piece.pk, reason="Có mặt người lạ", by=job, at=april)
    after = as_(officer).get(at("read", report.pk)).content.decode()

    assert small in before
    assert small not in after


@pytest.mark.usefixtures("hold")
def test_what_shows_no_duty_and_was_taken_out_of_sight_is_for_officers_above(
    as_, officer, other_secretary, secretary, organization, job, april
):
    said = obligations.Said(origin="activity:1")
    obligations.show_by_itself(
        unit_id=organization["so-y-te"].pk, said=said, proofs=[photo(9)], key=uuid4(), by=job, at=april
    )
    piece = Evidence.objects.get()
    obligations.remove_evidence(evidence_id=piece.pk, reason="Nhầm ảnh", by=job, at=april)
    place = reverse("obligations:evidence", args=[piece.pk])
    answers = [as_(one).get(place) for one in (officer, secretary, other_secretary)]
    answers[0].close()

    assert [one.status_code for one in answers] == [200, 404, 404]
