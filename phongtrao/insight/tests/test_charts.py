"""The charts that speak of results: each number found again by other means."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.db.models import Sum

from phongtrao.activities import operations as activities
from phongtrao.activities.models import ActivityKind
from phongtrao.insight import queries
from phongtrao.ledger.models import Entry, Rung
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import EvidenceKind, Obligation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def _days(one):
    return ((one.due_to or one.period_end) - one.period_start).days + 1


def test_what_came_month_by_month_is_what_the_entries_say(as_, officer, earn, place, tables):
    for quantity, code, on in ((40, "so-y-te", date(2024, 5, 2)), (2, "y-te-bv", date(2024, 5, 30))):
        earn("participants", quantity, code, on)
    earn("participants", 7, "cuc-thue", date(2024, 6, 1))
    earn("trees", 100, "cuc-thue", date(2024, 6, 1))
    rows = {row[0]: row[1:] for row in tables(as_(officer), place("dashboard"))["ket-qua"]}
    by_hand = Entry.objects.filter(metric__key="participants", occurred_on__month=5).aggregate(all=Sum("quantity"))
    trees = {row[0]: row[1:] for row in tables(as_(officer), place("dashboard", more="&thuoc=trees"))["ket-qua"]}

    assert rows["2024-05"] == [f"{by_hand['all']:.0f}", "42"]
    assert rows["2024-06"] == ["7", "49"]
    assert "2024-07" not in rows
    assert trees["2024-06"] == ["100", "100"]


def test_numbers_of_the_plan_are_held_against_balances_and_the_straight_course(as_, officer, earn, owed, place, tables):
    duty = owed("so-y-te", "tọa đàm")
    earn(duty.metric, 1, "so-y-te", date(2024, 5, 2), serves=(f"task:{duty.task_id}", f"obligation:{duty.pk}"))
    rows = {row[0]: row[1:] for row in tables(as_(officer), place("dashboard"))["chi-tieu"]}
    done, target, should, state = next(row for name, row in rows.items() if "tọa đàm" in name)
    days = ((date(2024, 6, 14) - duty.period_start).days + 1) / _days(duty)

    assert (done, target) == ("1", "2")
    assert abs(float(should) - 2 * days) < 0.06
    assert state == "Có nguy cơ không đạt"


def test_each_step_of_the_funnel_is_counted_by_itself(as_, officer, finish, owed, job, june, place, tables):
    duty = owed("so-y-te", "công trình")
    words = {"obligation_id": duty.pk, "unit_id": duty.holders.get().unit_id, "by": job, "at": june}
    obligations.register(**words, terms=obligations.Terms(title="Vườn thuốc nam"), key=uuid4())
    link = obligations.Proof(EvidenceKind.LINK, link="https://example.org/")
    obligations.report_with_evidence(**words, said=obligations.Said(), proofs=[link], key=uuid4())
    finish("cuc-thue", "công trình", june)
    client = as_(officer)
    rows = tables(client, place("dashboard"))["cac-buoc"]

    assert [row[1] for row in rows] == [str(Obligation.objects.count()), "1", "0", "1", "1"]
    for step, row in zip(queries.STEPS, rows, strict=True):
        assert client.get(place("duties", more=f"&muc={step}")).context["pager"].total == int(row[1])


def test_the_days_of_the_calendar_are_those_of_the_entries(as_, officer, earn, place, tables):
    for on in (date(2024, 5, 2), date(2024, 5, 2), date(2024, 6, 1), date(2023, 12, 31)):
        earn("activities_held", 1, "y-te-bv", on)

    assert tables(as_(officer), place("dashboard"))["lich"] == [["2024-05-02", "2"], ["2024-06-01", "1"]]
    assert tables(as_(officer), place("dashboard", "so-tu-phap"))["lich"] == []


def test_the_ladder_says_how_much_stands_on_which_rung(as_, officer, earn, place, tables):
    earn("participants", 3, "so-y-te", date(2024, 5, 2))
    earn("participants", 1, "so-y-te", date(2024, 5, 3), rung=Rung.CHECKED)
    client = as_(officer)

    assert tables(client, place("dashboard"))["minh-chung"] == [["Lượt người tham gia", "3", "0", "0", "1"]]
    assert "trong 4, 25% đã được xác nhận hoặc đối chiếu; 75% mới là khai báo" in (
        client.get(place("dashboard")).content.decode()
    )


def test_satisfaction_is_the_mean_of_what_people_gave(as_, officer, earn, place, tables):
    for points, on in ((4, date(2024, 5, 2)), (5, date(2024, 5, 3)), (3, date(2024, 6, 3))):
        earn("satisfaction", points, "so-y-te", on)
    client = as_(officer)

    assert tables(client, place("dashboard"))["hai-long"] == [["2024-05", "4.5", "2"], ["2024-06", "3", "1"]]
    assert "Trung bình 4 trên 5 điểm, từ 3 lần ghi" in client.get(place("dashboard")).content.decode()


def test_only_places_that_organisers_wrote_down_stand_on_the_map(
    as_, officer, organization, job, june, place, tables, monkeypatch
):
    kind = ActivityKind.objects.get(key="forum")
    for number, hall in enumerate((("10.776530", "106.700981"), ("10.776531", "106.700980"), None)):
        starts_at = june - timedelta(days=3 + number)
        details = activities.Details(
            kind.pk, f"Ngày hội {number}", starts_at, starts_at + timedelta(hours=2), place="A"
        )
        words = {"by": job, "at": starts_at - timedelta(days=1)}
        made = activities.make_activity(unit_id=organization["so-y-te"].pk, details=details, key=uuid4(), **words)
        if hall:
            activities.set_fence(activity_id=made.pk, place=tuple(map(Decimal, hall)), radius=100, **words)
    client = as_(officer)

    assert tables(client, place("dashboard"))["ban-do"] == [["A", "2", "10.7765", "106.7010"]]
    assert "2 hoạt động ở 1 nơi" in client.get(place("dashboard")).content.decode()
    assert "1 hoạt động khác chưa ghi tọa độ" in client.get(place("dashboard")).content.decode()
    monkeypatch.setattr("phongtrao.insight.queries.places.TOLD", 1)
    assert "có 2 hoạt động có tọa độ; ở đây là 1 hoạt động mới nhất" in client.get(place("dashboard")).content.decode()
