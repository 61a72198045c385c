"""What the headings and labels above a passage say about it: its role, its pillar, whose level, which unit."""

import re
from dataclasses import dataclass
from functools import lru_cache

from phongtrao.reader.letters import any_of, is_capitals, lower, whole
from phongtrao.reader.outline import Section
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.charging import ASKING, IN_NAMES, VERBS
from phongtrao.reader.vocabulary.sections import ASSIGNING, DEED_WORDS, PARTICULARS, PILLARS, ROLES, TIER_TAILS, TIERS

_TIERS = tuple(
    (re.compile(r"(?:đối với )?(?:mỗi |từng |các |toàn thể |cấp )?" + any_of(names) + TIER_TAILS[kind]), kind)
    for kind, names in TIERS
)
_MEMBERS = any_of(dict(TIERS)["member"])
_TIER_OF_CONTENT = re.compile(
    r"(?:các )?(?:nội dung|nhiệm vụ|hoạt động|phần việc|công việc|trách nhiệm)\s+"
    r"(?:của\s+|đối với\s+|dành cho\s+|cho\s+|mà\s+)?"
    r"(?P<who>(?:mỗi |từng |các )?(?:" + _MEMBERS + r"[\w ,]*?|cơ sở(?: \w+)?(?: trực thuộc)?))"
    r"(?:\s+(?:cần |phải |tự |trực tiếp )?(?:thực hiện|làm|đảm nhận|tham gia))?"
)
_PARTS = re.compile(r",|\s+và\s+|\s[-–]\s|/|:")
_LEVEL = re.compile(r"(?:đối với )?cấp (?P<level>[\w ]{2,20})")
_PERSONS = re.compile(
    r"(?:mỗi|từng|toàn thể|100%)?\s*" + _MEMBERS + r"(?:,\s" + _MEMBERS + r"){0,4}(?=\s)", re.IGNORECASE
)
_IN_FRONT = re.compile(r"(?:" + any_of(ASKING) + r"|đối với|trách nhiệm của|nhiệm vụ của|nhiệm vụ)\s+")
# Boards of several bodies are not the board of the one that issues the plan.
# `Chi cục Thú y - Thường trực`: what the body is here, not its name.
_STANDING = re.compile(r"\s[-–]\s(?:[Cc]ơ quan |[Đđ]ơn vị )?[Tt]hường trực(?:\s[^-–]*)?$")
_TOWARDS = "đối với "
_LONG_NAME, _SHORT_NAME = 130, 70
_SIGNS = re.compile(r"[,;:()“”\"\d]")
_OF_PLACE = (" tỉnh", " huyện", " xã", " phường", " quận", " thành phố", " thị xã", " khu vực", " đặc khu")
# `2. Doanh nghiệp đầu tư hạ tầng có trách nhiệm:`
_ANSWERS = re.compile(
    r"(?P<who>.{3,110}?)\s+(?:(?:có|chịu) trách nhiệm|có nhiệm vụ|lãnh đạo, chỉ đạo|chỉ đạo, lãnh đạo)"
    r"(?:,? (?:tổ chức )?(?:thực hiện|chỉ đạo|triển khai)(?: tốt)?)?(?: (?:các )?(?:nội dung|nhiệm vụ|việc) sau)?"
)
_LEADING_BRACKET = re.compile(
    r"\((?:(?:do|[Đđ]ơn vị|[Cc]ơ quan) )?(?:(?:[Cc]hủ trì|[Pp]hụ trách|[Tt]hực hiện): )?(?P<who>[^()]{4,160}?)"
    r" (?:đồng )?(?:chủ trì|phụ trách|thực hiện|đăng cai|chịu trách nhiệm|tổ chức|tham mưu)(?: thực hiện)?\)[ .:]*$"
)
# `Các đơn vị có đội hình về địa bàn`: a class told by what it has or where it is.
_DESCRIBED = re.compile(
    r"(?:(?:ubnd|ủy ban nhân dân|đoàn|hội) (?:\w+ ){0,3})?(?:các|những) "
    r"(?:cơ quan, đơn vị|cơ quan|đơn vị|địa phương|cơ sở|chi đoàn|chi hội|chi bộ|xã, phường|xã|phường"
    r"|thôn|trường|doanh nghiệp)(?: (?:đoàn|hội))? (?:có|chưa có|thuộc|được|ở|nằm trong|tham gia) [^:.;]{4,70}"
)
_VERB = whole(VERBS)
_DEED = whole(DEED_WORDS)
_SEVERAL = ("các ", "mỗi ", "từng ")


@dataclass(frozen=True)
class Tier:
    """The level a label names, as written and as one of bloc, grassroots, member, steering."""

    text: str
    kind: str


def role_of(section: Section | None) -> str | None:
    """context, goal, funding, duty or assignment; None where no heading says."""
    if section is None:
        return None
    role: str | None = None
    named_above: set[str] = set()
    for heading in section.path:
        own = _role_of_title(heading.title)
        if own is None or (role == "context" and own not in named_above) or (role == "assignment" and own != "funding"):
            continue
        role = own
        # `PHẦN I. MỤC ĐÍCH VÀ CHỈ TIÊU` leaves each part its own role.
        named_above |= _roles_in(heading.title)
    return role or "duty"


@lru_cache(maxsize=256)
def _roles_in(title: str) -> frozenset[str]:
    low = lower(title)
    return frozenset(role for words, role in ROLES if words in low)


