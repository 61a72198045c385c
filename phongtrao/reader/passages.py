"""Walks the outline and gathers the passages that are duties, goals, context or left open."""

import re

from phongtrao.reader.charges import charges_of
from phongtrao.reader.dues import due_of
from phongtrao.reader.items import Gathered
from phongtrao.reader.labelled import Labelled
from phongtrao.reader.letters import any_of, lower, tidy, whole
from phongtrao.reader.manuscript import Block
from phongtrao.reader.model import Header, Repair, Span
from phongtrao.reader.outline import Placed
from phongtrao.reader.roles import Tier, units_of_title
from phongtrao.reader.tables import is_charging, items_of_table
from phongtrao.reader.targets import targets_of
from phongtrao.reader.titles import opens_with_verb
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.documents import ASKING_KINDS, LEADS_ON, OPENINGS
from phongtrao.reader.vocabulary.sections import CLOSINGS, NOTES, REMINDERS, VALIDITY

_OPENING = re.compile(any_of(OPENINGS) + r"(?!\w)")
_REMINDER = whole(REMINDERS)
_SUMS = re.compile(r"\d\s?%|\d\s?(?:triệu |tỷ |nghìn )?đồng")
_LABEL_LENGTH = 90
_ASKS = frozenset(
    ("yêu cầu", "một số yêu cầu", "yêu cầu chung", "một số yêu cầu chung", "yêu cầu thực hiện", "đề nghị")
)


def gather(
    text: str,
    placed: tuple[Placed, ...],
    repairs: tuple[Repair, ...],
    year: int | None,
    header: Header,
    *,
    has_outline: bool,
) -> Gathered:
    """Every passage of the body with what it is."""
    walk = _Walk(text, placed, repairs, year)
    walk.issuer, walk.has_outline = header.issuer, has_outline
    walk.asks = lower(header.document_type or "") in ASKING_KINDS
    walk.start()
    return walk.run()


class _Walk(Labelled):
    """Keeps what headings, labels and introductions say until the next one says otherwise."""

    def __init__(self, text: str, placed: tuple[Placed, ...], repairs: tuple[Repair, ...], year: int | None) -> None:
        super().__init__(text, placed, repairs, year)
        self.table: list[Block] = []
        self.last = max((at for at, place in enumerate(placed) if not place.block.note), default=0)

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
        self.is_listed = place.marker is not None or place.section is not None
        if self.role in ("duty", "assignment") and self._is_labelled(place):
            return
        if self.labels.is_open and not self._below_label(place):
            self._close_group()
        self._words(place, place.content)

    def _words(self, place: Placed, span: Span) -> None:
        """Decide what an unlabelled paragraph is."""
        if place.section is None and place.marker and place.marker.style == "part":
            self._article(place, span)
        elif self.role == "goal":
            self._goal(place, span)
        elif self.role == "funding":
            self._funding(place, span)
        elif self._is_preface(place, span):
            self._preface(span)
        elif self.role in ("duty", "assignment") or self._asks_at_last(span):
            self._duty(place, span)

    def _asks_at_last(self, span: Span) -> bool:
        """A section of its own headed `Yêu cầu` asks where it charges somebody; beside `Mục đích` it explains."""
        if self.section is None or len(self.section.path) > 1 or lower(self.section.title).strip(" .:") not in _ASKS:
            return False
        return any(charge.leads for charge in charges_of(self.text, span))

    def _article(self, place: Placed, span: Span) -> None:
        """An article of a decision is a duty where it charges somebody."""
        if any(charge.leads for charge in charges_of(self.text, span)):
            self._duty(place, span)

    def _is_preface(self, place: Placed, span: Span) -> bool:
        """Plain sentences in front of every heading explain why; only listed ones are duties."""
        if place.section is not None or place.marker is not None:
            return False
        words = lower(tidy(self.text[slice(*span)]))
        return self.has_outline or _OPENING.match(words) is not None or words.endswith(LEADS_ON)

    def _preface(self, span: Span) -> None:
        """A letter or a directive says in front of its list whom it asks."""
        if self.asks and lower(self.text[slice(*span)]).rstrip().endswith(LEADS_ON):
            charged = [charge for charge in charges_of(self.text, span) if charge.leads]
            self.asked = tuple(self.text[a:b] for a, b in charged[-1].leads) if charged else ()

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
        if self._names_who(place, span) or self._names_when(place, span):
            return
        if lower(words).startswith(NOTES):
            self.out.kinds[place.block.start] = "open"
            self.out.opens.append((place.block.span, "two_readings"))
            return
        if self._is_last_reminder(place, words, span):
            self.out.kinds[place.block.start] = "open"
            self.out.opens.append((place.block.span, "two_readings"))
            return
        self._add(span if place.marker or place.section else self._without_remarks(span))

    def _without_remarks(self, span: Span) -> Span:
        """In plain prose a sentence that charges nobody and opens with no verb only says how things are."""
        parts = charges_of(self.text, span)
        told = next(
            (k for k, part in enumerate(parts) if part.leads or opens_with_verb(self.text[slice(*part.span)])), None
        )
        start = span[1] if told is None else span[0] if told == 0 else parts[told].span[0]
        if start > span[0]:
            self.out.opens.append(((span[0], start), "unaccounted"))
        return start, span[1]

    def _is_last_reminder(self, place: Placed, words: str, span: Span) -> bool:
        """The last paragraph often asks everybody to do their part: no duty unless it names a day."""
        return (
            place.marker is None
            and self.at >= self.last
            and _REMINDER.search(lower(words)) is not None
            and due_of(self.text, span, self.year) is None
        )

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
        if span[0] >= span[1]:
            return
        item = self._model()
        item.span = span
        self.out.items.append(item)
        self.items_here.append(item)

    # -- tables ------------------------------------------------------------------------------------------------

    def _close_table(self) -> None:
        cells, self.table = self.table, []
        if not cells or (self.role in ("context", "goal", "funding") and not is_charging(self.text, cells)):
            return
        items, rest = items_of_table(self.text, cells, self._model(), self.year)
        self.out.items += items
        if not items:
            self.out.opens += [(span, "unaccounted") for span in rest if names_at(self.text, span[0]).verb]
