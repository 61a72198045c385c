"""The figures of a person's record that a condition may ask for, and what each is made of."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.vietnamese import number


class Figure(StrEnum):
    """What is counted of somebody, in the days of a round."""

    ACTIVITIES = "activities"
    TIMES = "participants"
    HOURS = "hours"
    CERTIFICATES = "certificates"
    TITLES = "titles"


FIGURES: Mapping[str, tuple[str | Promise, str | Promise]] = {
    Figure.ACTIVITIES: (_("số hoạt động đã tham gia"), _("hoạt động")),
    Figure.TIMES: (_("số lượt có mặt"), _("lượt")),
    Figure.HOURS: (_("số giờ tham gia"), _("giờ")),
    Figure.CERTIFICATES: (_("số giấy chứng nhận"), _("giấy")),
    Figure.TITLES: (_("số danh hiệu đã được trao"), _("danh hiệu")),
}
"""Key → its name and the noun that follows the number."""


def figure_words(key: str, quantity: Decimal) -> str:
    """The figure as people write it: "12,5 giờ"."""
    return f"{number(quantity)} {FIGURES[key][1]}" if key in FIGURES else number(quantity)


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
