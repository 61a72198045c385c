"""What a task needs as evidence holds for a unit's own word too; lists of names are for who keeps them."""

from dataclasses import replace
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import Evidence, Obligation
from phongtrao.obligations.operations import NotShown, Proof, Said

from .test_proving import media, picture, proof, send
from .test_registering import actors, owed

__all__ = ["actors", "media", "owed", "send"]
pytestmark = pytest.mark.django_db
LIST = Proof("photo", data=b"a", preview=b"b", suffix=".jpg", shows="present")


@pytest.fixture
def demand(owed, actors, now):
    return lambda *demands: operations.demand_evidence(
        obligation_id=owed.pk, demands=demands, by=actors["officer"], at=now
    )


def test_done_is_refused_by_name_until_it_is_shown(owed, send, demand):
    demand("before_after", "minutes", "number")
    before, after = replace(proof(1), shows="before"), replace(proof(2), shows="after")
    with pytest.raises(NotShown, match="ảnh trước và ảnh sau khi làm; biên bản; con số") as told:
        send([], Said(kind="met"))
    with pytest.raises(NotShown, match="còn thiếu minh chứng: biên bản; con số"):
        send([before, after], Said(kind="met"))
    owed.refresh_from_db()

    assert "Trao đổi" in str(told.value)
    assert (owed.state, Evidence.objects.count()) == ("open", 0)
    send([before], Said(quantity=2))
    send([after, Proof("minutes", minutes="Biên bản")], Said(kind="met"))
    owed.refresh_from_db()
    assert owed.state == "met"


def test_no_rule_asks_for_nothing_and_a_second_tap_is_harmless(owed, send, demand):
    key = uuid4()
    send([], Said(kind="met"), key=key)
    demand("photo")
    send([], Said(kind="met"), key=key)
    assert Obligation.objects.get().state == "met"


def test_the_page_lists_what_is_needed_and_takes_it_by_name(owed, media, demand, as_, cast, organization):
    demand("present")
    here, page = (reverse(f"obligations:{name}", args=[owed.pk]) for name in ("progress", "detail"))
    an, given = as_(cast["secretary"]), {"unit_id": organization["so-y-te"].pk, "kind": "met"}
    seen = an.get(page).content.decode()
    refused = an.post(here, given | {"key": uuid4()})
    photo = SimpleUploadedFile("ds.jpg", picture(3), "image/jpeg")
    taken = an.post(here, given | {"key": uuid4(), "as_present": [photo]})

    assert "Cần có trước khi báo hoàn thành" in seen
    assert 'name="as_present"' in seen
    assert refused.status_code == 422
    assert "còn thiếu minh chứng: danh sách người dự" in refused.content.decode()
    assert (taken.status_code, Evidence.objects.get().shows) == (302, "present")
    assert Obligation.objects.get().state == "met"


@pytest.mark.parametrize(
    ("name", "sees"),
    [("secretary", True), ("officer", True), ("member", False), ("party_committee", False), ("other_secretary", False)],
)
def test_a_list_of_names_is_seen_by_who_keeps_the_unit(name, sees, owed, send, as_, actor_of, request):
    send([LIST, proof(4)])
    user, piece = request.getfixturevalue(name), Evidence.objects.get(shows="present")
    client, reads = as_(user), owed in queries.visible_to(actor_of(user))
    file = client.get(reverse("obligations:evidence_small", args=[piece.pk]))
    file.getvalue()

    assert file.status_code == (200 if sees else 404)
    assert (piece in queries.evidence_for(actor_of(user))) is sees
    if reads:
        page = client.get(reverse("obligations:detail", args=[owed.pk])).content.decode()
        others = queries.evidence_for(actor_of(user)).exclude(shows="present")
        assert others.count() == 1
        assert (reverse("obligations:evidence_small", args=[piece.pk]) in page) is sees
        assert ("1 danh sách người dự: chỉ người phụ trách" in page) is not sees
