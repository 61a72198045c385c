"""
The code on the organiser's screen: it names a session and a quarter of a minute, and is signed, so that it can neither
be made up nor be sent to somebody who is not there.

A code says `12.117403551.SIGNATURE`: the session, the step of the clock, and the signature over both.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from phongtrao.foundation.http import whole_number

PURPOSE = b"phongtrao.check-in"
"""What the signatures are for; phones get the public key of this purpose."""
STEP = 15
"""Seconds for which one code stands on the screen."""
WITHIN = timedelta(seconds=45)
"""So old may a code be when it comes in: it was shown, looked for with a camera, and opened over a slow network."""
AHEAD = timedelta(seconds=30)
"""So far may the clocks of screen and server be apart."""
SEEN_LASTS = timedelta(minutes=15)
"""So long may somebody take from showing us a fresh code to saying that they are there: they sign in first."""
SIGNED_AHEAD = timedelta(hours=4)
"""Codes are signed for so long beforehand, so that the screen goes on without a network."""
WRITTEN = re.compile(r"(\d{1,18})\.(\d{1,12})\.([\w-]{86})", re.ASCII)


class Freshness(StrEnum):
    """How a code stands to the clock."""

    EARLY = "early"
    FRESH = "fresh"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class Code:
    """A code as somebody sent it; whether the signature holds is asked elsewhere."""

    session_id: int
    step: int
    signature: str

    @property
    def words(self) -> str:
        """What is signed."""
        return words(self.session_id, self.step)

    @property
    def shown_at(self) -> datetime:
        """When the screen began to show it."""
        return datetime.fromtimestamp(self.step * STEP, UTC)


def words(session_id: int, step: int) -> str:
    """What is signed for a session and a step of the clock."""
    return f"{session_id}.{step}"


def read(text: str) -> Code | None:
    """The code that somebody sent; None for anything else."""
    found = WRITTEN.fullmatch(text)
    if not found or whole_number(found[2]) is None:
        return None
    return Code(int(found[1]), int(found[2]), found[3])


def step_at(moment: datetime) -> int:
    """The step of the clock at a moment."""
    return int(moment.timestamp()) // STEP


def steps_from(moment: datetime, until: datetime) -> range:
    """The steps for which a screen gets its codes: from a moment on, no longer than `SIGNED_AHEAD`."""
    last = min(until, moment + SIGNED_AHEAD)
    return range(step_at(moment), max(step_at(last), step_at(moment)) + 1)


def freshness(code: Code, at: datetime) -> Freshness:
    """Whether the code can have been on the screen just before a moment."""
    if code.shown_at > at + AHEAD:
        return Freshness.EARLY
    return Freshness.FRESH if at - code.shown_at <= WITHIN else Freshness.LATE


def seen_words(code: Code, at: datetime) -> str:
    """What is noted of a code that came in fresh, to be signed by whoever keeps it."""
    return f"{code.words}.{int(at.timestamp())}"


def seen_moment(said: str, code: Code) -> datetime | None:
    """When a code came in, of which this was noted; None where it speaks of another."""
    of, _dot, moment = said.rpartition(".")
    return datetime.fromtimestamp(int(moment), UTC) if of == code.words else None
