"""Two records that both were at one session: one check-in and one certificate stand, until they are taken apart."""

from datetime import timedelta
from decimal import Decimal
from uuid import uuid4

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phongtrao.activities import operations, queries
from phongtrao.activities.models import CheckIn
from phongtrao.activities.operations.arrivals import Arrival, Batch
from phongtrao.ledger import queries as ledger
from phongtrao.obligations.operations import Proof
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, PersonMerge
from phongtrao.periods import Period
from phongtrao.trail import queries as trail

pytestmark = pytest.mark.django_db
HOUR = timedelta(hours=1)


@pytest.fixture
def course(make, now):
    """A course of one lesson of two hours, held yesterday."""
    starts_at = now - 24 * HOUR
    return make(kind="course", title="Tập huấn", starts_at=starts_at, ends_at=starts_at + 2 * HOUR)


@pytest.fixture
def attend(course, secretary, actor_of, now):
    """`attend(person, 2)`: ticked off at the beginning, and out after two hours, perhaps not out at all."""
    by, session = actor_of(secretary), course.sessions.get()

    def run(person, hours=None, method="search"):
        said = {"session_id": session.pk, "method": method, "person_id": person.pk}
        words = [Arrival(key=uuid4(), at=session.starts_at, **said)]
        if hours is not None:
            words.append(Arrival(key=uuid4(), at=session.starts_at + hours * HOUR, is_leaving=True, **said))
        return operations.check_in(batches=[Batch(words, by)], by=by, at=now)[0]

    return run


@pytest.fixture
def merge(job, now):
    def run(kept, gone):
        kept, gone = (Person.objects.get(pk=one.pk) for one in (kept, gone))
        return operations.merge_persons(kept=kept, gone=gone, by=job, at=now)

    return run


@pytest.fixture
def undo(job, now):
    return lambda merge: operations.undo_merge(merge=merge, by=job, at=now)


@pytest.fixture
def earned(organization, course):
    """How often somebody was there, and the hours."""

    def read():
        asked = [
            ledger.Asked(organization["so-y-te"].pk, metric, Period.parse("2024"), f"activity:{course.pk}")
            for metric in ("participants", "hours")
        ]
        return [one.quantity for one in ledger.figures(asked)]

    return read


def test_one_check_in_stands_with_its_hours_and_both_are_back_when_taken_apart(
    course, people, attend, merge, undo, earned
):
    kept, gone, _other = people
    attend(kept)
    attend(gone, 2)
    before = earned()
    done = merge(kept, gone)
    (there,) = queries.attendance(course).people
    twin = CheckIn.objects.get(person=kept)

    assert before == [2, 2]
    assert earned() == [1, 2]
    assert (there.person, there.sessions, there.hours, there.is_enough) == (kept, 1, Decimal(2), True)
    assert (twin.undone_reason, twin.twin_of.person) == ("Hai hồ sơ là một người", gone)
    assert list(ledger.differences()) == []

    undo(done)
    assert earned() == before
    assert [one.person for one in queries.attendance(course).people] == [gone, kept]
    assert not CheckIn.objects.exclude(undone_at=None).exists()
    assert list(ledger.differences()) == []
    assert [one.verb for one in trail.of(course)][:2] == ["check_in_restored", "check_in_undone"]


def test_what_was_stated_at_the_end_is_still_the_whole_after_a_merge(
    *, course, people, attend, merge, undo, earned, secretary, actor_of, now
):
    kept, gone, _other = people
    shown = [Proof("photo", data=b"anh", preview=b"nho", suffix=".jpg", dhash="00ff00ff00ff00ff")]
    outcome = operations.Outcome({"participants": Decimal(30)}, proofs=shown)
    operations.close_activity(activity_id=course.pk, outcome=outcome, key=uuid4(), by=actor_of(secretary), at=now)
    assert earned()[0] == 30
    attend(kept)
    attend(gone)
    assert earned()[0] == 30

    done = merge(kept, gone)
    assert earned()[0] == 30
    undo(done)
    assert earned()[0] == 30
    assert list(ledger.differences()) == []


def test_the_database_refuses_a_second_check_in_of_the_person(course, people, attend, merge):
    kept, gone, _other = people
    attend(gone, 1)
    merge(kept, gone)

    assert [one.became for one in attend(kept)] == ["again"]
    assert CheckIn.objects.count() == 1


