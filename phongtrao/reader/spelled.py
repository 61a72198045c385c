"""Numbers written in words: `ba trăm hộ`, `mười hai lớp`, `năm trăm nghìn đồng`."""

import re
from collections.abc import Iterator
from itertools import islice

from phongtrao.reader.letters import any_of, may_hold, words_of
from phongtrao.reader.model import Span, Target
from phongtrao.reader.target_signs import (
    BACK,
    DATED,
    EACH_ONE,
    FEW_WORDS,
    HAS,
    LASTING,
    NAMING,
    NOUN,
    ONE_OF,
    PER,
    PERCENT_WORDS,
    REPEATED,
    verb_before,
)
from phongtrao.reader.target_window import Window
from phongtrao.reader.vocabulary.quantities import NUMBER_WORDS, SCALES, TIMES

_ONES = {**NUMBER_WORDS, "mốt": 1, "tư": 4, "lăm": 5}
_WORDS = any_of((*_ONES, *SCALES, "linh", "lẻ"))
_SPELLED = re.compile(words_of(tuple(NUMBER_WORDS)) + r"(?:\s+" + _WORDS + r"(?!\w))*(?!\w)")
HINTS = tuple(f"{word} " for word in NUMBER_WORDS)
_YEAR, _BEFORE = "năm ", 8
_EACH = re.compile(r"(?<!\w)(?:mỗi|từng|hằng|hàng|một|trong)\s$")
_MOST, _TEN = 200, 10


def spelled_numbers(low: str) -> Iterator[tuple[int, int, int]]:
    """Where each number in words stands in lower-case text, and its value."""
    for found in islice(_SPELLED.finditer(low), _MOST) if may_hold(low, HINTS) else ():
        # `mỗi năm một chuyến`: a year, then one.
        each = found[0].startswith(_YEAR) and _EACH.search(low, max(0, found.start() - _BEFORE), found.start())
        start = found.start() + (len(_YEAR) if each else 0)
        yield start, found.end(), _value(low[start : found.end()].split())


def _value(words: list[str]) -> int:
    total = part = 0
    for word in words:
        scale = SCALES.get(word, 0)
        if scale > SCALES["trăm"]:
            total, part = total + (part or 1) * scale, 0
        elif scale:
            ones = part % _TEN
            part += ones * (scale - 1) if ones else scale
        else:
            part += _ONES.get(word, 0)
    return total + part


def spelled_targets(text: str, span: Span, *, goal: bool = False) -> list[Target]:
    """`ít nhất một cơ sở`, `mỗi quý hai lần`, `tặng ba trăm suất quà`."""
    window = _Spelled(text, span, goal=goal)
    return [target for number in spelled_numbers(window.low) if (target := window.of(*number))]


class _Spelled(Window):
    """The numbers of a passage that are written in words."""

    def of(self, start: int, end: int, value: int) -> Target | None:
        """What a number in words counts to be reached, if it does."""
        before = self.low[max(0, start - BACK) : start]
        share = PERCENT_WORDS.match(self.low, end)
        noun = share or NOUN.match(self.low, end)
        per = PER.search(before)
        dated = per is None and DATED.search(before) is not None
        if (
            noun is None
            or noun[0].strip() == "số"
            or dated
            or ONE_OF.match(self.low, noun.end())
            or self._own_name(start)
        ):
            return None
        counts = per or share or self._counts(before, value, noun.end())
        if not counts or (not share and noun["noun"] in TIMES and not self._lasts(before)):
            return None
        comparator = self._comparator(before[: per.start()] if per else before, noun.end())
        return self._target((start, noun.end()), value, comparator, "%" if share else noun["noun"])

    def _counts(self, before: str, value: int, end: int) -> bool:
        """Compared, shared out, done so many times, or too many for a manner of speaking."""
        if self._compared(before) or EACH_ONE.search(before) or HAS.search(before) or verb_before(before):
            return True
        return REPEATED.match(self.low, end) is not None or (value > FEW_WORDS and not NAMING.search(before))

    def _lasts(self, before: str) -> bool:
        return self._compared(before) or LASTING.search(before) is not None
