"""Closing: figures asked by kind, evidence under every obligation once, the ledger split by shares, mending."""

from decimal import Decimal
from uuid import uuid4

import pytest
from django.urls import reverse

from phongtrao.activities import operations, queries
from phongtrao.activities.models import ActivityState, SignUpState
from phongtrao.activities.refusals import EvidenceMissing, FigureMissing, NotBegun, ReasonMissing
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Entry, Rung
from phongtrao.obligations.models import Evidence, EvidenceKind, Likeness, Obligation
from phongtrao.obligations.operations import Proof
from phongtrao.periods import Period

pytestmark = pytest.mark.django_db
PHOTO = Proof(EvidenceKind.PHOTO, data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff")
YEAR = Period.parse("2024")


@pytest.fixture
def close(secretary, actor_of):
    def run(activity, *, key=None, by=None, at=None, **outcome):
        return operations.close_activity(
            activity_id=activity.pk,
            outcome=operations.Outcome(**outcome),
            key=key or uuid4(),
            by=by or actor_of(secretary),
            at=at or activity.ends_at,
        )

    return run


@pytest.fixture
def unmeasured(owed):
    """`unmeasured("so-y-te", "tọa đàm")`: what a unit leads, whose number no metric measures."""

    def find(code, words):
        Obligation.objects.update(metric="result")
        return owed(code, words)

    return find


@pytest.fixture
def figure(organization):
    def read(code, metric, label=""):
        return ledger.figure(organization[code].pk, metric, YEAR, label).quantity

    return read


def test_it_is_closed_only_once_it_has_begun_with_all_that_its_kind_asks(make, owed, close, now):
    activity = make(kind="blood_drive", serves=(owed("so-y-te", "công trình").pk,))
    with pytest.raises(NotBegun):
        close(activity, at=now)
    with pytest.raises(FigureMissing, match="Số đơn vị máu"):
        close(activity, proofs=[PHOTO])
    with pytest.raises(EvidenceMissing, match="ảnh"):
        close(activity, figures={"blood_units": Decimal(12)})
    close(activity, figures={"blood_units": Decimal(12)}, proofs=[PHOTO])
    activity.refresh_from_db()

    assert activity.state == ActivityState.CLOSED
    assert activity.closed_at == activity.ends_at


def test_figures_are_split_by_shares_and_counted_once(make, unmeasured, close, figure, organization):
    duties = unmeasured("so-y-te", "tọa đàm"), unmeasured("so-y-te", "công trình")
    helper = organization["so-tu-phap"]
    activity = make(serves=[one.pk for one in duties], helpers=(helper.pk,), is_shared=True)
    toward = {one.pk: Decimal(1) for one in duties}
    key = uuid4()
    close(activity, key=key, figures={"participants": Decimal(101)}, toward=toward, proofs=[PHOTO])
    close(activity, key=key, figures={"participants": Decimal(101)}, toward=toward, proofs=[PHOTO])

    assert figure("so-y-te", "participants") == Decimal("50.5")
    assert figure("so-tu-phap", "participants") == Decimal("50.5")
    assert figure("khoi", "participants") == 101
    assert figure("khoi", "activities_held") == 1
    assert figure("khoi", "result") == 1, "one entry serves both"
    for duty in duties:
        assert figure("khoi", "participants", f"obligation:{duty.pk}") == 101
        assert figure("khoi", "result", f"obligation:{duty.pk}") == 1
    assert set(Entry.objects.values_list("rung", flat=True)) == {Rung.EVIDENCED}
    for duty in duties:
        duty.refresh_from_db()
        assert duty.done_value == 1, "what is done follows the balance"
        assert duty.state != "open"


def test_evidence_stands_under_each_obligation_and_is_one_piece(make, owed, close):
    duties = owed("so-y-te", "tọa đàm"), owed("so-y-te", "công trình")
    activity = make(serves=[one.pk for one in duties])
    close(activity, proofs=[PHOTO])

    assert {piece.obligation_id for piece in Evidence.objects.all()} == {one.pk for one in duties}
    assert len(queries.evidence_once(activity)) == 1
    assert not Likeness.objects.exists()


def test_a_mended_figure_takes_the_old_one_back_with_the_reason(
    make, unmeasured, close, figure, secretary, actor_of, now
):
    duty = unmeasured("so-y-te", "tọa đàm")
    activity = make(serves=(duty.pk,))
    close(activity, figures={"participants": Decimal(100)}, toward={duty.pk: Decimal(1)}, proofs=[PHOTO])
    mend = {"activity_id": activity.pk, "by": actor_of(secretary), "at": activity.ends_at}
    with pytest.raises(ReasonMissing):
        operations.mend_result(**mend, metric="participants", obligation_id=None, quantity=Decimal(90), reason="")
    for _twice in range(2):
        operations.mend_result(
            **mend, metric="participants", obligation_id=None, quantity=Decimal(90), reason="đếm nhầm"
        )
    operations.mend_result(**mend, metric="result", obligation_id=duty.pk, quantity=Decimal(2), reason="hai buổi")

    assert figure("khoi", "participants") == 90
    assert figure("khoi", "result", f"obligation:{duty.pk}") == 2
    assert Entry.objects.filter(reason="đếm nhầm").count() == 1
    assert activity.results.filter(metric="participants").count() == 2
    duty.refresh_from_db()
    assert duty.done_value == 2


def test_nobody_counts_toward_what_is_not_served(make, owed, close):
    activity = make()
    with pytest.raises(NotAllowed):
        close(activity, toward={owed("so-y-te", "tọa đàm").pk: Decimal(1)}, proofs=[PHOTO])


def test_the_page_asks_and_takes_the_figures(make, unmeasured, as_, secretary, figure, enrol, now):
    duty = unmeasured("so-y-te", "tọa đàm")
    activity = make(serves=(duty.pk,))
    url = reverse("activities:close", args=[activity.pk])
    client = as_(secretary)
    page = client.get(url)
    key = page.context["form"].initial["key"]
    given = {"key": key, "figure_participants": "120", f"toward_{duty.pk}": "1", "minutes": "Biên bản buổi tọa đàm"}
    refused = client.post(url, given)
    activity.kind.evidence = ["minutes"]
    activity.kind.save()
    taken = client.post(url, given)
    after = client.get(url)

    assert refused.status_code == 422
    assert "Còn thiếu minh chứng: ảnh." in refused.content.decode()
    assert "Minh chứng vừa gửi đã được giữ" in refused.content.decode()
    assert Evidence.objects.get().minutes == "Biên bản buổi tọa đàm", "what was sent is not asked for again"
    assert refused.context["form"]["key"].value() != key, "what is sent next counts as new"
    assert refused.context["form"]["figure_participants"].value() == "120"
    assert taken.status_code == 302
    assert figure("khoi", "participants") == 120
    assert "120 lượt" in after.content.decode()
    assert as_(secretary).get(reverse("activities:detail", args=[activity.pk])).status_code == 200


def test_evidence_that_is_too_much_empties_nothing(make, unmeasured, as_, secretary, monkeypatch):
    monkeypatch.setattr("phongtrao.obligations.operations.proving.MOST", 0)
    duty = unmeasured("so-y-te", "tọa đàm")
    activity = make(serves=(duty.pk,))
    activity.kind.evidence = ["minutes"]
    activity.kind.save()
    given = {"key": uuid4(), "figure_participants": "120", f"toward_{duty.pk}": "1", "minutes": "Biên bản"}
    refused = as_(secretary).post(reverse("activities:close", args=[activity.pk]), given)

    assert refused.status_code == 422
    assert "gỡ bớt minh chứng trùng" in refused.content.decode()
    assert refused.context["form"]["minutes"].value() == "Biên bản"
    assert not Evidence.objects.exists()


def test_who_was_absent_is_marked_where_people_were_checked_in(make, enrol, close, secretary, actor_of, now):
    activity = make()
    people = [enrol("Lê Thị Mây"), enrol("Võ Thị Mai")]
    operations.sign_up(
        activity_id=activity.pk,
        session_id=None,
        person_ids=[person.pk for person in people],
        key=uuid4(),
        by=actor_of(secretary),
        at=now,
    )
    session = activity.sessions.get()
    session.check_ins.create(
        person=people[0],
        unit=activity.unit,
        subject=f"p{people[0].pk}",
        at=activity.starts_at,
        received_at=activity.starts_at,
        method="search",
        key=uuid4(),
        by="An",
    )
    close(activity, proofs=[PHOTO])

    assert activity.sign_ups.get(person=people[0]).state == SignUpState.IN
    assert activity.sign_ups.get(person=people[1]).state == SignUpState.NO_SHOW