def test_what_a_phone_brings_again_was_taken_though_its_twin_stands(course, people, secretary, actor_of, merge, now):
    kept, gone, _other = people
    by, session = actor_of(secretary), course.sessions.get()
    words = [Arrival(uuid4(), session.pk, "search", session.starts_at, person_id=one.pk) for one in (kept, gone)]

    def bring():
        return [one.became for one in operations.check_in(batches=[Batch(words, by)], by=by, at=now)[0]]

    first = bring()
    merge(kept, gone)
    assert (first, bring()) == (["in", "in"], ["in", "in"])


def test_one_certificate_stays_and_nobody_gets_another(course, people, attend, merge, secretary, actor_of, now):
    kept, gone, _other = people
    for one in (kept, gone):
        attend(one, 2)

    def issue():
        return operations.issue_certificates(activity_id=course.pk, by=actor_of(secretary), at=now)

    first, second = issue()
    merge(kept, gone)
    (line,) = queries.certificate_page(course, now).lines
    first.refresh_from_db()

    assert first.revoked_reason == "Hai hồ sơ là một người"
    assert (line.certificate, line.state) == (second, "issued")
    assert line.certificate.is_intact
    assert queries.verified(second.code, on=now.date()).state == "valid"
    assert issue() == []
    assert [one.number for one in queries.record_page(kept).certificates] == [second.number, first.number]


def test_what_was_changed_past_the_operations_is_not_sealed_by_merging(
    course, people, attend, merge, secretary, actor_of, now
):
    kept, gone, _other = people
    attend(gone, 2)
    (paper,) = operations.issue_certificates(activity_id=course.pk, by=actor_of(secretary), at=now)
    type(paper).objects.update(name="Người khác")
    merge(kept, gone)

    paper.refresh_from_db()
    assert (paper.subject, paper.is_intact) == (f"p{kept.pk}", False)


def test_records_merged_in_a_chain_are_one_person_everywhere(course, people, attend, merge, job, now):
    first, second, third = people
    attend(first, 1)
    attend(second, 2)
    merge(second, first)
    merge(third, second)
    third.refresh_from_db()
    (there,) = queries.attendance(course).people
    page = queries.record_page(third)
    taken = queries.all_taken_part(third)

    assert (there.person, there.hours) == (third, Decimal(2))
    assert (page.number, page.words) == (1, ("1", "2"))
    assert len(taken.seen) == 2
    assert [line.sessions for line in queries.record_lines(third, queries.taken_part(third))] == [1]
    organizations.erase_person(person=third, by=job, at=now)
    first.refresh_from_db()
    assert first.full_name == "Đoàn viên đã xóa"


def test_records_merged_before_are_put_right_once(people, attend, earned, job, now):
    kept, gone, _other = people
    attend(kept, 1)
    attend(gone, 2)
    organizations.merge_persons(kept=kept, gone=gone, by=job, at=now)
    before = earned()

    assert [operations.hand_over_merged(by=job, at=now) for _turn in range(2)] == [1, 0]
    assert (before, earned()) == ([2, 3], [1, 2])
    assert list(ledger.differences()) == []


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    came=st.lists(st.tuples(st.integers(0, 2), st.sampled_from([None, 1, 2])), min_size=2, max_size=4),
    told=st.tuples(st.permutations([(0, 1), (0, 2)]) | st.just([(1, 0), (2, 1)]), st.booleans()),
)
def test_however_merged_and_taken_apart_each_has_what_it_had(course, people, attend, merge, undo, earned, came, told):
    pairs, is_last_first = told
    with transaction.atomic():
        for place, hours in came:
            attend(people[place], hours)
        before = earned(), sorted(one.name for one in queries.attendance(course).people)
        for kept, gone in pairs:
            merge(people[kept], people[gone])
        assert len(queries.attendance(course).people) == 1
        assert earned()[0] == 1
        in_chain = pairs[0] == (1, 0)
        for done in PersonMerge.objects.order_by("-pk" if in_chain or is_last_first else "pk"):
            undo(done)
        assert (earned(), sorted(one.name for one in queries.attendance(course).people)) == before
        assert list(ledger.differences()) == []
        transaction.set_rollback(True)
