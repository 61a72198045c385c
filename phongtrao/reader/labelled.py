"""Paragraphs that a label names: gathered until the group is whole, then tasks or parts of the task above."""

import re

from phongtrao.reader.charges import charges_of
from phongtrao.reader.dues import due_of, labelled_due
from phongtrao.reader.group_charges import group_charge
from phongtrao.reader.heads import direct_charge
from phongtrao.reader.items import Gathered, Item, shared_mark
from phongtrao.reader.labels import LabelGroup, field_of, items_of_group, listed_names, performers_of
from phongtrao.reader.letters import lower
from phongtrao.reader.markers import is_bullet
from phongtrao.reader.model import Repair, Span
from phongtrao.reader.only_who import says_only_who
from phongtrao.reader.outline import Placed
from phongtrao.reader.sentences import clauses
from phongtrao.reader.standing import Standing
from phongtrao.reader.unit_starts import starts_unit

_LABELS_REACH = 12
_GIVEN = re.compile(r"(?:phân công|giao|giao cho)\s+")
_GIVING = re.compile(r"(?:phân công|giao)\s*:")
_WHEN = re.compile(r"(?:thời gian|thời hạn|hạn|hoàn thành|xong|thực hiện|chậm nhất|trước)(?!\w)")
_LABEL_LENGTH, _WHEN_SPARE = 90, 22


class Labelled(Standing):
    """A walk that keeps the labels met since the last heading."""

    def __init__(self, text: str, placed: tuple[Placed, ...], repairs: tuple[Repair, ...], year: int | None) -> None:
        super().__init__(text, repairs)
        self.placed, self.year = placed, year
        self.out = Gathered()
        self.at = 0
        # Up to here no heading and no such label stands ahead: looked for once, however many contents stand before.
        self.plain_until = 0

    def _mark(self, place: Placed, kind: str, form: str) -> None:
        level = place.section.level if place.kind == "heading" and place.section else place.depth or None
        self._say(place, kind, form, level, place.marker.sign if place.marker else None)

    def _say(self, place: Placed, kind: str, form: str, level: int | None, sign: str | None) -> None:
        section = place.section.marker or None if place.section else None
        self.out.marks[place.block.start] = shared_mark(kind, form, level, sign, section)

    def _is_labelled(self, place: Placed) -> bool:
        found = field_of(self.text, place.content)
        if found is None:
            return self._continues_label(place)
        name, start = found
        if name == "target" or (name == "content" and not self._opens_group(place, start)):
            return False
        if name == "lead" and self._gives_each_a_duty(place, start):
            return False
        if self.labels.is_full(name):
            self._close_group()
        self.labels.add(name, (start, place.content[1]), place.depth)
        self._mark(place, "frame", "label" if start >= place.content[1] else "item")
        return True

    def _gives_each_a_duty(self, place: Placed, start: int) -> bool:
        """`Phân công: X chuẩn bị ...; Y cử ...` charges each with its own: no label of the item above."""
        if not _GIVING.match(lower(self.text[place.content[0] : start])):
            return False
        read = performers_of(self.text, [(start, place.content[1])])
        return read.acts and bool(read.others)

    def _opens_group(self, place: Placed, start: int) -> bool:
        """`Nội dung:` opens a group only where another label follows soon; alone it is part of a sentence."""
        for at in range(max(self.at, self.plain_until) + 1, min(len(self.placed), self.at + 1 + _LABELS_REACH)):
            if self.placed[at].kind == "heading":
                return False
            found = field_of(self.text, self.placed[at].content)
            if found and found[0] in ("lead", "partner", "due"):
                return True
            self.plain_until = at
        return start >= place.content[1]

    def _continues_label(self, place: Placed) -> bool:
        """A deeper bullet under a label belongs to its field."""
        if not self.labels.is_open or self.labels.last is None or not self._below_label(place):
            return False
        self.labels.add(self.labels.last, place.content, self.labels.depth)
        return True

    def _below_label(self, place: Placed) -> bool:
        return self.labels.is_open and is_bullet(place.marker) and place.depth > max(1, self.labels.depth)

    def _close_group(self) -> None:
        """Turn the gathered labels into tasks, or hang them on the item above them."""
        group, self.labels = self.labels, LabelGroup()
        if not group.is_open:
            return
        if not group.fields.get("content") and self.items_here:
            self._hang(group, self.items_here[-1])
            return
        made = items_of_group(self.text, group, self._model(), self.heading_span, self.year)
        self.out.items += made
        self.items_here += made

    def _hang(self, group: LabelGroup, item: Item) -> None:
        performers = performers_of(self.text, group.fields.get("lead", []))
        item.own_leads = performers.leads or item.own_leads
        item.partners += performers.partners + listed_names(self.text, group.fields.get("partner", []))
        dues = group.fields.get("due", [])
        item.due = labelled_due(self.text, dues[0], self.year) if dues else item.due
        item.details += group.further
        item.support += tuple(group.support)

    def _charge_group(self, span: Span) -> None:
        """`Nhóm nhiệm vụ này do X chủ trì.` says who does the items above, or those below."""
        charge = group_charge(self.text, span)
        if charge is None:
            return
        if not charge.is_above or not self.items_here:
            self.intro, self.intro_partners = charge.leads, charge.partners
            return
        for item in self.items_here[self.charged :]:
            if not item.own_leads and not any(part.leads for part in charges_of(self.text, item.span)):
                item.leads, item.partners = charge.leads, item.partners + charge.partners
        self.charged = len(self.items_here)
        self.items_here[-1].support += (span,)

    def _names_who(self, place: Placed, span: Span) -> bool:
        """`Giao X chủ trì, phối hợp với Y.` in a line of its own says who does the item above."""
        opener = _GIVEN.match(lower(self.text[span[0] : span[0] + 60]))
        if place.marker or not opener or not self.items_here or not starts_unit(self.text, span[0] + opener.end()):
            return False
        first = clauses(self.text, *span, at_semicolons=True)[0]
        direct = direct_charge(self.text, first)
        if direct and not says_only_who(self.text, direct, first):
            return False
        performers = performers_of(self.text, [(span[0] + opener.end(), span[1])])
        if performers.others or not performers.leads or performers.acts:
            return False
        item = self.items_here[-1]
        item.own_leads, item.partners = performers.leads, item.partners + performers.partners
        item.support += (span,)
        return True

    def _names_when(self, place: Placed, span: Span) -> bool:
        """`Hoàn thành trước ngày 15/12/2025.` in a line of its own dates the item above."""
        words = lower(self.text[slice(*span)])
        if place.marker or not self.items_here or len(words) > _LABEL_LENGTH or not _WHEN.match(words):
            return False
        due = due_of(self.text, span, self.year)
        if due is None or len(due.text) < len(words) - _WHEN_SPARE:
            return False
        item = self.items_here[-1]
        item.due = item.due or due
        item.support += (span,)
        return True
