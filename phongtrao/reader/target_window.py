"""One passage in lower case, and what stands around each of its numbers."""

from bisect import bisect

from phongtrao.reader.cadences import cadence_code
from phongtrao.reader.letters import lower, may_hold
from phongtrao.reader.model import Span, Target
from phongtrao.reader.target_signs import (
    CLAUSE,
    CLAUSE_REACH,
    LEAST,
    LEAST_BEFORE,
    MORE,
    MORE_FAR,
    MORE_HINTS,
    MOST,
    NOT_BELOW,
    NOT_LESS,
    NOT_MORE,
    QUOTES,
)

_NEAR = 80


class Window:
    """A passage, its quoted names, and how the words around a number compare and repeat it."""

    def __init__(self, text: str, span: Span, *, goal: bool) -> None:
        self.text, self.start, self.goal = text, span[0], goal
        self.low = lower(text[span[0] : span[1]])
        self.quotes = [m.span() for m in QUOTES.finditer(self.low)]

    def _compared(self, before: str) -> bool:
        return bool(LEAST.search(before) or MOST.search(before) or LEAST_BEFORE.search(before))

    def _goes_on(self, end: int) -> bool:
        """`trở lên` follows."""
        return may_hold(self.low[end : end + _NEAR], MORE_HINTS) and MORE.match(self.low, end) is not None

    def _comparator(self, before: str, end: int) -> str:
        if NOT_LESS.search(before) or NOT_BELOW.search(before):
            return ">="
        if MOST.search(before) or NOT_MORE.search(before):
            return "<="
        if LEAST_BEFORE.search(before):
            return ">="
        least = LEAST.search(before)
        from_on = least is not None and least[0].strip().startswith("từ")
        if least and (not from_on or self._goes_on(end) or MORE_FAR.match(self.low, end)):
            return ">="
        return ">=" if self._goes_on(end) and self.low[end : end + 20].strip() else "="

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
