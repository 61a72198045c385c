"""Names of bodies in running text: where one begins, where it ends, where a list of them ends."""

import re
from dataclasses import dataclass

from phongtrao.reader.letters import lower
from phongtrao.reader.model import Span
from phongtrao.reader.name_shape import Shape, shape_of
from phongtrao.reader.name_signs import (
    ANSWERS,
    BARE_BEFORE,
    CHARGED,
    CLASS,
    COUNCIL_OFFICE,
    COUNTED,
    EVENT,
    FEW_DOUBTS,
    OBJECT,
    ORGANIZATION,
    OWN_SCOPE,
    PLACED,
    ROLE,
    ROLE_BEARERS,
    WORD,
)
from phongtrao.reader.persons import is_office, person_at
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.vocabulary.charging import IN_NAMES, KEEPERS
from phongtrao.reader.vocabulary.names import GENERAL_HEADS, INSIDE
from phongtrao.reader.vocabulary.units import COMPLETE, SHARING

LONGEST = 220


@dataclass(frozen=True)
class Names:
    """A list of names: the span of each, where the list ends, and the verb that follows (or nothing)."""

    spans: tuple[Span, ...]
    end: int
    verb: str


def names_at(text: str, at: int, *, acts: bool = False) -> Names:
    """The names listed from `at` on; empty spans where none begins. With `acts` an unknown verb is looked for too."""
    head = starts_unit(text, at)
    if not head:
        return Names((), at, "")
    window = _Walk(text[at : at + 3 * LONGEST], head, acts=acts).run()
    return Names(tuple((at + a, at + b) for a, b in window.spans), at + window.end, window.verb)


