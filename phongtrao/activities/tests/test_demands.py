"""What a task needs as evidence is asked when an activity that serves it is closed; evidence of what serves nothing."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import ActivityState, CheckIn
from phongtrao.activities.refusals import EvidenceMissing
from phongtrao.activities.rules import Shown, met_by, missing
from phongtrao.ledger.models import Entry, Rung
from phongtrao.obligations import operations as obligations
from phongtrao.obligations.models import Evidence, EvidenceKind
from phongtrao.obligations.operations import Proof

PHOTO = Proof(EvidenceKind.PHOTO, data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff")
OTHER = replace(PHOTO, data=b"anh khac", dhash="0f0f0f0f00ff00ff")


@pytest.mark.parametrize(
    ("pieces", "expected"),
    [
        ([], {"before_after", "minutes"}),
        ([Shown("photo", "before", "a")], {"before_after", "minutes"}),
        ([Shown("photo", "before", "a"), Shown("photo", "after", "a")], {"before_after", "minutes"}),
        ([Shown("photo", "before", "a"), Shown("photo", "after", "b")], {"minutes"}),
        ([Shown("file", "minutes", "c")], {"before_after"}),
        ([Shown("minutes", "", "")], {"before_after"}),
    ],
)
def test_a_photo_before_and_another_after_are_needed_and_minutes_may_be_a_file(pieces, expected):
    met = met_by(pieces, has_people=False, has_products=False, has_links=False, has_number=False)

    assert set(missing(("before_after", "minutes"), met)) == expected


def test_people_products_and_figures_meet_their_demands_without_a_file():
    met = met_by([], has_people=True, has_products=True, has_links=False, has_number=True)

    assert missing(("present", "product", "number", "link"), met) == ("link",)


@pytest.mark.django_db
def test_the_address_of_a_product_is_the_link_that_is_asked_for(make, close, secretary, actor_of, now):
    activity = make(kind="product")
    words = {"title": "Bài", "channel": "web", "address": "https://example.org/1", "published_on": now.date()}
    with pytest.raises(EvidenceMissing):
        close(activity)
    operations.add_to_panel(
        activity_id=activity.pk, panel="san-pham", words=words, key=uuid4(), by=actor_of(secretary), at=now
    )
    close(activity)

    assert set(Entry.objects.values_list("rung", flat=True)) == {Rung.EVIDENCED}


@pytest.fixture
def served(make, owed, actor_of, officer, now):
    """An activity of a task that needs photos before and after, a list of those present and a figure."""
    duty = owed("so-y-te", "tọa đàm")
    obligations.demand_evidence(
        obligation_id=duty.pk, demands=["number", "present", "before_after"], by=actor_of(officer), at=now
    )
    return make(serves=(duty.pk,))


@pytest.fixture
def close(secretary, actor_of):
    def run(activity, **outcome):
        at = activity.ends_at + timedelta(hours=1)
        said = operations.Outcome(**outcome)
        return operations.close_activity(
            activity_id=activity.pk, outcome=said, key=uuid4(), by=actor_of(secretary), at=at
        )

    return run


@pytest.mark.django_db
def test_closing_says_what_is_still_missing(served, close):
    with pytest.raises(EvidenceMissing) as refused:
        close(served, proofs=[replace(PHOTO, shows="before")])
    with pytest.raises(EvidenceMissing, match="danh sách người dự"):
        close(
            served,
            figures={"participants": Decimal(30)},
            proofs=[replace(PHOTO, shows="before"), replace(OTHER, shows="after")],
        )

    wanted = "ảnh trước và ảnh sau khi làm; danh sách người dự; con số"
    assert str(refused.value.message) == f"Còn thiếu minh chứng: {wanted}. Hãy gửi kèm rồi ghi kết quả."
    assert not Evidence.objects.exists()


@pytest.mark.django_db
def test_photos_shown_beforehand_and_people_checked_in_are_enough(served, close, enrol, secretary, actor_of, now):
    person = enrol("Lê Thị Mây")
    operations.show_evidence(
        activity_id=served.pk,
        proofs=[replace(PHOTO, shows="before")],
        caption="",
        key=uuid4(),
        by=actor_of(secretary),
        at=now,
    )
    CheckIn.objects.create(
        session=served.sessions.get(),
        person=person,
        unit=served.unit,
        subject=f"p{person.pk}",
        at=served.starts_at,
        received_at=served.starts_at,
        method="search",
        key=uuid4(),
        by="An",
    )
    before = {one.demand: one.is_met for one in queries.outcome_page(served).needed}
    close(served, figures={"participants": Decimal(30)}, proofs=[replace(OTHER, shows="after")])

    assert before == {"photo": True, "before_after": False, "present": True, "number": False}
    served.refresh_from_db()
    assert served.state == ActivityState.CLOSED


@pytest.mark.django_db
def test_the_page_offers_a_field_for_what_is_asked_by_name(served, as_, secretary):
    page = as_(secretary).get(reverse("activities:close", args=[served.pk])).content.decode()

    assert "Ảnh trước khi làm" in page
    assert "Ảnh sau khi làm" in page
    assert "còn thiếu" in page
    assert "Danh sách người dự" in page


@pytest.mark.django_db
def test_what_serves_no_obligation_keeps_its_evidence(make, close, as_, secretary, other_secretary, actor_of, now):
    activity = make()
    given = {"activity_id": activity.pk, "proofs": [PHOTO], "caption": "", "key": uuid4()}
    for _twice in range(2):
        operations.show_evidence(**given, by=actor_of(secretary), at=now)
    close(activity)
    piece = Evidence.objects.get()
    small, remove = (reverse(f"obligations:{name}", args=[piece.pk]) for name in ("evidence_small", "evidence_remove"))

    assert piece.obligation_id is None
    seen = as_(secretary).get(small)
    assert b"".join(seen.streaming_content) == b"nho"
    assert as_(other_secretary).get(small).status_code == 404
    removed = as_(secretary).post(remove, {"reason": "có người không muốn"})
    assert removed.headers["Location"] == reverse("activities:detail", args=[activity.pk])
    assert as_(secretary).get(small).status_code == 404
    assert not queries.evidence_once(activity)
