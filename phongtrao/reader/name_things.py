"""Whether the words behind a verb are a thing that the names of bodies never hold."""

import re

from phongtrao.reader.letters import SMALL, lower
from phongtrao.reader.name_signs import EVENT, NAME_WORDS
from phongtrao.reader.vocabulary.names import COMPOUNDS, DESCRIBING, INSIDE
from phongtrao.reader.vocabulary.units import ORGANIZED

# How all that names hold begins, in one word or two.
_OPENINGS = frozenset(
    " ".join(phrase.replace(",", "").split()[at : at + 2])
    for phrase in (*NAME_WORDS, *DESCRIBING, *COMPOUNDS, *ORGANIZED)
    for at in range(max(1, len(phrase.split()) - 1))
)
_THING = re.compile(rf"\s([{SMALL}]+)((?:\s[{SMALL}]+)?)(?=[\s,.;])")
# `làm Trưởng Ban Điều hành`: an office that somebody is given.
_OFFICE = re.compile(r"\s(?:Trưởng|Phó|Tổ trưởng|Chủ nhiệm|Chủ tịch|Đội trưởng|Chỉ huy)(?!\w)")
_INSIDE = frozenset(INSIDE)


def acts_on_thing(text: str, verb: str, at: int) -> bool:
    """`xây dựng thực đơn`: behind the verb, which ends at `at`, stands a small word of no name and no sign."""
    thing = _THING.match(text, at)
    if thing is None or f"{verb} {thing[1]}" in _INSIDE or EVENT.match(lower(text), thing.start(1)):
        return False
    return _OPENINGS.isdisjoint((thing[1], thing[1] + thing[2]))


def gives_office(text: str, at: int) -> bool:
    """Whether the verb that ends at `at` makes somebody the head of something."""
    return text.endswith(" làm", 0, at) and _OFFICE.match(text, at) is not None
