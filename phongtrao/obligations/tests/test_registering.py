"""Registering: who may, what follows for the due day, versions, decisions, second taps."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

import pytest
from django.urls import reverse

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Notice
from phongtrao.obligations import operations, queries, rules
from phongtrao.obligations.models import Obligation, Progress, Registration, RegistrationVersion
from phongtrao.organizations import operations as organizations
from phongtrao.trail import queries as trail

from .test_publishing import tally_is_right

DAY, LATER = date(2024, 4, 12), date(2024, 5, 20)
TERMS = operations.Terms(title="Ngày hội hiến máu", starts_on=DAY, ends_on=DAY, place="Hội trường A", expected=40)
KEY = UUID(int=5)


@pytest.fixture
def owed(task, publish):
    """One obligation of Đoàn Sở Y tế without a due day."""
    task(leads=["so-y-te"], partners=["so-xay-dung"], target=3)
    publish()
    return Obligation.objects.get()


@pytest.fixture
def actors(cast, actor_of):
    """The cast as actors."""
    return {name: actor_of(user) for name, user in cast.items() if user}


@pytest.fixture
def made(owed, organization, actors, now):
    """What An sends for Đoàn Sở Y tế."""
    unit = organization["so-y-te"].pk
    return {"obligation_id": owed.pk, "unit_id": unit, "terms": TERMS, "key": KEY, "by": actors["secretary"], "at": now}


def due_of(owed):
    owed.refresh_from_db()
    return owed.due_from, owed.due_to, owed.due_origin


def told(user):
    return list(Notice.objects.filter(user=user).order_by("pk").values_list("message__kind", flat=True))


def test_a_registered_day_is_the_units_own_word_on_the_due_day(made, owed, plan, officer):
    first, second = operations.register(**made), operations.register(**made)

    assert first == second
    assert due_of(owed) == (None, DAY, "unit")
    assert tally_is_right(plan)
    assert [entry.verb for entry in trail.of(owed)].count("registration_made") == 1
    assert told(officer) == ["registration"]


def test_the_day_of_an_officer_stays(made, owed, actors, now):
    operations.set_due(obligation_id=owed.pk, due_from=None, due_to=LATER, by=actors["officer"], at=now)
    operations.register(**made)

    assert due_of(owed) == (None, LATER, "officer")


def test_several_contents_promise_the_last_day_and_withdrawing_takes_it_back(made, owed, now):
    one = operations.register(**made)
    other = operations.register(**made | {"key": uuid4(), "terms": replace(TERMS, starts_on=LATER, ends_on=LATER)})
    assert due_of(owed) == (None, LATER, "unit")

    taken = {"reason": "", "by": made["by"], "at": now}
    operations.withdraw_registration(registration_id=other.pk, **taken)
    operations.withdraw_registration(registration_id=other.pk, **taken)
    assert due_of(owed) == (None, DAY, "unit")

    operations.withdraw_registration(registration_id=one.pk, **taken)
    assert due_of(owed) == (None, None, "")
    assert queries.contents_of([owed.pk]) == {}


def test_a_change_keeps_what_was_said_before(made, owed, now):
    registration = operations.register(**made)
    change = {"registration_id": registration.pk, "by": made["by"], "at": now}
    operations.change_registration(**change, terms=TERMS)
    assert registration.versions.count() == 1

    operations.change_registration(**change, terms=replace(TERMS, place="Sân trường"))
    places = list(registration.versions.order_by("ordinal").values_list("place", "is_current"))
    assert places == [("Hội trường A", False), ("Sân trường", True)]


def test_an_officer_sends_back_with_a_reason_and_then_accepts(made, owed, actors, secretary, now):
    registration = operations.register(**made)
    decide = {"registration_id": registration.pk, "by": actors["officer"], "at": now}
    with pytest.raises(operations.ReasonMissing):
        operations.decide_registration(**decide, ordinal=1, verdict="returned", reason=" ")
    operations.decide_registration(**decide, ordinal=1, verdict="returned", reason="chưa nêu chỉ tiêu")
    content = queries.contents_of([owed.pk])[owed.pk][0]
    assert (content.state, content.decision.reason) == ("returned", "chưa nêu chỉ tiêu")

    better = replace(TERMS, note="40 đơn vị máu")
    operations.change_registration(registration_id=registration.pk, terms=better, by=made["by"], at=now)
    for _tap in range(2):
        operations.decide_registration(**decide, ordinal=2, verdict="accepted", reason="")
    assert queries.contents_of([owed.pk])[owed.pk][0].state == "accepted"
    assert told(secretary).count("registration_answer") == 2


def test_an_officer_answers_the_words_that_they_have_read(made, actors, now):
    registration = operations.register(**made)
    operations.change_registration(
        registration_id=registration.pk, terms=replace(TERMS, place="Sân trường"), by=made["by"], at=now
    )
    read = {"registration_id": registration.pk, "verdict": "accepted", "reason": "", "by": actors["officer"], "at": now}
    with pytest.raises(operations.RegistrationMoved):
        operations.decide_registration(ordinal=1, **read)

    assert operations.decide_registration(ordinal=2, **read).state == "accepted"


def test_who_may_not(made, owed, actors, organization, now):
    registration = operations.register(**made)
    for name in ("other_secretary", "member", "party_committee"):
        mine = {"by": actors[name], "at": now}
        with pytest.raises(NotAllowed):
            operations.register(**made | {"key": uuid4(), "by": actors[name]})
        for change in (operations.change_registration, operations.withdraw_registration):
            words = {"terms": TERMS} if change is operations.change_registration else {"reason": ""}
            with pytest.raises(NotAllowed):
                change(registration_id=registration.pk, **words, **mine)
        with pytest.raises(NotAllowed):
            operations.start_registration(registration_id=registration.pk, **mine)
    for name in ("secretary", "other_secretary"):
        with pytest.raises(NotAllowed):
            operations.decide_registration(
                registration_id=registration.pk, ordinal=1, verdict="accepted", reason="", by=actors[name], at=now
            )
    with pytest.raises(NotAllowed):
        operations.register(**made | {"key": uuid4(), "unit_id": organization["so-xay-dung"].pk})
    assert RegistrationVersion.objects.count() == 1


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"starts_on": LATER}, operations.WrongDue),
        ({"starts_on": date(2023, 1, 1), "ends_on": date(2023, 1, 2)}, operations.WrongDue),
        ({"ends_on": date(2025, 1, 2)}, operations.OutsideWindow),
    ],
)
def test_days_that_make_no_sense_are_refused(change, refusal, made):
    with pytest.raises(refusal):
        operations.register(**made | {"terms": replace(TERMS, **change)})
    assert not Registration.objects.exists()


AFTER = date(2025, 2, 1)


def test_what_is_done_after_the_plan_is_over_is_registered_where_the_unit_says_so(made, owed, now):
    late = made | {"terms": replace(TERMS, starts_on=AFTER, ends_on=AFTER), "outside_window": True}
    registration = operations.register(**late)
    assert due_of(owed) == (None, None, "")

    change = {"registration_id": registration.pk, "by": made["by"], "at": now}
    better = replace(late["terms"], place="Sân trường")
    with pytest.raises(operations.OutsideWindow):
        operations.change_registration(**change, terms=better)
    operations.change_registration(**change, terms=better, outside_window=True)
    assert registration.versions.get(is_current=True).starts_on == AFTER

    operations.register(**made | {"key": uuid4()})
    assert due_of(owed) == (None, DAY, "unit")


def test_the_page_asks_before_it_takes_a_day_after_the_plan(owed, organization, secretary, as_):
    client, place = as_(secretary), reverse("obligations:register", args=[owed.pk])
    typed = {"unit_id": organization["so-y-te"].pk, "key": KEY, "title": "Ngày hội hiến máu", "starts_on": "1/2/2025"}
    asked = client.post(place, typed)
    assert asked.status_code == 422
    html = asked.content.decode()
    assert "Kế hoạch thực hiện từ 01/01/2024 đến 31/12/2024" in html
    assert 'name="outside_window"' in html
    assert 'value="1/2/2025"' in html

    assert client.post(place, typed | {"outside_window": "on"}).status_code == 302
    change = reverse("obligations:registration", args=[Registration.objects.get().pk])
    assert 'id="registration_outside_window" checked' in client.get(change).content.decode()


def test_what_is_owed_no_more_or_done_takes_no_registration(made, owed):
    for state, refusal in (
        ("met", operations.AlreadyMet),
        ("withdrawn", operations.Withdrawn),
        ("waived", operations.Withdrawn),
    ):
        Obligation.objects.update(state=state)
        with pytest.raises(refusal):
            operations.register(**made)


def test_a_content_is_begun_in_one_tap(made, owed, now):
    registration = operations.register(**made)
    begin = {"registration_id": registration.pk, "by": made["by"], "at": now}

    assert operations.start_registration(**begin) == operations.start_registration(**begin)
    owed.refresh_from_db()
    assert owed.state == "doing"
    assert Progress.objects.get().registration == registration
    assert queries.contents_of([owed.pk])[owed.pk][0].started_at == now


def test_nobody_begins_with_what_was_withdrawn(made, now):
    registration = operations.register(**made)
    operations.withdraw_registration(registration_id=registration.pk, reason="", by=made["by"], at=now)

    for deed in (
        lambda: operations.start_registration(registration_id=registration.pk, by=made["by"], at=now),
        lambda: operations.change_registration(registration_id=registration.pk, terms=TERMS, by=made["by"], at=now),
    ):
        with pytest.raises(operations.RegistrationGone):
            deed()


def test_a_member_of_that_name_is_known_until_erased(made, organization, job, now):
    enrol = {"unit": organization["y-te-vp"], "since": date(2023, 3, 26), "by": job, "at": now}
    held = organizations.register_member(details={"full_name": "Lê Thị Mây"}, **enrol)
    operations.register(**made | {"terms": replace(TERMS, contact="lê thị mây")})
    version = RegistrationVersion.objects.get()
    assert version.contact_person == held.person

    operations.forget_contact(person_ids=[held.person_id], by=job, at=now)
    version.refresh_from_db()
    assert (version.contact, version.contact_person) == ("Đoàn viên đã xóa", None)


def test_a_registration_keeps_the_obligation_when_the_plan_no_longer_asks(made, owed, task, publish):
    operations.register(**made)
    owed.task.state = "dropped"
    owed.task.reason = "thử"
    owed.task.save()
    task(leads=["toa-an"])
    done = publish()

    assert (done.withdrawn, done.kept) == (0, 1)


@pytest.mark.parametrize(
    ("title", "text", "programs", "name"),
    [
        ("Trồng cây", "Trồng cây ở trường.", [], "Trồng cây"),
        (
            "Tổ chức…",
            "Tổ chức chương trình “Hiến máu” để bổ sung cho ngân hàng máu.",
            [],
            "Tổ chức chương trình “Hiến máu”",
        ),
        ("Mở…", "Mở lớp “Kỹ năng để sống” do Đoàn Sở phụ trách; báo cáo.", [], "Mở lớp “Kỹ năng để sống”"),
        ("Thăm…", f"Thăm {'người già neo đơn, ' * 9}.", ["Nghĩa tình"], "Nghĩa tình"),
        ("Thăm…", f"Thăm {'người già neo đơn, ' * 12}.", [], ""),
    ],
)
def test_a_content_is_offered_a_name_that_is_not_cut(title, text, programs, name):
    assert rules.name_offered(title, text, programs) == name
