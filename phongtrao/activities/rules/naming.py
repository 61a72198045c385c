"""How an activity is called, and what kind it is, in the words of a task that names who leads it."""

import re
from collections.abc import Iterable

_DOES = r"(?:cùng\s+)?(?:phụ trách|đăng cai|chủ trì|đảm nhận|tổ chức|thực hiện|mở)"
_BY = re.compile(rf"^(“[^“”]+”)\s+do\s+.+\s{_DOES}$")
_BEGINS = re.compile(rf"^{_DOES}\s+(?:chủ đề\s+(?=“))?")
_TOPIC = re.compile(r"(chủ đề:?)\s*“[^“”]*”")
_QUOTED = re.compile(r"^“([^“”]+)”$")


def activity_name(title: str, leads: Iterable[str]) -> str:
    """
    What is held, without who holds it: of "Đoàn Sở Ngoại vụ đăng cai Hội thi “A”" it is "Hội thi “A”". A title that
    says it otherwise stays.
    """
    words = title.strip()
    if by := _BY.match(words):
        words = by[1]
    rest = _without(words, leads)
    if rest != words and (begins := _BEGINS.match(rest)):
        words = rest[begins.end() :]
    if quoted := _QUOTED.match(words):
        words = quoted[1]
    return words[:1].upper() + words[1:]


def telling(words: str, leads: Iterable[str]) -> str:
    """The words that tell a kind: names of units do not, nor what a forum is about (“chủ đề …”)."""
    return _TOPIC.sub(r"\1", _without(words, leads))


def _without(words: str, leads: Iterable[str]) -> str:
    """Without the names of who leads, nor the word between two of them."""
    for lead in leads:
        words = words.replace(lead, "")
    return re.sub(r"^\s*(?:và\s+)?", "", words)
