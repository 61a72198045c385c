"""How many and how often: the numbers a task or a goal wants to see reached."""

import re
from bisect import bisect
from itertools import islice

from phongtrao.reader.cadences import cadence_code
from phongtrao.reader.letters import any_of, lower, whole
from phongtrao.reader.model import Span, Target
from phongtrao.reader.vocabulary.charging import VERBS
from phongtrao.reader.vocabulary.quantities import (
    AND_MORE,
    AT_LEAST,
    AT_MOST,
    BODIES,
    COUNT_NOUNS,
    NOT_COUNTED,
    NUMBER_WORDS,
    REACHING,
    TIMES,
)

# The far end of a range: `24-48`, `từ 40 đến 50`.
_TO = r"(?P<to>\s?[-–]\s?\d+|(?:(?<=từ \d)|(?<=từ \d\d)|(?<=từ \d\d\d))\s+đến\s+\d+)?"
_NUMBER = re.compile(
    r"(?P<digits>\d(?<![\w.,/\-–:]\d)(?:\d{0,2}(?:\.\d{3})+|\d*))(?P<rest>,\d+)?"
    + _TO
    + r"(?P<percent>\s?%)?(?!\d|/(?!\d{1,3}\.000|100\d*(?!\d)))"
)
_WORDED = re.compile(
    r"(?<!\w)(?P<least>"
    + any_of((*AT_LEAST, *AT_MOST, "có"))
    + r")\s+(?P<word>"
    + any_of(tuple(NUMBER_WORDS))
    + r")\s+(?P<noun>"
    + any_of(COUNT_NOUNS)
    + r")(?!\w)(?!\s+trong)"
)
# `mỗi quý một lần`, `mỗi tháng hai buổi`.
_PER_TIME = re.compile(
    r"(?<!\w)(?:mỗi|hằng|hàng)\s+(?:ngày|tuần|tháng|quý|năm|học kỳ)\s+(?:ít nhất\s+)?(?P<count>(?P<word>"
    + any_of(tuple(NUMBER_WORDS))
    + r")\s+(?P<noun>"
    + any_of(COUNT_NOUNS)
    + r"))(?!\w)"
)
_NOUN = re.compile(r"\s*(?P<noun>" + any_of(COUNT_NOUNS) + r")(?!\w)")
_BODY = re.compile(r"\s+" + any_of(BODIES) + r"(?!\w)")
_NOT_COUNTED = re.compile(r"(?<!\w)(?<!khẩn )" + any_of(NOT_COUNTED) + r"\s*:?\s*$")
_LEAST = re.compile(r"(?:(?<!\w)" + any_of(AT_LEAST) + r"(?:\s+(?:là|đạt|có|đủ|đến))?|[≥>]=?)\s*$")
_MOST = re.compile(r"(?:(?<!\w)" + any_of(AT_MOST) + r"(?:\s+(?:là|đạt|có|còn))?|[≤<]=?)\s*$")
_LEAST_WORD = re.compile(r"(?:ít nhất|tối thiểu|không dưới|trên|hơn)\s*$")
# `nơi có tỷ lệ thấp dưới 30%`: a case, not a goal.
_CASE = re.compile(r"(?:thấp|cao)\s+(?:dưới|hơn|trên)\s*$")
_NOT_LESS = re.compile(r"không\s+(?:dưới|ít hơn|thấp hơn)(?:\s+(?:là|đạt|có))?\s*$")
_LEAST_BEFORE = re.compile(r"(?<!\w)(?:ít nhất|tối thiểu)\s+(?:vào|đến|trong|đạt)(?:\s+\w+){0,4}\s*$")
_MORE = re.compile(r"[^.;,]{0,40}?(?<!\w)" + any_of(AND_MORE))
_REACHING = whole(REACHING)
_FROM_TO = re.compile(r"^[^;]{0,60}?(?<!\w)(?:xuống|lên|đến)\s+(?:còn\s+)?\d")
_CLAUSE = re.compile(r"[.;:](?=\s)|\n")
_WORD = re.compile(r"[\w²³]+(?:/[\d.]+)?")
_QUOTES = re.compile(r"[“\"][^“”\"]{0,260}[”\"]")
_DATED = re.compile(
    r"(?<!\w)(?:năm|ngày|tháng|quý|thứ|điều|khoản|khóa|khoá|giai đoạn|lần thứ)\s*(?:\d{1,2}\s*(?:,|và)\s*){0,8}$"
)
_PER = re.compile(r"(?:mỗi|hằng|hàng|/|một)\s*(?:ngày|tuần|tháng|quý|năm)\s*$")
_RATIO = re.compile(r"(?:\s(?!vào|trong|năm|xuống|lên)\w+){0,3}?/[\d.]*\d(?:\s(?!vào|trong|năm|xuống|lên|trở)\w+){0,5}")
_TWO_WORDS = re.compile(r"\s\w+(?:\s(?!trong|cho|tại|về|và|với|để|của|trên|theo)[^\W\d]+)?")
# A number right behind a verb of doing counts what is to be done.
_ACTED = re.compile(r"(?<!\w)" + any_of(VERBS) + r"\s*$")
_INNER_WORD = re.compile(r"[\w,] (?P<word>[^\W\d_]+) $")
# `Trao 10 “Nhà tình bạn”`: the quoted name is what is counted.
_TITLED = re.compile(r"\s[“\"](?P<name>[^“”\"\n]{2,80})")
# `trực suốt 02 ngày`, `giảm còn 15 phút`.
_LASTING = re.compile(r"(?<!\w)(?:suốt|còn|xuống|đủ|kéo dài|liên tục|rút ngắn)\s*$")
# `gồm 12 xuồng, 02 xe và 5 máy`: a number behind another counted thing, or behind a word that leads on to one.
_LISTED = re.compile(r"(?:(?<!\w)0?\d{1,3} [^\W\d_]+(?: [^\W\d_]+){0,4}(?:,| và)|(?<!\w)(?:thêm|đủ|khoảng|gần))\s+$")
# Words behind a number that it does not count.
_NO_NOUNS = (
    "năm", "tháng", "quý", "và", "đến", "là", "tại", "của", "hoặc", "trở", "thì", "để", "do", "theo", "khi", "vào",
    "tới", "kèm", "ban", "trong", "cho", "với", "được", "sẽ", "phải", "thuộc", "nêu", "trên", "dưới", "như",
)  # fmt: skip
# A number above this counts what follows even behind a word that is no verb.
_FEW = 12
_BACK = 45
_PADDED = 2
_CLAUSE_REACH = 240
# A passage with more numbers than this is a sheet of figures, not a duty.
_MOST_NUMBERS = 200


