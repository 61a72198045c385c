"""Persons named with a title: `Cô Trần Thị B`, `đồng chí Lê Văn C, Phó Chủ tịch`."""

import re

from phongtrao.reader.letters import SMALL, any_of
from phongtrao.reader.vocabulary.units import OFFICES, PERSON_TITLES

_UPPER = r"[A-ZĐÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]"
_PERSON = re.compile(
    r"(?:(?:" + any_of(PERSON_TITLES) + r")\s+){1,3}(?!" + any_of(OFFICES) + rf"\b){_UPPER}\w*(?:\s+{_UPPER}\w*){{1,5}}"
)
# Behind an office these say where it is held (`Chính trị viên Đồn Biên phòng`).
_BODIES = "Đồn|Trạm|Hạt|Đội|Tiểu đoàn|Đại đội|Trung đoàn|Ban|Sở|Phòng|Trung tâm|Văn phòng|Ủy ban|Hội|Đảng|Công ty"
# `đồng chí Công an viên Lê Văn C`: the office stands in front of the name.
_OFFICER = re.compile(
    r"(?:"
    + any_of(PERSON_TITLES)
    + r")\s+"
    + any_of(OFFICES)
    + rf"(?:\s[{SMALL}]\w*){{0,4}}(?!\s(?:{_BODIES})\b)(?:\s{_UPPER}[{SMALL}]+){{2,5}}"
)
# At work and at school the given name is enough (`thầy Nam`, `đ/c Hùng`).
_BY_GIVEN_NAME = re.compile(
    r"(?:[Tt]hầy|[Cc]ô|[Đđ]/c|[Đđ]ồng chí)\s+(?!"
    + any_of(OFFICES)
    + rf"\b){_UPPER}\w*(?=\s[^\W\dA-ZĐ]|\s[-–]\s|\s*(?:[,:;.()\t\n]|$))"
)
_FIRST_LETTERS = frozenset(title[0] for title in PERSON_TITLES)
_OFFICE = re.compile(any_of(OFFICES) + r"\b")


def person_at(text: str, at: int) -> int:
    """The length of a person's title and name that stand here; 0 where none does."""
    if text[at : at + 1] not in _FIRST_LETTERS:
        return 0
    found = _PERSON.match(text, at) or _OFFICER.match(text, at) or _BY_GIVEN_NAME.match(text, at)
    return found.end() - at if found else 0


def is_office(text: str, at: int) -> bool:
    """Whether the words name an office that somebody holds (`Phó Hiệu trưởng`)."""
    return _OFFICE.match(text, at) is not None
