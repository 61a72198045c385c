"""Walks the outline and gathers the passages that are duties, goals, context or left open."""

import re

from phongtrao.reader.charges import charges_of
from phongtrao.reader.dues import due_of, labelled_due
from phongtrao.reader.items import Gathered, Item
from phongtrao.reader.labels import LabelGroup, field_of, items_of_group, listed_names, performers_of
from phongtrao.reader.letters import lower, tidy, whole
from phongtrao.reader.manuscript import Block
from phongtrao.reader.markers import is_bullet
from phongtrao.reader.model import Repair, Span
from phongtrao.reader.outline import Placed
from phongtrao.reader.roles import Tier, units_of_title
from phongtrao.reader.standing import Standing
from phongtrao.reader.tables import items_of_table
from phongtrao.reader.targets import targets_of
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.sections import CLOSINGS, REMINDERS, VALIDITY

_GIVEN = re.compile(r"(?:phân công|giao|giao cho)\s+")
_REMINDER = whole(REMINDERS)
_SUMS = re.compile(r"\d\s?%|\d\s?(?:triệu |tỷ |nghìn )?đồng")
_LABEL_LENGTH = 90
_LABELS_REACH = 12


def gather(
    text: str,
    placed: tuple[Placed, ...],
    repairs: tuple[Repair, ...],
    year: int | None,
    issuer: str | None,
    *,
    has_outline: bool,
) -> Gathered:
    """Every passage of the body with what it is."""
    walk = _Walk(text, placed, repairs, year)
    walk.issuer, walk.has_outline = issuer, has_outline
    walk.start()
    return walk.run()


