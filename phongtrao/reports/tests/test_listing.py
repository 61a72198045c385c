"""Finding a report again: whose it is, of which unit, plan, period and state."""

from datetime import date

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.periods import Period
from phongtrao.reports import operations

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


@pytest.fixture
def clock(april):
    """It is April."""
    with time_machine.travel(april):
        yield


@pytest.fixture
def several(report_of, job, april):
    """Reports of the issuer and of two units; that of Đoàn Sở Y tế on March was submitted."""
    given = {"health": ("so-y-te", "2024-03"), "own": ("khoi", "2024-03"), "older": ("so-y-te", "2024-02")}
    found = {name: report_of(*one) for name, one in given.items()} | {"building": report_of("so-xay-dung")}
    operations.submit_report(report_id=found["health"].pk, by=job, at=april)
    return found


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ({}, ["own", "building", "health", "older"]),
        ({"cua": "minh"}, ["own"]),
        ({"cua": "khac"}, ["building", "health", "older"]),
        ({"don-vi": "so y te"}, ["health", "older"]),
        ({"ky": "2024-02"}, ["older"]),
        ({"trang-thai": "submitted"}, ["health"]),
        ({"cua": "minh", "trang-thai": "submitted"}, []),
        ({"ky": "hôm qua", "trang-thai": "mất", "ke-hoach": "x"}, ["own", "building", "health", "older"]),
    ],
)
def test_what_is_looked_for_is_found_own_units_first(as_, officer, several, asked, names):
    page = as_(officer).get(reverse("reports:list"), asked)
    found = {report.pk: name for name, report in several.items()}

    assert [found[row.report.pk] for row in page.context["rows"]] == names


def test_the_plan_is_told_by_what_sets_it_apart(as_, officer, several, published_plan):
    published_plan.number = "40-KH/ĐTN"
    published_plan.save()
    page = as_(officer).get(reverse("reports:list"), {"ke-hoach": published_plan.pk})
    name = f"40-KH/ĐTN (2024) · {published_plan.issuer.short_name} · "

    assert len(page.context["rows"]) == len(several)
    assert f'<option value="{published_plan.pk}" selected>{name}' in page.content.decode()


def test_tabs_keep_the_filter_and_count_whose_reports_there_are(as_, officer, secretary, several):
    page = as_(officer).get(reverse("reports:list"), {"ky": "2024-03", "trang": "9"})
    alone = as_(secretary).get(reverse("reports:list"))

    assert [(tab["number"], tab["is_current"]) for tab in page.context["tabs"]] == [(4, True), (1, False), (3, False)]
    assert page.context["tabs"][1]["url"] == "?ky=2024-03&cua=minh"
    assert alone.context["tabs"] == [], "of one unit there is nothing to tell apart"


def test_what_is_not_found_offers_all(as_, officer, several):
    page = as_(officer).get(reverse("reports:list"), {"don-vi": "không có"}).content.decode()

    assert "Không thấy báo cáo nào như vậy" in page
    assert "Chưa có báo cáo nào" not in page


def test_the_part_equals_the_page(as_, officer, several):
    client, asked = as_(officer), {"don-vi": "y tế"}
    part = client.get(reverse("reports:list"), asked, headers={"HX-Request": "true"}).content.decode()

    assert part.strip() in client.get(reverse("reports:list"), asked).content.decode()


def test_the_queries_of_the_list_do_not_grow(as_, officer, report_of, several):
    client = as_(officer)
    client.get(reverse("reports:list"))
    with CaptureQueriesContext(connection) as few:
        client.get(reverse("reports:list"))
    for period in ("2024-01", "2024-02", "2024-Q1"):
        report_of("so-xay-dung", period)
    with CaptureQueriesContext(connection) as many:
        client.get(reverse("reports:list"))

    assert len(few) == len(many)


def test_what_came_back_stands_once_and_first_with_its_question(
    as_, secretary, officer, several, actor_of, april, published_plan
):
    period = Period.parse("2024-03")
    call = {"plan": published_plan, "period": period, "due_on": date(2024, 4, 9), "by": actor_of(officer)}
    operations.call_for_reports(**call, at=april)
    asked = {"verdict": "returned", "words": "Bao nhiêu người?", "by": actor_of(officer), "at": april}
    operations.answer_report(report_id=several["health"].pk, **asked)
    page = as_(secretary).get(reverse("reports:list"))

    assert [(row.report, question, due.call.due_on) for row, question, due in page.context["returned"]] == [
        (several["health"], "Bao nhiêu người?", date(2024, 4, 9))
    ]
    assert page.context["due"] == []
    assert reverse("reports:write", args=[several["health"].pk]) in page.content.decode()
    assert not as_(officer).get(reverse("reports:list")).context["returned"], "the unit has it, not the officer"


def test_a_few_reports_need_no_search(as_, officer, several, report_of):
    client = as_(officer)
    before = client.get(reverse("reports:list")).content.decode()
    for period in ("2024-01", "2024-02"):
        report_of("so-xay-dung", period)

    assert "filter-bar" not in before
    assert "filter-bar" in client.get(reverse("reports:list")).content.decode()
