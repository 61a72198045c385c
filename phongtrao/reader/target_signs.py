"""The words around a number that say whether and what it counts."""

import re

from phongtrao.reader.letters import any_of, hints_of, whole, words_of
from phongtrao.reader.vocabulary.charging import VERBS
from phongtrao.reader.vocabulary.quantities import (
    AND_MORE,
    AT_LEAST,
    AT_MOST,
    BODIES,
    COUNT_NOUNS,
    NOT_COUNTED,
    REACHING,
)

# The far end of a range: `24-48`, `từ 40 đến 50`.
TO = r"(?P<to>\s?[-–]\s?\d+|(?:(?<=từ \d)|(?<=từ \d\d)|(?<=từ \d\d\d))\s+đến\s+\d+)?"
NUMBER = re.compile(
    r"(?P<digits>\d(?<![\w.,/\-–:]\d)(?:\d{0,2}(?:\.\d{3})+|\d*))(?P<rest>,\d+)?"
    + TO
    + r"(?P<percent>\s?[%‰])?(?!\d|[-.]\d{1,2}[-.]\d{4}|-\d{4}|\s+tháng\s+(?:chạp|giêng|âm)"
    + r"|/(?!\d{1,3}\.000|100\d*(?!\d)))"
)
# `ba mươi phần trăm`.
PERCENT_WORDS = re.compile(r"\s+phần trăm(?!\w)")
# `một đơn vị trong số ...` names no number to reach.
ONE_OF = re.compile(r"\s+trong\s+(?:số|những|các)(?!\w)")
# `mỗi em một tấm thiệp`.
EACH_ONE = re.compile(r"(?<!\w)(?:mỗi|hằng|hàng)\s+[^\W\d]+(?:\s[^\W\d]+)?\s+$")
HAS = re.compile(r"(?<!\w)(?:có|thêm|mới|đủ|làm|thành|gồm|được)\s+$")
# `hai lần trong năm`, `hai buổi/tuần`.
REPEATED = re.compile(r"\s+(?:mỗi|trong năm|hằng|hàng|một)(?!\w)|/")
# Fewer in words may be a manner of speaking.
FEW_WORDS = 5
NOUN = re.compile(r"\s*(?P<noun>" + any_of(COUNT_NOUNS) + r")(?!\w)")
# `04 chương trình phát triển ... giai đoạn 2021 - 2025`: what exists already and is only told about.
OF_PERIOD = re.compile(r"\s+(?:chương trình|đề án|nghị quyết|chiến lược)(?!\w)[^.;:\n]{0,120}?\sgiai đoạn\s+\d{4}")
BODY = re.compile(r"\s+" + any_of(BODIES) + r"(?!\w)")
# `mỗi lớp 05 học sinh` counts, `lớp 5` names.
NAMING = re.compile(r"(?<!\w)(?<!khẩn )(?<!mỗi )(?<!từng )" + any_of(NOT_COUNTED) + r"\s*:?\s*$")
LEAST = re.compile(r"(?:" + words_of(AT_LEAST) + r"(?:\s+(?:là|đạt|có|đủ|đến))?|[≥>]=?)\s*$")
MOST = re.compile(r"(?:" + words_of(AT_MOST) + r"(?:\s+(?:là|đạt|có|còn))?|[≤<]=?)\s*$")
LEAST_WORD = re.compile(r"(?:ít nhất|tối thiểu|không dưới|trên|hơn)\s*$")
# `nơi có tỷ lệ thấp dưới 30%`: a case, not a goal.
CASE = re.compile(r"(?:thấp|cao)\s+(?:dưới|hơn|trên)\s*$")
NOT_LESS = re.compile(r"không\s+(?:dưới|ít hơn|thấp hơn)(?:\s+(?:là|đạt|có))?\s*$")
# `không để chi hội nào dưới 60%`: at least so many.
NOT_BELOW = re.compile(r"(?<!\w)không\s(?:để|còn|có)\s(?:[^\s.;:]+\s+){1,7}(?:dưới|ít hơn|thấp hơn)\s*$")
# `không để người dân đi lại quá 02 lần`.
NOT_MORE = re.compile(r"(?<!\w)không\s(?:[^\s.;:]+\s+){1,9}quá\s*$")
LEAST_BEFORE = re.compile(r"(?<!\w)(?:ít nhất|tối thiểu)\s+(?:vào|đến|trong|đạt)(?:\s+\w+){0,4}\s*$")
MORE_HINTS = hints_of(AND_MORE)
MORE = re.compile(r"(?:\s*[^\s.;,]+){0,4}?\s*(?<!\w)" + any_of(AND_MORE))
# `từ 40 doanh nghiệp khoa học và công nghệ trở lên`.
MORE_FAR = re.compile(r"(?:\s*[^\s.;,]+){0,8}?\s*(?<!\w)" + any_of(AND_MORE))
REACHED = whole(REACHING)
FROM_TO = re.compile(r"^[^;]{0,60}?(?<!\w)(?:xuống|lên|đến)\s+(?:còn\s+)?\d")
CLAUSE = re.compile(r"[.;:](?=\s)|\n")
WORD = re.compile(r"[\w²³]+(?:/[\d.]+)?")
QUOTES = re.compile(r"[“\"][^“”\"]{0,260}[”\"]")
DATED = re.compile(
    r"(?<!\w)(?<!mỗi )(?<!từng )(?:năm|ngày|tháng|quý|thứ|điều|khoản|khóa|khoá|giai đoạn|lần thứ)"
    r"\s*(?:\d{1,2}\s*(?:,|và)\s*){0,8}$"
)
# `16 giờ 30`, `5g30`, `từ 60 tuổi trở lên`: the time of a day and an age count nothing.
CLOCK = re.compile(r"\d\s?(?:giờ|g|h)\s*$")
NO_COUNT = re.compile(
    r"\s?(?:g|h)\d|\s+tuổi(?!\w)|\s+giờ\s+(?:\d{2}(?!\w)|ngày|sáng|chiều|tối|hằng|hàng)"
    r"|\s+(?:ngày|tuần|tháng)(?:\s+làm việc)?,?\s+(?:sau khi|kể từ|từ khi|từ ngày|tính từ|trước khi)"
)
PER = re.compile(r"(?:mỗi|hằng|hàng|/|một)\s*(?:ngày|tuần|tháng|quý|năm)\s*$")
RATIO = re.compile(
    r"(?:\s(?!vào|trong|năm|xuống|lên|trước|sau|ngày|từ|đến)[^\W\d]\w*){0,3}?/[\d.]*\d"
    r"(?:\s(?!vào|trong|năm|xuống|lên|trở)\w+){0,5}"
)
TWO_WORDS = re.compile(
    r"\s\w+(?:\s(?!trong|cho|tại|về|và|với|để|của|trên|theo|trước|sau|vào|từ|đến|do|bằng|mỗi|hằng|hàng|ngày)[^\W\d]+)?"
)
_VERBS, _MOST_WORDS = frozenset(VERBS), max(len(verb.split()) for verb in VERBS)
_SIGNS = "(“\"'-–/,;:+•"
INNER_WORD = re.compile(r"[\w,] (?P<word>[^\W\d_]+) $")
# `Trao 10 “Nhà tình bạn”`: the quoted name is what is counted.
TITLED = re.compile(r"\s[“\"](?P<name>[^“”\"\n]{2,80})")
# `trực suốt 02 ngày`, `giảm còn 15 phút`.
LASTING = re.compile(r"(?<!\w)(?:suốt|thời lượng|còn|xuống|đủ|kéo dài|liên tục|rút ngắn)\s*$")
# `gồm 12 xuồng, 02 xe và 5 máy`: a number behind another counted thing, or behind a word that leads on to one.
LISTED = re.compile(
    r"(?:(?<!\w)0?\d{1,3} [^\W\d_]+(?: [^\W\d_]+){0,4}(?:,| và)|(?<!\w)(?:thêm|đủ|khoảng|gần|cho|gồm))\s+$"
)
# Words behind a number that it does not count.
NO_NOUNS = (
    "năm", "tháng", "quý", "và", "đến", "là", "tại", "của", "hoặc", "trở", "thì", "để", "do", "theo", "khi", "vào",
    "tới", "kèm", "ban", "trong", "cho", "với", "được", "sẽ", "phải", "thuộc", "nêu", "trên", "dưới", "như",
    "kv", "kva", "mw", "mm", "cm",
)  # fmt: skip
# A number above this counts what follows even behind a word that is no verb.
FEW = 12
BACK = 45
WITH = re.compile(r"(?<!\w)phối hợp(?:\s+(?:với|cùng|cùng với))?\s*$")
PADDED = 2
CLAUSE_REACH = 240
# A passage with more numbers than this is a sheet of figures, not a duty.
MOST_NUMBERS = 200


def verb_before(before: str) -> str:
    """The verb of doing right in front of a number, which counts what is to be done; nothing where none stands."""
    words = before.split()
    for number in range(min(_MOST_WORDS, len(words)), 0, -1):
        phrase = " ".join(words[-number:]).lstrip(_SIGNS)
        if phrase in _VERBS:
            return phrase
    return ""
