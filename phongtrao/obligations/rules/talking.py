"""Rules on comments: whom typed words call, what is a link, how long one may still edit. Plain values."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from phongtrao.vietnamese import fold

EDITABLE = timedelta(minutes=15)
LONGEST_NAME = 8
"""So many words behind an @ may be a name."""

_CALL = re.compile(r"(?<![\w@])@(?=\w)")
_WORD = re.compile(r"\S+")
_EDGE = ".,;:!?…)]}”\"'"
_PIECE = re.compile(r"@\{(\d{1,18})\}|(https?://[^\s<>\"“”]+)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a comment: words, a link (`url`), or the name of somebody who is called."""

    text: str
    url: str = ""
    is_name: bool = False


def may_still_edit(written_at: datetime, now: datetime) -> bool:
    """Words stand after a quarter of an hour: others have read them."""
    return now - written_at <= EDITABLE


def call_of(user_id: int) -> str:
    """How a kept text calls somebody."""
    return f"@{{{user_id}}}"


def calls_in(text: str, people: Iterable[tuple[int, str]]) -> str:
    """
    The text with each "@Name" of one of these people put as "@{id}"; accents and case are forgiven.

    Of several that fit, the longest name counts; of two of one name the one written with the same accents, else the
    first given.
    """
    by_name: dict[str, list[tuple[int, str]]] = {}
    for user_id, name in people:
        by_name.setdefault(fold(name), []).append((user_id, name))
    parts, done = [], 0
    for call in _CALL.finditer(text):
        if call.start() < done:
            continue
        found = _called(text[call.end() :], by_name)
        if found:
            user_id, length = found
            parts += [text[done : call.start()], call_of(user_id)]
            done = call.end() + length
    return "".join([*parts, text[done:]])


def _called(after: str, by_name: Mapping[str, list[tuple[int, str]]]) -> tuple[int, int] | None:
    """Who is meant by the words behind an @, and how many letters of them are the name."""
    line = after.split("\n", 1)[0]
    ends = [word.end() for word in _WORD.finditer(line)][:LONGEST_NAME]
    for end in reversed(ends):
        written = line[:end].rstrip(_EDGE)
        same = by_name.get(fold(written), ())
        if same:
            exact = next((user_id for user_id, name in same if name == written), same[0][0])
            return exact, len(written)
    return None


def called(text: str) -> list[int]:
    """The ids of the accounts that a kept text calls, each once."""
    return list(dict.fromkeys(int(found[1]) for found in _PIECE.finditer(text) if found[1]))


def as_typed(text: str, names: Mapping[int, str]) -> str:
    """A kept text as its author typed it, for editing and for taking along."""
    return "".join(f"@{piece.text.removeprefix('@')}" if piece.is_name else piece.text for piece in pieces(text, names))


def pieces(text: str, names: Mapping[int, str]) -> tuple[Piece, ...]:
    """A kept text as words, links and names; only http and https become links, and nothing becomes HTML."""
    found, done = [], 0
    for match in _PIECE.finditer(text):
        words, link = match[0], ""
        if match[1]:
            if int(match[1]) not in names:
                continue
            words = f"@{names[int(match[1])]}"
        else:
            words = link = match[2].rstrip(_EDGE)
        found += [Piece(text[done : match.start()]), Piece(words, link, is_name=bool(match[1]))]
        done = match.start() + len(match[0] if match[1] else words)
    return tuple(piece for piece in (*found, Piece(text[done:])) if piece.text)
