"""Who is checked in while two records are merged counts once, whichever comes first."""

from functools import partial

from phongtrao.activities import operations
from phongtrao.ledger import queries as ledger


def test_a_check_in_at_the_moment_of_merging_is_not_lost_and_counts_once(
    several_writers, people, activities, bring, counted, job, now
):
    kept, gone, _other = people
    bring(activities[0], kept)
    told = several_writers(
        partial(bring, activities[0], gone),
        partial(operations.merge_persons, kept=kept, gone=gone, by=job, at=now),
        partial(bring, activities[1], gone),
    )

    assert [one for one in told if isinstance(one, Exception)] == []
    activities[0].duties.get().obligation.refresh_from_db()
    assert counted()[1] == 1
    assert counted()[0][0] == 1
    assert list(ledger.differences()) == []
