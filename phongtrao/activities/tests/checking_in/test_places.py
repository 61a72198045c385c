"""How far from its place a phone was: told at check-in, kept apart from it as metres, and only if its owner agreed."""

from decimal import Decimal

import pytest
import time_machine
from django.urls import reverse

from phongtrao.activities import operations
from phongtrao.activities.models import CheckIn, SeenPlace
from phongtrao.activities.operations.arrivals import Batch, distance_in_words
from phongtrao.activities.rules.places import place_in
from phongtrao.ledger.models import Entry, Rung

HERE = (Decimal("10.776000"), Decimal("106.700000"))


@pytest.fixture(autouse=True)
def at_the_time(now):
    """The pages ask the clock."""
    with time_machine.travel(now, tick=False):
        yield


@pytest.fixture
def fenced(lesson, secretary, actor_of, now):
    operations.set_fence(activity_id=lesson.activity_id, place=HERE, radius=200, by=actor_of(secretary), at=now)
    return lesson


@pytest.fixture
def tell(own, word, member, actor_of, code, now):
    """`tell(place)`: Dũng scans the screen, and his phone says where it is."""

    def run(place):
        batch = Batch([word(own, method="rotating", code=code(), place=place)], actor_of(member), own=f"p{own.pk}")
        return operations.check_in(batches=[batch], by=batch.by, at=now)[0][0]

    return run


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("place", "became", "words", "rung"),
    [
        ((10.7763, 106.7), "in", "Cách nơi tổ chức khoảng 30 m", Rung.CHECKED),
        (None, "in", "", Rung.EVIDENCED),
        ((10.80, 106.7), "refused", "Máy đang cách nơi tổ chức khoảng 2,7 km.", None),
    ],
)
def test_a_check_in_says_what_distance_it_saw(place, became, words, rung, fenced, tell):
    told = tell(place)

    assert told.became == became
    assert str(told.words).startswith(words)
    assert [entry.rung for entry in Entry.objects.all()] == ([rung] if rung else [])


@pytest.mark.django_db
def test_metres_are_kept_apart_and_shown_at_the_desk(fenced, tell, as_, secretary):
    tell((10.7763, 106.7))
    desk = as_(secretary).get(reverse("activities:check_in", args=[fenced.pk])).content.decode()

    assert SeenPlace.objects.get(check_in=CheckIn.objects.get()).metres == 33
    assert "cách 33 m" in desk


@pytest.mark.django_db
def test_without_a_fence_nobody_is_asked_and_nothing_is_kept(lesson, tell, as_, member, code):
    page = as_(member).get(reverse("activities:arrive"), {"m": code()}).content.decode()

    assert "data-place-consent" not in page
    assert tell((10.80, 106.7)).became == "in"
    assert not SeenPlace.objects.exists()


@pytest.mark.django_db
def test_the_form_takes_what_a_map_says_and_takes_the_fence_away(
    lesson, own, as_, secretary, other_secretary, member, code
):
    client, here = as_(secretary), reverse("activities:fence", args=[lesson.activity_id])
    odd = client.post(here, {"place": "nhà văn hóa", "radius": "200"})
    set_ = client.post(here, {"place": "10.776, 106.7", "radius": "200"})
    lesson.activity.refresh_from_db()
    asked = as_(member).get(reverse("activities:arrive"), {"m": code()}).content.decode()

    assert (odd.status_code, set_.status_code) == (422, 302)
    assert as_(other_secretary).get(here).status_code == 404
    assert (lesson.activity.latitude, lesson.activity.longitude, lesson.activity.radius) == (*HERE, 200)
    assert "10.776000, 106.700000" in client.get(here).content.decode()
    assert "Không đồng ý vẫn điểm danh được" in asked
    client.post(here, {"place": "", "radius": "200"})
    lesson.activity.refresh_from_db()
    assert lesson.activity.radius is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("10.776530, 106.700981", (Decimal("10.776530"), Decimal("106.700981"))),
        (" 10,77653; 106,70098 ", (Decimal("10.776530"), Decimal("106.700980"))),
        ("10.7 106.7", (Decimal("10.700000"), Decimal("106.700000"))),
        ("95.0, 106.7", None),
        ("10.7", None),
        ("đây", None),
    ],
)
def test_places_as_people_type_them(text, place):
    assert place_in(text) == place


@pytest.mark.parametrize(("metres", "words"), [(3, "10 m"), (47, "50 m"), (1240, "1,2 km"), (12_000, "12 km")])
def test_distances_are_told_no_finer_than_phones_know_them(metres, words):
    assert distance_in_words(metres) == words
