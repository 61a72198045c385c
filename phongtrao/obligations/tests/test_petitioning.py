"""Asking for a waiver or a new day, and the answer."""

from datetime import date
from decimal import Decimal
from uuid import UUID, uuid4

import pytest

from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices.models import Message
from phongtrao.obligations import operations, queries
from phongtrao.obligations.models import Holder, Obligation, Petition, PetitionAnswer

from .test_publishing import tally_is_right
from .test_registering import actors, owed, told

__all__ = ["actors", "owed"]
DUE, LATER, LATEST = date(2024, 6, 30), date(2024, 7, 15), date(2024, 7, 31)


@pytest.fixture
def ask(owed, organization, actors, now):
    """`ask(kind="waiver")`: An asks for Đoàn Sở Y tế, whose day an officer has set."""
    operations.set_due(obligation_id=owed.pk, due_from=None, due_to=DUE, by=actors["officer"], at=now)
    words = {"kind": "extension", "due_asked": LATER, "reason": "Hội trường đang sửa", "by": actors["secretary"]}
    place = {"obligation_id": owed.pk, "unit_id": organization["so-y-te"].pk, "at": now}
    return lambda **changes: operations.petition(**place | {"key": uuid4()} | words | changes)


@pytest.fixture
def answer(actors, now):
    """`answer(asked, verdict="refused", answer="…")`: Bình answers."""
    words = {"verdict": "granted", "answer": "", "due_to": None, "by": actors["officer"], "at": now}
    return lambda asked, **changes: operations.answer_petition(petition_id=asked.pk, **words | changes)


def test_the_officer_is_told_which_of_the_two_is_asked_for(ask, actors, now):
    asked = ask()
    operations.take_back_petition(petition_id=asked.pk, by=actors["secretary"], at=now)
    ask(kind="waiver", due_asked=None)
    later, waiver = (message.subject for message in Message.objects.filter(kind="petition").order_by("pk"))

    assert "xin gia hạn đến" in later
    assert f"{LATER:%d/%m/%Y}" in later
    assert "xin miễn: " in waiver


def test_a_granted_extension_sets_the_day_as_the_officers_own(ask, answer, owed, plan, actors, secretary, officer):
    asked = ask()
    assert told(officer) == ["petition"]
    answer(asked, due_to=LATEST)
    owed.refresh_from_db()

    assert (owed.due_to, owed.due_origin, owed.due_set_by) == (LATEST, "officer", actors["officer"].label)
    assert tally_is_right(plan)
    assert told(secretary)[-1] == "petition_answer"
    assert Message.objects.get(kind="petition_answer").text == "Đồng ý"


def test_a_granted_waiver_ends_what_is_owed(ask, answer, owed, plan, publish):
    answer(ask(kind="waiver"))
    owed.refresh_from_db()

    assert owed.state == "waived"
    assert not queries.live().exists()
    assert not Holder.objects.filter(is_live=True).exists()
    assert tally_is_right(plan)
    done = publish()
    assert (done.created, done.changed, done.withdrawn) == (0, 0, 0)
    owed.refresh_from_db()
    assert owed.state == "waived"


def test_an_officer_takes_a_waiver_back_with_a_reason(ask, answer, owed, plan, actors, now):
    answer(ask(kind="waiver"))
    operations.return_for_more(
        obligation_id=owed.pk, note="đã có hội trường", key=uuid4(), by=actors["officer"], at=now
    )

    assert queries.live().get().state == "doing"
    assert not Holder.objects.filter(is_live=False).exists()
    assert tally_is_right(plan)


@pytest.fixture
def shared(task, publish):
    """What Đoàn Sở Y tế and Đoàn Sở Xây dựng owe together."""
    task(leads=["so-y-te", "so-xay-dung"], due_to=DUE)
    publish()
    return Obligation.objects.get()


