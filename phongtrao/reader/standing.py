"""What headings, labels and introductions say about the paragraphs below them, until the next one says otherwise."""

import re

from phongtrao.reader.items import Item
from phongtrao.reader.labels import LabelGroup
from phongtrao.reader.model import Repair, Span
from phongtrao.reader.outline import Section
from phongtrao.reader.repairs import read_through
from phongtrao.reader.roles import Tier, is_only_names, role_of, tier_of, units_in_bracket, units_of_title

# `Phòng Quản lý chất lượng (Thường trực Hội đồng)`: what the body is here besides.
_ASIDE = re.compile(r"\s*\([^()]*\)$")
_LEVELS = re.compile(r"Đối với\s+|(?=(?:Cấp|Các|Mỗi|Từng|Toàn thể)\s)")


class Standing:
    """The role, level and units that hold at one place of the outline."""

    def __init__(self, text: str, repairs: tuple[Repair, ...]) -> None:
        self.text, self.repairs = text, repairs
        self.issuer: str | None = None
        self.has_outline = True
        self.section: Section | None = None
        self.role = "context"
        self.asks, self.is_listed = False, False
        self.asked: tuple[str, ...] = ()

    def _enter(self, section: Section | None) -> None:
        beside = self.role if self.is_beside(section) else "context"
        self.role = role_of(section) or ("duty" if not self.has_outline else beside)
        self.section = section
        self.units = self._units_above(section)
        self.tier = self._tier_above(section)
        self.intro: tuple[str, ...] = ()
        self.intro_partners: tuple[str, ...] = ()
        self.label_units: tuple[str, ...] = ()
        self.group_letter = "a"
        self.groups_seen = 0
        self.labels = LabelGroup()
        self.heading_span: Span | None = section.span if section else None
        self.items_here: list[Item] = []
        # So many of them a sentence on their group has charged already.
        self.charged = 0

    def is_beside(self, section: Section | None) -> bool:
        """`8. Giao X ...` behind the headings 1 to 7 is of their kind."""
        return section is None and self.section is not None and len(self.section.path) == 1

    def _units_above(self, section: Section | None) -> tuple[str, ...]:
        nearest = section.path[-1] if section else None
        if nearest and self.role == "assignment" and not units_of_title(nearest.title):
            tier = self._tier(nearest.title, nearest.span[0])
            if tier:
                return (tier.text,)
            if _LEVELS.match(nearest.title):
                return (_LEVELS.sub("", nearest.title, count=1) if nearest.title.startswith("Đối") else nearest.title,)
            if is_only_names(nearest.title):
                return (_ASIDE.sub("", nearest.title),)
        for heading in reversed(section.path if section else ()):
            units = units_of_title(heading.title) or units_in_bracket(heading.title)
            if units and (self.role == "assignment" or self._tier(heading.title, heading.span[0]) is None):
                return units
        return ()

    def _tier_above(self, section: Section | None) -> Tier | None:
        for heading in reversed(section.path if section else ()):
            tier = self._tier(heading.title, heading.span[0])
            if tier:
                return tier
        return None

    def _tier(self, label: str, start: int) -> Tier | None:
        return tier_of(label, read_as=read_through(label, start, self.repairs), issuer=self.issuer)

    def _model(self) -> Item:
        item = Item((0, 0), self.section, self.role, self.tier, self.group_letter)
        item.leads = self.label_units or self.intro or self.units or (self.asked if self.is_listed else ())
        item.partners = self.intro_partners if item.leads == self.intro else ()
        return item
