"""How many and how often: the numbers a task or a goal wants to see reached."""

import re
from bisect import bisect
from itertools import islice

from phongtrao.reader.cadences import cadence_code
from phongtrao.reader.letters import lower, may_hold
from phongtrao.reader.model import Span, Target
from phongtrao.reader.target_signs import (
    BACK,
    BODY,
    CASE,
    CLAUSE,
    CLAUSE_REACH,
    CLOCK,
    DATED,
    EACH,
    FEW,
    FROM_TO,
    IN_WORDS,
    INNER_WORD,
    LASTING,
    LEAST,
    LEAST_BEFORE,
    LEAST_WORD,
    LISTED,
    MORE,
    MORE_HINTS,
    MOST,
    MOST_NUMBERS,
    NAMING,
    NO_COUNT,
    NO_NOUNS,
    NOT_LESS,
    NOUN,
    NUMBER,
    PADDED,
    PER,
    PER_TIME,
    QUOTES,
    RATIO,
    REACHED,
    TITLED,
    TWO_WORDS,
    WORD,
    WORDED,
    verb_before,
)
from phongtrao.reader.vocabulary.quantities import NUMBER_WORDS, TIMES

_NEAR = 80


def targets_of(text: str, span: Span, *, goal: bool = False) -> tuple[Target, ...]:
    """The numbers of a passage that count something to be reached; goals are read more generously."""
    window = _Window(text, span, goal=goal)
    found = [*window.numbers(), *window.words()]
    return tuple(sorted(found, key=lambda target: target.span))