class _Walk:
    """Steps from one event (verb, comma, bracket, stop word) to the next until the list ends."""

    def __init__(self, text: str, head: int, *, acts: bool) -> None:
        self.limit = len(text)
        self.acts = acts
        self.text, self.low = text, lower(text)
        self.start, self.head = 0, head
        self.spans: list[Span] = []
        self.name_end = self.person = person_at(text, 0)

    def run(self) -> Names:  # noqa: C901  # one pass over the events, one branch a kind
        at = self.start + self.head
        while True:
            found = EVENT.search(self.low, at, self.limit)
            if found is None or found.start() - self.start > LONGEST:
                return self._finish_open(self.limit if found is None else found.start())
            kind = found.lastgroup
            if (end := self._end_by_form(found)) is not None:
                return self._finish(end, WORD.match(self.low, end)[1])  # type: ignore[index]
            if kind == "verb":
                if self._ends_name(found):
                    return self._finish(found.start(), found[0])
                at = self._second_syllable(found) or found.end()
            elif kind == "open":
                at = self._bracket(found.start())
            elif kind in ("comma", "and"):
                at = self._next_name(found)
            elif kind == "stop" and (after := self._passed_over(found)):
                at = after
            else:
                return self._finish(self._before_title(found), "")

    def _finish_open(self, end: int) -> Names:
        """No sign ends the list; its form may."""
        shape = self._shape(end)
        cut = shape.end if shape and shape.end else shape.solid if shape and self.acts and shape.doubtful else None
        if cut is None:
            return self._finish(end, "")
        following = WORD.match(self.low, self.start + cut)
        return self._finish(self.start + cut, following[1] if following else "")

    def _shape(self, end: int) -> Shape | None:
        """The form of the name up to `end`; None where plain words may describe it."""
        opening = self.low[self.start : self.start + self.head]
        if self.name_end or opening in GENERAL_HEADS or not self.text[self.start].isupper() or CLASS.match(opening):
            return None
        words = self.text[self.start : end]
        return None if "(" in words else shape_of(words, self.head)

    def _end_by_form(self, found: re.Match[str]) -> int | None:
        """Where the name ends in front of this event although no known verb follows it."""
        shape = self._shape(found.start())
        if shape is None or shape.end is not None:
            return self.start + shape.end if shape and shape.end is not None else None
        if not (self.acts and shape.doubtful):
            return None
        kind = found.lastgroup
        if (kind == "verb" and shape.doubtful <= FEW_DOUBTS) or (
            kind in ("comma", "and") and starts_unit(self.text, found.end())
        ):
            return None
        return self.start + shape.solid

    def _before_title(self, found: re.Match[str]) -> int:
        """A quotation belongs to the words since the last comma, and they are no name."""
        comma = self.low.rfind(",", self.start, found.start()) if found[0] in '“"' else -1
        return comma if comma >= 0 else found.start()

    def _finish(self, end: int, verb: str) -> Names:
        self._close(end)
        return Names(tuple(self.spans), end, verb)

    def _close(self, end: int) -> None:
        end = self.name_end or end
        name = self.text[self.start : end].rstrip(" ,.;:-–")
        if name:
            self.spans.append((self.start, self.start + len(name)))
        self.name_end = self.person = 0

    def _ends_name(self, found: re.Match[str]) -> bool:  # noqa: C901, PLR0911  # a ladder of cues, read from the top
        """A small verb ends the name unless it belongs to it."""
        if not self.text[found.start()].islower():
            return False
        if self._second_syllable(found):
            return False
        verb, so_far = found[0], self.low[self.start : found.start()].rstrip()
        if so_far in COMPLETE or self.person:
            return True
        if CHARGED.search(self.low, self.start, found.start()) and ANSWERS.search(self.low, found.start(), self.limit):
            return ANSWERS.match(self.low, found.start()) is not None
        if so_far.split(" ")[-1] in ("được", "đã") or so_far.endswith(("được", "đã được")):
            return False
        if (
            len(so_far) <= self.head
            and so_far.removeprefix("các ") in KEEPERS
            and verb not in ("chủ trì", "có trách nhiệm", "chịu trách nhiệm", "phụ trách")
            and not COUNTED.match(self.low, found.end())
        ):
            return False
        if so_far.endswith(ROLE_BEARERS) and ROLE.match(self.low, found.start()) and self._verb_follows(found.end()):
            return False
        if verb == "tổ chức" and ORGANIZATION.match(self.low, found.end()):
            return False
        if verb in IN_NAMES:
            return self._is_done(found) or self._has_object(found.end())
        return True

    def _is_done(self, found: re.Match[str]) -> bool:
        """Behind a whole name in capitals a verb that such names never hold is what the body does."""
        shape = self._shape(found.start())
        if shape is None or found.start() - self.start <= self.head + 1:
            return False
        if " ".join(self.low[found.start() : found.end() + 12].split()[:2]) in INSIDE:
            return shape.closed
        completes = self.text[self.start : found.start()].rstrip().rsplit(" ", 1)[-1][:1].isupper()
        return shape.closed or (found[0] not in INSIDE and not completes)

    def _second_syllable(self, found: re.Match[str]) -> int:
        """`Nữ công bố trí`: a syllable that completes a capital leaves the verb to the next one; else 0."""
        cut = found[0].find(" ") + 1
        before = self.text[self.start : found.start()].rstrip().rsplit(" ", 1)[-1]
        if not cut or not before[:1].isupper() or found.start() - self.start <= self.head:
            return 0
        later = EVENT.match(self.low, found.start() + cut, self.limit)
        return found.start() + cut if later and later.lastgroup == "verb" and later.end() > found.end() else 0

    def _has_object(self, at: int) -> bool:
        """Whether the verb acts on something; a capital after it goes on with the name."""
        found = OBJECT.match(self.low, at)
        if found is None:
            return COUNTED.match(self.low, at) is not None
        return found[0].strip() in PLACED or not self.text[found.end() + 1 : found.end() + 2].isupper()

    def _verb_follows(self, at: int) -> bool:
        following = EVENT.match(self.low, at + 1) if self.low[at : at + 1] == " " else None
        return following is not None and following.lastgroup == "verb"

    def _passed_over(self, found: re.Match[str]) -> int:
        """Where the list goes on after a stop word that does not end it; 0 where it ends."""
        scope = OWN_SCOPE.match(self.low, found.start())
        if scope:
            self.name_end = self.name_end or found.start()
            return scope.end()
        return found.end() if self._is_inside(found) else 0

    def _is_inside(self, found: re.Match[str]) -> bool:
        """A capital stop word belongs to the name (`Báo Sài Gòn Giải Phóng`, `Trung tâm Từ Dũ`)."""
        if self.text[found.start()].isupper():
            return True
        if found[0] == "được" and CHARGED.search(self.low, max(self.start, found.start() - 1), found.end() + 20):
            return True
        if found[0] == "theo" and self.name_end == 0 and CHARGED.search(self.low, self.start, found.start()):
            self.name_end = found.start()
            return ANSWERS.search(self.low, found.end(), self.limit) is not None
        return False

    def _bracket(self, at: int) -> int:
        """A bracket that holds another body's name stays with the name; any other is passed over."""
        close = self.low.find(")", at, min(self.limit, at + 160))
        if close < 0:
            return self.limit
        if not starts_unit(self.text, at + 1) or self.low.startswith(
            ("cơ quan", "đơn vị", "sau đây", "gọi tắt"), at + 1
        ):
            self.name_end = self.name_end or at
        return close + 1

    def _next_name(self, found: re.Match[str]) -> int:
        """A comma or `và` ends a name only where another name begins."""
        at = found.end()
        if self.person and is_office(self.text, at):
            return at
        head = starts_unit(self.text, at)
        before = self.low[self.start : found.start()]
        small = self.text[at : at + 1].islower()
        if COUNCIL_OFFICE.search(before) and self.low.startswith(("ubnd", "ủy ban", "uỷ ban"), at):
            return at + head
        if not head or (small and not self._breaks(at, before)) or self._is_bare(found):
            return at
        self._close(found.start())
        self.start, self.head = at, head
        person = person_at(self.text, at)
        self.name_end = self.person = at + person if person else 0
        return at + head

    def _is_bare(self, found: re.Match[str]) -> bool:
        """`Báo và Đài Phát thanh tỉnh`: a kind of body alone shares what follows."""
        return found.lastgroup == "and" and self.low[self.start : found.start()] in SHARING

    def _breaks(self, at: int, before: str) -> bool:
        """A small name after bare class nouns goes on with them (`các sở, ngành, cơ quan liên quan`)."""
        if self.low.startswith(("các ", "báo, đài", "những ", "công an"), at):
            return True
        return BARE_BEFORE.search(before[-20:]) is None
