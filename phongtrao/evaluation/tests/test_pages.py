"""The pages of a round: what is typed is carried, what is wrong is told where it is."""

from datetime import date
from decimal import Decimal

from django.urls import reverse

from phongtrao.evaluation import operations
from phongtrao.evaluation.models import Appeal, Evaluation

D = Decimal


def at(name, row):
    """The address of a deed of a unit or round."""
    return reverse(f"evaluation:{name}", args=[row.pk])


def test_the_pages_of_the_unit_carry_its_own_points(opened, of, secretary, as_):
    row, own = of(opened(claim_until=date(2099, 1, 1)), "so-y-te"), as_(secretary)
    sheet = at("claim", row) + "?noi-dung=2.1"
    refused = own.post(sheet, {"points_0": "30"})
    assert refused.status_code == 422
    assert "cần minh chứng" in refused.content.decode()

    sent = {"points_0": "28,5", "document_0": "12-BC/ĐTN", "points_1": "10", "document_1": "03-KH", "points_2": ""}
    assert own.post(sheet, sent).status_code == 302
    assert own.post(at("send_claims", row)).status_code == 302

    page = own.get(at("unit", row)).content.decode()
    assert "Đơn vị tự chấm 28,5" in page
    assert "12-BC/ĐTN" in page


def test_what_is_wrong_with_a_sheet_is_told_at_its_field_and_nothing_typed_is_lost(opened, of, secretary, as_):
    row, own = of(opened(claim_until=date(2099, 1, 1)), "so-y-te"), as_(secretary)
    sheet = at("claim", row) + "?noi-dung=2.1"
    typed = {"points_0": "20", "words_0": "Làm từ tháng 3", "points_1": "10", "document_1": "03-KH", "points_2": "12,5"}
    page = own.post(sheet, typed)
    form, words = page.context["form"], page.content.decode()

    assert page.status_code == 422
    assert sorted(form.errors) == ["document_0", "points_2"]
    assert form.errors["points_2"] == ["Nhiều nhất 10 điểm."]
    # the summary leads to each field, which says it too
    for place, name in (("sheet_document_0", "2.1.a"), ("sheet_points_2", "2.1.c")):
        assert f'<a href="#{place}">{name} · ' in words
        assert f'id="{place}_error"' in words
    for kept in ("Làm từ tháng 3", "03-KH", "12,5"):
        assert f'value="{kept}"' in words
    # what shows a claim is needed for the first two of four, free for the others
    assert words.count("(không bắt buộc)") == 4 + 2 * 2
    assert not Evaluation.objects.get(pk=row.pk).claims.exists()


def test_the_chair_is_told_at_the_field_that_a_reason_is_needed(reviewed, council, of, as_):
    row, chair = of(reviewed, "so-y-te"), as_(council["chair"])
    sheet = at("decide", row) + "?noi-dung=1.2"
    refused = chair.post(sheet, {"points_0": "5"})
    assert list(refused.context["form"].errors) == ["words_0"]
    # as the machine found: nothing is decided, and the points go on following the figures
    assert chair.post(sheet, {"points_0": "20"}).status_code == 302
    assert not row.decisions.exists()
    assert chair.post(sheet, {"points_0": "5", "words_0": "Đếm hai lần"}).status_code == 302
    assert row.decisions.get().points == 5
    # back to what the machine found: with the reason, since something was decided
    assert chair.post(sheet, {"points_0": "20", "words_0": "Đã đối chiếu"}).status_code == 302
    assert row.decisions.get().points == 20


def test_an_answer_that_was_not_right_keeps_what_was_typed(announced, council, secretary, of, as_, actor_of, now):
    row, chair = of(announced, "so-y-te"), as_(council["chair"])
    by = {"by": actor_of(secretary), "at": now}
    asked = operations.appeal(evaluation_id=row.pk, code="2.1.a", words="Xin xem lại", **by)
    for points, words in (("", "Hãy ghi điểm sau khi sửa."), ("40", "Nhiều nhất 30 điểm.")):
        refused = chair.post(at("answer_appeal", asked), {"is_granted": "1", "points": points, "answer": "Đã xem"})
        page = refused.content.decode()
        assert refused.status_code == 422
        assert page.count(words) == 2
        assert f'href="#answer{asked.pk}_points"' in page
        assert "Đã xem" in page
    sent = {"is_granted": "1", "points": "25", "answer": "Đã xem"}
    assert chair.post(at("answer_appeal", asked), sent).status_code == 302
    # a second tap with other words is refused above the page
    again = chair.post(at("answer_appeal", asked), sent | {"answer": "Khác"}, follow=True).content.decode()
    assert "Kiến nghị này đã được trả lời." in again


def test_the_pages_carry_the_way_from_council_to_appeal(opened, of, secretary, officer, council, as_):
    one = opened(claim_until=date(2099, 1, 1))
    row, office = of(one, "so-y-te"), as_(officer)
    for words in ({"username": "hue", "is_chair": "on"}, {"username": "lam"}):
        office.post(at("councillor", one), words)
    office.post(at("review", one))
    chair, other = as_(council["chair"]), as_(council["other"])
    other.post(at("mark", row) + "?noi-dung=2.1", {"points_0": "20"})
    chair.post(at("mark", row) + "?noi-dung=2.1", {"points_0": "25"})
    told = chair.get(at("unit", row)).content.decode()
    assert "khác nhau, chờ quyết định" in told
    assert f'href="{at("decide", row)}?noi-dung=2.1">2.1.a</a>' in told
    assert chair.post(at("decide", row) + "?noi-dung=2.1", {"points_0": "22"}).status_code == 422
    chair.post(at("decide", row) + "?noi-dung=2.1", {"points_0": "22", "words_0": "giữa hai người"})
    for each in Evaluation.objects.filter(round=one):
        chair.post(at("settle", each))
    office.post(at("announce", one), {"appeal_until": "01/01/2099"})
    as_(secretary).post(at("appeal", row), {"code": "2.1.a", "words": "Xin xem lại"})
    asked = Appeal.objects.get()
    chair.post(at("answer_appeal", asked), {"is_granted": "0", "answer": "Giữ nguyên"})

    asked.refresh_from_db()
    row.refresh_from_db()
    # what was owed until November is late by now
    assert (asked.answer, row.total) == ("Giữ nguyên", 20 + 22)
