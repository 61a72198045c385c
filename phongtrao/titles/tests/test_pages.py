"""The pages of titles: from a new title to a certificate that a stranger verifies; who sees what."""

from datetime import date, timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from django.urls import reverse
from django.utils.timezone import localdate
from openpyxl import load_workbook

from phongtrao.organizations.models import Role
from phongtrao.titles import files, operations, queries
from phongtrao.titles.models import Award, AwardRound, Nomination, Standard, Title
from phongtrao.trail.models import TrailEntry


def test_an_officer_writes_a_title_and_opens_a_round(as_, officer, organization):
    client = as_(officer)
    said = {"unit": organization["khoi"].pk, "name": "4 nhất", "audience": "Công nhân", "words": ""}
    assert client.post(reverse("titles:make"), said).status_code == 302
    assert client.post(reverse("titles:make"), said).status_code == 422
    title = Title.objects.get()
    client.post(reverse("titles:begin", args=[title.pk]), {"level": "bloc", "year": 2024})
    draft = Standard.objects.get()
    line = {"text": "Chất lượng nhất", "kind": "figure", "figure": "", "threshold": "", "is_required": "on"}
    here = reverse("titles:condition", args=[draft.pk, 0])
    assert "cần chọn số liệu" in client.post(here, line).content.decode()
    assert client.post(here, line | {"figure": "hours", "threshold": "12,5"}).status_code == 302
    how = {"basis": "01-HD/ĐTN", "share": 50, "base": "cast", "quorum": 60, "is_secret": "on"}
    assert client.post(reverse("titles:set_standard", args=[draft.pk]), how).status_code == 302
    client.post(reverse("titles:publish_standard", args=[draft.pk]))
    page = client.get(reverse("titles:standard", args=[draft.pk])).content.decode()
    assert "số giờ tham gia, từ 12,5" in page
    assert "50% phiếu đồng ý trên số phiếu đã bỏ" in page

    until = f"{localdate() + timedelta(days=5):%d/%m/%Y}"
    words = {"key": uuid4(), "name": "Xét 4 nhất", "unit": organization["khoi"].pk, "standard": draft.pk, "quota": "2"}
    days = {"record_from": "01/01/2024", "record_to": "31/12/2024", "nominate_until": until}
    response = client.post(reverse("titles:open"), words | days)
    assert response.url == reverse("titles:round", args=[AwardRound.objects.get().pk])


def test_the_titles_of_the_plan_come_as_samples_once(as_, officer, organization):
    client, said = as_(officer), {"unit": organization["khoi"].pk, "level": "bloc", "year": 2024}
    client.post(reverse("titles:samples"), said)
    client.post(reverse("titles:samples"), said)

    assert Title.objects.count() == len({line["title"] for line in files.sample_lines()}) == 7
    assert set(Standard.objects.values_list("is_sample", "published_at")) == {(True, None)}
    page = client.get(reverse("titles:list")).content.decode()
    assert all(name in page for name in ("Ngòi bút trẻ", "Sinh viên 5 tốt", "Học sinh “3 rèn luyện”", "bản mẫu"))


@pytest.fixture
def nominated(opened, enrolled, worked, secretary, as_):
    """The member is nominated on the pages of the secretary, with twelve hours in the record."""
    one, who = opened(is_secret=False, quorum=30), enrolled()
    AwardRound.objects.update(nominate_until=localdate() + timedelta(days=3))
    worked(who, 12)
    by_unit = as_(secretary)
    found = by_unit.get(reverse("titles:nominate", args=[one.pk]), {"q": "pham anh"}).content.decode()
    assert "Phạm Anh Dũng" in found
    by_unit.post(reverse("titles:nominate", args=[one.pk]), {"nguoi": who.pk})
    return Nomination.objects.get()


def test_the_person_agrees_and_the_dossier_fills(nominated, member, as_):
    row, own = nominated, as_(member)
    here = reverse("titles:dossier", args=[row.pk])
    assert "Đồng chí có đồng ý được đề cử không?" in own.get(here).content.decode()
    own.post(reverse("titles:agree", args=[row.pk]))
    own.post(reverse("titles:write", args=[row.pk]), {"words": "Ba năm liền học giỏi"})
    paper = row.round.standard.conditions.get(kind="paper").pk
    shown = {"key": uuid4(), "condition": paper, "caption": "Bảng điểm", "link": ""}
    assert own.post(reverse("titles:add_papers", args=[row.pk]), shown).status_code == 422
    own.post(reverse("titles:add_papers", args=[row.pk]), shown | {"link": "https://truong.example/1"})
    page = own.get(here).content.decode()
    assert "Ba năm liền học giỏi" in page
    assert "bút toán" in page


