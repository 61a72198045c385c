"""The desk of a session, the screen, the sheet, a member's own page: by forms, as they work without a script."""

import json
import re
from datetime import timedelta
from uuid import uuid4

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from phongtrao.activities import passes
from phongtrao.activities.models import CheckIn, CheckInClash
from phongtrao.activities.operations import check_in, sign_up
from phongtrao.ledger.models import Entry, Rung
from phongtrao.organizations import cards

from .conftest import HOURS


@pytest.fixture(autouse=True)
def at_the_time(now):
    """The pages ask the clock."""
    with time_machine.travel(now, tick=False) as traveller:
        yield traveller


def address(name, *args):
    return reverse(f"activities:{name}", args=args)


@pytest.fixture
def page(secretary, as_):
    """`page("check_in", pk)`: the text of a page as An sees it."""

    def read(name, *args, **query):
        answer = as_(secretary).get(address(name, *args), query)
        assert answer.status_code == 200
        return answer.content.decode()

    return read


def test_somebody_is_found_without_accents_and_ticked_off(enrol, lesson, secretary, as_, page):
    may, client = enrol("Lê Thị Mây"), as_(secretary)
    assert "Lê Thị Mây" in page("check_in", lesson.pk, q="may le")
    client.post(address("check_in_person", lesson.pk), {"subject": f"p{may.pk}"})

    shown = client.get(address("check_in", lesson.pk)).content.decode()
    assert "Lê Thị Mây đã có mặt." in shown
    assert CheckIn.objects.get().by_user_id == secretary.pk
    client.post(address("check_in_person", lesson.pk), {"subject": f"p{may.pk}", "leaving": "True"})
    assert CheckIn.objects.get().out_at is not None


def test_the_desk_costs_the_same_for_one_and_for_many(enrol, lesson, secretary, as_, word, desk, now):
    client, costs = as_(secretary), []
    for count in (1, 12):
        people = [enrol(f"Người {number} trong {count}") for number in range(count)]
        check_in(batches=[desk(*map(word, people))], by=desk().by, at=now)
        client.get(address("check_in", lesson.pk))
        with CaptureQueriesContext(connection) as seen:
            client.get(address("check_in", lesson.pk), {"q": "nguoi"})
        costs.append(len(seen))

    assert costs[0] == costs[1]


@pytest.mark.parametrize("name", ["check_in", "check_in_book", "check_in_screen", "check_in_news", "check_in_sheet"])
def test_the_desk_is_there_for_hosts_alone(name, lesson, other_secretary, member, party_committee, as_):
    for somebody in (other_secretary, member, party_committee):
        assert as_(somebody).get(address(name, lesson.pk)).status_code == 404


def test_a_helper_comes_in_by_a_link_until_the_session_is_over(lesson, member, as_, page, enrol, at_the_time):
    shown = page("check_in", lesson.pk)
    link = shown.partition("?giup=")[2].partition('"')[0]
    client, may = as_(member), enrol("Lê Thị Mây")

    assert client.get(address("check_in", lesson.pk) + f"?giup={link}x").status_code == 404
    helped = client.get(address("check_in", lesson.pk) + f"?giup={link}")
    assert helped.status_code == 200
    assert "luot" not in helped.content.decode()
    client.post(address("check_in_person", lesson.pk) + f"?giup={link}", {"subject": f"p{may.pk}"})
    assert CheckIn.objects.get().by_user_id == member.pk
    at_the_time.shift(timedelta(days=1))
    assert client.get(address("check_in", lesson.pk) + f"?giup={link}").status_code == 404


def test_the_sheet_lists_everybody_and_is_typed_once(enrol, lesson, secretary, as_, page):
    may, hoa = enrol("Lê Thị Mây"), enrol("Đỗ Hoà")
    assert "Đỗ Hoà" in page("check_in_sheet", lesson.pk)
    key = str(uuid4())
    for _turn in range(2):
        as_(secretary).post(address("check_in_typing", lesson.pk), {"people": [f"p{may.pk}", f"p{hoa.pk}"], "key": key})

    assert CheckIn.objects.count() == 2
    assert {entry.rung for entry in Entry.objects.all()} == {Rung.DECLARED}
    assert {row.at for row in CheckIn.objects.all()} == {lesson.starts_at}


def test_taking_back_asks_why(enrol, lesson, secretary, as_, word, desk, now):
    check_in(batches=[desk(word(enrol("Lê Thị Mây")))], by=desk().by, at=now)
    row, client = CheckIn.objects.get(), as_(secretary)

    client.post(address("check_in_undo", row.pk), {"reason": ""})
    assert "lý do hủy" in client.get(address("check_in", lesson.pk)).content.decode()
    client.post(address("check_in_undo", row.pk), {"reason": "Nhầm người"})
    row.refresh_from_db()
    assert row.undone_reason == "Nhầm người"


