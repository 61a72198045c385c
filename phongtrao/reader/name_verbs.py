"""Whether a verb behind a name is what the body does, or a part of its name."""

import re

from phongtrao.reader.holders import shape_of_holder
from phongtrao.reader.letters import lower
from phongtrao.reader.name_shape import Shape, shape_of
from phongtrao.reader.name_signs import (
    ANSWERS,
    ANSWERS_REACH,
    CHARGED,
    CLASS,
    CODE,
    CODED,
    COMPOUND,
    COMPOUND_REACH,
    COUNTED,
    COUNTED_OFF,
    DEPARTMENT,
    ENDED,
    ENDS_IN_NUMBER,
    EVENT,
    HAVING,
    HOLDER,
    LED_BY,
    LONGEST_QUOTE,
    NAME_WORDS,
    OBJECT,
    ORGANIZATION,
    PLACED,
    QUOTED_KIND,
    REFERRED,
    ROLE,
    ROLE_BEARERS,
    SCOPED,
    SET_OVER,
    SEVERAL,
)
from phongtrao.reader.name_things import acts_on_thing, gives_office
from phongtrao.reader.persons import person_at
from phongtrao.reader.vocabulary.charging import CAUSES, IN_NAMES, KEEPERS, SERIAL, SHORT_NAMES, TRADES
from phongtrao.reader.vocabulary.deeds import KEPT
from phongtrao.reader.vocabulary.names import GENERAL_HEADS, INSIDE
from phongtrao.reader.vocabulary.units import COMPLETE