@pytest.fixture
def waive(shared, organization, actors, answer, now):
    """`waive("so-y-te")`: the unit asks to be let off what is shared, and is."""

    def ask(code, who):
        place = {"obligation_id": shared.pk, "unit_id": organization[code].pk, "by": actors[who], "at": now}
        answer(operations.petition(**place, kind="waiver", due_asked=None, reason="đang sửa nhà", key=uuid4()))
        shared.refresh_from_db()

    return ask


def owing():
    return set(Holder.objects.filter(is_live=True).values_list("unit__code", flat=True))


def test_a_waiver_lets_only_the_unit_off_that_asked(shared, waive, organization, plan, publish, actors, now):
    waive("so-y-te", "secretary")

    assert (shared.state, owing()) == ("open", {"so-xay-dung"})
    assert tally_is_right(plan)
    said = {"obligation_id": shared.pk, "kind": "progress", "quantity": Decimal(1), "note": "", "at": now}
    with pytest.raises(NotAllowed):
        operations.report_progress(**said, unit_id=organization["so-y-te"].pk, key=uuid4(), by=actors["secretary"])
    theirs = {"unit_id": organization["so-xay-dung"].pk, "by": actors["other_secretary"]}
    operations.report_progress(**said, **theirs, key=uuid4())
    done = publish()
    assert (done.created, done.changed, done.withdrawn, owing()) == (0, 0, 0, {"so-xay-dung"})


def test_each_unit_sees_whether_it_is_let_off(shared, waive, actors, as_, cast, now):
    waive("so-y-te", "secretary")

    for who, is_waived in (("secretary", True), ("other_secretary", False)):
        month = queries.month_page(actors[who], now.date())
        assert [row.is_waived for group in month.groups for row in group.rows] == [is_waived]
    page = as_(cast["other_secretary"]).get(f"/viec/{shared.pk}/").content.decode()
    assert "<dt>Được miễn</dt>" in page


def test_where_all_are_let_off_it_is_owed_no_more_and_comes_back_whole(shared, waive, plan, actors, officer, now):
    waive("so-y-te", "secretary")
    waive("so-xay-dung", "other_secretary")
    assert (shared.state, owing()) == ("waived", set())
    assert tally_is_right(plan)

    operations.return_for_more(obligation_id=shared.pk, note="làm tiếp", key=uuid4(), by=actors["officer"], at=now)

    assert owing() == {"so-y-te", "so-xay-dung"}
    assert tally_is_right(plan)


def test_an_officer_takes_one_unit_back_while_others_go_on(shared, waive, actors, secretary, as_, cast, now):
    waive("so-y-te", "secretary")
    assert "Lý do trả lại" in as_(cast["officer"]).get(f"/viec/{shared.pk}/").content.decode()

    operations.return_for_more(obligation_id=shared.pk, note="làm được rồi", key=uuid4(), by=actors["officer"], at=now)

    assert owing() == {"so-y-te", "so-xay-dung"}
    assert told(secretary)[-1] == "returned"


def test_sending_back_what_was_done_leaves_the_waiver(shared, waive, organization, actors, now):
    waive("so-y-te", "secretary")
    theirs = {"unit_id": organization["so-xay-dung"].pk, "by": actors["other_secretary"], "at": now}
    met = {"kind": "met", "quantity": Decimal(0), "note": "", "key": uuid4()}
    operations.report_progress(obligation_id=shared.pk, **theirs, **met)
    operations.return_for_more(obligation_id=shared.pk, note="thiếu ảnh", key=uuid4(), by=actors["officer"], at=now)

    assert owing() == {"so-xay-dung"}


def test_a_refusal_needs_a_word_and_changes_nothing(ask, answer, owed):
    asked = ask(kind="waiver")
    with pytest.raises(operations.ReasonMissing):
        answer(asked, verdict="refused")
    answer(asked, verdict="refused", answer="Có thể mượn hội trường Sở Tư pháp.")
    owed.refresh_from_db()

    assert (owed.state, owed.due_to) == ("open", DUE)


