"""The home of each role: what it says, to whom, and how many questions it asks the database."""

import uuid
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.timezone import localdate, now

from phongtrao.front import queries
from phongtrao.front.queries.changes import last_working_day
from phongtrao.front.queries.officer import greeting_at
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Charge
from phongtrao.reports import operations as reports

IN_2024 = datetime(2024, 3, 1, 2, 0, tzinfo=UTC)


@pytest.fixture
def say(job):
    """`say("so-y-te", "met")`: the unit says so of the first thing that it owes."""

    def speak(code, kind, at=IN_2024):
        holder = Holder.objects.filter(unit__code=code, role="lead").order_by("pk").first()
        obligations.report_progress(
            obligation_id=holder.obligation_id,
            unit_id=holder.unit_id,
            kind=kind,
            quantity=Decimal(1),
            note="",
            key=uuid.uuid4(),
            by=job,
            at=at,
        )
        return holder.obligation

    return speak


@pytest.fixture
def home_of(actor_of):
    """`home_of(officer)`: the page object of a person on 1 March 2024."""
    return lambda user, at=IN_2024: queries.home_page(actor_of(user), at=at)


def names(home):
    """The groups of a secretary's month."""
    return [group.name for group in home.month.groups]


def test_each_role_sees_its_own_home(officer, secretary, member, party_committee, person, home_of):
    people = [officer, secretary, party_committee, member, person("khach", "Khách")]

    assert [home_of(one).kind for one in people] == ["officer", "secretary", "party", "member", "nobody"]


def test_the_home_without_a_plan_says_what_will_be_here(as_, officer, secretary, member, party_committee, person):
    words = {
        officer: "Bắt đầu từ kế hoạch đã ký",
        secretary: "Chưa có việc nào giao cho đơn vị",
        member: "Chưa có phong trào nào",
        party_committee: "Chưa có số liệu",
        person("khach", "Khách"): "chưa gắn với đơn vị nào",
    }
    for one, sentence in words.items():
        assert sentence in as_(one).get("/").content.decode()


@pytest.mark.parametrize("who", ["officer", "secretary", "member", "party_committee"])
def test_the_home_shows_the_published_plan(who, request, as_, published_plan):
    user = request.getfixturevalue(who)
    page = as_(user).get("/")

    assert page.status_code == 200
    assert f"/ke-hoach/{published_plan.pk}/" in page.content.decode() or who == "secretary"


def test_a_plan_under_review_and_its_questions_wait_for_the_officer(officer, plan_under_review, home_of):
    waiting = home_of(officer).waiting

    assert [note.url for note in waiting] == [
        f"/ke-hoach/{plan_under_review.pk}/doc-lai/",
        f"/ke-hoach/{plan_under_review.pk}/doc-lai/?can-lam-ro=1",
    ]


def test_units_without_a_word_are_silent_until_they_speak(officer, published_plan, say, home_of):
    owing = Unit.objects.filter(held__role="lead").distinct().count()
    silent = home_of(officer).silent
    assert silent[-1].words == f"{owing - 3} đơn vị nữa"
    assert ("chưa có bí thư" in home_of(officer).silent_words, home_of(officer).reminder) == (True, "")
    for note in silent[:-1]:
        unit = Unit.objects.get(short_name=note.words)
        assert note.url == f"/bang-theo-doi/?ke-hoach={published_plan.pk}&don-vi-id={unit.pk}"

    say("so-y-te", "started")
    assert "Sở Y tế" not in [note.words for note in home_of(officer).silent]

    for code in ("so-xay-dung", "so-tu-phap", "cuc-thue", "toa-an"):
        say(code, "started")
    assert home_of(officer).silent == ()
    assert len(home_of(officer, IN_2024 + timedelta(days=15)).silent) == 4


def test_a_secretary_who_signs_in_is_a_sign_and_the_others_are_reminded_in_one_tap(
    officer, secretary, other_secretary, published_plan, home_of, as_
):
    secretary.last_login = IN_2024 - timedelta(days=2)
    secretary.save()
    home = home_of(officer)
    assert "Sở Y tế" not in [note.words for note in home.silent]
    page = as_(officer).get(home.reminder)
    asked = page.context["page"]
    assert asked.units + len(asked.unreached) == Unit.objects.filter(kind="grassroots_union").count()

    board = as_(officer).get("/bang-theo-doi/", {"im-lang": "1"}).context["page"]
    assert board.units == 5


