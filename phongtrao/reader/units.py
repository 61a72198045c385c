"""Names of bodies in running text: where one begins, where it ends, where a list of them ends."""

import re
from typing import NamedTuple

from phongtrao.reader.model import Span
from phongtrao.reader.name_signs import (
    ABOVE,
    ANSWERS,
    BARE_BEFORE,
    BARE_CLASS,
    BARE_END,
    BODY,
    BREAKING,
    CALLED,
    CHARGED,
    CLASS,
    CLOSES,
    COUNCIL_OFFICE,
    EVENT,
    FEW_DOUBTS,
    LOCAL,
    NAME_WORDS,
    NAMED_ABOVE,
    OF_CLASS,
    OWN_SCOPE,
    PROPER,
    TIMED,
    WITHIN,
    WORD,
)
from phongtrao.reader.name_verbs import VerbEnds
from phongtrao.reader.persons import is_office, person_at
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.vocabulary.units import SHARING

LONGEST = 220


class Names(NamedTuple):
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


class _Walk(VerbEnds):
    """Steps from one event (verb, comma, bracket, stop word) to the next until the list ends."""

    def __init__(self, text: str, head: int, *, acts: bool) -> None:
        super().__init__(text, head)
        self.acts = acts
        self.spans: list[Span] = []

    def run(self) -> Names:  # noqa: C901  # one pass over the events, one branch a kind
        at = self.start + self.head
        while True:
            found = self._event(at)
            if found is None or found.start() - self.start > LONGEST:
                return self._finish_open(self.limit if found is None else found.start())
            kind = found.lastgroup
            if (end := self._end_by_form(found)) is not None:
                return self._finish(end, WORD.match(self.low, end)[1])  # type: ignore[index]
            if kind == "verb":
                if self._ends_name(found):
                    return self._finish(found.start(), self._small_words(found))
                at = self._second_syllable(found) or found.end()
            elif kind == "open":
                at = self._bracket(found.start())
            elif (kind == "comma" and self._list_ends(found)) or (kind == "and" and self._is_together(found)):
                return self._finish(found.start(), found[0].strip(" ,"))
            elif kind in ("comma", "and"):
                at = self._next_name(found)
            elif kind in ("stop", "end") and (after := self._goes_on(found)):
                at = after
            else:
                return self._finish(self._before_title(found), "")

    def _small_words(self, found: re.Match[str]) -> str:
        """The verb as far as it is written small: `giao Ban Phong trào` is no `giao ban`."""
        words = self.text[found.start() : found.end()].split()
        capital = next((k for k, word in enumerate(words) if k and word[0].isupper()), len(words))
        return found[0] if capital == len(words) else " ".join(words[:capital])

    def _finish_open(self, end: int) -> Names:
        """No sign ends the list; its form may."""
        shape = self._shape(end)
        cut = shape.end if shape and shape.end else shape.solid if shape and self.acts and shape.doubtful else None
        if cut is None:
            return self._finish(end, "")
        following = WORD.match(self.low, self.start + cut)
        return self._finish(self.start + cut, following[1] if following else "")

    def _end_by_form(self, found: re.Match[str]) -> int | None:
        """Where the name ends in front of this event although no known verb follows it."""
        shape = self._shape(found.start())
        if shape is None or shape.end is not None:
            return self.start + shape.end if shape and shape.end is not None else None
        if not (self.acts and shape.doubtful):
            return None
        kind = found.lastgroup
        if kind == "verb" and shape.doubtful == 1 and " " not in found[0]:
            return self.start + shape.solid
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
        above = NAMED_ABOVE.match(self.low, end) or self._told_by_what_it_has(end)
        name = self.text[self.start : above.end() if above else end].rstrip(" ,.;:-–")
        # `X và Y, mỗi cơ quan cử ...`: how much each does, not one more body.
        if name and not (self.spans and name.startswith("mỗi ")):
            self.spans.append((self.start, self.start + len(name)))
        self.name_end = self.person = 0
        self.is_whole = False

    def _goes_on(self, found: re.Match[str]) -> int:
        """Where the name goes on behind a stop word or a quotation; 0 where it ends."""
        return self._passed_over(found) if found.lastgroup == "stop" else self._quoted(found)

    def _passed_over(self, found: re.Match[str]) -> int:
        """Where the list goes on after a stop word that does not end it; 0 where it ends."""
        if after := self._told_besides(found):
            return after
        if self._in_compound(found) or self._is_of_body(found):
            return found.end()
        local = LOCAL.match(self.low, found.start())
        placed = PROPER.match(self.text, local.end()).end() if local else 0  # type: ignore[union-attr]
        if local and (self._verb_follows(placed) or (self._is_class() and CLOSES.match(self.low, placed))):
            return placed
        scope = OWN_SCOPE.match(self.low, found.start())
        if scope:
            self.name_end = self.name_end or found.start()
            return scope.end()
        return found.end() if self._is_inside(found) else 0

    def _is_of_body(self, found: re.Match[str]) -> bool:
        """`các đồng chí còn lại trong Tổ đảng số 2`: of which body a class is."""
        return (
            found[0] == "trong"
            and self._is_class()
            and (starts_unit(self.text, found.end() + 1) > 0 or WITHIN.match(self.low, found.end()) is not None)
        )

    def _is_inside(self, found: re.Match[str]) -> bool:
        """A capital stop word belongs to the name (`Báo Sài Gòn Giải Phóng`, `Trung tâm Từ Dũ`)."""
        if self.text[found.start()].isupper() or self.low.startswith("cấp trên", found.start() - 4):
            return True
        if found[0] == "trên" and self.low[: found.start()].endswith(("nêu ", "nói ", "kể ", "đơn vị ", "cơ quan ")):
            return ABOVE.match(self.low, found.end()) is not None
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
        if (
            not starts_unit(self.text, at + 1)
            or self.low.startswith(("cơ quan", "đơn vị", "thường trực", "sau đây", "gọi tắt"), at + 1)
            or CALLED.search(self.low, at, close)
        ):
            self.name_end = self.name_end or at
        return close + 1

    def _list_ends(self, found: re.Match[str]) -> bool:
        """Behind a comma small words that no name holds are not another name."""
        at = found.end()
        if self._counts_off(found):
            return False
        if TIMED.match(self.low, at) and not starts_unit(self.text, at):
            return True
        if (
            self._in_compound(found)
            or self.person
            or self.name_end
            or not self.text[at : at + 1].islower()
            or starts_unit(self.text, at)
        ):
            return False
        if not self.text[self.start].isupper() or CLASS.match(self.low, self.start) or EVENT.match(self.low, at):
            return False
        words = [word.strip(".,;:") for word in self.low[at : at + 24].split()]
        return not any(" ".join(words[:k]) in NAME_WORDS for k in (1, 2, 3))

    def _next_name(self, found: re.Match[str]) -> int:
        """A comma or `và` ends a name only where another name begins."""
        at = found.end()
        if self.person and is_office(self.text, at) and not (found.lastgroup == "and" and BODY.match(self.text, at)):
            return at
        head = starts_unit(self.text, at)
        before = self.low[self.start : found.start()]
        small = self.text[at : at + 1].islower()
        if found.lastgroup == "and" and self._in_compound(found):
            return at
        if COUNCIL_OFFICE.search(before) and self.low.startswith(("ubnd", "ủy ban", "uỷ ban"), at):
            return at + head
        alike = small and self.low.startswith(self.low[self.start : self.start + self.head] + " ", at)
        if not head or (small and not alike and not self._breaks(found, before)) or self._is_bare(found):
            return at
        self._close(found.start())
        self.start, self.head = at, head
        person = person_at(self.text, at)
        self.name_end = self.person = at + person if person else 0
        return at + head

    def _is_bare(self, found: re.Match[str]) -> bool:
        """`Báo và Đài Phát thanh tỉnh`: a kind of body alone shares what follows."""
        return found.lastgroup == "and" and self.low[self.start : found.start()] in SHARING

    def _breaks(self, found: re.Match[str], before: str) -> bool:
        """A small name after bare class nouns goes on with them (`các sở, ngành, cơ quan liên quan`)."""
        at = found.end()
        if self.low.startswith(BREAKING, at):
            return True
        bare = BARE_CLASS.match(self.low, at) if found.lastgroup == "comma" and OF_CLASS.search(before) else None
        if bare and (BARE_END.match(self.low, bare.end()) or self._verb_follows(bare.end())):
            return False
        return BARE_BEFORE.search(before[-20:]) is None
