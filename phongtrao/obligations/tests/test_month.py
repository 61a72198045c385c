"""The month of a unit: where each thing stands, its next step, who sees it; a fixed number of queries."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import Evidence, Obligation, Petition, Progress, Registration
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Role
from phongtrao.periods import Period

from .test_proving import media, picture, proof
from .test_registering import TERMS, actors

__all__ = ["actors", "media"]
TODAY = date(2024, 4, 10)
AT = datetime(2024, 4, 10, 2, 0, tzinfo=UTC)


@pytest.fixture
def owe(task, publish, organization):
    """`owe(due_to=…)`: one more obligation of Đoàn Sở Y tế, due on a day of the text."""

    def make(due_to=None, leads=("so-y-te",), **fields):
        made = task(leads=leads, **fields)
        publish()
        Obligation.objects.filter(task=made).update(due_to=due_to, due_origin="text" if due_to else "", due_is_own=True)
        return Obligation.objects.get(task=made)

    return make


@pytest.fixture
def register(organization, actors):
    """`register(owed, day)`: An registers a content for a day."""

    def make(owed, day=None, **terms):
        given = replace(TERMS, starts_on=day, ends_on=day, **terms)
        place = {"obligation_id": owed.pk, "unit_id": organization["so-y-te"].pk, "key": uuid4()}
        return operations.register(**place, terms=given, by=actors["secretary"], at=AT)

    return make


def month(actor, **wishes):
    return queries.month_page(actor, TODAY, **wishes)


def stands(page):
    """Each group with the words of its rows."""
    return {group.name: [row.words for row in group.rows] for group in page.groups}


def test_each_thing_stands_where_its_day_puts_it(owe, register, actors):
    for day in (date(2024, 4, 1), date(2024, 4, 12), date(2024, 4, 28), date(2024, 6, 1), None):
        owe(day)
    register(owe(date(2024, 11, 15)), date(2024, 4, 11))
    register(owe(date(2024, 11, 15)), date(2024, 4, 5))

    assert stands(month(actors["secretary"])) == {
        "late": ["Bắt đầu"],
        "report": ["Bắt đầu"],
        "week": ["Đăng ký", "Bắt đầu"],
        "month": ["Đăng ký"],
        "open": ["Đăng ký"],
        "later": ["Đăng ký"],
    }


def test_what_has_a_day_comes_first_and_what_its_plan_has_no_time_for_last(owe, actors):
    owe()
    owe(date(2024, 11, 15))
    later = date(2025, 2, 1)

    assert [group.name for group in month(actors["secretary"]).groups] == ["later", "open"]
    page = queries.month_page(actors["secretary"], later)
    assert [group.name for group in page.groups] == ["late", "past"]
    assert page.groups[-1].title == "Kế hoạch đã hết thời gian"


def test_the_next_step_follows_what_was_done(owe, register, actors, organization, media):
    owed = owe(date(2024, 4, 12), target=2)
    unit, by = organization["so-y-te"].pk, actors["secretary"]
    seen = [stands(month(by))["week"]]
    made = register(owed, date(2024, 4, 12))
    page = month(by)
    seen.append(stands(page)["week"])
    assert page.groups[0].rows[0].start == made.pk
    operations.start_registration(registration_id=made.pk, by=by, at=AT)
    seen.append(stands(month(by))["week"])
    send = {"obligation_id": owed.pk, "unit_id": unit, "by": by, "at": AT}
    operations.report_with_evidence(**send, said=operations.Said(), proofs=[proof()], key=uuid4())
    seen.append(stands(month(by))["week"])
    operations.report_with_evidence(**send, said=operations.Said(quantity=2), proofs=[], key=uuid4())
    seen.append(stands(month(by))["week"])
    operations.report_with_evidence(**send, said=operations.Said(kind="met"), proofs=[], key=uuid4())

    assert seen == [["Đăng ký"], ["Bắt đầu"], ["Gửi ảnh"], ["Cập nhật"], ["Báo hoàn thành"]]
    assert stands(month(by)) == {"done": ["Xem"]}


def test_what_was_asked_for_waits_and_what_was_waived_is_done(owe, actors, organization):
    owed = owe(date(2024, 4, 1))
    place = {"obligation_id": owed.pk, "unit_id": organization["so-y-te"].pk, "key": uuid4()}
    asked = operations.petition(
        **place, kind="waiver", due_asked=None, reason="đang sửa nhà", by=actors["secretary"], at=AT
    )
    page = month(actors["secretary"])
    assert (page.late, stands(page)) == (1, {"late": ["Chờ trả lời"]})

    operations.answer_petition(
        petition_id=asked.pk, verdict="granted", answer="", due_to=None, by=actors["officer"], at=AT
    )
    page = month(actors["secretary"])
    assert [row.is_waived for row in page.groups[0].rows] == [True]
    assert page.late == 0


def test_another_month_shows_what_was_due_or_registered_then(owe, register, actors):
    owe(date(2024, 3, 20))
    register(owe(None), date(2024, 5, 4))

    def shown(key):
        return list(stands(month(actors["secretary"], month=Period.parse(key))))

    assert [shown("2024-03"), shown("2024-05"), shown("2024-07")] == [["late"], ["month"], []]


def test_what_is_left_out_is_shown_in_place(owe, secretary, as_, actors, organization):
    for number in range(10):
        owe(date(2024, 6, number + 1))
    assert [(len(group.rows), group.more) for group in month(actors["secretary"]).groups] == [(4, 6)]
    whole = month(actors["secretary"], whole=True)
    assert [(len(group.rows), group.more) for group in whole.groups] == [(10, 0)]
    place = f"/thang-nay/?don-vi={organization['so-y-te'].pk}&tat-ca=1"
    assert not any(group.more for group in as_(secretary).get(place).context["page"].groups)


def test_what_does_not_press_is_folded_below_what_does(owe, secretary, as_, actors, organization):
    def folded(**said):
        return {group.name: (group.is_folded, group.total) for group in month(actors["secretary"], **said).groups}

    owe(None)
    assert folded() == {"open": (False, 1)}, "nobody opens a page that shows nothing"
    owe(date(2024, 4, 1))
    owe(date(2024, 6, 1))
    page = as_(secretary).get("/thang-nay/").content.decode()

    assert folded() == {"late": (False, 1), "later": (False, 1), "open": (True, 1)}
    assert folded(whole=True)["open"] == (False, 1)
    assert page.count('<details class="rows-fold"') == 1


def test_the_late_are_counted_apart(owe, actors):
    owe(date(2024, 4, 1))
    owe(date(2024, 4, 12))
    page = month(actors["secretary"])

    assert (page.due, page.late) == (1, 1)


def test_nobody_asks_for_a_day_that_they_decide(owe, actors, organization):
    owed = owe(date(2024, 4, 1))
    assert [row.may_ask for row in month(actors["secretary"]).groups[0].rows] == [True]
    owed.plan.issuer = organization["so-y-te"]
    owed.plan.save()
    assert [row.may_ask for row in month(actors["secretary"]).groups[0].rows] == [False]
    page = queries.obligation_page(queries.with_all(Obligation.objects.all()).get(), actors["secretary"], TODAY)
    assert (page.may_decide_due, page.is_for_another) == (True, False)


def test_a_secretary_of_several_units_chooses(owe, organization, secretary, actor_of, job, now):
    owe(None)
    organizations.give_office(
        user=secretary, unit=organization["toa-an"], role=Role.SECRETARY, since=date(2020, 1, 1), by=job, at=now
    )
    actor = actor_of(secretary)

    assert {unit.code for unit in month(actor).units} == {"so-y-te", "toa-an"}
    assert month(actor, unit_id=organization["toa-an"].pk).unit.code == "toa-an"


def test_who_opens_whose_month(owe, cast, as_, organization):
    owe(date(2024, 4, 12))
    address = f"/thang-nay/?don-vi={organization['so-y-te'].pk}"
    found = {name: as_(user).get(address).status_code for name, user in cast.items()}

    assert found == {
        "officer": 200,
        "secretary": 200,
        "other_secretary": 404,
        "member": 200,
        "party_committee": 200,
        "stranger": 302,
    }
    reads = [as_(cast[name]).get(address).content.decode() for name in ("member", "party_committee")]
    assert all("Đăng ký<" not in html and "Xem<" in html for html in reads)
    assert "Sở Y tế" in as_(cast["member"]).get("/thang-nay/").content.decode()


@pytest.mark.parametrize("odd", ["2024-13", "9" * 30, "x", "2024-05-01", "²", "-1"])
def test_odd_words_in_the_address_are_no_fault(odd, secretary, as_, owe):
    owe(None)
    assert as_(secretary).get("/thang-nay/", {"thang": odd}).status_code == 200
    assert as_(secretary).get("/thang-nay/", {"don-vi": odd}).status_code in {200, 404}


def test_the_month_takes_as_many_queries_for_much_as_for_little(owe, register, secretary, as_, media, actors):
    client = as_(secretary)
    register(owe(date(2024, 4, 12)), TODAY)
    counts = []
    for _round in range(2):
        with CaptureQueriesContext(connection) as asked:
            assert client.get("/thang-nay/").status_code == 200
        counts.append(len(asked))
        for number in range(5):
            register(owe(date(2024, 5, number + 1)), TODAY)

    assert counts[0] == counts[1] <= 20


@pytest.fixture
def owed(owe):
    """One obligation whose day the text names."""
    return owe(date(2024, 6, 30))


def given(organization, **words):
    return {"unit_id": organization["so-y-te"].pk, "key": str(uuid4())} | words


def test_a_unit_registers_on_the_page_and_what_it_mistypes_stays(owed, secretary, as_, organization):
    client, address = as_(secretary), f"/viec/{owed.pk}/dang-ky/"
    words = given(organization, title="Hội thao", starts_on="12/4/2024", starts_at="25h", place="Sân A", expected="40")
    refused = client.post(address, words)
    assert refused.status_code == 422
    html = refused.content.decode()
    assert "không phải là giờ" in html
    assert 'value="Sân A"' in html

    assert client.post(address, words | {"starts_at": "7h30"}).status_code == 302
    html = client.get(f"/viec/{owed.pk}/").content.decode()
    assert "07:30 12/04/2024" in html
    assert "đơn vị đăng ký" in html
    assert "văn bản nêu" in html


def test_photos_and_a_figure_go_in_one_form(owed, secretary, as_, organization, media):
    client, address = as_(secretary), f"/viec/{owed.pk}/tien-do/"
    files = [upload("a.jpg", picture(1)), upload("b.jpg", picture(2))]
    words = given(organization, kind="progress", quantity="2", note="", photos=files, camera=[], link="")
    assert client.post(address, words).status_code == 302
    assert (Evidence.objects.count(), Progress.objects.get().quantity) == (2, 2)
    assert 'class="photos"' in client.get(f"/viec/{owed.pk}/").content.decode()


def upload(name, data):
    return SimpleUploadedFile(name, data)


def test_a_file_that_cannot_be_used_is_named_and_nothing_is_kept(owed, secretary, as_, organization, media):
    files = [upload("a.jpg", picture(1)), upload("may.heic", b"\0\0\0\x18ftypheic" + b"\0" * 40)]
    words = given(organization, kind="progress", quantity="2", note="Buổi đầu", photos=files)
    refused = as_(secretary).post(f"/viec/{owed.pk}/tien-do/", words)
    html = refused.content.decode()

    assert refused.status_code == 422
    assert "may.heic: Ảnh HEIC" in html
    assert "xin chọn lại: a.jpg, may.heic." in html
    assert "Buổi đầu</textarea>" in html
    assert not Evidence.objects.exists()
    assert media() == []


def test_evidence_is_behind_its_door(owed, cast, as_, organization, media):
    words = given(organization, kind="progress", quantity="", note="", photos=[upload("a.jpg", picture(1))])
    as_(cast["secretary"]).post(f"/viec/{owed.pk}/tien-do/", words)
    piece = Evidence.objects.get()

    def knock(name, place=""):
        response = as_(cast[name]).get(f"/minh-chung/{piece.pk}/{place}")
        response.getvalue()
        return response

    for place in ("", "anh-nho/"):
        found = {name: knock(name, place).status_code for name in cast}
        assert found == {
            "officer": 200,
            "secretary": 200,
            "other_secretary": 404,
            "member": 200,
            "party_committee": 200,
            "stranger": 302,
        }
    answer = knock("secretary")
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("image/jpeg", "nosniff")

    assert as_(cast["member"]).get(f"/minh-chung/{piece.pk}/go/").status_code == 404
    assert as_(cast["secretary"]).post(f"/minh-chung/{piece.pk}/go/", {"reason": "nhầm ảnh"}).status_code == 302
    seen = {name: knock(name).status_code for name in ("secretary", "officer")}
    assert seen == {"secretary": 404, "officer": 200}
    assert "nhầm ảnh" in as_(cast["officer"]).get(f"/viec/{owed.pk}/").content.decode()


def test_the_officer_is_shown_where_the_same_photo_was_used(owed, owe, cast, as_, organization, media):
    other = owe(None, leads=("so-xay-dung",))
    photo = picture(4)
    words = given(organization, kind="progress", quantity="", note="", photos=[upload("a.jpg", photo)])
    as_(cast["secretary"]).post(f"/viec/{owed.pk}/tien-do/", words)
    words = words | {"unit_id": organization["so-xay-dung"].pk, "key": str(uuid4()), "photos": [upload("b.jpg", photo)]}
    as_(cast["other_secretary"]).post(f"/viec/{other.pk}/tien-do/", words)
    told = "Trùng với minh chứng ở"

    assert told in as_(cast["officer"]).get(f"/viec/{other.pk}/").content.decode()
    assert told in as_(cast["officer"]).get(f"/viec/{owed.pk}/").content.decode()
    assert told not in as_(cast["other_secretary"]).get(f"/viec/{other.pk}/").content.decode()


def test_asking_and_answering_on_the_page(owed, cast, as_, organization):
    client, page = as_(cast["secretary"]), f"/viec/{owed.pk}/"
    words = given(organization, kind="extension", due_asked="", reason="Hội trường đang sửa")
    assert client.post(f"{page}de-nghi/", words).status_code == 422
    assert client.post(f"{page}de-nghi/", words | {"due_asked": "15/7/2024"}).status_code == 302
    asked = Petition.objects.get()
    assert "chờ trả lời" in client.get(page).content.decode()
    officer = as_(cast["officer"])
    assert "xin gia hạn đến 15/07/2024" in officer.get(page).content.decode()

    refused = officer.post(f"/de-nghi/{asked.pk}/tra-loi/", {"verdict": "refused", "answer": ""})
    assert refused.status_code == 422
    assert officer.post(f"/de-nghi/{asked.pk}/tra-loi/", {"verdict": "granted"}).status_code == 302
    html = client.get(page).content.decode()
    assert "15/07/2024" in html
    assert "Ban Thường vụ ấn định" in html


def test_a_content_is_changed_returned_and_withdrawn_on_its_pages(owed, cast, as_, organization, register):
    made = register(owed, date(2024, 4, 12))
    client, place = as_(cast["secretary"]), f"/dang-ky/{made.pk}/"
    assert 'value="12/04/2024"' in client.get(place).content.decode()
    words = given(organization, title="Hội thao lớn", starts_on="13/4/2024")
    assert client.post(place, words).status_code == 302
    officer = as_(cast["officer"])
    page = officer.post(f"{place}tra-loi/", {"verdict": "returned", "reason": "", "ordinal": 2})
    assert (page.status_code, "Hãy ghi lý do" in page.content.decode()) == (422, True)
    officer.post(f"{place}tra-loi/", {"verdict": "returned", "reason": "thiếu chỉ tiêu", "ordinal": 2})
    assert "thiếu chỉ tiêu" in client.get(f"/viec/{owed.pk}/").content.decode()
    assert client.post(f"{place}bat-dau/").status_code == 302
    too_long = client.post(f"{place}rut/", {"reason": "mưa " * 101})
    assert (too_long.status_code, "mưa " * 100 in too_long.content.decode()) == (422, True)
    assert client.post(f"{place}rut/", {"reason": ""}).status_code == 422
    assert client.post(f"{place}rut/", {"reason": "mưa"}).status_code == 302
    assert Registration.objects.get().state == "withdrawn"
    assert as_(cast["other_secretary"]).get(place).status_code == 404
    assert client.get(place).status_code == 404


def test_a_reason_that_was_typed_stays_where_the_answer_is_refused(owed, cast, as_, organization, register):
    made, other = register(owed, date(2024, 4, 12)), register(owed, date(2024, 4, 19))
    officer, place = as_(cast["officer"]), f"/dang-ky/{made.pk}/tra-loi/"
    as_(cast["secretary"]).post(f"/dang-ky/{made.pk}/", given(organization, title="Hội thao", starts_on="13/4/2024"))
    typed = {"verdict": "returned", "reason": "thiếu chỉ tiêu", "ordinal": 1}

    for refused, words in ((typed, "Đơn vị vừa sửa"), (typed | {"verdict": ""}, "Hãy bấm Chấp nhận")):
        page = officer.post(place, refused)
        assert page.status_code == 422
        assert words in page.content.decode()
        assert page.content.decode().count("thiếu chỉ tiêu") == 1
    part = officer.post(place, typed, headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert "thiếu chỉ tiêu" in part
    assert officer.post(f"/dang-ky/{other.pk}/tra-loi/", {"verdict": "accepted", "ordinal": 1}).status_code == 302


def test_the_cell_of_the_board_and_the_officer_are_told(owed, cast, as_, organization, register):
    register(owed, date(2024, 4, 12))
    board = as_(cast["officer"]).get("/bang-theo-doi/").content.decode()
    assert " · đăng ký 12/04/2024</a>" in board
    assert "c noted late" in board

    words = given(organization, kind="waiver", due_asked="", reason="đang sửa nhà")
    as_(cast["secretary"]).post(f"/viec/{owed.pk}/de-nghi/", words)
    assert "có đề nghị chờ trả lời" in as_(cast["officer"]).get("/bang-theo-doi/").content.decode()
