"""How many and how often: the numbers a task or a goal wants to see reached."""

import re
from itertools import islice

from phongtrao.reader.model import Span, Target
from phongtrao.reader.spelled import spelled_targets
from phongtrao.reader.target_signs import (
    BACK,
    BODY,
    CASE,
    CLOCK,
    DATED,
    FEW,
    FROM_TO,
    INNER_WORD,
    LASTING,
    LEAST,
    LEAST_WORD,
    LISTED,
    MOST,
    MOST_NUMBERS,
    NAMING,
    NO_COUNT,
    NO_NOUNS,
    NOUN,
    NUMBER,
    OF_PERIOD,
    PADDED,
    PER,
    RATIO,
    REACHED,
    TITLED,
    TWO_WORDS,
    WITH,
    WORD,
    verb_before,
)
from phongtrao.reader.target_window import Window
from phongtrao.reader.vocabulary.quantities import TIMES


def targets_of(text: str, span: Span, *, goal: bool = False) -> tuple[Target, ...]:
    """The numbers of a passage that count something to be reached; goals are read more generously."""
    found = [*_Digits(text, span, goal=goal).numbers(), *spelled_targets(text, span, goal=goal)]
    return tuple(sorted(found, key=lambda target: target.span))


class _Digits(Window):
    """The numbers of a passage that are written in digits."""

    def numbers(self) -> list[Target]:
        found = islice(NUMBER.finditer(self.low), MOST_NUMBERS)
        return [target for number in found if (target := self._number(number))]

    def _number(self, found: re.Match[str]) -> Target | None:  # noqa: PLR0911  # a ladder of cues, read from the top
        before = self.low[max(0, found.start() - BACK) : found.start()]
        if self._in_name(found.start()) or (
            self.goal and FROM_TO.match(self.low[found.end() : found.end() + 80]) and before.endswith("từ ")
        ):
            return None
        if found["percent"]:
            return self._share(found, before)
        noun = NOUN.match(self.low, found.end())
        if (DATED.search(before) and not PER.search(before)) or self._tells_when(found, before):
            return None
        # `Phối hợp với 03 đoàn thể`: how many help is no number to reach.
        if self._is_numbered_name(found) or WITH.search(before):
            return None
        named = None if " " in verb_before(before) else NAMING.search(before)
        at_places = named and named[0].strip() == "tại" and self._follows_small(found)
        issued = named and named[0].strip() == "cấp" and _value(found) > FEW and self._follows_small(found)
        if named and not (at_places or issued) and not (self._compared(before) or PER.search(before)):
            return None
        if (BODY.match(self.low, found.end()) and not noun) or OF_PERIOD.match(self.low, found.end()):
            return None
        if noun and noun["noun"] in TIMES and not self._lasts(found, noun, before):
            return None
        return self._count(found, before, noun)

    def _tells_when(self, found: re.Match[str], before: str) -> bool:
        if CLOCK.search(before):
            return True
        return NO_COUNT.match(self.low, found.end()) is not None

    def _share(self, found: re.Match[str], before: str) -> Target | None:
        at_head = (
            not before.strip() or before.rstrip().endswith((",", ";", ":", "đi", "đi,")) or found["digits"] == "100"
        )
        if CASE.search(before):
            return None
        if not (self.goal or at_head or REACHED.search(before) or self._compared(before)):
            return None
        start = found.start()
        if compared := LEAST.search(before) or MOST.search(before):
            start -= len(before) - compared.start()
        sign = found["percent"].strip()
        return self._target((start, found.end()), _value(found), self._comparator(before, found.end()), sign)

    def _count(self, found: re.Match[str], before: str, noun: re.Match[str] | None) -> Target | None:
        padded = _is_padded(found)
        titled = TITLED.match(self.text, self.start + found.end())
        if titled and (padded or verb_before(before)):
            end = titled.end("name") - self.start
            return self._target((found.start(), end), _value(found), self._comparator(before, end), titled["name"])
        if noun is None and not self._counts_without_noun(found, before, padded=padded):
            return None
        end = self._noun_end(noun.end() if noun else found.end(), known=noun is not None)
        unit = self.text[self.start + found.end() : self.start + end].strip(" /") or None
        if unit and self.low[found.end() : found.end() + 1] == "/":
            unit = "/" + unit
        lasts = noun is not None and noun["noun"] in TIMES
        comparator = _range_comparator(before, lasts=lasts) if found["to"] else self._comparator(before, found.end())
        return self._target((found.start(), end), _value(found, far=lasts), comparator, unit)

    def _lasts(self, found: re.Match[str], noun: re.Match[str], before: str) -> bool:
        """A stretch of time is a target where it is compared, shared out or reached."""
        if before.rstrip().endswith("từ"):
            return False
        if self._compared(before) or self.low[noun.end() : noun.end() + 1] == "/":
            return True
        return LASTING.search(before) is not None

    def _follows_small(self, found: re.Match[str]) -> bool:
        """Whether a word in small letters follows: what exists already is named with a capital."""
        return self.text[self.start + found.end() + 1 : self.start + found.end() + 2].islower()

    def _counts_without_noun(self, found: re.Match[str], before: str, *, padded: bool) -> bool:
        """A padded number, or one that is compared or reached, counts what follows even if the noun is unknown."""
        follows = WORD.match(self.low, found.end() + 1)
        if follows is None and self.low[found.end() : found.end() + 1] != "/":
            return False
        reached = (
            self._compared(before) or verb_before(before) != "" or (self.goal and REACHED.search(before) is not None)
        )
        if follows and follows[0] in NO_NOUNS:
            return False
        many = _value(found) > FEW and self._follows_small(found) and not found["to"]
        return padded or reached or many or (self.goal and not before.strip()) or LISTED.search(before) is not None

    def _noun_end(self, at: int, *, known: bool) -> int:
        """The counted noun, with a ratio (`ca sinh/1.000 phụ nữ`) where one follows."""
        if not known:
            words = TWO_WORDS.match(self.low, at)
            at = words.end() if words else at
        ratio = RATIO.match(self.low, at)
        return ratio.end() if ratio else at

    def _is_numbered_name(self, found: re.Match[str]) -> bool:
        """`Xí nghiệp May 2`: a number behind a capital inside a sentence belongs to the name."""
        words = self.text[max(self.start, self.start + found.start() - BACK) : self.start + found.start()]
        inner = INNER_WORD.search(words)
        counts = _value(found) > FEW and NOUN.match(self.low, found.end()) is not None
        return (
            inner is not None and inner["word"][0].isupper() and not (counts or _is_padded(found) or found["percent"])
        )


def _is_padded(found: re.Match[str]) -> bool:
    """`03`: such numbers count things to do."""
    return found["digits"].startswith("0") and len(found["digits"]) == PADDED


def _range_comparator(before: str, *, lasts: bool) -> str:
    """`24-48 giờ` is at most the far end; `từ 5 đến 7 thành viên` at least the near one."""
    return "<=" if lasts and not LEAST_WORD.search(before) else ">="


def _value(found: re.Match[str], *, far: bool = True) -> float:
    """The number; of a range the far end, or the near one."""
    if found["to"] and far:
        return float(found["to"].strip(" -–đến"))
    return float(found["digits"].replace(".", "") + (found["rest"] or "").replace(",", "."))
