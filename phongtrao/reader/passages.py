"""Walks the outline and gathers the passages that are duties, goals, context or left open."""

import re

from phongtrao.reader.charges import charges_of
from phongtrao.reader.dues import due_of
from phongtrao.reader.group_charges import group_charge_start
from phongtrao.reader.items import Gathered
from phongtrao.reader.label_lines import LabelLines
from phongtrao.reader.letters import any_of, lower, tidy, whole
from phongtrao.reader.manuscript import Block
from phongtrao.reader.model import Header, Repair, Span
from phongtrao.reader.outline import Placed
from phongtrao.reader.past import tells_of_past, told_aside
from phongtrao.reader.sentences import clauses, trimmed
from phongtrao.reader.tables import is_charging, items_of_table
from phongtrao.reader.targets import targets_of
from phongtrao.reader.titles import opens_with_verb
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.documents import ASKING_KINDS, LEADS_ON, OPENINGS
from phongtrao.reader.vocabulary.sections import CLOSINGS, NOTES, REMINDERS, VALIDITY

_OPENING = re.compile(any_of(OPENINGS) + r"(?!\w)")
_REMINDER = whole(REMINDERS)
_SUMS = re.compile(r"\d\s?%|\d\s?(?:triệu |tỷ |nghìn )?đồng")
# What a body does about money, whatever sum is named; `mức chi 200.000 đồng` only tells.
_RAISES = re.compile(r"(?<!\w)(?:vận động|huy động|quyên góp|kêu gọi)(?!\w)")
_ANSWERING = ("chủ trì", "đồng chủ trì", "phụ trách", "đăng cai", "chịu trách nhiệm", "đảm nhiệm", "đảm nhận")
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
    out: Gathered,
) -> None:
    """Put every passage of a body, with what it is, beside those of the bodies before."""
    walk = _Walk(text, placed, repairs, year)
    walk.out = out
    walk.issuer, walk.has_outline = header.issuer, has_outline
    walk.asks = lower(header.document_type or "") in ASKING_KINDS
    walk.start()
    walk.run()


class _Walk(LabelLines):
    """Keeps what headings, labels and introductions say until the next one says otherwise."""

    def __init__(self, text: str, placed: tuple[Placed, ...], repairs: tuple[Repair, ...], year: int | None) -> None:
        super().__init__(text, placed, repairs, year)
        self.table: list[Block] = []
        self.has_list = self.is_introduced = False
        self.last = max((at for at, place in enumerate(placed) if not place.block.note), default=0)

    def start(self) -> None:
        """Begin in front of the first heading."""
        self._enter(None)

    def run(self) -> None:
        for at, place in enumerate(self.placed):
            self.at = at
            if self.table and (place.block.cell is None or place.block.cell[0] != (self.table[-1].cell or (0,))[0]):
                self._close_table()
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

    # -- paragraphs --------------------------------------------------------------------------------------------

    def _heading(self, place: Placed) -> None:
        self._close_group()
        self._enter(place.section)
        self.has_list = True
        self._mark(place, "frame", "heading")
        a, b = place.content
        if a < b and self.text[a:b].strip(" :."):
            self._words(place, (self._start_of_deed(place, a), b))

    def _start_of_deed(self, place: Placed, at: int) -> int:
        """`a) Lễ gặt (từ 02/6 đến 08/6): X chủ trì`: behind the title stands only who does what the title says."""
        says_who = names_at(self.text, at).verb in _ANSWERING if starts_unit(self.text, at) else False
        if not says_who or place.section is None or self._model().leads or not place.section.title.endswith(")"):
            return at
        return place.section.span[0]

    def _paragraph(self, place: Placed) -> None:
        if place.section is not self.section:
            self._close_group()
            self._enter(place.section)
        self._mark(place, "context", "item" if place.marker else "body")
        self.has_list = self.has_list or place.marker is not None
        self.is_listed = place.marker is not None or place.section is not None or self.is_introduced
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
        if place.section is not None or place.marker is not None or self._stands_behind_list(span):
            return False
        words = lower(tidy(self.text[slice(*span)]))
        opens = not self.is_introduced and _OPENING.match(words) is not None
        return self.has_outline or opens or words.endswith(LEADS_ON)

    def _stands_behind_list(self, span: Span) -> bool:
        """Below `3. Sở A ...` a plain paragraph that charges somebody is one more duty of the list."""
        if not self.has_list or self.role not in ("duty", "assignment"):
            return False
        return any(charge.leads for charge in charges_of(self.text, span))

    def _preface(self, span: Span) -> None:
        """A letter or a directive says in front of its list whom it asks."""
        if self.asks and lower(self.text[slice(*span)]).rstrip().endswith(LEADS_ON):
            charged = [charge for charge in charges_of(self.text, span) if charge.leads]
            self.asked = tuple(self.text[a:b] for a, b in charged[-1].leads) if charged else ()
            # In a letter without headings or bullets each paragraph that follows is one of the contents.
            self.is_introduced = not self.has_outline

    def _goal(self, place: Placed, span: Span) -> None:
        for sentence in clauses(self.text, *span, at_semicolons=False):
            if not tells_of_past(self.text[slice(*sentence)], self.year):
                found = targets_of(self.text, sentence, goal=True)
                self.out.goals += [goal for goal in found if not told_aside(self.text, goal.span, self.year)]

    def _funding(self, place: Placed, span: Span) -> None:
        """Where the money comes from is no task; a unit that is charged has one."""
        told = [one for one in clauses(self.text, *span, at_semicolons=False) if self._asks_for_money(one)]
        if not _SUMS.search(self.text, *span):
            told = [span] if told else []
        for sentence in told:
            self._duty(place, sentence)

    def _asks_for_money(self, sentence: Span) -> bool:
        raises = _RAISES.search(lower(self.text[slice(*sentence)])) is not None
        charged = any(charge.leads for charge in charges_of(self.text, sentence))
        return charged and (raises or not _SUMS.search(self.text, *sentence))

    def _duty(self, place: Placed, span: Span) -> None:
        of_group = group_charge_start(self.text, span)
        if of_group is not None:
            if of_group > span[0]:
                self._single_duty(place, trimmed(self.text, span[0], of_group))
            self._charge_group((of_group, span[1]))
        else:
            self._single_duty(place, span)

    def _single_duty(self, place: Placed, span: Span) -> None:
        words = tidy(self.text[slice(*span)])
        if (words.endswith(":") or self._heads_bullets(place, words)) and self._is_label(place, words, span):
            return
        if lower(words).startswith(VALIDITY) or (lower(words).startswith(CLOSINGS) and place.marker is None):
            self._leave_open(place)
            return
        if self._names_who(place, span) or self._names_when(place, span):
            return
        if lower(words).startswith(NOTES):
            self._leave_open(place)
            return
        if self._is_last_reminder(place, words, span):
            self._leave_open(place)
            return
        self._add(span if place.marker or place.section else self._without_remarks(span))

    def _leave_open(self, place: Placed) -> None:
        """Whether the paragraph is a duty is asked."""
        self.out.marks[place.block.start] = self.out.marks[place.block.start]._replace(kind="open")
        self.out.opens.append((place.block.span, "two_readings"))

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
