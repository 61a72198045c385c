"""The dashboard: who comes in, what it says, that table and file say the same, in a fixed number of queries."""

from datetime import UTC, date, datetime

import pytest
from django.urls import reverse
from lxml import html

from phongtrao.insight import queries
from phongtrao.obligations import rules
from phongtrao.obligations.models import Holder, Obligation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("clock")]


def test_a_stranger_is_led_to_the_sign_in_page_and_a_member_finds_nothing(as_, member, place):
    for name, args in (("dashboard", ()), ("duties", ()), ("table", ("tien-do",))):
        address = place(name, "so-y-te", "2024", *args)
        assert as_(None).get(address)["Location"].startswith("/dang-nhap/")
        assert as_(member).get(address).status_code == 404


def test_a_secretary_sees_the_own_unit_and_below_and_nothing_of_others(as_, secretary, other_secretary, place):
    assert as_(secretary).get(place("dashboard", "so-y-te")).status_code == 200
    assert as_(secretary).get(place("dashboard", "y-te-bv")).status_code == 200
    for code in ("so-y-te", "khoi", "cum-1"):
        for name, args in (("dashboard", ()), ("duties", ()), ("table", ("so-sanh",))):
            assert as_(other_secretary).get(place(name, code, "2024", *args)).status_code == 404


def test_a_party_committee_reads_its_own_units(as_, party_committee, place):
    assert as_(party_committee).get(reverse("insight:dashboard")).status_code == 200
    assert as_(party_committee).get(place("dashboard", "so-tu-phap")).status_code == 404


def test_an_address_of_nothing_is_not_found(as_, officer, place):
    client = as_(officer)
    for address in (
        place("dashboard", period="2024-13"),
        place("dashboard", period="1900-01-01..2199-12-31"),
        place("table", "khoi", "2024", "khong-co"),
        place("duties", more="&muc=khac"),
        place("duties", more="&muc=met&den=hom-qua"),
        f"{reverse('insight:dashboard')}?don-vi=999999",
    ):
        assert client.get(address).status_code == 404


def test_before_a_plan_is_in_force_the_page_says_what_will_be_here(as_, officer, organization):
    page = as_(officer).get(reverse("insight:dashboard")).content.decode()

    assert "Chưa có gì để vẽ" in page