def test_what_units_and_people_ask_waits_for_the_officer(officer, secretary, published_plan, home_of, actor_of, job):
    owed = Obligation.objects.filter(holders__unit__code="so-y-te", holders__role="lead").order_by("pk")
    unit = Unit.objects.get(code="so-y-te")
    asked = {"key": uuid.uuid4(), "by": actor_of(secretary), "at": IN_2024}
    obligations.petition(
        obligation_id=owed[0].pk, unit_id=unit.pk, kind="waiver", due_asked=None, reason="Đang hợp nhất", **asked
    )
    person = organizations.register_member(
        unit=Unit.objects.get(code="y-te-vp"),
        details={"full_name": "Lê Mây"},
        since=date(2023, 1, 1),
        by=job,
        at=IN_2024,
    ).person
    moving = {"sending": Unit.objects.get(code="y-te-vp"), "receiving": Unit.objects.get(code="y-te-bv")}
    organizations.ask_transfer(person=person, **moving, by=job, at=IN_2024)

    first, second = home_of(officer).waiting
    assert (first.url, first.words[:15]) == (f"/viec/{owed[0].pk}/", "Sở Y tế xin miễ")
    assert (second.words, second.url) == ("1 người chuyển sinh hoạt", "/don-vi/chuyen-sinh-hoat/")


@pytest.mark.parametrize(
    ("today", "before"),
    [(date(2024, 3, 1), date(2024, 2, 29)), (date(2024, 3, 4), date(2024, 3, 1)), (date(2024, 3, 3), date(2024, 3, 1))],
)
def test_yesterday_on_a_monday_is_friday(today, before):
    assert last_working_day(today) == before


def test_a_quiet_night_tells_of_the_week(officer, published_plan, say, home_of):
    say("so-y-te", "met")
    assert home_of(officer).changes.since == "Từ hôm qua"
    later = home_of(officer, IN_2024 + timedelta(days=5))
    assert later.changes.since == "Bảy ngày qua"
    assert later.changes.notes


def test_the_morning_names_first_what_is_late_the_longest(officer, published_plan, home_of):
    older, newer = Obligation.objects.filter(plan=published_plan, state="open").order_by("pk")[:2]
    for owed, days in ((newer, 5), (older, 1027)):
        Obligation.objects.filter(pk=owed.pk).update(
            due_to=localdate(IN_2024) - timedelta(days=days), due_origin="officer", force="must"
        )
    late = home_of(officer).late
    assert [note.url for note in late[:2]] == [f"/viec/{older.pk}/", f"/viec/{newer.pk}/"]
    assert late[0].words.endswith("chậm 1.027 ngày")


def test_what_units_said_lately_has_changed(officer, published_plan, say, home_of):
    done = say("so-y-te", "met")
    lately, long_ago = home_of(officer), home_of(officer, datetime(2024, 6, 1, tzinfo=UTC))

    assert any(done.task.title in note.words for note in lately.changes.notes)
    assert long_ago.changes.notes == ()


def test_the_figures_of_the_officer_are_those_of_all_obligations(officer, published_plan, say, home_of):
    say("so-y-te", "met")
    counts = home_of(officer).counts

    assert (counts.total, counts.met) == (Obligation.objects.count(), 1)


def test_a_unit_that_met_its_duty_sees_it_under_done(secretary, published_plan, say, home_of):
    assert "done" not in names(home_of(secretary))

    say("so-y-te", "met")

    assert names(home_of(secretary))[-1] == "done"


@pytest.mark.parametrize(
    ("due", "group"),
    [
        (date(2024, 2, 20), "late"),
        (date(2024, 3, 3), "week"),
        (date(2024, 3, 20), "month"),
        (date(2024, 5, 1), "later"),
        (None, "open"),
    ],
)
def test_a_duty_stands_where_its_day_puts_it(due, group, secretary, published_plan, home_of):
    owed = Obligation.objects.filter(holders__unit__code="so-y-te", holders__role="lead")
    owed.update(due_to=due, due_origin="officer" if due else "", force="must")

    assert names(home_of(secretary)) == [group]