class _Window:
    """One passage in lower case, and what stands around each of its numbers."""

    def __init__(self, text: str, span: Span, *, goal: bool) -> None:
        self.text, self.start, self.goal = text, span[0], goal
        self.low = lower(text[span[0] : span[1]])
        self.quotes = [m.span() for m in QUOTES.finditer(self.low)]

    def numbers(self) -> list[Target]:
        found = islice(NUMBER.finditer(self.low), MOST_NUMBERS)
        return [target for number in found if (target := self._number(number))]

    def words(self) -> list[Target]:
        """`ít nhất một cơ sở`."""
        targets = []
        for found in PER_TIME.finditer(self.low) if may_hold(self.low, EACH) else ():
            before = self.low[max(0, found.start() - BACK) : found.start()]
            span = found.span("count")
            targets.append(
                self._target(span, NUMBER_WORDS[found["word"]], self._comparator(before, span[1]), found["noun"])
            )
        for found in WORDED.finditer(self.low) if may_hold(self.low, IN_WORDS) else ():
            comparator = "<=" if MOST.search(found["least"]) else "=" if found["least"] == "có" else ">="
            targets.append(self._target(found.span(), NUMBER_WORDS[found["word"]], comparator, found["noun"]))
        return targets

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
        if self._is_numbered_name(found):
            return None
        named = None if " " in verb_before(before) else NAMING.search(before)
        at_places = named and named[0].strip() == "tại" and self._follows_small(found)
        issued = named and named[0].strip() == "cấp" and _value(found) > FEW and self._follows_small(found)
        if named and not (at_places or issued) and not (self._compared(before) or PER.search(before)):
            return None
        if BODY.match(self.low, found.end()) and not noun:
            return None
        if noun and noun["noun"] in TIMES and not self._lasts(found, noun, before):
            return None
        return self._count(found, before, noun)

    def _tells_when(self, found: re.Match[str], before: str) -> bool:
        return CLOCK.search(before) is not None or NO_COUNT.match(self.low, found.end()) is not None

    def _share(self, found: re.Match[str], before: str) -> Target | None:
        at_head = (
            not before.strip() or before.rstrip().endswith((",", ";", ":", "đi", "đi,")) or found["digits"] == "100"
        )
        if CASE.search(before):
            return None
        if not (self.goal or at_head or REACHED.search(before) or self._compared(before)):
            return None
        start = found.start()
        if self.goal and (compared := LEAST.search(before) or MOST.search(before)):
            start -= len(before) - compared.start()
        return self._target((start, found.end()), _value(found), self._comparator(before, found.end()), "%")

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
        comparator = "<=" if found["to"] and not LEAST_WORD.search(before) else self._comparator(before, found.end())
        return self._target((found.start(), end), _value(found), comparator, unit)

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

    def _compared(self, before: str) -> bool:
        return bool(LEAST.search(before) or MOST.search(before) or LEAST_BEFORE.search(before))

    def _goes_on(self, end: int) -> bool:
        """`trở lên` follows."""
        return may_hold(self.low[end : end + _NEAR], MORE_HINTS) and MORE.match(self.low, end) is not None

    def _comparator(self, before: str, end: int) -> str:
        if NOT_LESS.search(before):
            return ">="
        if MOST.search(before):
            return "<="
        if LEAST_BEFORE.search(before):
            return ">="
        least = LEAST.search(before)
        if least and (not least[0].strip().startswith("từ") or self._goes_on(end)):
            return ">="
        return ">=" if self._goes_on(end) and self.low[end : end + 20].strip() else "="

    def _is_numbered_name(self, found: re.Match[str]) -> bool:
        """`Xí nghiệp May 2`: a number behind a capital inside a sentence belongs to the name."""
        words = self.text[max(self.start, self.start + found.start() - BACK) : self.start + found.start()]
        inner = INNER_WORD.search(words)
        counts = _value(found) > FEW and NOUN.match(self.low, found.end()) is not None
        return (
            inner is not None and inner["word"][0].isupper() and not (counts or _is_padded(found) or found["percent"])
        )

    def _in_name(self, at: int) -> bool:
        """A number inside a quoted name counts only where the name says how often."""
        own = self._own_name(at)
        return own is not None and "mỗi" not in self.low[slice(*own)]

    def _target(self, span: Span, value: float, comparator: str, unit: str | None) -> Target:
        a, b = span[0] + self.start, span[1] + self.start
        number = int(value) if float(value).is_integer() else value
        return Target(self.text[a:b], number, comparator, unit, self._cadence(span), (a, b))

    def _cadence(self, span: Span) -> str | None:
        """The repetition said in the same clause."""
        earliest = max(0, span[0] - CLAUSE_REACH)
        starts = [m.end() for m in CLAUSE.finditer(self.low, earliest, span[0])]
        latest = min(len(self.low), span[1] + CLAUSE_REACH)
        end = CLAUSE.search(self.low, span[1], latest)
        a, b = (starts[-1] if starts else earliest), (end.start() if end else latest)
        return cadence_code(self._without_other_names(a, b, span[0]))

    def _without_other_names(self, a: int, b: int, at: int) -> str:
        """The clause with the quoted names blanked out that do not hold the number themselves."""
        words = self.low[a:b]
        for start, end in self.quotes[
            bisect(self.quotes, (a, a)) - 1 if self.quotes and a else 0 : bisect(self.quotes, (b, b))
        ]:
            if start >= a and not start < at < end:
                words = words[: start - a] + " " * (min(end, b) - start) + words[end - a :]
        own = self._own_name(at)
        return self.low[slice(*own)] if own else words

    def _own_name(self, at: int) -> Span | None:
        nearest = bisect(self.quotes, (at, at)) - 1
        inside = nearest >= 0 and self.quotes[nearest][1] > at
        return self.quotes[nearest] if inside else None


def _is_padded(found: re.Match[str]) -> bool:
    """`03`: such numbers count things to do."""
    return found["digits"].startswith("0") and len(found["digits"]) == PADDED


def _value(found: re.Match[str]) -> float:
    """The number; of a range the far end."""
    if found["to"]:
        return float(found["to"].strip(" -–đến"))
    return float(found["digits"].replace(".", "") + (found["rest"] or "").replace(",", "."))
