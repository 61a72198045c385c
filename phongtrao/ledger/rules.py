"""Rules of the ledger on plain values."""

import re
from collections.abc import Collection, Iterable
from datetime import date, timedelta

from phongtrao.periods import Period

LABEL = re.compile(r"[a-z][a-z_.]*:[0-9A-Za-z_-]+")
"""What an entry serves or comes from: "task:12", "activities.checkin:55"."""
SUBJECT = re.compile(r"[A-Za-z0-9_-]{0,40}")
EVERYTHING = ""
"""The label under which each entry counts once."""
GATHERS = "task:"
"""Beside the totals, who was there is kept for these labels alone: boards show them, and there are few of them.
Under other labels (an activity, an obligation) different people are counted from the entries themselves."""
LASTING = frozenset(
    {
        *("result", "activities_held", "sessions_held", "participants", "distinct_participants", "hours"),
        *("products_published", "procedures_solved", "scholarships", "satisfaction"),
        *("vnd_raised", "vnd_given", "vnd_saved"),
    }
)
"""Metrics by which work counts itself, reports tell and units are judged: they may be called otherwise, not retired."""


def said_by(noun: str, known: Collection[str]) -> str:
    """
    Which of the known words the noun of a target begins with, the longest; "" if with none.

    Of a Vietnamese noun the head comes first: "buổi trồng cây" counts sessions, "cây xanh" trees.
    """
    words = noun.casefold().split()
    for size in range(len(words), 0, -1):
        if (beginning := " ".join(words[:size]).strip(",;. ")) in known:
            return beginning
    return ""


def is_label(text: str) -> bool:
    """True for a label such as "task:12"."""
    return LABEL.fullmatch(text) is not None


def keeps_presences(label: str) -> bool:
    """True where a row is kept for everybody who was there."""
    return label == EVERYTHING or label.startswith(GATHERS)


def scopes_of(path: str, cluster_id: int | None) -> tuple[int, ...]:
    """Where an entry counts: in its unit, in all above it, and in the cluster of that day."""
    ancestors = tuple(int(part) for part in path.strip("/").split("/"))
    return ancestors if cluster_id is None else (*ancestors, cluster_id)


def whole_windows(window: Period) -> tuple[str, ...]:
    """
    The keys of as few whole years, months and days as make up a window: what has to be read of the balances.

    At most two broken years beside the whole ones: 22 months and 60 days, however long the window is.
    """
    keys: list[str] = []
    day = window.start
    while day <= window.end:
        whole = next(one for one in _around(day) if one.start == day and one.end <= window.end)
        keys.append(whole.key)
        day = whole.end + timedelta(days=1)
    return tuple(keys)


def _around(day: date) -> Iterable[Period]:
    return (Period.of("year", day), Period.of("month", day), Period.of("day", day))