def test_what_is_met_stands_at_its_day_beside_the_straight_course(as_, officer, finish, place, tables):
    finish("so-y-te", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    finish("cuc-thue", "công trình", datetime(2024, 6, 12, 2, tzinfo=UTC))
    rows = {row[0]: row[1:] for row in tables(as_(officer), place("dashboard"))["tien-do"]}
    counted = Obligation.objects.exclude(force="encouraged")
    by_hand = sum(
        min(1, max(0, ((date(2024, 6, 14) - one.period_start).days + 1) / _days(one))) for one in counted
    )  # fmt: skip

    assert [rows[day][1] for day in ("2024-04-30", "2024-05-31", "2024-06-14", "2024-06-30")] == ["0", "1", "2", ""]
    assert rows["2024-06-14"][0] == str(int(by_hand))
    assert rows["2024-12-31"][0] == str(counted.count())


def _days(one):
    return ((one.due_to or one.period_end) - one.period_start).days + 1


def test_the_sentence_says_what_the_table_says(as_, officer, finish, place, tables):
    finish("so-y-te", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    client = as_(officer)
    today = next(row for row in tables(client, place("dashboard"))["tien-do"] if row[0] == "2024-06-14")
    less = int(today[1]) - 1
    page = client.get(place("dashboard")).content.decode()

    assert f"lẽ ra là {today[1]}, còn kém {less} việc." in page


def test_clusters_say_what_their_units_say_each_shared_duty_once(as_, officer, finish, place, tables, organization):
    finish("so-y-te", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    rows = {row[0]: row[1:] for row in tables(as_(officer), place("dashboard"))["so-sanh"]}
    for cluster, codes in (("Cụm 1", ("so-y-te", "so-xay-dung")), ("Cụm 2", ("so-tu-phap", "toa-an"))):
        held = Holder.objects.filter(unit__code__in=codes, role="lead", is_live=True).values("obligation_id")
        strokes = [
            rules.stroke(state=one.state, force=one.force, due_to=one.due_to, today=date(2024, 6, 14))
            for one in Obligation.objects.filter(pk__in=held)
        ]

        assert rows[cluster][:4] == [str(strokes.count(kind)) for kind in ("met", "doing", "late", "none")]
    assert "Chưa thuộc cụm nào" in rows


def test_people_of_a_cluster_are_what_its_entries_come_to(as_, officer, earn, place, tables):
    earn("participants", 40, "so-y-te", date(2024, 5, 2))
    earn("participants", 2, "y-te-bv", date(2024, 6, 1))
    earn("participants", 500, "so-y-te", date(2023, 5, 2))
    rows = {row[0]: row[1:] for row in tables(as_(officer), place("dashboard"))["so-sanh"]}

    assert (rows["Cụm 1"][4], rows["Cụm 2"][4]) == ("42", "0")


def test_every_file_says_what_the_table_says(as_, officer, finish, earn, place, tables, rows_of):
    finish("so-y-te", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    earn("participants", 40, "so-y-te", date(2024, 5, 2))
    client = as_(officer)
    shown = tables(client, place("dashboard"))

    assert set(shown) == set(queries.CHARTS)
    for key, rows in shown.items():
        file = client.get(place("table", "khoi", "2024", key))
        assert rows_of(file.content) == rows
        assert f'filename="{key}-khoi-2024.csv"' in file["Content-Disposition"]


def test_behind_every_count_stand_the_duties_that_it_counts(as_, officer, finish, place):
    finish("so-y-te", "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
    client = as_(officer)
    for more, number in (("&muc=met&den=2024-05-31", 1), ("&muc=met&den=2024-05-02", 0), ("&muc=met", 1)):
        assert client.get(place("duties", more=more)).context["pager"].total == number


def test_a_unit_without_duties_and_a_period_without_any_have_words(as_, officer, secretary, place):
    assert "chưa có việc nào đến kỳ" in as_(officer).get(place("dashboard", "y-te-vp")).content.decode()
    assert "chưa có việc nào đến kỳ" in as_(secretary).get(place("dashboard", "so-y-te", "2023")).content.decode()


def test_the_number_of_queries_is_fixed(as_, officer, organization, place, finish, earn, django_assert_max_num_queries):
    client = as_(officer)
    client.get(place("dashboard"))
    with django_assert_max_num_queries(100) as few:
        client.get(place("dashboard"))
    for code in ("so-y-te", "so-xay-dung", "so-tu-phap", "toa-an", "cuc-thue"):
        finish(code, "công trình", datetime(2024, 5, 3, 2, tzinfo=UTC))
        earn("participants", 40, code, date(2024, 5, 2))
    with django_assert_max_num_queries(100) as many:
        client.get(place("dashboard"))

    assert len(many) == len(few)


def test_before_its_time_nobody_is_behind(as_, officer, place, june):
    page = as_(officer).get(place("dashboard", period="2024-12")).content.decode()

    assert "Tháng 12/2024 chưa bắt đầu" in page
    assert "còn kém" not in page


def test_homes_and_the_page_of_a_unit_show_the_way(
    as_, officer, secretary, party_committee, organization, published_plan
):
    unit = organization["so-y-te"].pk
    for person in (officer, secretary, party_committee):
        page = as_(person).get("/").content.decode()
        assert 'href="/toan-canh/?' in page
        assert 'href="/toan-canh/vua-doi/?' in page
    assert f'href="/toan-canh/?don-vi={unit}"' in as_(secretary).get(f"/don-vi/{unit}/").content.decode()


def test_of_a_quarter_that_is_over_every_chart_counts_as_it_stood_at_its_end(
    as_, officer, finish, evidence_of, earn, place, tables
):
    earn("participants", 40, "so-y-te", date(2024, 3, 2))
    client, march = as_(officer), place("dashboard", period="2024-Q1")
    before = tables(client, march)
    finish("so-y-te", "công trình", datetime(2024, 3, 20, 2, tzinfo=UTC))
    evidence_of("so-y-te", "công trình", datetime(2024, 3, 21, 2, tzinfo=UTC))
    finish("cuc-thue", "công trình", datetime(2024, 4, 2, 2, tzinfo=UTC))
    evidence_of("cuc-thue", "công trình", datetime(2024, 4, 3, 2, tzinfo=UTC))
    after = tables(client, march)
    steps = {row[0]: row[1] for row in after["cac-buoc"]}
    cluster = {row[0]: row[1:] for row in after["so-sanh"]}
    whole = {row[0]: row[1:] for row in tables(client, place("dashboard"))["so-sanh"]}

    assert (steps["Có minh chứng"], steps["Hoàn thành"]) == ("1", "1")
    assert after["tien-do"][-1][2] == "1"
    assert cluster["Cụm 1"][0] == "1"
    assert cluster["Chưa thuộc cụm nào"] == next(row for row in before["so-sanh"] if row[0] == "Chưa thuộc cụm nào")[1:]
    assert whole["Chưa thuộc cụm nào"][0] == "1"
    page = client.get(march).content.decode()
    assert page.count("Tính đến hết ngày 31/3/2024.") == 2
    assert "bậc của nó tính đến hôm nay" in page
    assert "Tính đến hôm nay, 14/6/2024." in client.get(place("dashboard")).content.decode()


def test_behind_a_count_of_a_past_quarter_stand_the_duties_that_it_counts(as_, officer, finish, place, tables):
    finish("so-y-te", "công trình", datetime(2024, 3, 20, 2, tzinfo=UTC))
    finish("cuc-thue", "công trình", datetime(2024, 4, 2, 2, tzinfo=UTC))
    client = as_(officer)
    table = tables(client, place("dashboard", "cum-1", "2024-Q1"))["so-sanh"]
    row = next(row for row in table if row[0] == "Sở Y tế")
    steps = tables(client, place("dashboard", period="2024-Q1"))["cac-buoc"]

    for step, number in zip(("met", "doing", "late", "none"), row[1:5], strict=True):
        behind = client.get(place("duties", "so-y-te", "2024-Q1", more=f"&muc={step}"))
        assert behind.context["pager"].total == int(number), step
    for step, (_name, number, _share) in zip(queries.STEPS, steps, strict=True):
        behind = client.get(place("duties", period="2024-Q1", more=f"&muc={step}"))
        assert behind.context["pager"].total == int(number), step


@pytest.mark.parametrize("asked", ["2024", "2024-02", "2024-02-10..2024-02-20"])
def test_periods_stand_by_kind_in_the_order_of_the_calendar(as_, officer, place, asked):
    page = html.fromstring(as_(officer).get(place("dashboard", period=asked)).content)
    groups = {one.get("label"): one.xpath("./option/@value") for one in page.xpath("//select[@name='ky']/optgroup")}
    chosen = page.xpath("//select[@name='ky']//option[@selected]/@value")

    assert groups == {
        "Năm": ["2024"],
        "Quý": [f"2024-Q{number}" for number in range(1, 5)],
        "Tháng": [f"2024-{number:02}" for number in range(1, 13)],
    }
    assert chosen == [asked]
    assert page.xpath("//select[@name='ky']/option/@value") == ([asked] if ".." in asked else [])


def test_plans_of_like_titles_are_told_apart(as_, officer, published_plan, place):
    page = html.fromstring(as_(officer).get(place("dashboard")).content)
    (option,) = page.xpath("//select[@name='ke-hoach']/option/text()")

    assert option == published_plan.name_in_list
    assert option.startswith(f"{published_plan.number} (2024) · ")
