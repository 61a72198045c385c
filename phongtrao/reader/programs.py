"""Names of movements and programmes: words in quotation marks, told from slogans by the noun before them."""

import re
from dataclasses import dataclass

from phongtrao.reader.letters import any_of, lower, tidy
from phongtrao.reader.model import Span
from phongtrao.reader.vocabulary.movements import MOVEMENTS, NOT_MOVEMENTS

_QUOTED = re.compile(r"[“„«]([^“”„«»]{2,260})[”»]|\"([^\"\n]{2,260})\"")
_NAMED = re.compile(r"(?<!\w)(?:(?P<yes>" + any_of(MOVEMENTS) + r")|(?P<no>" + any_of(NOT_MOVEMENTS) + r"))(?!\w)")
_OWN_NOUN = re.compile(
    any_of(
        (
            "chương trình",
            "chiến lược",
            "chiến dịch",
            "tháng",
            "ngày",
            "mô hình",
            "phong trào",
            "cuộc vận động",
            "tuần lễ",
            "ngày hội",
            "giải thưởng",
            "công trình",
            "hành trình",
            "đề án",
            "mỗi",
            "năm",
            "tết",
            "giờ",
            "sàn",
            "quỹ",
        )
    )
    + r"(?!\w)"
)
_WITH_TOPIC = re.compile(r"(?:với|theo) chủ đề\s*:?\s*$")
_BRACKETED = re.compile(r"\([^()]{0,200}\)")
# `Trao 10 “...”`, `lắp 40 cột đèn “...”`: what is counted has a name.
_COUNTED = re.compile(r"(?<![\w.,/])\d{1,4}(?:\s[^\W\d]+){0,3}\s*$")
# `“Mỗi ngày một tin tốt”`: so only movements are called.
_EACH_ONE = re.compile(r"mỗi (?:[^\W\d_]+ ){1,4}?(?:một|hai|ba|là một|\d{1,2})\s")
_BACK = 70
_NEAR = 45
_FEWEST_WORDS = 2


@dataclass(frozen=True)
class Program:
    """A named movement and where its name stands."""

    name: str
    span: Span


def find_programs(text: str) -> tuple[Program, ...]:
    """Every named movement in order of reading; names said twice stand twice."""
    found: list[Program] = []
    last_verdict, last_end = False, 0
    for quoted in _QUOTED.finditer(text):
        group = 1 if quoted[1] else 2
        a, b = quoted.span(group)
        verdict = _EACH_ONE.match(lower(text[a:b])) is not None or _verdict(
            text, quoted.start(), last_end, inherited=last_verdict, name=text[a:b]
        )
        if verdict:
            found.append(Program(tidy(text[a:b]), (a, b)))
        last_verdict, last_end = verdict, quoted.end()
    return tuple(found)


def _verdict(text: str, at: int, last_end: int, *, inherited: bool, name: str) -> bool:
    if not (name[:1].isupper() or name[:1].isdigit()) or len(name.split()) < _FEWEST_WORDS:
        return False
    start = last_end if at - last_end < 3 * _BACK else max(0, at - _BACK)
    between = lower(text[start:at])
    between = _BRACKETED.sub(lambda found: " " * len(found[0]), between)
    stop = max(between.rfind(sign) for sign in ".;\n")
    between = between[stop + 1 :]
    if last_end and start == last_end and re.fullmatch(r"[\s,]*(?:và|,|hoặc|cùng)?\s*(?:các\s*)?", between):
        return inherited
    nouns = list(_NAMED.finditer(between))
    if _WITH_TOPIC.search(between):
        return any(noun["yes"] for noun in _NAMED.finditer(lower(text[max(0, at - 3 * _BACK) : at])))
    if _OWN_NOUN.match(lower(name)) and not (nouns and nouns[-1]["no"]):
        return True
    counted = _COUNTED.search(between) is not None and not (nouns and nouns[-1]["no"])
    return counted or bool(nouns and nouns[-1]["yes"] and len(between) - nouns[-1].end() < _NEAR)


def names_of(programs: tuple[Program, ...]) -> tuple[str, ...]:
    """Each name once, as written best: a name in capitals gives way to the same in small letters."""
    best: dict[str, str] = {}
    for program in programs:
        key = lower(program.name)
        if key not in best or (best[key].isupper() and not program.name.isupper()):
            best[key] = program.name
    return tuple(best.values())
