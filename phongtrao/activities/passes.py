"""
Passes: signed words by which a phone brings check-ins without a session being looked up for each of them.

A pass says who may bring what until when; it is worth as much as being signed in for that one thing. Whether whoever
holds it still may is asked anew when the check-ins are written.
"""

from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from django.core import signing
from django.utils.crypto import salted_hmac

from phongtrao.foundation.actors import Actor

LASTS_AFTER = timedelta(hours=12)
"""So long after a session a phone may still bring what it has kept."""
_SIGNER = signing.Signer(salt="phongtrao.check-in-pass")


class PassKind(StrEnum):
    """What a pass is for."""

    DESK = "desk"
    """Checking others in, as one who works for a host."""
    HELPER = "helper"
    """Checking others in, by an organiser's link."""
    OWN = "own"
    """Checking oneself in."""


@dataclass(frozen=True, slots=True)
class Pass:
    """
    Who may bring check-ins of a session; `user_id` is None for guests. `own` is who they are: "p12" or "s55". `seen` is
    the code that their browser showed us while it was fresh, and when.
    """

    kind: PassKind
    session_id: int
    user_id: int | None
    until: int
    label: str
    own: str = ""
    seen: str = ""


def written(one: Pass) -> str:
    """The pass as a phone keeps it."""
    return _SIGNER.sign_object(asdict(one))


def read(text: str, *, at: datetime) -> Pass | None:
    """The pass that somebody shows; None for what was made up or is over."""
    try:
        said = _SIGNER.unsign_object(text)
        found = Pass(**said | {"kind": PassKind(said["kind"])})
    except (signing.BadSignature, TypeError, KeyError, ValueError):
        return None
    return found if found.until > at.timestamp() else None


def lasts_until(ends_at: datetime) -> int:
    """When a pass of a session ends."""
    return int((ends_at + LASTS_AFTER).timestamp())


class Who(NamedTuple):
    """A person, or a guest by their sign-up."""

    person_id: int | None
    sign_up_id: int | None


def who(subject: str) -> Who:
    """Whom "p12" or "s55" means."""
    number = int(subject[1:])
    return Who(number, None) if subject[0] == "p" else Who(None, number)


def owner_mark(actor: Actor) -> str:
    """
    Whose words a phone keeps, "" for nobody's: says who it is to nobody, and keeps what one has scanned on a phone from
    being brought as another's.
    """
    if not actor.is_signed_in:
        return ""
    return salted_hmac("phongtrao.phone-owner", str(actor.user_id), algorithm="sha256").hexdigest()[:16]