def targets_of(text: str, span: Span, *, goal: bool = False) -> tuple[Target, ...]:
    """The numbers of a passage that count something to be reached; goals are read more generously."""
    window = _Window(text, span, goal=goal)
    found = [*window.numbers(), *window.words()]
    return tuple(sorted(found, key=lambda target: target.span))


class _Window:
    """One passage in lower case, and what stands around each of its numbers."""

    def __init__(self, text: str, span: Span, *, goal: bool) -> None:
        self.text, self.start, self.goal = text, span[0], goal
        self.low = lower(text[span[0] : span[1]])
        self.quotes = [m.span() for m in _QUOTES.finditer(self.low)]

    def numbers(self) -> list[Target]:
        found = islice(_NUMBER.finditer(self.low), _MOST_NUMBERS)
        return [target for number in found if (target := self._number(number))]

    def words(self) -> list[Target]:
        """`ít nhất một cơ sở`."""
        targets = []
        for found in _PER_TIME.finditer(self.low):
            before = self.low[max(0, found.start() - _BACK) : found.start()]
            span = found.span("count")
            targets.append(
                self._target(span, NUMBER_WORDS[found["word"]], self._comparator(before, span[1]), found["noun"])
            )
        for found in _WORDED.finditer(self.low):
            comparator = "<=" if _MOST.search(found["least"]) else "=" if found["least"] == "có" else ">="
            targets.append(self._target(found.span(), NUMBER_WORDS[found["word"]], comparator, found["noun"]))
        return targets

    def _number(self, found: re.Match[str]) -> Target | None:  # noqa: PLR0911  # a ladder of cues, read from the top
        before = self.low[max(0, found.start() - _BACK) : found.start()]
        if self._in_name(found.start()) or (
            self.goal and _FROM_TO.match(self.low[found.end() : found.end() + 80]) and before.endswith("từ ")
        ):
            return None
        if found["percent"]:
            return self._share(found, before)
        noun = _NOUN.match(self.low, found.end())
        if _DATED.search(before) and not _PER.search(before):
            return None
        if self._is_numbered_name(found):
            return None
        acted = _ACTED.search(before)
        named = None if acted and " " in acted[0].strip() else _NOT_COUNTED.search(before)
        at_places = named and named[0].strip() == "tại" and self._follows_small(found)
        if named and not at_places and not (self._compared(before) or _PER.search(before)):
            return None
        if _BODY.match(self.low, found.end()) and not noun:
            return None
        if noun and noun["noun"] in TIMES and not self._lasts(found, noun, before):
            return None
        return self._count(found, before, noun)

    def _share(self, found: re.Match[str], before: str) -> Target | None:
        at_head = (
            not before.strip() or before.rstrip().endswith((",", ";", ":", "đi", "đi,")) or found["digits"] == "100"
        )
        if _CASE.search(before):
            return None
        if not (self.goal or at_head or _REACHING.search(before) or self._compared(before)):
            return None
        start = found.start()
        if self.goal and (compared := _LEAST.search(before) or _MOST.search(before)):
            start -= len(before) - compared.start()
        return self._target((start, found.end()), _value(found), self._comparator(before, found.end()), "%")

    def _count(self, found: re.Match[str], before: str, noun: re.Match[str] | None) -> Target | None:
        padded = _is_padded(found)
        titled = _TITLED.match(self.text, self.start + found.end())
        if titled and (padded or _ACTED.search(before)):
            end = titled.end("name") - self.start
            return self._target((found.start(), end), _value(found), self._comparator(before, end), titled["name"])
        if noun is None and not self._counts_without_noun(found, before, padded=padded):
            return None
        end = self._noun_end(noun.end() if noun else found.end(), known=noun is not None)
        unit = self.text[self.start + found.end() : self.start + end].strip(" /") or None
        if unit and self.low[found.end() : found.end() + 1] == "/":
            unit = "/" + unit
        comparator = "<=" if found["to"] and not _LEAST_WORD.search(before) else self._comparator(before, found.end())
        return self._target((found.start(), end), _value(found), comparator, unit)

    def _lasts(self, found: re.Match[str], noun: re.Match[str], before: str) -> bool:
        """A stretch of time is a target where it is compared, shared out or reached."""
        if self._compared(before) or self.low[noun.end() : noun.end() + 1] == "/":
            return True
        return _LASTING.search(before) is not None

    def _follows_small(self, found: re.Match[str]) -> bool:
        """Whether a word in small letters follows: what exists already is named with a capital."""
        return self.text[self.start + found.end() + 1 : self.start + found.end() + 2].islower()

    def _counts_without_noun(self, found: re.Match[str], before: str, *, padded: bool) -> bool:
        """A padded number, or one that is compared or reached, counts what follows even if the noun is unknown."""
        follows = _WORD.match(self.low, found.end() + 1)
        if follows is None and self.low[found.end() : found.end() + 1] != "/":
            return False
        reached = (
            self._compared(before)
            or _ACTED.search(before) is not None
            or (self.goal and _REACHING.search(before) is not None)
        )
        if follows and follows[0] in _NO_NOUNS:
            return False
        many = _value(found) > _FEW and self._follows_small(found) and not found["to"]
        return padded or reached or many or (self.goal and not before.strip()) or _LISTED.search(before) is not None

    def _noun_end(self, at: int, *, known: bool) -> int:
        """The counted noun, with a ratio (`ca sinh/1.000 phụ nữ`) where one follows."""
        if not known:
            words = _TWO_WORDS.match(self.low, at)
            at = words.end() if words else at
        ratio = _RATIO.match(self.low, at)
        return ratio.end() if ratio else at

    def _compared(self, before: str) -> bool:
        return bool(_LEAST.search(before) or _MOST.search(before) or _LEAST_BEFORE.search(before))

    def _comparator(self, before: str, end: int) -> str:
        if _NOT_LESS.search(before):
            return ">="
        if _MOST.search(before):
            return "<="
        if _LEAST_BEFORE.search(before):
            return ">="
        least = _LEAST.search(before)
        if least and (not least[0].strip().startswith("từ") or _MORE.match(self.low, end)):
            return ">="
        return ">=" if _MORE.match(self.low, end) and self.low[end : end + 20].strip() else "="

    def _is_numbered_name(self, found: re.Match[str]) -> bool:
        """`Xí nghiệp May 2`: a number behind a capital inside a sentence belongs to the name."""
        words = self.text[max(self.start, self.start + found.start() - _BACK) : self.start + found.start()]
        inner = _INNER_WORD.search(words)
        counts = _value(found) > _FEW and _NOUN.match(self.low, found.end()) is not None
        return (
            inner is not None and inner["word"][0].isupper() and not (counts or _is_padded(found) or found["percent"])
        )

    def _in_name(self, at: int) -> bool:
        """A number inside a quoted name counts only where the name says how often."""
        own = self._own_name(at)
        return own is not None and "mỗi" not in self.low[slice(*own)]

    def _target(self, span: Span, value: float, comparator: str, unit: str | None) -> Target:
        a, b = span[0] + self.start, span[1] + self.start
        number = int(value) if float(value).is_integer() else value
        return Target(self.text[a:b], number, comparator, unit, self._cadence(span), (a, b))

    def _cadence(self, span: Span) -> str | None:
        """The repetition said in the same clause."""
        earliest = max(0, span[0] - _CLAUSE_REACH)
        starts = [m.end() for m in _CLAUSE.finditer(self.low, earliest, span[0])]
        latest = min(len(self.low), span[1] + _CLAUSE_REACH)
        end = _CLAUSE.search(self.low, span[1], latest)
        a, b = (starts[-1] if starts else earliest), (end.start() if end else latest)
        return cadence_code(self._without_other_names(a, b, span[0]))

    def _without_other_names(self, a: int, b: int, at: int) -> str:
        """The clause with the quoted names blanked out that do not hold the number themselves."""
        words = self.low[a:b]
        for start, end in self.quotes[
            bisect(self.quotes, (a, a)) - 1 if self.quotes and a else 0 : bisect(self.quotes, (b, b))
        ]:
            if start >= a and not start < at < end:
                words = words[: start - a] + " " * (min(end, b) - start) + words[end - a :]
        own = self._own_name(at)
        return self.low[slice(*own)] if own else words

    def _own_name(self, at: int) -> Span | None:
        nearest = bisect(self.quotes, (at, at)) - 1
        inside = nearest >= 0 and self.quotes[nearest][1] > at
        return self.quotes[nearest] if inside else None


def _is_padded(found: re.Match[str]) -> bool:
    """`03`: such numbers count things to do."""
    return found["digits"].startswith("0") and len(found["digits"]) == _PADDED


def _value(found: re.Match[str]) -> float:
    """The number; of a range the far end."""
    if found["to"]:
        return float(found["to"].strip(" -–đến"))
    return float(found["digits"].replace(".", "") + (found["rest"] or "").replace(",", "."))