@lru_cache(maxsize=256)
def _role_of_title(title: str) -> str | None:
    low = lower(title)
    if low.strip(" .:") in ASSIGNING:
        return "assignment"
    found = [(low.find(words), -len(words), words, role) for words, role in ROLES if words in low]
    if not found:
        return None
    if min(found)[2] not in PARTICULARS:
        return min(found)[3]
    # `Thời gian, nội dung sinh hoạt`, `Số lượng, chủ đề`: when and where stand beside what is to be done.
    others = [part for part in _PARTS.split(low) if part.strip() and not part.strip().startswith(PARTICULARS)]
    if not others:
        return "context"
    named = [role for _, _, words, role in sorted(found) if words not in PARTICULARS]
    return named[0] if named else None


def pillar_of(section: Section | None) -> str | None:
    """The pillar named by the nearest heading that names one."""
    for heading in reversed(section.path if section else ()):
        low = lower(heading.title)
        found = next((pillar for words, pillar in PILLARS if words in low), None)
        if found:
            return found
    return None


@lru_cache(maxsize=1024)
def tier_of(label: str, *, read_as: str | None = None, issuer: str | None = None) -> Tier | None:
    """The tier a label or heading names; `read_as` is the label with slips read through."""
    written = label.strip(" .:;-–+")
    written = written[len(_TOWARDS) :] if lower(written).startswith(_TOWARDS) else written
    low = lower(read_as or written).strip(" .:;-–+").removeprefix(_TOWARDS)
    content = _TIER_OF_CONTENT.fullmatch(low)
    if content:
        start = len(written) - len(low) + content.start("who")
        return Tier(
            written[start : start + len(content["who"])],
            "member" if not content["who"].startswith("cơ sở") else "grassroots",
        )
    level = _LEVEL.fullmatch(low)
    if level and issuer and level["level"] in lower(issuer):
        return Tier(written, "bloc")
    for pattern, kind in _TIERS:
        if pattern.fullmatch(low) and not (kind == "steering" and low.startswith(_SEVERAL)):
            return Tier(written, kind)
    return None


def tier_of_sentence(words: str) -> Tier | None:
    """`Mỗi đoàn viên ...`, `Đoàn viên, thanh niên ...`: the sentence itself says that persons act."""
    found = _PERSONS.match(words)
    return Tier(words[: found.end()].strip(), "member") if found else None


def units_in_bracket(title: str) -> tuple[str, ...]:
    """`Chiến dịch Hành quân xanh (X, Y chủ trì)`: who does all that stands below."""
    found = _LEADING_BRACKET.search(title)
    return units_of_title(found["who"]) if found else ()


@lru_cache(maxsize=1024)
def units_of_title(title: str) -> tuple[str, ...]:
    """The units of a heading that is nothing but names: `3. Đề nghị X, Y và Z`."""
    if "; " in title.strip(" ;"):
        parts = [units_of_title(part) for part in title.split("; ")]
        return tuple(name for part in parts for name in part) if all(parts) else ()
    if answers := _ANSWERS.fullmatch(title.strip(" :")):
        who = units_of_title(answers["who"])
        return who or ((answers["who"],) if starts_unit(title, 0) and "," not in answers["who"] else ())
    low = lower(title)
    if ": " in title and starts_unit(title, title.index(": ") + 2):
        return units_of_title(title[title.index(": ") + 2 :])
    front = _IN_FRONT.match(low)
    at = front.end() if front else 0
    read = title
    if is_capitals(title) and " " in title:
        # In a title of capitals every word looks like an acronym.
        read = low[:at] + title[at : at + 1] + low[at + 1 :]
    names = names_at(_STANDING.sub(lambda m: " " * len(m[0]), read), at)
    rest = title[names.end :].strip(" .:;)")
    if not names.spans or names.verb or (rest and not rest.startswith(("(", "-", "–"))):
        whole_title = title.strip(" .:;")
        return (whole_title,) if is_one_name(whole_title) or _DESCRIBED.fullmatch(lower(whole_title)) else ()
    return tuple(title[a:b] for a, b in names.spans)


def is_one_name(title: str) -> bool:
    """`Phòng Giám sát quản lý về hải quan`: a kind of body with a capital behind it, and no verb that no name holds."""
    head = starts_unit(title, 0)
    if not head or len(title) > _SHORT_NAME or _SIGNS.search(title) or not title[head + 1 : head + 2].isupper():
        return False
    verbs = (found[0] for found in _VERB.finditer(lower(title), head) if title[found.start()].islower())
    return not _DEED.search(lower(title)) and all(verb in IN_NAMES for verb in verbs)


def is_only_names(title: str) -> bool:
    """Whether a heading opens like a body and says nothing of what it does, however its name is built."""
    words = title.strip(" .:;")
    if len(words) > _LONG_NAME or is_capitals(words) or ":" in words:
        return False
    if _DEED.search(lower(words)):
        return False
    if not starts_unit(words, 0):
        return _VERB.search(lower(words)) is None
    verb = names_at(words, 0).verb
    # `Ban Quản lý dự án xây dựng và phát triển đô thị tỉnh`: a trade in front of the place closes a name.
    return not verb or (verb in IN_NAMES and lower(words).endswith(_OF_PLACE) and words[:1].isupper())