def test_a_clash_stands_on_the_desk_until_somebody_has_looked(enrol, lesson, secretary, as_, word, desk, now, page):
    may = enrol("Lê Thị Mây")
    check_in(batches=[desk(word(may, device="1"), word(may, device="2"))], by=desk().by, at=now)
    assert "một người được điểm danh hai lần" in page("check_in", lesson.pk)

    as_(secretary).post(address("clash_settle", CheckInClash.objects.get().pk))
    assert "một người được điểm danh hai lần" not in page("check_in", lesson.pk)


# -- what a phone brings -------------------------------------------------------------------------------


@pytest.fixture
def feed(client):
    """`feed(pass, word, …)`: what the phone is answered."""

    def send(held, *words):
        return client.post(address("check_in_feed"), {"pass": held, "words": words}, content_type="application/json")

    return send


def test_of_several_of_one_name_who_signed_up_comes_first(enrol, lesson, secretary, actor_of, as_, now):
    people = [enrol("Phạm Minh Khánh"), enrol("Phạm Minh Khoa")]
    given = {"session_id": None, "person_ids": [people[1].pk], "key": uuid4()}
    sign_up(activity_id=lesson.activity_id, **given, by=actor_of(secretary), at=now)
    book = as_(secretary).get(address("check_in_book", lesson.pk)).json()
    found = as_(secretary).get(address("check_in", lesson.pk), {"q": "pham minh"}).context["desk"].found

    assert [(row[1], row[5]) for row in book["people"]] == [("Phạm Minh Khoa", True), ("Phạm Minh Khánh", False)]
    assert [(one.name, one.is_signed) for one in found] == [("Phạm Minh Khoa", True), ("Phạm Minh Khánh", False)]


def test_a_phone_brings_with_the_pass_of_its_book_what_it_saw(enrol, lesson, secretary, as_, feed, now):
    may = enrol("Lê Thị Mây")
    book = as_(secretary).get(address("check_in_book", lesson.pk)).json()
    assert [person[:2] for person in book["people"]] == [[f"p{may.pk}", "Lê Thị Mây"]]
    words = [
        {"key": str(uuid4()), "method": "card", "card": cards.code_of(may), "at": now.isoformat(), "device": "máy 1"},
        {"key": str(uuid4()), "method": "search", "person": may.pk, "at": now.isoformat(), "device": "máy 1"},
    ]

    told = feed(book["pass"], *words).json()["outcomes"]
    assert [(one["became"], one["name"]) for one in told] == [("in", "Lê Thị Mây"), ("clash", "Lê Thị Mây")]
    assert [one["became"] for one in feed(book["pass"], *words).json()["outcomes"]] == ["in", "clash"]


def test_a_pass_is_worth_nothing_once_the_office_or_the_time_is_over(
    enrol, lesson, secretary, as_, feed, now, at_the_time
):
    word = {"key": str(uuid4()), "method": "search", "person": enrol("Lê Thị Mây").pk, "at": now.isoformat()}
    held = as_(secretary).get(address("check_in_book", lesson.pk)).json()["pass"]
    secretary.offices.update(until=now.date() - timedelta(days=1))
    assert feed(held, word).json()["outcomes"][0]["became"] == "refused"

    at_the_time.shift(timedelta(days=2))
    assert feed(held, word).status_code == 401


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"[]",
        b"{}",
        b'{"pass": 1, "words": [{}]}',
        b'{"pass": "x", "words": []}',
        b'{"pass": "x", "words": [1]}',
        b"\xff",
        b"[" * 100_000,
    ],
)
def test_what_is_no_word_is_refused(sent, client):
    assert client.post(address("check_in_feed"), sent, content_type="application/json").status_code == 422


@pytest.mark.parametrize(
    "odd",
    [
        {"key": "x"},
        {"method": "rotating"},
        {"method": "nothing"},
        {"device": "m\ud800"},
        {"card": "1~\ud800"},
        {"guest": {"name": "\ud800"}},
        {"person": "12"},
        {"person": True},
        {"person": 10**30},
        {"at": "hôm qua"},
        {"at": "2024-03-01T02:00:00"},
        {"place": [1, 2]},
        {"device": "a" * 81},
        {"card": "\0"},
    ],
)
def test_a_word_with_something_odd_is_refused(odd, enrol, lesson, secretary, as_, feed, now):
    held = as_(secretary).get(address("check_in_book", lesson.pk)).json()["pass"]
    word = {"key": str(uuid4()), "method": "search", "person": enrol("Mây").pk, "at": now.isoformat()}

    assert feed(held, word | odd).status_code == 422


