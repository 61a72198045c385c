"""
A simulated year of a small movement, from its plan to its report: the same each time, and each figure of the report of
the year is what plain counting of entries and obligations comes to, in Word and in the browser too.
"""

import io
from collections import Counter
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from types import SimpleNamespace

import pytest
from django.db import transaction
from django.test import Client
from docx import Document
from docx.oxml.ns import qn

from conftest import JOB
from phongtrao.accounts import operations as accounts
from phongtrao.accounts.models import User
from phongtrao.activities.models import Activity
from phongtrao.cli.demo_members import some_members
from phongtrao.cli.importing import publish_plan
from phongtrao.cli.simulation import simulate
from phongtrao.cli.simulation.chance import moment
from phongtrao.evaluation.models import Appeal, Evaluation
from phongtrao.front.queries.trace_parts import parts_of
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Attribution, Balance, Entry, Metric
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Role, Unit, UnitKind
from phongtrao.periods import Period
from phongtrao.plans import operations as plans
from phongtrao.reports import documents, rules
from phongtrao.reports.documents import Filled, default_template
from phongtrao.reports.models import Report, ReportState, Submission

pytestmark = pytest.mark.django_db
SITE = "https://phong-trao.example.org"
YEAR = 2018
UNITS = ("Sở Y tế", "Sở Xây dựng", "Sở Tư pháp", "Tòa án nhân dân", "Cục Thuế", "Kho bạc")
ROSTER = "\n".join(
    [
        "ma,ten,ten_ngan,loai,truc_thuoc,cum,ten_khac,hieu_luc_tu",
        "DK,Đoàn Khối Bình Minh,Đoàn Khối,union,,,,2017-01-01",
        "C1,Cụm hoạt động số 1,Cụm 1,cluster,DK,,Cụm số 1,2017-01-01",
        *(f"U{place},Đoàn {name},{name},grassroots_union,DK,C1,,2017-01-01" for place, name in enumerate(UNITS)),
    ]
)
PLAN = """\
ĐOÀN KHỐI BÌNH MINH
***
Số: 07-KH/ĐTN
Bình Minh, ngày 15 tháng 12 năm 2017

KẾ HOẠCH
Triển khai phong trào “Việc tốt mỗi ngày” năm 2018

I. NỘI DUNG THỰC HIỆN
1. Trách nhiệm với công việc
- Mỗi cơ sở Đoàn tổ chức ít nhất 02 lớp tập huấn nâng tay nghề cho đoàn viên trong năm 2018.
- Mỗi cơ sở Đoàn có sản phẩm tuyên truyền, lan tỏa tin tốt từ phong trào trong năm 2018.
- Xây dựng chuyên mục podcast về Bác trước ngày 30/6/2018 (Giao Đoàn Sở Y tế chủ trì thực hiện).
2. Trách nhiệm với cộng đồng
- Mỗi cơ sở Đoàn duy trì Ngày Chủ nhật xanh, trồng ít nhất 10 cây xanh tại “Không gian xanh” của đơn vị.
- Tổ chức 01 ngày hội hiến máu tình nguyện (Giao Đoàn Tòa án nhân dân chủ trì thực hiện).
- Tổ chức chương trình Thắp sáng ước mơ, trao học bổng cho học sinh nghèo (Giao Đoàn Cục Thuế chủ trì thực hiện).
- Khuyến khích các cơ sở Đoàn tham gia sân chơi thể thao của Khối.

TM. BAN THƯỜNG VỤ ĐOÀN KHỐI
BÍ THƯ
Trần Thanh Bình
"""


def a_year():
    """A small bloc whose plan is carried out for a year."""
    at = moment(date(YEAR, 1, 1), 8)
    organizations.import_roster(data=ROSTER.encode(), by=JOB, at=at)
    root = Unit.objects.get(code="DK")
    officer = accounts.open_account(username="can-bo", full_name="Hà", password="mot-mat-khau-dai", by=JOB, at=at)
    organizations.give_office(user=officer, unit=root, role=Role.OFFICER, since=root.valid_from, by=JOB, at=at)
    some_members(root, by=JOB, at=at)
    version = plans.begin_plan(issuer=root, name="ke-hoach.txt", data=PLAN.encode(), by=JOB, at=at)
    version = plans.read_version(version_id=version.pk, by=JOB, at=at) or version
    publish_plan(version=version, by=JOB, at=at)
    version.plan.refresh_from_db()
    simulate(version.plan, Unit.objects.get(code="U0"), by=JOB, at=at)
    return version.plan


def told():
    """Whatever every report of the year says, in order, without the numbers of rows."""
    contents = Submission.objects.order_by("at", "report__unit__code", "ordinal").values_list("content", flat=True)
    return [
        [
            *(one.text for one in rules.content_from(content).paragraphs),
            *(cell.text for table in rules.content_from(content).tables for row in table.rows for cell in row),
        ]
        for content in contents
    ]


