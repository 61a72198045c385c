"""Two nominations of one person in a round: whose records were merged after both were made."""

from collections.abc import Iterable

from phongtrao.organizations.queries import latest_records
from phongtrao.titles.models import AwardRound, Nomination, NominationState, Outcome

FURTHEST = (Outcome.CHOSEN, Outcome.TIED, Outcome.NOT_CHOSEN, "", Outcome.UNFIT)
"""Of what the council has voted about, the one that came furthest stands; who lacks something stands last."""


def twins_in(one: AwardRound) -> list[Nomination]:
    """Those of a round that give way to another of the same person. Two queries, and one for each link of records."""
    rows = Nomination.objects.filter(round=one, state=NominationState.AGREED).select_related("unit", "person")
    return twins_among(rows.order_by("pk"))


def twins_among(nominations: Iterable[Nomination]) -> list[Nomination]:
    """Of agreed nominations those that give way; of equals the first stands. One query for each link of records."""
    rows = sorted(nominations, key=lambda row: (FURTHEST.index(row.outcome), row.pk))
    latest = latest_records(row.person_id for row in rows if row.person_id)
    seen: set[int] = set()
    twins = []
    for row in rows:
        person = latest.get(row.person_id or 0, row.person_id)
        if person in seen:
            twins.append(row)
        elif person:
            seen.add(person)
    return twins
