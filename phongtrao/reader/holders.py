"""Persons as names: where what they do begins, behind their name or behind the office that they hold."""

import re

from phongtrao.reader.letters import SMALL
from phongtrao.reader.name_shape import Shape, shape_of
from phongtrao.reader.persons import is_office
from phongtrao.reader.unit_starts import starts_unit

_BESIDE = re.compile(r"(?:,|\s[-–])\s+")
_SMALL_WORD = re.compile(rf"\s([{SMALL}]+)(?=\s)")
# Small words behind a name that are no deed.
_NO_DEEDS = frozenset(
    (
        *("là", "và", "cùng", "hoặc", "ở", "tại", "của", "thuộc", "được", "đã", "đang", "nguyên", "người", "bí", "chủ"),
        *("giám", "trong", "trên", "với", "theo", "từ", "đến", "khi", "cho", "về", "để", "như", "làm", "do", "các"),
    )
)


def shape_of_holder(text: str, start: int, person: int, end: int) -> Shape | None:
    """
    The form of the words from `start` to `end`, of which those up to `person` are a person's title and name.

    A person's name is all capitals: a small word behind it, or behind the office, is what the person does.
    """
    words = text[person:end]
    beside = _BESIDE.match(words)
    if beside is None:
        small = _SMALL_WORD.match(words)
        acts = small is not None and small[1] not in _NO_DEEDS and not is_office(text, person + 1)
        return Shape(person - start, person - start, 0, closed=True) if acts else None
    office = person + beside.end()
    if not is_office(text, office) or any(sign in words for sign in "(“"):
        return None
    shape, first = shape_of(text[office:end], starts_unit(text, office)), office - start
    return shape._replace(end=None if shape.end is None else shape.end + first, solid=shape.solid + first)