@pytest.fixture(scope="module")
def year(django_db_setup, django_db_blocker, tmp_path_factory):
    """The year, told twice: what was told the first time is taken back whole, and kept to be compared."""
    with django_db_blocker.unblock(), pytest.MonkeyPatch.context() as patch, transaction.atomic():
        patch.setattr("django.conf.settings.MEDIA_ROOT", str(tmp_path_factory.mktemp("media")))
        with transaction.atomic():
            a_year()
            first = told()
            transaction.set_rollback(True)
        plan = a_year()
        report = Report.objects.select_related("plan").get(unit=plan.issuer, period_key=str(YEAR))
        submission = report.submissions.get()
        yield SimpleNamespace(
            first=first, plan=plan, report=report, submission=submission, content=rules.content_from(submission.content)
        )
        transaction.set_rollback(True)


def test_the_same_year_is_told_each_time_and_everything_happens_in_it(year):
    states = Counter(Obligation.objects.filter(plan=year.plan).values_list("state", flat=True))
    lateness = set(Submission.objects.exclude(report=year.report).values_list("is_late", flat=True))
    unions = Unit.objects.filter(kind=UnitKind.GRASSROOTS_UNION)

    assert told() == year.first
    assert {"met", "open"} <= states.keys()
    assert set(Entry.objects.values_list("rung", flat=True)) >= {1, 2, 3, 4}
    assert Entry.objects.exclude(reversal_of=None).exists()
    assert lateness == {True, False}
    assert unions.exclude(pk__in=Entry.objects.values("unit_id")).exists()
    assert all(one.is_demonstration and "mô phỏng" in one.title for one in Activity.objects.all())
    assert not Evaluation.objects.exclude(round__state="published").exists()
    assert not Appeal.objects.filter(answered_at=None).exists()
    assert "(số liệu mô phỏng" in year.content.opening[0].text


def entries_of(source):
    """The entries that a figure is of, one by one."""
    window, scope = Period.parse(source["window"]), Unit.objects.get(pk=source["scope"])
    metric = Metric.objects.select_related("counts").get(key=source["metric"])
    rows = [one for one in Entry.objects.order_by("pk") if one.metric_id == (metric.counts or metric).pk]
    rows = [one for one in rows if one.path.startswith(scope.path) and one.pk <= source["last"]]
    rows = [one for one in rows if window.start <= one.occurred_on <= window.end]
    if source["label"]:
        serving = set(Attribution.objects.filter(label=source["label"]).values_list("entry_id", flat=True))
        rows = [one for one in rows if one.pk in serving]
    return metric, rows


def earned(source):
    """What the entries come to."""
    metric, rows = entries_of(source)
    if metric.counts:
        visits = Counter()
        for one in rows:
            visits[one.subject] += -1 if one.reversal_of_id else 1
        return Decimal(sum(number > 0 for subject, number in visits.items() if subject))
    total = sum((one.quantity for one in rows), Decimal(0))
    if metric.is_mean:
        number = sum(-1 if one.reversal_of_id else 1 for one in rows)
        return (total / number).quantize(Decimal(1).scaleb(-metric.places)) if number else Decimal(0)
    return total / source.get("size", 1)


def first_or_last(source):
    """The first or last day on which something stands that was not taken back."""
    _metric, rows = entries_of(source)
    days = Counter()
    for one in rows:
        days[one.occurred_on] += one.quantity
    standing = [day for day, number in days.items() if number > 0]
    return min(standing) if source["kind"] == "first" else max(standing)


def stood(one, day):
    """How an obligation stood at the end of a day, told anew."""
    if one.state == "met" and (one.met_on is None or one.met_on <= day):
        return "met"
    if one.due_to and one.due_to < day and one.force != "encouraged":
        return "late"
    has_begun = one.state != "open" and (one.begun_on is None or one.begun_on <= day)
    return "doing" if has_begun else "none"


def owed(source):
    """The obligations that a figure counts, with how they stood."""
    window, day = Period.parse(source["window"]), date.fromisoformat(source["day"])
    rows = Obligation.objects.filter(plan=source["plan"]).exclude(state__in=["withdrawn", "waived"])
    rows = [one for one in rows.prefetch_related("holders") if one.period_start <= window.end]
    rows = [one for one in rows if one.period_end >= window.start and source["task"] in {None, one.task_id}]
    if source["unit"]:
        rows = [
            one
            for one in rows
            if any(h.unit_id == source["unit"] and h.role == "lead" and h.is_live for h in one.holders.all())
        ]
    return [(one, stood(one, day)) for one in rows]


def counted(source):
    """What is counted of obligations."""
    rows = owed(source)
    if source["kind"] == "due":
        return max(one.due_to for one, kind in rows if kind == "late").isoformat()
    if source["stroke"] == "target":
        return sum((one.target_value or Decimal(0) for one, _kind in rows), Decimal(0))
    return Decimal(sum(source["stroke"] in {"owed", kind} for _one, kind in rows))