def test_a_party_committee_sees_its_own_units_only(party_committee, published_plan, home_of):
    shown = {unit.unit_id for unit in home_of(party_committee).units}
    own = Unit.objects.filter(path__startswith=Unit.objects.get(code="so-y-te").path)

    assert shown
    assert shown <= set(own.values_list("pk", flat=True))


@pytest.mark.parametrize(
    ("hour", "words"), [(1, "Chào buổi sáng"), (5, "Chào buổi trưa"), (9, "Chào buổi chiều"), (14, "Chào buổi tối")]
)
def test_the_greeting_fits_the_hour_in_vietnam(hour, words):
    assert greeting_at(datetime(2024, 3, 1, hour, tzinfo=UTC)) == words


@pytest.mark.parametrize("who", ["officer", "secretary", "member", "party_committee"])
def test_more_units_and_words_cost_no_more_queries(who, request, published_plan, say, job, now, home_of):
    user = request.getfixturevalue(who)
    say("so-y-te", "met")
    with CaptureQueriesContext(connection) as few:
        home_of(user)

    roster = "ma,ten,ten_ngan,loai,truc_thuoc,cum,ten_khac,hieu_luc_tu\n"
    roster += "khoi,Đoàn Khối Bình Minh,Đoàn Khối,union,,,,2020-01-01\n"
    roster += "".join(f"m{n},Đoàn Sở mới {n},Mới {n},grassroots_union,khoi,,,2020-01-01\n" for n in range(20))
    organizations.import_roster(data=roster.encode(), by=job, at=now)
    Charge.objects.filter(task__tier_kind="grassroots").delete()
    obligations.publish(plan=published_plan, by=job, at=now)
    for code in ("so-xay-dung", "cuc-thue", "m3"):
        say(code, "started")
    with CaptureQueriesContext(connection) as many:
        home_of(user)

    assert Unit.objects.count() > 20
    assert len(many) == len(few)


def test_a_stranger_is_led_to_the_sign_in_page(as_, db):
    client = as_(None)
    page = client.get(client.get("/")["Location"]).content.decode()

    assert "Chào đồng chí" in page
    assert "can-bo" not in page


@pytest.mark.parametrize(("is_demo", "hint"), [(True, "đã in ở cửa sổ dòng lệnh"), (False, "Chưa có tài khoản")])
def test_the_sign_in_page_says_where_accounts_come_from(is_demo, hint, settings, as_, db):
    settings.DEMO = is_demo

    assert hint in as_(None).get("/dang-nhap/").content.decode()


def test_a_plan_published_lately_has_changed(officer, published_plan, home_of):
    assert any(f"/ke-hoach/{published_plan.pk}/" in note.url for note in home_of(officer).changes.notes)


def test_nobody_waits_once_everything_is_decided(officer, published_plan, home_of):
    assert home_of(officer).waiting == ()


def test_a_member_sees_what_their_units_have_still_to_do(member, published_plan, say, home_of, as_):
    home = home_of(member)
    assert len(home.duties) + home.more > 1
    assert {duty.units for duty in home.duties} == {"Sở Y tế"}
    page = as_(member).get("/").content.decode()
    assert all(f'href="/viec/{duty.line.obligation.pk}/"' in page for duty in home_of(member, now()).duties)

    done = say("so-y-te", "met")
    after = home_of(member)
    assert len(after.duties) + after.more == len(home.duties) + home.more - 1
    assert done.pk not in {duty.line.obligation.pk for duty in after.duties}


def test_reports_that_are_due_and_that_wait_stand_on_the_homes(
    secretary, officer, published_plan, organization, home_of, job
):
    at, march = datetime(2024, 4, 3, 2, 0, tzinfo=UTC), Period.parse("2024-03")
    reports.call_for_reports(plan=published_plan, period=march, due_on=date(2024, 4, 2), by=job, at=at)
    due = home_of(secretary, at).reports
    unit = organization["so-y-te"]
    report = reports.open_report(unit=unit, plan=published_plan, period=march, by=job, at=at)
    reports.submit_report(report_id=report.pk, by=job, at=at)

    assert [note.words for note in due] == ["Sở Y tế: báo cáo tháng 3/2024 chậm, hạn là 02/04"]
    assert home_of(secretary, at).reports == ()
    assert "Sở Y tế nộp báo cáo tháng 3/2024" in [note.words for note in home_of(officer, at).waiting]
