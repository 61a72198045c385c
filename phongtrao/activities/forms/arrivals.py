"""What phones send, read strictly: a list of words on people who came and left."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from phongtrao.activities.models import CheckInMethod
from phongtrao.activities.operations import Guest
from phongtrao.activities.operations.arrivals import LONGEST_DEVICE, Arrival
from phongtrao.activities.operations.welcoming import LONGEST_EMAIL, LONGEST_NAME
from phongtrao.activities.passes import Pass, PassKind, who
from phongtrao.activities.rules import codes

from .arriving import MOST_CODE

MOST = 200
"""Words that one phone sends at once."""
MOST_DIGITS = 18
OWN = {CheckInMethod.ROTATING, CheckInMethod.ROOM_CODE}


class Unreadable(ValueError):
    """What was sent is something else."""


def words_in(body: bytes) -> tuple[str, list[Mapping[str, Any]]]:
    """
    The pass and the words that a phone sends.

    :raises ValueError: it is something else.
    """
    match json.loads(body):
        case {"pass": str(held), "words": [dict(), *_more] as words} if len(words) <= MOST:
            if all(isinstance(word, dict) for word in words):
                return held, words
    raise Unreadable("no pass, no words, or too many")


def arrival_of(word: Mapping[str, Any], held: Pass) -> Arrival:
    """
    One word of a phone that holds a pass.

    :raises ValueError: something in it is not what it should be.
    """
    method = CheckInMethod(_text(word, "method", 10))
    is_own = held.kind == PassKind.OWN
    if is_own != (method in OWN):
        raise Unreadable("not with this pass")
    code = _text(word, "code", MOST_CODE)
    person_id, sign_up_id = who(held.own) if is_own else (_number(word, "person"), _number(word, "sign_up"))
    at = _moment(word)
    return Arrival(
        key=UUID(_text(word, "key", 36)),
        session_id=held.session_id,
        method=method,
        at=at,
        person_id=person_id,
        sign_up_id=sign_up_id,
        card=_text(word, "card", 200),
        code=code,
        room_code=_text(word, "room_code", 6),
        seen_at=_seen_at(code, held, at),
        place=_place(word),
        device=_text(word, "device", LONGEST_DEVICE),
        is_leaving=word.get("leaving") is True,
        guest=_guest(word),
    )


def _seen_at(text: str, held: Pass, at: datetime) -> datetime | None:
    """When the server saw the code of a word, if the word came soon after it."""
    code = codes.read(text)
    seen = codes.seen_moment(held.seen, code) if code is not None else None
    return seen if seen is not None and at - seen <= codes.SEEN_LASTS else None


def _guest(word: Mapping[str, Any]) -> Guest | None:
    value = word.get("guest")
    if value is None:
        return None
    if not isinstance(value, dict):
        raise Unreadable("guest")
    return Guest(_text(value, "name", LONGEST_NAME), _text(value, "email", LONGEST_EMAIL))


def _text(word: Mapping[str, Any], name: str, most: int) -> str:
    value = word.get(name, "")
    if not isinstance(value, str) or len(value) > most or "\0" in value:
        raise Unreadable(name)
    value.encode()  # half a sign beyond the usual ones is no text: no database could hand it out again
    return value


def _number(word: Mapping[str, Any], name: str) -> int | None:
    value = word.get(name)
    if value is None:
        return None
    if type(value) is not int or not 0 < value < 10**MOST_DIGITS:
        raise Unreadable(name)
    return value


def _moment(word: Mapping[str, Any]) -> datetime:
    found = datetime.fromisoformat(_text(word, "at", 40))
    if found.tzinfo is None:
        raise Unreadable("at")
    return found.astimezone(UTC)


def _place(word: Mapping[str, Any]) -> tuple[float, float] | None:
    value = word.get("place")
    if value is None:
        return None
    if not isinstance(value, list) or [type(one) for one in value] != [float, float]:
        raise Unreadable("place")
    return value[0], value[1]