class VerbEnds:
    """One name in the making: `start` and `head` say where it begins and how far its opening reaches."""

    def __init__(self, text: str, head: int) -> None:
        self.limit = len(text)
        self.text, self.low = text, lower(text)
        self.start, self.head = 0, head
        self.name_end = self.person = person_at(text, 0)
        # Said already in full, so that any verb ends it.
        self.is_whole = False

    def _shape(self, end: int) -> Shape | None:
        """The form of the name up to `end`; None where plain words may describe it."""
        if self.person:
            return shape_of_holder(self.text, self.start, self.person, end)
        opening = self.low[self.start : self.start + self.head]
        if self.name_end or opening in GENERAL_HEADS or CLASS.match(opening) or not self._is_proper():
            return None
        words = self.text[self.start : end]
        return None if "(" in words or "“" in words else shape_of(words, self.head)

    def _is_proper(self) -> bool:
        """A capital opens the name, or a capital or a number follows its kind (`thôn Đông`, `tổ dân phố số 5`)."""
        following = self.text[self.start + self.head + 1 :][:4].removeprefix("số ")[:1]
        return self.text[self.start].isupper() or following.isupper() or following.isdigit()

    def _ends_name(self, found: re.Match[str]) -> bool:  # a ladder of cues, read from the top
        """A small verb ends the name unless it belongs to it."""
        if not self.text[found.start()].islower():
            return False
        if self._second_syllable(found) or self._is_last_syllable(found):
            return False
        if DEPARTMENT.search(self.text, self.start, found.start()):
            return True
        if self._is_trade(found) or self._in_compound(found) or self._is_joined(found):
            return False
        return self._is_deed(found)

    def _is_deed(self, found: re.Match[str]) -> bool:
        """Whether a verb that completes no word of the name is what the body does."""
        verb, so_far = found[0], self.low[self.start : found.start()].rstrip()
        if (
            so_far.removeprefix("các ") in COMPLETE
            or self.person
            or self.is_whole
            or HOLDER.fullmatch(so_far)
            or SET_OVER.search(so_far)
        ):
            return not self._is_set_over(found)
        if self._is_held(found, verb, so_far):
            return False
        if CHARGED.search(self.low, self.start, found.start()) and ANSWERS.search(
            self.low, found.start(), found.start() + ANSWERS_REACH
        ):
            return ANSWERS.match(self.low, found.start()) is not None
        if so_far.endswith(("được", "đã")):
            return False
        return verb not in IN_NAMES or self._is_done(found) or self._acts_on(found.end()) or self._has_thing(found)

    def _is_held(self, found: re.Match[str], verb: str, so_far: str) -> bool:
        """`Ban chỉ đạo`, `cơ quan chủ trì`, `các tổ chức`, `Hội đồng Thuốc và điều trị`: a noun holds the verb."""
        charged = verb in ("chủ trì", "có trách nhiệm", "chịu trách nhiệm", "phụ trách")
        if len(so_far) <= self.head and so_far.removeprefix("các ") in KEEPERS and not charged:
            return self._is_kept(found, verb, so_far)
        bears = so_far.endswith(ROLE_BEARERS) and ROLE.match(self.low, found.start()) is not None
        if bears and (self._verb_follows(found.end()) or REFERRED.match(self.low, found.end() + 1)):
            return True
        if self._is_set_over(found):
            return True
        if verb == "tổ chức" and ORGANIZATION.match(self.low, found.end()):
            return True
        return verb in IN_NAMES and ENDED.match(self.low, found.end()) is not None

    def _is_kept(self, found: re.Match[str], verb: str, so_far: str) -> bool:
        """`Ban chỉ đạo` keeps its verb; `Hội ký kết ...`, so called for short, only a cause (`Hội bảo vệ ...`)."""
        if so_far in SHORT_NAMES and self.text[self.start].isupper():
            return verb in CAUSES and not self._has_object(found.end())
        if verb not in IN_NAMES and verb not in KEPT and self._has_object(found.end()):
            return False
        return COUNTED.match(self.low, found.end()) is None

    def _is_set_over(self, found: re.Match[str]) -> bool:
        """`Phó Hiệu trưởng phụ trách chuyên môn xếp ...`: what somebody is set over belongs to the name."""
        scoped = SCOPED.match(self.low, found.start())
        return scoped is not None and self._verb_follows(scoped.end())

    def _in_compound(self, found: re.Match[str]) -> bool:
        """`Giáo dục thường xuyên`: the verb is part of words that names hold."""
        a, b = max(self.start, found.start() - COMPOUND_REACH), found.end() + COMPOUND_REACH
        return any(m.start() <= found.start() and found.end() <= m.end() for m in COMPOUND.finditer(self.low, a, b))

    def _is_joined(self, found: re.Match[str]) -> bool:
        """`Khoa Hồi sức tích cực - Chống độc`: behind the verb the name goes on with a dash and a capital."""
        dash = self.text[found.end() : found.end() + 4]
        return dash[:3] in (" - ", " – ") and dash[3:].isupper() and self.text[self.start].isupper()

    def _is_done(self, found: re.Match[str]) -> bool:
        """Behind a whole name in capitals a verb that such names never hold is what the body does."""
        if CLASS.match(self.low, self.start) and found[0] not in INSIDE:
            return True
        shape = self._shape(found.start())
        if shape is None or found.start() - self.start <= self.head + 1:
            return False
        if " ".join(self.low[found.start() : found.end() + 12].split()[:2]) in INSIDE:
            return shape.closed
        completes = self.text[self.start : found.start()].rstrip().rsplit(" ", 1)[-1][:1].isupper()
        return shape.closed or (found[0] not in INSIDE and not completes)

    def _is_last_syllable(self, found: re.Match[str]) -> bool:
        """`Viện Khoa học Công trình nước`: with the capital in front the syllable makes a word that names hold."""
        before = self.text[self.start : found.start()].rstrip().rsplit(" ", 1)[-1]
        return before[:1].isupper() and " " not in found[0] and f"{lower(before)} {found[0]}" in NAME_WORDS

    def _event(self, at: int) -> re.Match[str] | None:
        """The next sign at which the name may end."""
        found = EVENT.search(self.low, at, self.limit)
        while found is not None and found.lastgroup == "verb" and self._ends_word(found):
            found = EVENT.search(self.low, found.end(), self.limit)
        return found

    def _ends_word(self, found: re.Match[str]) -> bool:
        """`trật tự`: with the small word in front the verb is a word that names hold."""
        before = self.text[self.start + self.head : found.start()].rstrip().rsplit(" ", 1)[-1]
        return before.islower() and f"{before} {found[0]}" in INSIDE

    def _is_trade(self, found: re.Match[str]) -> bool:
        """`Phòng Điện vận hành phối hợp ...`: in front of the verb stands what sort of body it is."""
        if found[0] not in TRADES or self.text[found.end() : found.end() + 1] != " ":
            return False
        following = EVENT.match(self.low, found.end() + 1)
        return following is not None and following.lastgroup == "verb" and following[0] not in SERIAL

    def _second_syllable(self, found: re.Match[str]) -> int:
        """`Nữ công bố trí`: a syllable that completes a capital leaves the verb to the next one; else 0."""
        cut = found[0].find(" ") + 1
        before = self.text[self.start : found.start()].rstrip().rsplit(" ", 1)[-1]
        if not cut or not before[:1].isupper() or found.start() - self.start <= self.head:
            return 0
        later = EVENT.match(self.low, found.start() + cut, self.limit)
        return found.start() + cut if later and later.lastgroup == "verb" and later.end() > found.end() else 0

    def _acts_on(self, at: int) -> bool:
        """An object follows, or one more thing that the body does (`quản lý, tưới tỉa ...`, `thu và nộp ...`)."""
        if self.low.startswith((", ", " và "), at):
            return self._verb_follows(self.low.index(" ", at + 1) if self.low[at] == " " else at + 1)
        return self._has_object(at) or gives_office(self.text, at)

    def _has_thing(self, found: re.Match[str]) -> bool:
        """`Tổ Cấp dưỡng xây dựng thực đơn`: behind a whole name the verb acts on a thing that no name holds."""
        if not acts_on_thing(self.text, found[0], found.end()):
            return False
        shape = self._shape(found.start())
        return shape is not None and not shape.doubtful and found.start() - self.start > self.head + 1

    def _has_object(self, at: int) -> bool:
        """Whether the verb acts on something; a capital after it goes on with the name."""
        found = OBJECT.match(self.low, at)
        if found is None:
            return COUNTED.match(self.low, at) is not None
        return found[0].strip() in PLACED or not self.text[found.end() + 1 : found.end() + 2].isupper()

    def _told_besides(self, found: re.Match[str]) -> int:
        """Where the words end that say which body it is (`nêu tại mục 2`), or who heads it; 0 where none stand here."""
        place = REFERRED.match(self.low, found.start())
        if place:
            return place.end()
        led = LED_BY.match(self.low, found.start())
        if led is None or not self._verb_follows(led.end()):
            return 0
        self.name_end, self.is_whole = self.name_end or found.start(), True
        return led.end()

    def _is_class(self) -> bool:
        return CLASS.match(self.low, self.start) is not None

    def _is_together(self, found: re.Match[str]) -> bool:
        """`Hai bên cùng tổ chức`: no other name follows."""
        return found[0].strip() == "cùng"

    def _verb_follows(self, at: int) -> bool:
        following = EVENT.match(self.low, at + 1) if self.low[at : at + 1] == " " else None
        return following is not None and following.lastgroup == "verb"

    def _quoted(self, found: re.Match[str]) -> int:
        """`Quỹ “Vì người nghèo” xã`: behind such a kind the quotation belongs to the name; 0 where it does not."""
        if found[0] not in '“"' or not QUOTED_KIND.search(self.low, self.start, found.start()):
            return 0
        close = self.low.find("”" if found[0] == "“" else '"', found.end(), found.end() + LONGEST_QUOTE)
        return max(close + 1, 0)

    def _counts_off(self, found: re.Match[str]) -> bool:
        """Codes or numbers of one kind of bodies are one name."""
        if CODE.match(self.low, found.end()) and CODED.search(self.low, self.start, found.start()):
            return True
        if CLASS.match(self.low, self.start) is None or COUNTED_OFF.match(self.low, found.end()) is None:
            return False
        return ENDS_IN_NUMBER.search(self.low, self.start, found.start()) is not None

    def _told_by_what_it_has(self, end: int) -> re.Match[str] | None:
        """`UBND các xã có rừng chỉ đạo ...`: what the bodies of a class have, in front of what they do."""
        if SEVERAL.search(self.low, self.start, end) is None:
            return None
        return HAVING.match(self.low, end)