def test_second_taps_change_nothing_and_second_thoughts_are_refused(ask, answer, actors, now):
    key = UUID(int=9)
    asked = ask(key=key)
    assert ask(key=key) == asked
    with pytest.raises(operations.PetitionOpen):
        ask()
    assert answer(asked) == answer(asked)
    with pytest.raises(operations.PetitionAnswered):
        answer(asked, verdict="refused", answer="không")
    with pytest.raises(operations.PetitionAnswered):
        operations.take_back_petition(petition_id=asked.pk, by=actors["secretary"], at=now)
    assert PetitionAnswer.objects.count() == 1


def test_a_unit_takes_its_petition_back_and_may_ask_again(ask, actors, now):
    asked = ask()
    for _tap in range(2):
        operations.take_back_petition(petition_id=asked.pk, by=actors["secretary"], at=now)

    assert ask(kind="waiver").is_open


def test_what_is_reported_as_done_asks_for_nothing_more(ask, owed, organization, actors, now):
    ask()
    operations.report_progress(
        obligation_id=owed.pk,
        unit_id=organization["so-y-te"].pk,
        kind="met",
        quantity=Decimal(0),
        note="",
        key=uuid4(),
        by=actors["secretary"],
        at=now,
    )

    assert PetitionAnswer.objects.get().verdict == "taken_back"


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        ({"reason": " "}, operations.ReasonMissing),
        ({"due_asked": DUE}, operations.WrongDue),
        ({"due_asked": date(2025, 3, 1)}, operations.OutsideWindow),
    ],
)
def test_what_makes_no_sense_is_refused(change, refusal, ask):
    with pytest.raises(refusal):
        ask(**change)
    assert not Petition.objects.exists()


def test_a_day_of_ones_own_needs_nobodys_leave(ask, owed):
    Obligation.objects.update(due_origin="unit")
    with pytest.raises(operations.NoDueToMove):
        ask()


def test_who_may_not(ask, answer, actors, now):
    for name in ("other_secretary", "member", "party_committee"):
        with pytest.raises(NotAllowed):
            ask(by=actors[name])
    asked = ask()
    for name in ("secretary", "other_secretary", "member", "party_committee"):
        with pytest.raises(NotAllowed):
            answer(asked, by=actors[name])
    with pytest.raises(NotAllowed):
        operations.take_back_petition(petition_id=asked.pk, by=actors["other_secretary"], at=now)
    with pytest.raises(NotAllowed):
        answer(asked, verdict="taken_back")


def test_a_petition_is_asked_for_by_its_name(owed, organization, actors, now, as_, secretary):
    page = f"/viec/{owed.pk}/"
    without_a_day = as_(secretary).get(page).content.decode()
    operations.set_due(obligation_id=owed.pk, due_from=None, due_to=DUE, by=actors["officer"], at=now)
    with_a_day = as_(secretary).get(page, {"mo": "gia-han"}).content.decode()

    assert "Không làm được: xin miễn" in without_a_day
    assert "gia hạn" not in without_a_day
    first, chosen = with_a_day.index('action="/viec'), with_a_day.index('value="extension"')
    assert f'action="{page}de-nghi/"' in with_a_day[first : first + 40]
    assert "checked" in with_a_day[chosen : chosen + 100]


def test_all_that_waits_stands_on_one_page(ask, owed, organization, actors, now, as_, officer, secretary):
    place = {"obligation_id": owed.pk, "unit_id": organization["so-y-te"].pk, "by": actors["secretary"], "at": now}
    operations.register(**place, terms=operations.Terms(title="Ngày hội hiến máu", starts_on=DUE), key=uuid4())
    ask()
    seen = as_(officer).get("/cho-tra-loi/")
    assert [one.kind for one in seen.context["page"].rows] == ["extension", "registration"]
    assert "Hội trường đang sửa" in seen.content.decode()

    narrowed = {"loai": "extension", "don_vi": "so y te"}
    assert [one.kind for one in as_(officer).get("/cho-tra-loi/", narrowed).context["page"].rows] == ["extension"]
    assert as_(officer).get("/cho-tra-loi/", {"don_vi": "thuế"}).context["page"].rows == ()
    assert as_(secretary).get("/cho-tra-loi/").context["page"].rows == ()
