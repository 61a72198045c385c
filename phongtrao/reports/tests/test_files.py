"""Files of real reports: figures in Word are those of the ledger, the same bytes after the freeze, own templates."""

import io

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from docx import Document
from openpyxl import load_workbook

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.reports import documents, operations, queries
from phongtrao.reports.models import ReportTemplate

from .test_documents import template, text_of

pytestmark = pytest.mark.django_db
KINDS = ("word", "pdf", "annex")


def fetched(client, report, kind="word"):
    return client.get(reverse(f"reports:{kind}", args=[report.pk])).getvalue()


def test_word_says_what_the_entries_add_up_to(as_, officer, hold, report_of, april):
    for number in range(3):
        hold(title=f"Việc {number}", people=1000 + number, days=5 + number)
    report = report_of("khoi")
    words = text_of(Document(io.BytesIO(fetched(as_(officer), report))))
    figures = queries.shown(report, at=april).content.figures()
    people = queries.recomputed(figures["held.participants"])

    assert people == 3003
    assert "Đã tổ chức 3 hoạt động với 3.003 lượt người tham gia" in words
    assert "từ ngày 06/3/2024 đến ngày 08/3/2024" in words


def test_the_annex_says_the_same(as_, officer, hold, report_of, april):
    hold(people=1234)
    book = load_workbook(io.BytesIO(fetched(as_(officer), report_of("khoi"), "annex")))
    rows = {row[0].value: row[1].value for row in book["Tổng hợp theo thước đo"].iter_rows(min_row=2) if row[0].value}

    assert rows["Lượt người tham gia"] == 1234
    assert rows["Hoạt động đã tổ chức"] == 1


def test_what_is_frozen_gives_the_same_bytes_whatever_happens_then(as_, officer, hold, report_of, job, april):
    hold(people=40)
    report, client = report_of(), as_(officer)
    operations.submit_report(report_id=report.pk, by=job, at=april)
    before = [fetched(client, report, kind) for kind in KINDS]
    hold(title="Muộn", people=7, days=9)
    unit = report.unit
    operations.add_template(unit=unit, profile="doan", name="moi.docx", data=template("{{ don_vi }}"), by=job, at=april)

    assert [fetched(client, report, kind) for kind in KINDS] == before


def test_the_template_of_the_nearest_unit_above_serves(as_, secretary, organization, report_of, job, april):
    words = {"profile": "doan", "name": "m.docx", "by": job, "at": april}
    operations.add_template(unit=organization["khoi"], data=template("Mẫu Khối {{ don_vi }}"), **words)
    report, client = report_of(), as_(secretary)
    of_the_bloc = text_of(Document(io.BytesIO(fetched(client, report))))
    same = {"unit": organization["so-y-te"], "data": template("Mẫu Sở {{ don_vi }}")} | words
    own, again = operations.add_template(**same), operations.add_template(**same)
    of_the_unit = text_of(Document(io.BytesIO(fetched(client, report))))
    operations.retire_template(template=own, by=job, at=april)

    assert of_the_bloc == "Mẫu Khối BCH ĐOÀN SỞ Y TẾ"
    assert of_the_unit == "Mẫu Sở BCH ĐOÀN SỞ Y TẾ"
    assert own == again
    assert text_of(Document(io.BytesIO(fetched(client, report)))) == of_the_bloc


def test_the_page_of_templates_says_what_is_wrong_where(as_, secretary, organization):
    client, place = as_(secretary), reverse("reports:templates")
    given = {"unit": organization["so-y-te"].pk, "profile": "doan"}
    bad = client.post(place, given | {"file": SimpleUploadedFile("m.docx", template("Một", "{{ don_v }}"))})
    good = client.post(place, given | {"file": SimpleUploadedFile("m.docx", documents.default_template("doan"))})
    row = ReportTemplate.objects.get()

    assert bad.status_code == 422
    assert "Đoạn 2 của phần thân (“{{ don_v }}”): Không có mục “don_v”" in bad.content.decode()
    assert good.status_code == 302
    assert client.get(reverse("reports:template", args=[row.pk])).getvalue() == documents.default_template("doan")
    assert client.post(reverse("reports:retire_template", args=[row.pk])).status_code == 302


def test_others_bring_no_templates_and_take_none_out(as_, other_secretary, member, organization, job, april, actor_of):
    words = {"profile": "doan", "name": "m.docx", "data": template("{{ don_vi }}"), "at": april}
    row = operations.add_template(unit=organization["so-y-te"], by=job, **words)
    with pytest.raises(NotAllowed):
        operations.add_template(unit=organization["so-y-te"], by=actor_of(other_secretary), **words)

    for user in (other_secretary, member):
        assert as_(user).get(reverse("reports:template", args=[row.pk])).status_code == 404
        assert as_(user).post(reverse("reports:retire_template", args=[row.pk])).status_code == 404


@pytest.mark.parametrize("kind", KINDS)
def test_files_are_for_those_who_read_the_report(as_, kind, member, other_secretary, report_of):
    report = report_of()

    for user in (member, other_secretary):
        assert as_(user).get(reverse(f"reports:{kind}", args=[report.pk])).status_code == 404
