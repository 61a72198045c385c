"""Brackets behind a duty, and the shares of several bodies inside them."""

import re

from phongtrao.reader.model import Span
from phongtrao.reader.unit_starts import starts_unit

_SHARE = re.compile(r"(?:[Tt]rong đó:?\s*)?(?P<name>[^\W\d_][^:;()]{1,80}?):\s*\d")
# `(X 60 suất, Y 40 suất)`.
_PLAIN_SHARE = re.compile(
    r"(?P<name>[^\W\d_][^,:;()\d]{2,80}?)\s\d[\d.]*(?:\s[^\W\d_]+){1,3}\s*(?:[,;]\s*|\svà\s|(?=\)))"
)
_MOST_BRACKETS = 20


def shares_of(text: str, at: int, end: int) -> tuple[Span, ...]:
    """`(trong đó X: 25 trạm; Y: 33 trạm)` says who does how much."""
    close = text.find(")", at, min(end, at + 600))
    if close < 0:
        return ()
    if text.find(":", at, close) < 0:
        plain = [m.span("name") for m in _PLAIN_SHARE.finditer(text, at, close + 1)]
        return tuple(plain) if len(plain) > 1 and all(starts_unit(text, start) for start, _ in plain) else ()
    shares = [m.span("name") for m in _SHARE.finditer(text, at, close)]
    return tuple(shares) if len(shares) > 1 and starts_unit(text, shares[0][0]) else ()


def brackets_in(text: str, span: Span) -> list[int]:
    """Where brackets open inside a span; a sheet of figures has too many to look at."""
    places: list[int] = []
    at = text.find("(", *span)
    while at >= 0 and len(places) < _MOST_BRACKETS:
        places.append(at)
        at = text.find("(", at + 1, span[1])
    return places
