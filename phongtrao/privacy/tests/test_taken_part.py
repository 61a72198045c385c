"""What somebody took part in goes along with their data, and loses their name when they are erased."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.apps import apps
from django.db import models
from django.template.loader import render_to_string
from django.urls import reverse

from phongtrao.activities import operations as activities
from phongtrao.activities.models import ActivityKind, Certificate, CheckIn, CheckInMethod, SeenPlace
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import queries as ledger
from phongtrao.organizations import operations as organizations
from phongtrao.privacy import operations, queries
from phongtrao.privacy.operations.erasing import ERASER
from phongtrao.privacy.queries.mine import as_plain
from phongtrao.trail import queries as trail

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(may, organization, secretary, actor_of, now):
    """A course that Mây signed up for and was at, with the certificate for it."""
    by, starts_at = actor_of(secretary), now + timedelta(hours=1)
    kind, ends_at = ActivityKind.objects.get(key="course"), starts_at + timedelta(hours=2)
    details = activities.Details(kind.pk, "Tập huấn", starts_at, ends_at)
    made = activities.make_activity(unit_id=organization["so-y-te"].pk, details=details, key=uuid4(), by=by, at=now)
    place = {"activity_id": made.pk, "session_id": None, "key": uuid4()}
    activities.sign_up(**place, person_ids=[may.pk], by=by, at=now)
    said = {"session_id": made.sessions.get().pk, "method": CheckInMethod.SEARCH, "person_id": may.pk}
    words = [Arrival(key=uuid4(), at=starts_at, **said), Arrival(key=uuid4(), at=ends_at, is_leaving=True, **said)]
    activities.check_in(batches=[Batch(words, by)], by=by, at=ends_at)
    activities.issue_certificates(activity_id=made.pk, by=by, at=ends_at)
    return made


def test_it_is_in_the_file_that_one_takes_along(course, may, now):
    plain = as_plain(queries.my_data(may, on=now.date()))

    assert plain["tham_gia_theo_nam"] == [{"nam": 2024, "luot": "1", "gio": "2"}]
    assert [row["hoat_dong"] for row in plain["dang_ky_tham_gia"]] == ["Tập huấn"]
    assert [(row["cach"], row["gio"]) for row in plain["da_tham_gia"]] == [("search", "2")]
    assert [row["ten_tren_giay"] for row in plain["giay_chung_nhan"]] == [may.full_name]


def test_erasing_leaves_the_figures_and_no_name(course, may, now):
    name, label = may.full_name, f"activity:{course.pk}"
    before = ledger.earned_by_each(label, "hours")
    operations.erase(person=may, cause="request", by=ERASER, at=now)

    assert ledger.earned_by_each(label, "hours") == before
    assert (CheckIn.objects.count(), Certificate.objects.count()) == (1, 1)
    assert list(held_by("activities", name)) == []


@pytest.fixture
def seen(course, may, member, job, now):
    """Mây, behind an account, whose phone was 30 m off when she came."""
    organizations.link_account(person=may, user=member, by=job, at=now)
    return SeenPlace.objects.create(check_in=CheckIn.objects.get(), metres=30)


@pytest.mark.usefixtures("seen")
def test_how_far_off_the_phone_was_goes_along(may, member, as_, now):
    data = queries.my_data(may, on=now.date())
    page = as_(member).get(reverse("privacy:mine")).content.decode()

    assert [row["cach_noi_to_chuc_met"] for row in as_plain(data)["da_tham_gia"]] == [30]
    assert "máy cách nơi tổ chức 30 m" in render_to_string("privacy/export.html", {"data": data})
    assert reverse("privacy:places_removal") in page


@pytest.mark.usefixtures("seen")
def test_two_taps_take_it_back_and_the_check_in_stays(may, member, officer, as_):
    assert as_(officer).post(reverse("privacy:places_removal")).status_code == 404
    assert SeenPlace.objects.exists()
    for _turn in range(2):
        as_(member).post(reverse("privacy:places_removal"))

    assert not SeenPlace.objects.exists()
    assert CheckIn.objects.get().person == may
    assert [one.verb for one in trail.of(may)].count("places_withdrawn") == 1
    assert ledger.earned_by_each(f"activity:{CheckIn.objects.get().session.activity_id}", "hours")


@pytest.mark.usefixtures("seen")
def test_withdrawing_the_consent_to_places_takes_it_back_too(may, member, officer, actor_of, now):
    by = actor_of(member)
    given = {text.purpose.code: text for text in queries.newest_texts()}
    consents = [operations.give_consent(person=may, text=given[one], by=by, at=now) for one in ("lien-lac", "vi-tri")]
    with pytest.raises(NotAllowed):
        operations.withdraw_places(person=may, by=actor_of(officer), at=now)
    operations.withdraw_consent(consent=consents[0], by=by, at=now)
    assert SeenPlace.objects.exists()
    operations.withdraw_consent(consent=consents[1], by=by, at=now)
    assert not SeenPlace.objects.exists()


@pytest.mark.usefixtures("seen")
def test_erasing_takes_it_away(may, now):
    operations.erase(person=may, cause="request", by=ERASER, at=now)
    assert not SeenPlace.objects.exists()


def held_by(room, words):
    """Where some words still stand in the tables of a room."""
    for model in apps.get_app_config(room).get_models():
        for field in model._meta.get_fields():
            is_text = isinstance(field, models.CharField | models.TextField)
            if is_text and model._default_manager.filter(**{f"{field.name}__contains": words}).exists():
                yield f"{model.__name__}.{field.name}"
