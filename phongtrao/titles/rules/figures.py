"""The figures of a person's record that a condition may ask for, and what each is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from phongtrao.vietnamese import number


class Figure(StrEnum):
    """What is counted of somebody, in the days of a round."""

    ACTIVITIES = "activities"
    TIMES = "participants"
    HOURS = "hours"
    CERTIFICATES = "certificates"
    TITLES = "titles"


FIGURES: Mapping[str, tuple[str | Promise, Any]] = {
    Figure.ACTIVITIES: (
        _("số hoạt động đã tham gia"),
        ngettext_lazy("%(number)s hoạt động", "%(number)s hoạt động", "times"),
    ),
    Figure.TIMES: (
        _("số lượt có mặt (mỗi buổi, mỗi ca một lượt)"),
        ngettext_lazy("%(number)s lượt", "%(number)s lượt", "times"),
    ),
    Figure.HOURS: (_("số giờ tham gia"), ngettext_lazy("%(number)s giờ", "%(number)s giờ", "times")),
    Figure.CERTIFICATES: (_("số giấy chứng nhận"), ngettext_lazy("%(number)s giấy", "%(number)s giấy", "times")),
    Figure.TITLES: (
        _("số danh hiệu đã được trao"),
        ngettext_lazy("%(number)s danh hiệu", "%(number)s danh hiệu", "times"),
    ),
}
"""Key → its name, beside which the number stands alone; and the number with its noun."""


def figure_words(key: str, quantity: Decimal) -> str:
    """The figure as people write it: "12,5 giờ"."""
    if key not in FIGURES:
        return number(quantity)
    return str(FIGURES[key][1] % {"number": number(quantity), "times": 1 if quantity == 1 else 2})


@dataclass(frozen=True, slots=True)
class FactLine:
    """One thing that a figure is made of. `entry` is its entry in the ledger, where it has one."""

    on: date
    words: str
    quantity: Decimal
    url: str = ""
    entry: int | None = None

    @property
    def number(self) -> str:
        """The quantity as people write it."""
        return number(self.quantity)

    def kept(self) -> list[Any]:
        """As it is frozen."""
        return [self.on.isoformat(), self.words, str(self.quantity), self.url, self.entry]

    @classmethod
    def of(cls, kept: list[Any]) -> "FactLine":
        """Out of what was frozen."""
        on, words, quantity, url, entry = kept
        return cls(date.fromisoformat(on), words, Decimal(quantity), url, entry)


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure of somebody and what it is made of, the last first."""

    quantity: Decimal
    lines: tuple[FactLine, ...] = ()

    def kept(self) -> dict[str, Any]:
        """As it is frozen."""
        return {"quantity": str(self.quantity), "lines": [line.kept() for line in self.lines]}

    @classmethod
    def of(cls, kept: Mapping[str, Any]) -> "Fact":
        """Out of what was frozen."""
        return cls(Decimal(kept["quantity"]), tuple(FactLine.of(line) for line in kept["lines"]))