@pytest.fixture
def dossier(nominated, member, actor_of, now):
    """The same, agreed to, with the paper that the standard asks for."""
    by = {"by": actor_of(member), "at": now}
    operations.agree(nomination_id=nominated.pk, representative="", **by)
    paper = operations.PaperWords(nominated.round.standard.conditions.get(kind="paper").pk, "x", "https://x.example")
    operations.add_papers(nomination_id=nominated.pk, words=paper, proofs=[], key=uuid4(), **by)
    return nominated


def test_from_the_vote_to_the_certificate(dossier, seated, council, member, officer, as_):
    row, one, own, above = dossier, dossier.round, as_(member), as_(officer)
    seated(one)
    above.post(reverse("titles:begin_vote", args=[one.pk]))
    chair = as_(council[0])
    ballot = reverse("titles:ballot", args=[one.pk])
    assert "Phạm Anh Dũng" in chair.get(ballot).content.decode()
    assert chair.post(ballot, {}).status_code == 422
    chair.post(ballot, {f"n{row.pk}": "yes"})
    as_(council[1]).post(ballot, {f"n{row.pk}": "yes"})
    above.post(reverse("titles:count", args=[one.pk]))
    decree = {"number": "12-QĐ/ĐTN", "decided_on": "01/03/2024", "signer": "Trần Thanh Bình", "signer_title": "BÍ THƯ"}
    above.post(reverse("titles:publish", args=[one.pk]), decree)

    award = Award.objects.get()
    pdf = own.get(reverse("titles:certificate", args=[award.pk]))
    assert pdf.getvalue().startswith(b"%PDF")
    told = as_(None).get(reverse("titles:verify", args=[award.code]))
    assert "Giấy này có giá trị." in told.content.decode()
    assert "Phạm Anh Dũng" in told.content.decode()
    assert told["X-Robots-Tag"] == "noindex"
    assert award.title in own.get(reverse("titles:mine")).content.decode()
    assert award.title in own.get(reverse("titles:of_person", args=[row.person_id])).content.decode()
    assert as_(None).get(reverse("titles:verify", args=["khong-co-ma-nay"])).status_code == 404


def test_the_register_is_searched_exported_and_revoked(published, officer, secretary, other_secretary, member, as_):
    published()
    award, client = Award.objects.get(), as_(officer)
    here = reverse("titles:register")
    assert "Phạm Anh Dũng" in client.get(here, {"q": "anh dung 12-QD", "nam": 2024}).content.decode()
    assert "Phạm Anh Dũng" not in client.get(here, {"q": "nguoi khac"}).content.decode()
    book = load_workbook(BytesIO(client.post(reverse("titles:register_file"), {"q": "anh dung"}).content))
    rows = list(book.active.values)
    assert (rows[0], rows[1][:4]) == (
        queries.HEADINGS,
        ("001/2024-KT", "Phạm Anh Dũng", "Chi đoàn Văn phòng Sở Y tế", "Sinh viên 5 tốt"),
    )
    assert client.get(reverse("titles:register_file")).status_code == 405
    assert TrailEntry.objects.get(verb="awards_exported").note == "1 dòng"
    assert as_(member).post(reverse("titles:register_file")).status_code == 404
    assert "Phạm Anh Dũng" in as_(secretary).get(here).content.decode()
    assert "Phạm Anh Dũng" not in as_(other_secretary).get(here).content.decode()
    assert as_(member).get(here).status_code == 404

    assert as_(secretary).get(reverse("titles:revoke", args=[award.pk])).status_code == 404
    assert client.post(reverse("titles:revoke", args=[award.pk]), {"reason": ""}).status_code == 422
    client.post(reverse("titles:revoke", args=[award.pk]), {"reason": "Khai sai"})
    told = as_(None).get(reverse("titles:verify", args=[award.code])).content.decode()
    assert "đã bị thu hồi" in told
    assert "Phạm Anh Dũng" not in told
    assert client.get(reverse("titles:certificate", args=[award.pk])).status_code == 404


@pytest.mark.parametrize("born_on", [date(2015, 5, 19), None])
def test_who_is_under_16_or_of_unknown_age_is_not_named_in_public(born_on, published, as_, other_secretary):
    one = published(born_on=born_on).round

    stranger = as_(None).get(reverse("titles:verify", args=[Award.objects.get().code])).content.decode()
    elsewhere = as_(other_secretary).get(reverse("titles:round", args=[one.pk])).content.decode()
    for page in (stranger, elsewhere):
        assert "P. A. D." in page
        assert "Phạm Anh Dũng" not in page


