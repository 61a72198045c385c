"""The inbox, the bell, and what people wish."""

import pytest
from django.test import Client

from phongtrao.notices.letters import link_for
from phongtrao.notices.models import Choice, Notice, Preference


def test_the_bell_counts_and_opening_marks_read(told, secretary, as_):
    told(people=[secretary.pk])
    client, pk = as_(secretary), Notice.objects.get().pk
    assert '<b class="unread">1<' in client.get("/").text
    assert "Trả lại để làm tiếp: Hiến máu" in client.get("/thong-bao/").text

    answer = client.post(f"/thong-bao/{pk}/mo/")
    assert (answer.status_code, answer["Location"]) == (302, "/bang-theo-doi/")
    assert 'class="unread"' not in client.get("/").text


def test_all_is_marked_read_at_once(told, secretary, other_secretary, as_):
    for key in "abc":
        told(key=key, people=[secretary.pk, other_secretary.pk])
    as_(secretary).post("/thong-bao/da-doc/")

    assert list(Notice.objects.filter(read_at=None).values_list("user__username", flat=True)) == ["chi"] * 3


def test_the_inbox_of_another_is_not_there(told, secretary, other_secretary, as_):
    told(people=[secretary.pk])
    client = as_(other_secretary)

    assert "Hiến máu" not in client.get("/thong-bao/").text
    assert client.post(f"/thong-bao/{Notice.objects.get().pk}/mo/").status_code == 404
    assert Notice.objects.filter(read_at=None).exists()


def test_the_inbox_takes_as_many_queries_for_many_as_for_one(told, secretary, as_, django_assert_num_queries):
    client = as_(secretary)
    told(people=[secretary.pk])
    with django_assert_num_queries(7):
        client.get("/thong-bao/")
    for key in "bcdef":
        told(key=key, people=[secretary.pk])
    with django_assert_num_queries(7):
        client.get("/thong-bao/")


def test_a_reader_of_english_reads_english(told, secretary, as_):
    told(people=[secretary.pk])
    client = as_(secretary)
    client.cookies["django_language"] = "en"

    assert "Sent back: Hiến máu" in client.get("/thong-bao/").text


def test_wishes_are_kept_and_shown(secretary, as_):
    client = as_(secretary)
    page = client.get("/thong-bao/cach-nhan/").text
    assert page.count("checked") > 3
    sent = {"quiet_from": "22:00", "quiet_to": "06:30", "due-mail": "on"}
    assert client.post("/thong-bao/cach-nhan/", sent).status_code == 302

    assert client.get("/thong-bao/cach-nhan/").text.count("checked") == 1
    assert str(Preference.objects.get().quiet_to) == "06:30:00"
    bad = client.post("/thong-bao/cach-nhan/", sent | {"quiet_from": "khuya"})
    assert (bad.status_code, 'value="khuya"' in bad.text) == (422, True)


def test_who_has_no_address_is_led_to_where_one_is_added(person, as_):
    page = as_(person("khach", "Không Hồ Sơ")).get("/thong-bao/cach-nhan/").text

    assert 'href="/tai-khoan/thu/">Thêm địa chỉ thư' in page


@pytest.mark.parametrize("method", ["get", "post"])
def test_the_link_of_a_letter_works_for_who_is_signed_out(method, secretary):
    stranger = Client(enforce_csrf_checks=True)
    answer = getattr(stranger, method)(f"/thong-bao/ngung/{link_for(secretary.pk, 'due', 'mail')}/")

    assert answer.status_code == 200
    assert Choice.objects.filter(user=secretary, is_wanted=False).exists() is (method == "post")


def test_a_link_that_was_changed_is_refused_in_words(db, client):
    answer = client.post("/thong-bao/ngung/abc/")

    assert (answer.status_code, "không đúng hoặc đã cũ" in answer.text) == (422, True)
