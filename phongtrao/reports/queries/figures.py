"""The figures of a report: what is asked of the ledger at once, and how each is written, named and traced."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from django.urls import reverse

from phongtrao.ledger import queries as ledger
from phongtrao.ledger.queries import Asked
from phongtrao.ledger.queries import Figure as Earned
from phongtrao.obligations.rules import in_nouns
from phongtrao.reports.rules import Figure
from phongtrao.vietnamese import day, number, percent


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes the figures of one report. `last_entry` is the newest entry of the ledger that they know of."""

    report_id: int
    last_entry: int

    def page_of(self, key: str) -> str:
        """The page of a figure of this report."""
        return reverse("reports:figure", args=[self.report_id, key])

    def earned(self, key: str, name: str, found: Earned, *, size: int = 1) -> Figure:
        """
        A figure of the ledger; its trace is the staircase of the roof. Where the noun of a target is so much of the
        metric (`size`: millions of đồng), it is said in that noun.
        """
        value = in_nouns(found.value, size)
        source = self._ledger(found, "sum") | ({"size": size} if size != 1 else {})
        return Figure(key, name, plain(value), number(value), trace_of(found.asked), source)

    def day(self, key: str, name: str, on: date, asked: Asked, which: str) -> Figure:
        """The first or last day on which the ledger has something."""
        source = _asked(asked) | {"kind": which, "last": self.last_entry}
        return Figure(key, name, on.isoformat(), day(on), trace_of(asked), source)

    def counted(self, key: str, name: str, value: int, source: Mapping[str, Any]) -> Figure:
        """A number of obligations or of reports; its trace is the page of the figure."""
        return Figure(key, name, str(value), number(value), self.page_of(key), dict(source))

    def share(self, key: str, name: str, part: Figure, whole: Figure) -> Figure:
        """What share one figure is of another."""
        written = percent(Decimal(part.value), Decimal(whole.value))
        source = {"kind": "share", "part": part.key, "whole": whole.key}
        return Figure(key, name, written, written, self.page_of(key), source)

    def _ledger(self, found: Earned, kind: str) -> dict[str, Any]:
        rungs = {share.rung.name.lower(): plain(share.quantity) for share in found.shares}
        return _asked(found.asked) | {
            "kind": kind,
            "last": self.last_entry,
            "entries": found.entries,
            "rungs": rungs,
        }


def _asked(asked: Asked) -> dict[str, Any]:
    return {"scope": asked.scope_id, "metric": asked.metric, "window": asked.window.key, "label": asked.label}


def trace_of(asked: Asked) -> str:
    """Where a figure of the ledger is taken apart. The roof stands above this room, so that its address is written."""
    return f"/vi-sao/?{asked.address}"


def plain(value: Decimal) -> str:
    """A decimal as it is kept: no exponent, no needless zeros."""
    written = format(value, "f")
    return written.rstrip("0").rstrip(".") if "." in written else written


def earned_at_once(asked: Iterable[Asked]) -> dict[Asked, Earned]:
    """Many figures of the ledger in at most five queries."""
    wanted = list(dict.fromkeys(asked))
    return dict(zip(wanted, ledger.figures(wanted), strict=True)) if wanted else {}