def test_the_public_page_counts_codes_that_are_none(as_, db):
    client = as_(None)
    for _number in range(30):
        client.get(reverse("titles:verify", args=["aaaa"]))
    assert client.get(reverse("titles:verify", args=["aaaa"])).status_code == 429


def test_many_nominations_ask_no_more_of_the_database(
    opened, ready, member, person, officer, as_, django_assert_max_num_queries
):
    one, client = opened(), as_(officer)
    ready(one, member)
    here = reverse("titles:round", args=[one.pk])
    with django_assert_max_num_queries(40) as few:
        client.get(here)
    for name in ("mai", "lan", "tu"):
        ready(one, person(name, f"Lê {name}", "y-te-vp", Role.MEMBER))
    with django_assert_max_num_queries(len(few)):
        client.get(here)


def test_a_chair_decides_between_equals_on_the_page(tied, council, as_):
    one, rows = tied
    chair, here = as_(council[0]), reverse("titles:round", args=[one.pk])
    assert "Chủ tịch chọn giữa những người bằng phiếu" in chair.get(here).content.decode()
    assert as_(council[1]).post(reverse("titles:break_tie", args=[one.pk])).status_code == 404
    chair.post(reverse("titles:break_tie", args=[one.pk]), {"chosen": [rows[0].pk], "reason": "Nhiều giờ hơn"})
    assert queries.voted_about(one)[0].outcome in {"chosen", "not"}
    assert not Nomination.objects.filter(outcome="tied").exists()


def test_who_is_nominated_says_no_on_the_page(opened, enrolled, secretary, member, actor_of, now, as_):
    one, who = opened(), enrolled()
    row = operations.nominate(round_id=one.pk, person_id=who.pk, words="", by=actor_of(secretary), at=now)
    assert as_(secretary).post(reverse("titles:decline", args=[row.pk])).status_code == 404
    as_(member).post(reverse("titles:decline", args=[row.pk]), {"reason": "Bận"})
    assert "không nhận đề cử" in as_(secretary).get(reverse("titles:dossier", args=[row.pk])).content.decode()


def test_the_councils_members_go_while_nobody_votes(opened, seated, officer, secretary, as_):
    one = opened()
    seated(one)
    member = one.seats.get(role="member")
    place = reverse("titles:remove_seat", args=[one.pk, member.pk])
    assert as_(secretary).post(place).status_code == 404
    as_(officer).post(place)
    as_(officer).post(reverse("titles:seat", args=[one.pk]), {"username": "khong-ai", "role": "member"})
    assert one.seats.count() == 2


def test_what_was_typed_stands_where_a_form_was_not_right(dossier, member, officer, as_):
    """Neither words nor a decision are wiped or lost."""
    own, place = as_(member), reverse("titles:write", args=[dossier.pk])
    own.post(place, {"words": "Ba năm liền học giỏi"})
    again = own.post(place, {"words": "dài " * 1100})
    assert again.status_code == 422
    assert "dài dài" in again.content.decode()
    dossier.refresh_from_db()
    assert dossier.words == "Ba năm liền học giỏi"

    shown = {"key": uuid4(), "caption": "Bảng điểm của trường", "condition": "", "link": ""}
    again = own.post(reverse("titles:add_papers", args=[dossier.pk]), shown)
    assert (again.status_code, "Bảng điểm của trường" in again.content.decode()) == (422, True)
    AwardRound.objects.update(state="counted")
    decree = {"number": "12-QĐ/ĐTN", "decided_on": "", "signer": "Trần Thanh Bình"}
    again = as_(officer).post(reverse("titles:publish", args=[dossier.round_id]), decree)
    assert (again.status_code, "12-QĐ/ĐTN" in again.content.decode()) == (422, True)
    assert not Award.objects.exists()


def test_a_chair_who_chose_too_few_keeps_the_reason(tied, council, as_):
    one, rows = tied
    again = as_(council[0]).post(reverse("titles:break_tie", args=[one.pk]), {"reason": "Nhiều giờ hơn"})
    assert (again.status_code, "Nhiều giờ hơn" in again.content.decode()) == (422, True)
    both = {"chosen": [row.pk for row in rows], "reason": "Nhiều giờ hơn"}
    again = as_(council[0]).post(reverse("titles:break_tie", args=[one.pk]), both)
    assert "đúng bằng số suất còn lại" in again.content.decode()
    assert "Nhiều giờ hơn" in again.content.decode()