def covered(source):
    """How many reports of units came, or came late."""
    reports = Report.objects.filter(plan=source["plan"], period_key=source["window"]).exclude(unit__parent=None)
    sent = [one for one in reports if one.state in {ReportState.SUBMITTED, ReportState.ACCEPTED}]
    late = [one for one in sent if one.submissions.order_by("ordinal")[0].is_late]
    return Decimal({"expected": len(UNITS), "come": len(sent), "late": len(late)}[source["which"]])


def share(source, figures):
    """A part of a whole in hundredths, a tenth the finest."""
    part, whole = (Decimal(figures[source[name]].value) for name in ("part", "whole"))
    tenths = (part * 1000 / whole).quantize(Decimal(1), ROUND_HALF_UP)
    tenths = max(tenths, 1) if part else tenths
    tenths = min(tenths, Decimal(999)) if part < whole else tenths
    return f"{tenths // 10}{f',{tenths % 10}' if tenths % 10 else ''}%".replace(" ", "")


def anew(figure, figures):
    """The value of a figure, found another way than the report found it."""
    source = figure.source
    match source["kind"]:
        case "sum":
            return earned(source)
        case "first" | "last":
            return first_or_last(source).isoformat()
        case "owed" | "due":
            return counted(source)
        case "coverage":
            return covered(source)
        case "share":
            return share(source, figures)
    raise AssertionError(source)


def test_each_figure_of_the_year_report_is_what_its_entries_come_to(year):
    assert Counter(figure.source["kind"] for figure in year.content.figures().values()).keys() >= {
        "sum", "first", "last", "owed", "coverage", "share",
    }  # fmt: skip
    of_a_unit = Submission.objects.filter(report__period_key=str(YEAR), report__unit__code="U0")
    for submission in (year.submission, *of_a_unit):
        figures = rules.content_from(submission.content).figures()
        for figure in figures.values():
            found = anew(figure, figures)
            stated = Decimal(figure.value) if isinstance(found, Decimal) else figure.value
            assert stated == found, figure


def test_word_says_the_same_figures_and_each_leads_to_its_trace(year):
    filled = Filled(year.content, SITE, year.submission.digest, pictures=lambda _photo: None)
    document = Document(io.BytesIO(documents.fill(default_template("doan"), filled)))
    links = [
        (link.get(qn("r:id")), "".join(text.text or "" for text in link.iter(qn("w:t"))))
        for link in document.element.body.iter(qn("w:hyperlink"))
    ]
    in_word = Counter((document.part.rels[ref].target_ref, text) for ref, text in links)
    pieces = [piece for one in year.content.paragraphs for piece in one.pieces]
    pieces += [cell for table in year.content.tables for row in table.rows for cell in row]
    figures = [piece.figure for piece in pieces if piece.figure]
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)

    assert in_word == Counter((f"{SITE}{one.address}", one.written) for one in figures)
    assert all(one.text in text for one in year.content.paragraphs)


def test_in_the_browser_each_figure_leads_to_a_page_that_comes_to_the_same(year):
    client = Client()
    client.force_login(User.objects.get(username="can-bo"))
    page = client.get(f"/bao-cao/{year.report.pk}/").content.decode()
    pieces = [piece for one in year.content.paragraphs for piece in one.pieces]

    for figure in {piece.figure.key: piece.figure for piece in pieces if piece.figure}.values():
        own_page = f"/bao-cao/{year.report.pk}/so/{figure.key}/"
        shown, traced = client.get(own_page), client.get(figure.address)
        assert own_page in page
        assert f"<b>{figure.written}</b>" in shown.content.decode(), figure
        assert traced.status_code == 200, figure
        if figure.source["kind"] == "sum":
            assert traced.context["page"].written.split(" ")[0] == figure.written, figure
        if figure.source["kind"] == "owed" and figure.source["stroke"] != "target":
            assert shown.context["pager"].total == Decimal(figure.value), figure


def test_the_parts_of_each_figure_of_the_year_come_to_it(year):
    units = Unit.objects.in_bulk()
    added = Balance.objects.filter(metric__counts=None, metric__is_mean=False, period=str(YEAR)).exclude(
        label__startswith="activity:"
    )
    taken_apart = 0
    for scope_id, metric, label in added.order_by().values_list("scope_id", "metric__key", "label").distinct():
        figure = ledger.figure(scope_id, metric, Period.parse(str(YEAR)), label)
        parts = parts_of(units[scope_id], figure, None)
        for some in filter(None, (parts.units, parts.clusters, parts.months)):
            assert sum(written(part) for part in some) == figure.value, (units[scope_id].code, figure.asked)
            taken_apart += 1
    assert taken_apart > 100


def written(part):
    return Decimal(part.written.split(" ")[0].replace(".", "").replace(",", "."))
