"""A guest whom nobody expected is written down at the desk, also without a network, and counts as one who took part."""

from uuid import uuid4

import pytest
import time_machine
from django.urls import reverse

from phongtrao.activities import operations
from phongtrao.activities.models import CheckIn, SignUp
from phongtrao.activities.operations import Guest
from phongtrao.activities.operations.arrivals import Batch
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Entry, Rung
from phongtrao.periods import Period

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def at_the_time(now):
    """The pages ask the clock."""
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def bring(now):
    return lambda batch: operations.check_in(batches=[batch], by=batch.by, at=now)[0]


def test_a_guest_counts_as_one_who_took_part_and_once(word, desk, bring, lesson, organization):
    one = word(method="guest", guest=Guest("Trần Khách"))
    told = [bring(desk(one))[0].became, bring(desk(one))[0].became]

    assert told == ["in", "in"]
    row = SignUp.objects.get()
    assert (row.guest_name, row.person_id, row.state) == ("Trần Khách", None, "in")
    assert CheckIn.objects.get().sign_up == row
    assert Entry.objects.get().rung == Rung.DECLARED
    assert ledger.figure(organization["khoi"].pk, "participants", Period.parse("2024"), "").quantity == 1


def test_who_leaves_the_same_address_is_the_same_guest(word, desk, bring, lesson):
    first, second = (word(method="guest", guest=Guest("Trần Khách", "khach@example.org")) for _turn in range(2))

    assert [one.became for one in bring(desk(first, second))] == ["in", "again"]
    assert SignUp.objects.count() == CheckIn.objects.count() == 1


def test_two_of_one_name_without_an_address_are_two(word, desk, bring, lesson):
    both = [word(method="guest", guest=Guest("Trần Khách")) for _turn in range(2)]

    assert [one.became for one in bring(desk(*both))] == ["in", "in"]
    assert SignUp.objects.count() == 2


def test_only_the_desk_writes_guests_down_and_only_with_a_name(
    word, desk, bring, lesson, own, member, other_secretary, actor_of
):
    guest = Guest("Trần Khách")
    as_member = Batch([word(method="guest", guest=guest)], actor_of(member), own=f"p{own.pk}")
    elsewhere = Batch([word(method="guest", guest=guest)], actor_of(other_secretary))
    nameless, nobody = word(method="guest", guest=Guest(" ")), word(own, method="guest")

    for batch in (as_member, elsewhere, desk(nameless), desk(nobody)):
        assert bring(batch)[0].became == "refused"
    assert not SignUp.objects.exists()
    assert not CheckIn.objects.exists()


def test_the_desk_types_a_name(lesson, as_, secretary, other_secretary):
    here = reverse("activities:check_in_guest", args=[lesson.pk])
    given = {"key": uuid4(), "name": "Trần Khách", "email": ""}
    for _twice in range(2):
        as_(secretary).post(here, given)
    page = as_(secretary).post(here, {"key": uuid4(), "name": ""}, follow=True).content.decode()

    assert CheckIn.objects.count() == 1
    assert "Trần Khách" in page
    assert "Chưa ghi được khách" in page
    assert as_(other_secretary).post(here, given).status_code == 404


def test_a_phone_brings_a_guest_from_its_queue(lesson, as_, secretary, client, now):
    held = as_(secretary).get(reverse("activities:check_in_book", args=[lesson.pk])).json()["pass"]
    word = {"key": str(uuid4()), "method": "guest", "at": now.isoformat(), "guest": {"name": "Trần Khách", "email": ""}}
    send = {"path": reverse("activities:check_in_feed"), "content_type": "application/json"}
    told = client.post(data={"pass": held, "words": [word]}, **send).json()["outcomes"][0]
    odd = client.post(data={"pass": held, "words": [word | {"guest": {"name": 7}}]}, **send)

    assert (told["became"], told["name"]) == ("in", "Trần Khách")
    assert odd.status_code == 422
