"""Rules of registering: which tasks leave the choice open, which days a registration promises."""

import re
from collections.abc import Iterable, Sequence
from datetime import date

from phongtrao.vietnamese import fold

OPENINGS = ("dang ky", "lua chon", "tu chon", "chu dong chon")
"""Words with which plans leave it to units what they do ("đăng ký ít nhất 01 công trình")."""

SHORT, READABLE, LONGEST = 90, 140, 200
"""A name that is read at a glance; one that may be read; what the form takes at most."""
FEWEST_WORDS = 5
_SENTENCE = re.compile(r"[.;:](?:\s|$)")
_HANGS_ON = re.compile(
    r"(?:,|\s–)?\s(?:do|để|nhằm|mà|bằng|khi|theo|gắn|mang|qua|thông qua|dành cho|cho đến|trước ngày|trong đó"
    r"|liên quan|song hành|đồng thời)\s"
)


def name_offered(title: str, text: str, programs: Sequence[str]) -> str:
    """
    The name that a unit is offered for its content: the title of the task, never one that was cut.

    Of a long sentence it is the beginning, as far as nothing hangs on it; else its programme, or the sentence whole.
    """
    if not title.rstrip("”)]").endswith("…"):
        return title
    sentence = _SENTENCE.split(text, maxsplit=1)[0].strip()
    beginnings = [sentence[: found.start()] for found in _HANGS_ON.finditer(sentence)]
    whole = [one for one in beginnings if len(one) <= SHORT and _stands_alone(one)]
    if whole:
        return whole[-1]
    if len(programs) == 1 and len(sentence) > READABLE:
        return programs[0]
    return sentence if len(sentence) <= LONGEST else ""


def _stands_alone(beginning: str) -> bool:
    is_closed = beginning.count("“") == beginning.count("”") and beginning.count("(") == beginning.count(")")
    return is_closed and len(beginning.split()) >= FEWEST_WORDS


def leaves_choice_open(text: str) -> bool:
    """True if the words of a task leave it to the unit what exactly it does; it then names its contents."""
    words = fold(text)
    return any(opening in words for opening in OPENINGS)


def promised(days: Iterable[tuple[date, date]]) -> tuple[date | None, date | None]:
    """
    The days between which a unit promises to be done, of all that it registers: until the last of them.

    A single promise keeps its first day; of several only the end is one for all.
    """
    known = sorted(days)
    if not known:
        return None, None
    if len(known) == 1:
        start, end = known[0]
        return (start if start < end else None), end
    return None, max(end for _start, end in known)