@pytest.mark.parametrize("held", ["", "x", "a.b:c"])
def test_a_made_up_pass_is_none(held, feed):
    assert feed(held, {}).status_code == 401


# -- a member's own phone -------------------------------------------------------------------------------


def test_a_member_scans_and_taps_one_button(own, lesson, member, as_, code):
    client, place = as_(member), address("arrive") + f"?m={code()}"
    assert "tôi có mặt" in client.get(place).content.decode()
    told = client.post(place, {"m": code()}).content.decode()

    assert "Đã điểm danh" in told
    assert Entry.objects.get().rung == Rung.CHECKED
    assert "Tôi ra về" in client.get(place).content.decode()


def test_who_signs_in_first_may_take_a_while(own, lesson, member, client, code, at_the_time):
    place = address("arrive") + f"?m={code()}"
    assert "Đăng nhập" in client.get(place).content.decode()
    at_the_time.shift(timedelta(minutes=4))
    client.force_login(member)

    assert "Đã điểm danh" in client.post(place, {"m": place.partition("=")[2]}).content.decode()
    assert Entry.objects.get().rung == Rung.CHECKED


def test_a_code_passed_on_to_somebody_elsewhere_is_old(own, lesson, member, as_, code, at_the_time):
    place = address("arrive") + f"?m={code()}"
    at_the_time.shift(timedelta(minutes=4))

    assert "Mã đã đổi" in as_(member).post(place, {"m": place.partition("=")[2]}).content.decode()
    assert not CheckIn.objects.exists()


@pytest.mark.parametrize(("minutes", "became"), [(4, "in"), (14, "in"), (16, "refused")])
def test_a_phone_that_signed_in_first_brings_what_it_showed_us_fresh(
    *, minutes, became, own, lesson, member, client, code, at_the_time, feed, now
):
    scanned = code()
    client.get(address("arrive"), {"m": scanned})
    at_the_time.shift(timedelta(minutes=min(minutes, 14)))
    client.force_login(member)
    held = client.get(address("arrive"), {"m": scanned}).context["own"]
    at = now + timedelta(minutes=minutes)
    at_the_time.move_to(at)
    word = {"key": str(uuid4()), "method": "rotating", "code": scanned, "at": at.isoformat()}

    assert feed(held, word).json()["outcomes"][0]["became"] == became
    assert [entry.rung for entry in Entry.objects.all()] == ([Rung.CHECKED] if became == "in" else [])


SIGNED_OUT = ("Mã này không phải mã điểm danh", "Mã đã quét còn dùng được", "Mã này không còn trên màn hình")


@pytest.mark.parametrize(
    ("scanned", "said"), [("none", []), ("foreign", [0]), ("forged", [0]), ("fresh", [1]), ("old", [2])]
)
def test_who_is_not_signed_in_is_told_one_thing_of_a_code(scanned, said, lesson, as_, code):
    made = {"none": "", "foreign": "xin-chao", "forged": code()[:-4] + "AAAA", "fresh": code()}
    text = made[scanned] if scanned in made else code(timedelta(minutes=-4))
    page = as_(None).get(address("arrive"), {"m": text} if text else {}).content.decode()

    # What a script may say later stands in templates, which no page shows by itself.
    shown = re.sub(r"<template.*?</template>", "", page, flags=re.DOTALL)
    assert [number for number, words in enumerate(SIGNED_OUT) if words in shown] == said
    assert "Đăng nhập" in shown


def test_what_is_no_code_of_ours_is_said_to_be_none_and_stands_in_nobodys_way(own, lesson, member, as_, code):
    for said in ("xin-chao", code()[:-4] + "AAAA"):
        page = as_(member).get(address("arrive"), {"m": said})
        assert "Mã này không phải mã điểm danh" in page.content.decode()
        assert page.context["form"].fields["room_code"].required
    told = as_(member).post(address("arrive") + "?m=xin-chao", {"m": "", "room_code": lesson.room_code})

    assert "Đã điểm danh" in told.content.decode()


def test_who_has_not_signed_in_is_told_of_an_old_code_at_once(lesson, client, code):
    page = client.get(address("arrive"), {"m": code(timedelta(minutes=-4))}).content.decode()

    assert "Mã này không còn trên màn hình" in page


