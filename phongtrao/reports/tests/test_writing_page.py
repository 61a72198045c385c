"""The page on which a draft is worded: sentences as they will read, places to write in, what leads through it."""

import re

import pytest
import time_machine
from django.urls import reverse

from phongtrao.reports import operations, queries
from phongtrao.reports.models import ReportState
from phongtrao.reports.operations import Typed

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]
BETWEEN = re.compile(r"</textarea>(\s*)<a class=\"figure\"|</a>(\s*)<textarea")


@pytest.fixture
def clock(april):
    """It is April."""
    with time_machine.travel(april):
        yield


def page_of(client, name, report):
    return client.get(reverse(f"reports:{name}", args=[report.pk])).content.decode()


def as_read(page: str) -> str:
    """The words of a page, tags taken out, as a browser shows them."""
    return re.sub(r"[ \n]+", " ", re.sub(r"<[^>]+>", "", page))


def test_a_sentence_reads_alike_where_it_is_worded_and_where_it_is_read(as_, secretary, hold, report_of, april):
    hold(people=40)
    report, client = report_of(), as_(secretary)
    paragraphs = queries.shown(report, at=april).content.paragraphs
    sentences = [one.text for one in paragraphs if one.shape]
    write, read = page_of(client, "write", report), page_of(client, "read", report)

    assert all("".join(found) == "" for found in BETWEEN.findall(write))
    assert len(BETWEEN.findall(write)) > len(sentences)
    for words in sentences:
        assert words in as_read(write)
        assert words in as_read(read)


def test_a_dash_stands_in_the_line_of_its_sentence(as_, secretary, report_of, april):
    report = report_of()
    item = next(one for one in queries.shown(report, at=april).content.paragraphs if one.kind == "item")

    assert f'<p class="item">- {item.text[:20]}' in page_of(as_(secretary), "read", report)


def test_what_only_people_know_is_written_under_its_heading(as_, secretary, report_of):
    page = page_of(as_(secretary), "write", report_of())
    order = ["HOẠT ĐỘNG TIÊU BIỂU</h2>", 'name="notable"', "KHÓ KHĂN, VƯỚNG MẮC</h2>", 'name="difficulties"']
    order += ["ĐỀ XUẤT, KIẾN NGHỊ</h2>", 'name="proposals"', 'name="signer"']

    assert sorted(order, key=page.index) == order


@pytest.mark.parametrize("name", ["write", "read"])
def test_the_margin_leads_to_every_heading(as_, secretary, report_of, name):
    page = page_of(as_(secretary), name, report_of())
    places = re.findall(r'<a href="#(muc-\d+|phu-luc)">', page)

    assert len(places) >= 5
    assert all(page.count(f'id="{place}"') == 1 for place in places)


def test_words_that_fit_no_more_are_listed_and_submitting_leads_back_to_them(
    as_, secretary, hold, report_of, job, april
):
    report, client = report_of(), as_(secretary)
    typed = Typed("held", ("Tháng này chưa có gì",), ())
    operations.write_report(report_id=report.pk, details=operations.Details(), sentences=[typed], by=job, at=april)
    hold(people=40)
    sent = client.post(reverse("reports:submit", args=[report.pk]))
    page = client.get(sent["Location"]).content.decode()
    report.refresh_from_db()

    assert sent["Location"] == reverse("reports:write", args=[report.pk])
    assert f'href="{sent["Location"]}#held">Tháng này chưa có gì</a>' in page
    assert report.state == ReportState.DRAFT


def test_the_question_of_the_officer_stands_beside_the_draft(as_, secretary, report_of, job, april):
    report = report_of()
    operations.submit_report(report_id=report.pk, by=job, at=april)
    operations.answer_report(report_id=report.pk, verdict="returned", words="Bao nhiêu người?", by=job, at=april)

    assert "Bao nhiêu người?" in page_of(as_(secretary), "write", report)


def test_the_head_of_a_column_stands_over_its_figures(as_, secretary, hold, report_of):
    hold(people=40)
    page = page_of(as_(secretary), "read", report_of())

    assert '<th scope="col">Nhiệm vụ</th><th scope="col" class="number">Được giao</th>' in page
    assert '<th scope="col">Thước đo</th><th scope="col" class="number">Số</th><th scope="col">Đơn vị tính</th>' in page