class _Walk(Standing):
    """Keeps what headings, labels and introductions say until the next one says otherwise."""

    def __init__(self, text: str, placed: tuple[Placed, ...], repairs: tuple[Repair, ...], year: int | None) -> None:
        super().__init__(text, repairs)
        self.placed, self.year = placed, year
        self.out = Gathered()
        self.table: list[Block] = []
        self.at = 0

    def start(self) -> None:
        """Begin in front of the first heading."""
        self._enter(None)

    def run(self) -> Gathered:
        for at, place in enumerate(self.placed):
            self.at = at
            if self.table and (place.block.cell is None or place.block.cell[0] != (self.table[-1].cell or (0,))[0]):
                self._close_table()
            self.out.sections[place.block.start] = place.section
            if place.block.note is not None:
                self._mark(place, "frame", "footnote")
            elif place.block.cell is not None:
                self._mark(place, "frame", "table_row")
                self.table.append(place.block)
            elif place.kind == "heading":
                self._heading(place)
            else:
                self._paragraph(place)
        self._close_table()
        self._close_group()
        return self.out

    # -- paragraphs --------------------------------------------------------------------------------------------

    def _mark(self, place: Placed, kind: str, form: str) -> None:
        self.out.kinds[place.block.start] = kind
        level = place.section.level if place.kind == "heading" and place.section else place.depth or None
        self.out.forms[place.block.start] = (form, level, place.marker.sign if place.marker else None)

    def _heading(self, place: Placed) -> None:
        self._close_group()
        self._enter(place.section)
        self._mark(place, "frame", "heading")
        a, b = place.content
        if a < b and self.text[a:b].strip(" :."):
            self._words(place, (a, b))

    def _paragraph(self, place: Placed) -> None:
        if place.section is not self.section:
            self._close_group()
            self._enter(place.section)
        self._mark(place, "context", "item" if place.marker else "body")
        if self.role in ("duty", "assignment") and self._is_labelled(place):
            return
        if self.labels.is_open and not self._below_label(place):
            self._close_group()
        self._words(place, place.content)

    def _words(self, place: Placed, span: Span) -> None:
        """Decide what an unlabelled paragraph is."""
        if self.role == "goal":
            self._goal(place, span)
        elif self.role == "funding":
            self._funding(place, span)
        elif self.role in ("duty", "assignment") and not self._is_preface(place):
            self._duty(place, span)

    def _is_preface(self, place: Placed) -> bool:
        """Plain sentences in front of every heading explain why; only listed ones are duties."""
        return place.section is None and place.marker is None

    def _goal(self, place: Placed, span: Span) -> None:
        self.out.goals += targets_of(self.text, span, goal=True)

    def _funding(self, place: Placed, span: Span) -> None:
        """Where the money comes from is no task; a unit that is charged has one."""
        if not _SUMS.search(self.text, *span) and any(charge.leads for charge in charges_of(self.text, span)):
            self._duty(place, span)

    def _duty(self, place: Placed, span: Span) -> None:
        words = tidy(self.text[slice(*span)])
        if words.endswith(":") and self._is_label(place, words, span):
            return
        if lower(words).startswith(VALIDITY) or (lower(words).startswith(CLOSINGS) and place.marker is None):
            self.out.kinds[place.block.start] = "open"
            self.out.opens.append((place.block.span, "two_readings"))
            return
        if self._names_who(place, span):
            return
        if self._is_last_reminder(place, words, span):
            self.out.kinds[place.block.start] = "open"
            self.out.opens.append((place.block.span, "two_readings"))
            return
        self._add(span)

    def _names_who(self, place: Placed, span: Span) -> bool:
        """`Giao X chủ trì, phối hợp với Y.` in a line of its own says who does the item above."""
        opener = _GIVEN.match(lower(self.text[span[0] : span[0] + 60]))
        if place.marker or not opener or not self.items_here:
            return False
        performers = performers_of(self.text, [(span[0] + opener.end(), span[1])])
        if performers.others or not performers.leads or performers.acts:
            return False
        item = self.items_here[-1]
        item.own_leads, item.partners = performers.leads, item.partners + performers.partners
        item.support.append(span)
        return True

    def _is_last_reminder(self, place: Placed, words: str, span: Span) -> bool:
        """The last paragraph often asks everybody to do their part: no duty unless it names a day."""
        is_last = place.marker is None and all(p.block.note for p in self.placed[self.at + 1 :])
        return is_last and _REMINDER.search(lower(words)) is not None and due_of(self.text, span, self.year) is None

    def _is_label(self, place: Placed, words: str, span: Span) -> bool:
        """A line that ends in a colon names a level or a unit, or introduces what follows."""
        title = words.rstrip(" :")
        tier = self._tier(title, span[0])
        units = units_of_title(title)
        if place.marker is None and not tier and not units:
            return self._introduces(place, span)
        if len(words) > _LABEL_LENGTH and not units:
            return False
        if tier or units:
            self._open_label(tier, units)
        self.out.forms[place.block.start] = ("label", place.depth or None, place.marker.sign if place.marker else None)
        self.out.kinds[place.block.start] = "frame"
        return True

    def _open_label(self, tier: Tier | None, units: tuple[str, ...]) -> None:
        self.groups_seen += 1
        self.group_letter = chr(ord("a") + min(self.groups_seen - 1, 25))
        if tier and self.role != "assignment":
            self.tier, self.label_units = tier, ()
        else:
            self.label_units = units
            self.tier = tier or self.tier

    def _introduces(self, place: Placed, span: Span) -> bool:
        """`..., các đơn vị thực hiện các nội dung sau:` names who does what follows."""
        charged = [c for c in charges_of(self.text, span) if c.leads]
        if charged:
            self.intro = tuple(self.text[a:b] for a, b in charged[-1].leads)
        self.out.forms[place.block.start] = ("label", None, None)
        return True

    def _add(self, span: Span) -> None:
        item = self._model()
        item.span = span
        self.out.items.append(item)
        self.items_here.append(item)

    # -- labels ------------------------------------------------------------------------------------------------

    def _is_labelled(self, place: Placed) -> bool:
        found = field_of(self.text, place.content)
        if found is None:
            return self._continues_label(place)
        name, start = found
        if name == "target" or (name == "content" and not self._opens_group(place, start)):
            return False
        if self.labels.is_full(name):
            self._close_group()
        self.labels.add(name, (start, place.content[1]), place.depth)
        self._mark(place, "frame", "label" if start >= place.content[1] else "item")
        return True

    def _opens_group(self, place: Placed, start: int) -> bool:
        """`Nội dung:` opens a group only where another label follows soon; alone it is part of a sentence."""
        for following in self.placed[self.at + 1 : self.at + 1 + _LABELS_REACH]:
            if following.kind == "heading":
                return False
            found = field_of(self.text, following.content)
            if found and found[0] in ("lead", "partner", "due"):
                return True
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
        item.support += group.support

    # -- tables ------------------------------------------------------------------------------------------------

    def _close_table(self) -> None:
        cells, self.table = self.table, []
        if not cells or self.role in ("context", "goal", "funding"):
            return
        items, rest = items_of_table(self.text, cells, self._model(), self.year)
        self.out.items += items
        if not items:
            self.out.opens += [(span, "unaccounted") for span in rest if names_at(self.text, span[0]).verb]