def test_a_guest_says_who_they_are_and_is_in_where_guests_may_come(lesson, client, code):
    place = address("arrive") + f"?m={code()}"
    said = {"m": code(), "name": "Lý Văn Khách", "phone": "0901234567", "email": "", "key": str(uuid4())}
    assert "Tôi là khách" not in client.get(place).content.decode()
    client.post(address("arrive_guest"), said)
    assert not CheckIn.objects.exists()

    lesson.activity.audience = "everybody"
    lesson.activity.save()
    assert "Tôi là khách" in client.get(place).content.decode()
    for _turn in range(2):
        told = client.post(address("arrive_guest"), said | {"key": str(uuid4())}).content.decode()
    assert "Đã điểm danh" in told
    assert CheckIn.objects.get().sign_up.guest_name == "Lý Văn Khách"
    assert Entry.objects.get().subject.startswith("g")


def test_six_digits_do_as_well_but_are_not_guessed_at(own, lesson, member, as_):
    client = as_(member)
    assert "Đã điểm danh" in client.post(address("arrive"), {"room_code": "204 816"}).content.decode()
    for _turn in range(10):
        client.post(address("arrive"), {"room_code": "111111"})

    assert "Đã thử nhiều lần" in client.post(address("arrive"), {"room_code": "204816"}).content.decode()


def test_who_came_by_six_digits_leaves_by_them(own, lesson, member, as_):
    client = as_(member)
    came = client.post(address("arrive"), {"room_code": "204816"}).content.decode()
    left = client.post(address("arrive"), {"room_code": "204816", "leaving": "True"}).content.decode()

    assert "Tôi ra về" in came
    assert 'name="room_code" value="204816"' in came
    assert "ra về" in left
    assert CheckIn.objects.get().out_at is not None


def test_a_phone_brings_later_what_it_scanned_without_a_network(own, lesson, member, as_, feed, code, now, at_the_time):
    said = {"key": str(uuid4()), "method": "rotating", "code": code(), "at": now.isoformat()}
    at_the_time.shift(HOURS)
    told = as_(member).get(address("arrive_pass"), {"buoi": lesson.pk}).json()

    assert feed(told["pass"], said).json()["outcomes"][0]["became"] == "in"
    assert CheckIn.objects.get().was_offline
    assert Entry.objects.get().rung == Rung.EVIDENCED


def test_six_digits_typed_without_a_network_are_judged_when_they_are_brought(
    own, lesson, member, as_, feed, now, at_the_time
):
    said = {"key": str(uuid4()), "method": "room_code", "room_code": "204816", "at": now.isoformat()}
    at_the_time.shift(HOURS)
    client, here = as_(member), address("arrive_pass")
    wrong = client.get(here, {"ma": "111111", "luc": now.isoformat()})
    late = client.get(here, {"ma": "204816", "luc": (now - 24 * HOURS).isoformat()})
    told = client.get(here, {"ma": "204816", "luc": now.isoformat()}).json()

    assert (wrong.status_code, late.status_code) == (404, 404)
    assert "Không có buổi nào" in wrong.json()["words"]
    assert told["session"] == lesson.pk
    assert feed(told["pass"], said).json()["outcomes"][0]["became"] == "in"
    assert Entry.objects.get().rung == Rung.DECLARED


def test_what_one_scanned_is_not_brought_as_another_who_signs_in_on_the_phone(
    own, lesson, member, other_secretary, as_
):
    mine = as_(member).get("/").context["phone_owner"]
    asked = {"buoi": lesson.pk, "cua": mine}

    assert mine not in {"", as_(other_secretary).get("/").context["phone_owner"]}
    assert as_(member).get(address("arrive_pass"), asked).status_code == 200
    assert as_(other_secretary).get(address("arrive_pass"), asked).status_code == 409


def test_an_own_pass_checks_in_nobody_else(own, enrol, lesson, member, as_, feed, now):
    held = as_(member).get(address("arrive_pass"), {"buoi": lesson.pk}).json()["pass"]
    word = {"key": str(uuid4()), "method": "search", "person": enrol("Mây").pk, "at": now.isoformat()}

    assert feed(held, word).status_code == 422


def test_a_pass_reads_as_it_was_written(lesson, now):
    held = passes.Pass(passes.PassKind.OWN, lesson.pk, 7, passes.lasts_until(lesson.ends_at), "An", "p12")

    assert passes.read(passes.written(held), at=now) == held
    assert passes.read(passes.written(held), at=now + timedelta(days=2)) is None


def test_the_kept_pages_hold_nobodys_data(client, own, lesson):
    for name in ("check_in_shell", "arrive_shell"):
        assert "Phạm Anh Dũng" not in client.get(address(name)).content.decode()
    assert json.loads(client.get(address("arrive_keys")).content).keys() == {"codes", "cards"}
