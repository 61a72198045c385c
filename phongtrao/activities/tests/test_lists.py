"""Posters and attendance lists, for whoever may have them; the code on a list."""

from uuid import uuid4

import pypdfium2
import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import CheckInMethod
from phongtrao.activities.operations.arrivals import Arrival, Batch

pytestmark = pytest.mark.django_db


def words_of(response):
    """What stands on a paper."""
    assert response["Content-Type"] == "application/pdf"
    return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(response.content))


@pytest.fixture
def session(make):
    return make(title="Ngày hội hiến máu", place="Hội trường").sessions.get()


@pytest.fixture
def come(session, secretary, actor_of):
    def run(person):
        said = {"session_id": session.pk, "method": CheckInMethod.SEARCH, "person_id": person.pk}
        by = actor_of(secretary)
        words = [Arrival(key=uuid4(), at=session.starts_at, **said)]
        operations.check_in(batches=[Batch(words, by)], by=by, at=session.starts_at)

    return run


def test_anybody_prints_the_poster_of_what_is_listed(session, make, client, secretary, as_):
    here = reverse("activities:poster", args=[session.activity.code])
    hidden = make(is_listed=False)
    words = words_of(client.get(here))

    assert "Ngày hội hiến máu" in words
    assert "thứ Sáu 08/03/2024" in words
    assert "Quét để đăng ký" in words
    picture = client.get(reverse("activities:share", args=[session.activity.code]))
    assert (picture["Content-Type"], picture.content[:4]) == ("image/png", b"\x89PNG")
    assert client.get(reverse("activities:poster", args=[hidden.code])).status_code == 404
    assert words_of(as_(secretary).get(reverse("activities:poster", args=[hidden.code])))


def test_the_list_to_sign_has_who_signed_up_and_room_for_others(session, enrol, secretary, cast, actor_of, as_, now):
    people = [enrol("Võ Thị Mai"), enrol("Lê Văn An")]
    ids = [person.pk for person in people]
    place = {"activity_id": session.activity_id, "session_id": None, "person_ids": ids, "key": uuid4()}
    operations.sign_up(**place, by=actor_of(secretary), at=now)
    here = reverse("activities:list_to_sign", args=[session.pk])
    words = words_of(as_(secretary).get(here))

    assert words.index("Lê Văn An") < words.index("Võ Thị Mai")
    assert "14" in words
    assert [as_(who).get(here).status_code for who in cast] == [200, 404, 200, 404]


def test_the_list_of_those_there_is_verified_by_its_code(session, enrol, come, secretary, client, as_, now):
    come(enrol("Lê Thị Mây"))
    code = queries.list_code(session, now)
    words = words_of(as_(secretary).get(reverse("activities:list_there", args=[session.pk])))
    verify = reverse("activities:verify_list", args=[code])
    today = client.get(verify).content.decode()
    come(enrol("Lý Văn Tý"))
    later = client.get(verify).content.decode()

    assert "Lê Thị Mây" in words
    assert "Có mặt: 1 người." in words
    assert "vẫn đúng" in today
    assert "đã thay đổi" in later
    assert "Mây" not in today
    assert client.get(reverse("activities:verify_list", args=[code.replace(".1.", ".2.", 1)])).status_code == 404
