"""What an organiser's phone takes along for the time without a network: who may come, keys, codes, its pass."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.core import signing
from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.signatures import public_keys, sign
from phongtrao.organizations import cards

from . import passes, queries
from .models import Session
from .rules import codes, presence

_HELPERS = signing.Signer(salt="phongtrao.check-in-helper")


def helper_code(session: Session) -> str:
    """The end of the address by which somebody else helps at a session."""
    return _HELPERS.sign(str(session.pk))


def helps_at(code: str, session: Session, at: datetime) -> bool:
    """True if the code lets its holder help at a session, from its opening until its pass ends."""
    try:
        is_here = _HELPERS.unsign(code) == str(session.pk)
    except signing.BadSignature:
        return False
    return is_here and at.timestamp() < passes.lasts_until(session.ends_at)


def public() -> dict[str, list[str]]:
    """The keys by which a phone checks codes and cards."""
    return {"codes": public_keys(purpose=codes.PURPOSE), "cards": public_keys(purpose=cards.PURPOSE)}


def pass_for(session: Session, by: Actor, *, is_helper: bool) -> str:
    """The pass of somebody at the desk."""
    kind = passes.PassKind.HELPER if is_helper else passes.PassKind.DESK
    held = passes.Pass(kind, session.pk, by.user_id, passes.lasts_until(session.ends_at), by.label)
    return passes.written(held)


def own_pass(session: Session, by: Actor, own: str, seen: str = "") -> str:
    """The pass by which somebody checks themself in; `seen` is the code that they have shown fresh, and when."""
    until = passes.lasts_until(session.ends_at)
    return passes.written(passes.Pass(passes.PassKind.OWN, session.pk, by.user_id, until, by.label, own, seen))


def book_of(session: Session, held: str, at: datetime, absolute: Callable[[str], str]) -> dict[str, Any]:
    """The book of a session. Times are ISO, people are rows: who, name, unit, when they came and left, signed up."""
    activity = session.activity
    return {
        "session": session.pk,
        "title": activity.title,
        "part": session.title,
        "starts": session.starts_at.isoformat(),
        "ends": session.ends_at.isoformat(),
        "hours": activity.kind.counts_hours,
        "room_code": session.room_code,
        "now": at.isoformat(),
        "until": passes.lasts_until(session.ends_at),
        "pass": held,
        "keys": public(),
        "codes": _codes(session, at, absolute),
        "people": [_row(one) for one in queries.signed_first(queries.expected(session))],
    }


def _codes(session: Session, at: datetime, absolute: Callable[[str], str]) -> dict[str, Any]:
    steps = codes.steps_from(at, session.ends_at + presence.STAYS_AFTER)
    signatures = [sign(codes.words(session.pk, step), purpose=codes.PURPOSE) for step in steps]
    address = absolute(reverse("activities:arrive"))
    return {"address": f"{address}?m=", "seconds": codes.STEP, "first": steps[0], "signatures": signatures}


def _row(one: "queries.Expected") -> list[Any]:
    there = one.there
    came = there.at.isoformat() if there else None
    left = there.out_at.isoformat() if there and there.out_at else None
    return [one.subject, one.name, one.unit, came, left, one.is_signed]
