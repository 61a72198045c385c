"""Who took part in activities: exported, erased, guests kept for a time."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.activities import operations as activities
from phongtrao.activities.models import ActivityKind, CheckIn, SeenPlace, SignUp
from phongtrao.activities.operations import Details, Guest
from phongtrao.foundation.actors import STRANGER
from phongtrao.ledger import operations as ledger
from phongtrao.organizations import operations as organizations
from phongtrao.privacy.operations import apply_retention
from phongtrao.privacy.operations.erasing import ERASER, erase
from phongtrao.privacy.queries.mine import as_plain, my_data

pytestmark = pytest.mark.django_db


@pytest.fixture
def held(organization, secretary, actor_of, job, now):
    """An activity that somebody was at for two hours, and a guest has signed up for."""
    unit = organization["so-y-te"]
    member = organizations.register_member(
        unit=unit, details={"full_name": "Lê Thị Mây"}, since=now.date(), by=job, at=now
    ).person
    starts_at = now + timedelta(days=1)
    kind = ActivityKind.objects.get(key="other")
    details = Details(kind.pk, "Ngày hội", starts_at, starts_at + timedelta(hours=2), audience="everybody")
    made = activities.make_activity(unit_id=unit.pk, details=details, key=uuid4(), by=actor_of(secretary), at=now)
    place = {"activity_id": made.pk, "session_id": None, "at": now}
    activities.sign_up(**place, person_ids=[member.pk], key=uuid4(), by=actor_of(secretary))
    guest = Guest("Trần Khách", email="khach@example.com")
    activities.sign_up_guest(**place, guest=guest, key=uuid4(), by=STRANGER)
    subject = f"p{member.pk}"
    seen = CheckIn.objects.create(
        session=made.sessions.get(),
        person=member,
        unit=unit,
        subject=subject,
        at=starts_at,
        received_at=starts_at,
        method="search",
        key=uuid4(),
        by="An",
    )
    source = f"activities.checkin:{seen.pk}"
    fact = ledger.Fact("hours", Decimal(2), unit.pk, starts_at.date(), source, source, subject=subject)
    ledger.record(facts=[fact], by=job, at=now)
    return member


def test_participation_is_exported(held, now):
    told = as_plain(my_data(held, on=now.date()))

    assert [(row["hoat_dong"], row["gio"]) for row in told["da_tham_gia"]] == [("Ngày hội", "2")]
    assert [row["hoat_dong"] for row in told["dang_ky_tham_gia"]] == ["Ngày hội"]


def test_an_erased_person_is_gone_from_sign_ups_and_check_ins_and_figures_stay(held, now):
    erase(person=held, cause="request", by=ERASER, at=now)

    assert not SignUp.objects.exclude(person=None).exists()
    assert not CheckIn.objects.exclude(person=None).exists()
    assert CheckIn.objects.count() == 1


def test_guests_lose_their_names_after_the_term(held, job, now):
    apply_retention(by=job, at=now + timedelta(days=30))
    assert SignUp.objects.filter(guest_name="Trần Khách").exists()
    apply_retention(by=job, at=now + timedelta(days=120))

    row = SignUp.objects.get(person=None)
    assert (row.guest_name, row.guest_email) == ("", "")
    assert row.subject.startswith("g")


def test_how_far_somebody_was_goes_after_a_short_term_and_with_them(held, job, now):
    seen = SeenPlace.objects.create(check_in=CheckIn.objects.get(), metres=33)
    apply_retention(by=job, at=seen.check_in.received_at + timedelta(days=29))
    assert SeenPlace.objects.exists()
    apply_retention(by=job, at=seen.check_in.received_at + timedelta(days=31))
    assert not SeenPlace.objects.exists()

    SeenPlace.objects.create(check_in=CheckIn.objects.get(), metres=33)
    erase(person=held, cause="request", by=ERASER, at=now)
    assert not SeenPlace.objects.exists()
    assert CheckIn.objects.count() == 1
