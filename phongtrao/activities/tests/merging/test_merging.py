"""Two records of one person: whatever was checked in under both, the person counts once among different people."""

import pytest
from django.db import transaction
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from phongtrao.activities import operations
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Entry
from phongtrao.organizations import operations as organizations
from phongtrao.organizations.models import Person, PersonMerge
from phongtrao.organizations.refusals import NotUndoable, SamePerson

pytestmark = pytest.mark.django_db


def test_a_merged_person_counts_once_everywhere_and_twice_again_when_taken_apart(
    people, activities, bring, counted, job, now
):
    kept, gone, other = people
    bring(activities[0], kept)
    bring(activities[1], gone)
    bring(activities[0], gone)
    bring(activities[0], other)
    before = counted()
    merge = operations.merge_persons(kept=kept, gone=gone, by=job, at=now)
    with pytest.raises(SamePerson):
        operations.merge_persons(kept=kept, gone=kept, by=job, at=now)
    after = counted()
    bring(activities[1], gone)
    operations.undo_merge(merge=merge, by=job, at=now)
    with pytest.raises(NotUndoable):
        operations.undo_merge(merge=merge, by=job, at=now)

    assert (before[1], after[1]) == (3, 2)
    assert [one - two for one, two in zip(before[0], after[0], strict=True)] == [1] * 12
    assert counted()[0][0] == 3
    assert {entry.reason for entry in Entry.objects.exclude(reversal_of=None)} == {
        "Hai hồ sơ là một người",
        "Hai hồ sơ đã tách lại",
    }
    assert list(ledger.differences()) == []


def test_who_was_merged_before_is_handed_over_once(people, activities, bring, counted, officer, actor_of, job, now):
    kept, gone, other = people
    for person in people:
        bring(activities[0], person)
    organizations.merge_persons(kept=kept, gone=gone, by=job, at=now)
    with pytest.raises(NotAllowed):
        operations.hand_over_merged(by=actor_of(officer), at=now)

    assert counted()[1] == 3
    assert [operations.hand_over_merged(by=job, at=now) for _turn in range(2)] == [1, 0]
    assert counted()[1] == 2
    operations.merge_persons(kept=other, gone=Person.objects.get(pk=kept.pk), by=job, at=now)
    bring(activities[1], gone)
    assert counted()[1] == 1, "the card of a record that was merged twice still finds the person"
    assert list(ledger.differences()) == []


def test_the_buttons_do_both(people, activities, bring, counted, officer, as_):
    kept, gone, _other = people
    bring(activities[0], kept)
    bring(activities[0], gone)
    client = as_(officer)
    client.post(reverse("activities:merging"), {"kept": kept.pk, "gone": gone.pk})
    assert counted()[1] == 1
    client.post(reverse("activities:unmerging", args=[PersonMerge.objects.get().pk]))
    assert counted()[1] == 2


deeds = st.one_of(
    st.tuples(st.just("bring"), st.integers(0, 1), st.integers(0, 2)),
    st.tuples(st.just("merge"), st.permutations(range(3))),
    st.tuples(st.just("undo"), st.none()),
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(told=st.lists(deeds, min_size=3, max_size=9))
def test_whoever_comes_and_is_merged_and_taken_apart_counts_once(people, activities, bring, counted, job, now, told):
    with transaction.atomic():
        merges, last = [], {}
        came: list[tuple[int, int]] = []
        for verb, *said in told:
            if verb == "bring":
                bring(activities[said[0]], people[said[1]])
                # Who is there already comes no second time, whichever record's card they show.
                whole = _whole(people[said[1]].pk, last)
                if all((said[0], whole) != (place, _whole(pk, last)) for place, pk in came):
                    came.append((said[0], whole))
            elif verb == "merge":
                kept, gone = (Person.objects.get(pk=people[place].pk) for place in said[0][:2])
                if not (kept.merged_into_id or gone.merged_into_id):
                    merges.append((operations.merge_persons(kept=kept, gone=gone, by=job, at=now), gone.pk))
                    last[gone.pk] = kept.pk
            elif merges:
                merge, gone_id = merges.pop()
                operations.undo_merge(merge=merge, by=job, at=now)
                del last[gone_id]
        # What was checked in under the record that stays, stays with it when the other is taken out again.
        assert counted()[1] == len({_whole(pk, last) for _place, pk in came})
        assert list(ledger.differences()) == []
        transaction.set_rollback(True)


def _whole(pk, last):
    while pk in last:
        pk = last[pk]
    return pk
