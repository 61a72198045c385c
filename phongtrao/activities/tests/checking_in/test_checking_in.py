"""Who came is written once however often and by however many devices it is told, and earns what it should."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest

from phongtrao.activities import operations
from phongtrao.activities.models import ActivityState, CheckIn, CheckInClash, CheckInMethod, CoHost
from phongtrao.activities.operations.arrivals import Batch
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger.models import Balance, Entry, Rung
from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof
from phongtrao.organizations import cards
from phongtrao.trail.models import TrailEntry

MINUTE = timedelta(minutes=1)


@pytest.fixture
def bring(now):
    """`bring(batch, …)`: written in one commit; what became of each word, in a row."""

    def write(*batches, later=timedelta(0)):
        told = operations.check_in(batches=batches, by=batches[0].by, at=now + later)
        return [outcome for outcomes in told for outcome in outcomes]

    return write


def became(outcomes):
    return [one.became.value for one in outcomes]


def balance(unit, metric, window="2024", label=""):
    rows = Balance.objects.filter(scope_id=unit.pk, metric__key=metric, period=window, label=label)
    return sum((row.quantity for row in rows), Decimal(0))


def test_who_came_counts_for_the_host_and_all_above(enrol, word, desk, bring, lesson, organization):
    told = bring(desk(word(enrol("Lê Thị Mây")), word(enrol("Đỗ Hoà"))))

    assert [(one.became, one.name) for one in told] == [("in", "Lê Thị Mây"), ("in", "Đỗ Hoà")]
    for code in ("so-y-te", "khoi", "cum-1"):
        assert balance(organization[code], "participants") == 2
        assert balance(organization[code], "distinct_participants") == 2
    assert {entry.rung for entry in Entry.objects.all()} == {Rung.CONFIRMED}
    assert TrailEntry.objects.get(verb="checked_in").note == "2"


def test_the_same_word_again_changes_nothing(enrol, word, desk, bring, organization):
    one = word(enrol("Lê Thị Mây"))

    assert became(bring(desk(one), desk(one))) == ["in", "in"]
    assert became(bring(desk(one), later=MINUTE)) == ["in"]
    assert CheckIn.objects.count() == Entry.objects.count() == 1
    assert not CheckInClash.objects.exists()


def test_two_devices_saw_the_same_person_and_that_is_shown(enrol, word, desk, bring, organization):
    may = enrol("Lê Thị Mây")
    first, second = word(may, device="máy 1"), word(may, device="máy 2", method="card", card=cards.code_of(may))

    assert became(bring(desk(first), desk(second))) == ["in", "clash"]
    assert became(bring(desk(second), desk(second), later=MINUTE)) == ["clash", "clash"]
    assert CheckInClash.objects.get().check_in == CheckIn.objects.get()
    assert balance(organization["so-y-te"], "participants") == 1


def test_a_second_tap_on_the_same_device_is_no_clash(enrol, word, desk, bring):
    may = enrol("Lê Thị Mây")

    assert became(bring(desk(word(may)), desk(word(may)))) == ["in", "again"]
    assert not CheckInClash.objects.exists()


def test_one_key_for_two_people_hides_neither(enrol, word, desk, bring):
    key = uuid4()
    told = bring(desk(word(enrol("Lê Thị Mây"), key=key), word(enrol("Đỗ Hoà"), key=key)))

    assert became(told) == ["in", "refused"]


def test_what_two_units_hold_is_split_and_counts_once_above(enrol, word, desk, bring, lesson, organization):
    CoHost.objects.create(activity=lesson.activity, unit=organization["toa-an"], share=Decimal("0.3333"))
    bring(desk(word(enrol("Lê Thị Mây"))))

    assert balance(organization["toa-an"], "participants") == Decimal("0.3333")
    assert balance(organization["so-y-te"], "participants") == Decimal("0.6667")
    assert balance(organization["khoi"], "participants") == 1
    assert balance(organization["khoi"], "distinct_participants") == 1


# -- leaving ------------------------------------------------------------------------------------------


def test_leaving_earns_the_hours_of_the_session(enrol, word, desk, bring, organization):
    may = enrol("Lê Thị Mây")
    leaves = word(may, is_leaving=True, at=word().at + 75 * MINUTE)

    assert became(bring(desk(word(may)))) == ["in"]
    assert became(bring(desk(leaves), desk(leaves), later=80 * MINUTE)) == ["out", "out"]
    assert balance(organization["khoi"], "hours") == Decimal("1.25")


def test_leaving_is_told_before_coming_and_still_counts(enrol, word, desk, bring, organization):
    may = enrol("Lê Thị Mây")
    leaves = word(may, is_leaving=True, at=word().at + 30 * MINUTE)

    assert became(bring(desk(leaves), later=30 * MINUTE)) == ["not_in"]
    assert became(bring(desk(leaves, word(may)), later=31 * MINUTE)) == ["out", "in"]
    assert balance(organization["khoi"], "hours") == Decimal("0.5")


def test_staying_after_the_end_earns_no_more(enrol, word, desk, bring, organization):
    may = enrol("Lê Thị Mây")
    bring(desk(word(may)), desk(word(may, is_leaving=True, at=word().at + 300 * MINUTE)), later=300 * MINUTE)

    assert balance(organization["khoi"], "hours") == Decimal("1.5")


# -- who may, and by what ----------------------------------------------------------------------------


def test_nobody_else_checks_people_in(enrol, word, other_secretary, actor_of, bring):
    told = bring(Batch([word(enrol("Lê Thị Mây"))], actor_of(other_secretary)))

    assert became(told) == ["refused"]
    assert told[0].name == ""
    assert not CheckIn.objects.exists()


def test_a_helper_checks_in_at_one_session_only(enrol, word, member, actor_of, bring, lesson):
    words = [word(enrol("Lê Thị Mây"))]

    assert became(bring(Batch(words, actor_of(member), helps=lesson.pk + 1))) == ["refused"]
    assert became(bring(Batch(words, actor_of(member), helps=lesson.pk))) == ["in"]


def test_by_name_only_who_can_be_expected(enrol, word, desk, bring):
    stranger = enrol("Đỗ Hoà", "toa-an")

    assert became(bring(desk(word(stranger)))) == ["refused"]
    by_card = word(None, method=CheckInMethod.CARD, card=cards.code_of(stranger))
    assert became(bring(desk(by_card))) == ["in"]
    assert Entry.objects.get().rung == Rung.CHECKED


def test_a_made_up_card_is_refused(enrol, word, desk, bring):
    forged = cards.code_of(enrol("Lê Thị Mây"))[:-3] + "AAA"

    assert "Thẻ này" in str(bring(desk(word(None, method="card", card=forged)))[0].words)


@pytest.fixture
def mine(own, word, member, actor_of):
    """`mine(method=…, code=…)`: what Dũng says of himself."""
    return lambda **said: Batch([word(own, **said)], actor_of(member), own=f"p{own.pk}")


def test_a_member_scans_the_screen(mine, code, bring):
    assert became(bring(mine(method="rotating", code=code()))) == ["in"]
    assert Entry.objects.get().rung == Rung.CHECKED


@pytest.mark.parametrize(
    ("ago", "later", "seen", "expected"),
    [
        (0, 0, None, Rung.CHECKED),
        (-40, 0, None, Rung.CHECKED),
        (-90, 0, None, None),
        (-90, 0, -60, Rung.CHECKED),
        (0, 3600, None, Rung.EVIDENCED),
        (-600, 3600, None, None),
        (600, 0, None, None),
    ],
    ids=["at once", "slow network", "old", "old, but seen before signing in", "queued", "queued but old", "to come"],
)
def test_a_code_is_good_for_the_moment(ago, later, seen, expected, mine, code, bring, now):
    second = timedelta(seconds=1)
    seen_at = None if seen is None else now + seen * second
    told = bring(mine(method="rotating", code=code(ago * second), seen_at=seen_at), later=later * second)

    assert became(told) == (["in"] if expected else ["refused"])
    assert [entry.rung for entry in Entry.objects.all()] == ([expected] if expected else [])


def test_a_code_of_another_session_or_made_up_is_none(own, word, code, lesson, member, actor_of, bring):
    other, forged = code(session_id=lesson.pk + 1), code()[:-4] + "AAAA"
    words = [word(own, method="rotating", code=said) for said in (other, forged, "")]

    assert became(bring(Batch(words, actor_of(member), own=f"p{own.pk}"))) == ["refused"] * 3


def test_nobody_checks_in_another_by_the_screen(own, enrol, word, code, member, actor_of, bring):
    other = word(enrol("Lê Thị Mây"), method="rotating", code=code())

    assert became(bring(Batch([other], actor_of(member), own=f"p{own.pk}"))) == ["refused"]


@pytest.mark.parametrize(("said", "expected"), [("204816", "in"), ("204817", "refused"), ("", "refused")])
def test_the_room_code_is_six_digits(said, expected, mine, bring):
    assert became(bring(mine(method="room_code", room_code=said))) == [expected]


# -- the life of the activity --------------------------------------------------------------------------


def test_what_was_queued_before_the_closing_still_counts(enrol, word, desk, bring, lesson, now):
    lesson.activity.state, lesson.activity.closed_at = ActivityState.CLOSED, now
    lesson.activity.save()
    before, after = word(enrol("Lê Thị Mây"), at=now - MINUTE), word(enrol("Đỗ Hoà"), at=now + MINUTE)

    assert became(bring(desk(before, after), later=10 * MINUTE)) == ["in", "refused"]


def test_who_was_stated_and_then_told_by_name_counts_once(
    enrol, word, desk, bring, lesson, secretary, actor_of, organization
):
    """Nobody was checked in when thirty were stated; then a phone came that had two of them."""
    photo = Proof(EvidenceKind.PHOTO, data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff")
    outcome = operations.Outcome(figures={"participants": Decimal(30)}, proofs=(photo,))
    by, now = actor_of(secretary), word().at
    operations.close_activity(activity_id=lesson.activity_id, outcome=outcome, key=uuid4(), by=by, at=now)
    lesson.activity.refresh_from_db()
    bring(desk(*(word(enrol(name), at=now - MINUTE) for name in ("Lê Thị Mây", "Đỗ Hoà"))), later=10 * MINUTE)
    one = CheckIn.objects.order_by("pk")[0]

    assert [balance(organization["khoi"], name) for name in ("participants", "distinct_participants")] == [30, 2]
    operations.undo_check_in(check_in_id=one.pk, reason="Nhầm người", by=by, at=now + 20 * MINUTE)
    assert [balance(organization["khoi"], name) for name in ("participants", "distinct_participants")] == [30, 1]


def test_nobody_comes_to_what_is_cancelled(enrol, word, desk, bring, lesson):
    lesson.activity.state, lesson.activity.cancel_reason = ActivityState.CANCELLED, "Mưa bão"
    lesson.activity.save()

    assert became(bring(desk(word(enrol("Lê Thị Mây"))))) == ["refused"]


# -- putting right -------------------------------------------------------------------------------------


@pytest.fixture
def taken_back(enrol, word, desk, bring, actor_of, secretary, now):
    """Mây was checked in and out by a word, which was taken back; with the word."""
    may = enrol("Lê Thị Mây")
    one = word(may)
    bring(desk(one), desk(word(may, is_leaving=True, at=now + 60 * MINUTE)), later=60 * MINUTE)
    for _turn in range(2):
        row = operations.undo_check_in(
            check_in_id=CheckIn.objects.get().pk, reason="Nhầm người", by=actor_of(secretary), at=now + 61 * MINUTE
        )
    return row, one


def test_a_check_in_taken_back_stays_and_counts_no_more(taken_back, organization):
    row, _one = taken_back

    assert row.undone_reason == "Nhầm người"
    assert Entry.objects.filter(reversal_of__isnull=False).count() == 2
    for metric in ("participants", "distinct_participants", "hours"):
        assert balance(organization["khoi"], metric) == 0


def test_what_was_taken_back_does_not_come_back_by_itself_but_by_hand(taken_back, desk, bring, organization):
    _row, one = taken_back

    assert became(bring(desk(one), later=90 * MINUTE)) == ["undone"]
    assert became(bring(desk(replace(one, key=uuid4())), later=90 * MINUTE)) == ["in"]
    assert balance(organization["khoi"], "participants") == 1


def test_only_hosts_take_back_and_only_with_a_reason(enrol, word, desk, bring, actor_of, secretary, member, now):
    bring(desk(word(enrol("Lê Thị Mây"))))
    row = CheckIn.objects.get()

    with pytest.raises(NotAllowed):
        operations.undo_check_in(check_in_id=row.pk, reason="x", by=actor_of(member), at=now)
    with pytest.raises(operations.WhyMissing):
        operations.undo_check_in(check_in_id=row.pk, reason=" ", by=actor_of(secretary), at=now)


def test_a_clash_is_settled_once(enrol, word, desk, bring, actor_of, secretary, now):
    may = enrol("Lê Thị Mây")
    bring(desk(word(may, device="1"), word(may, device="2")))
    clash = CheckInClash.objects.get()
    for _turn in range(2):
        operations.settle_clash(clash_id=clash.pk, by=actor_of(secretary), at=now)

    clash.refresh_from_db()
    assert clash.settled_at == now
    assert TrailEntry.objects.filter(verb="clash_settled").count() == 1


@pytest.mark.parametrize("count", [1, 30])
def test_many_cost_as_many_statements_as_one(count, enrol, word, desk, bring, django_assert_max_num_queries):
    words = [word(enrol(f"Người {number}")) for number in range(count)]

    with django_assert_max_num_queries(40):
        assert set(became(bring(desk(*words)))) == {"in"}
