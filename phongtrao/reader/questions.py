"""What the text leaves open, asked in Vietnamese, each question with its passage."""

import re
from collections.abc import Iterator

from phongtrao.reader.items import Gathered
from phongtrao.reader.letters import any_of, lower, may_hold, tidy
from phongtrao.reader.model import Question, Repair, Task
from phongtrao.reader.units import names_at
from phongtrao.reader.vocabulary.quantities import MADE_EVENTS, MADE_THINGS, MAKING, NUMBER_WORDS, VAGUE

_CLASS = re.compile(r"(?:các|những|toàn thể|tất cả các|mỗi|từng)\s")
_BARE_CLASS = re.compile(
    r"(?:thủ trưởng |lãnh đạo |người đứng đầu )?(?:các |sở,|ban,|phòng,|cơ quan,|đơn vị,|xã,|phường,|sở ngành)"
)
_CLUSTER = re.compile(r"(?:các\s+)?(?:cụm|khối)\s+(?:hoạt động|thi đua)?\s*(?:số\s+)?[\divx]+")
_VAGUE = re.compile(
    r"(?<!\w)"
    + any_of(MAKING)
    + r"\s+(?P<vague>"
    + any_of(VAGUE)
    + r"\s+"
    + any_of(MADE_THINGS)
    + r"|các\s+"
    + any_of(MADE_EVENTS)
    + r")(?!\w)"
)
_BARE_NUMBER = re.compile(r"0(?<![\w.,/\-]0)\d(?![\w.,/\-%])\s*(?=[.,;)]|$)")
_SOME = re.compile(
    r"(?<!\w)(?P<count>0[2-9]|[2-9]|"
    + any_of(tuple(word for word, number in NUMBER_WORDS.items() if number > 1))
    + r")\s+(?:[^\W\d_]+,?\s+){0,7}?(?:[^\W\d_]+\s*:|(?:gồm|là|bao gồm|như)\s*:?)\s+(?P<list>[^.:]{5,400})"
)
_LISTING = (":", "gồm", " là ", "như")
_QUOTED = re.compile(r"[“\"][^“”\"]*[”\"]")
_AND = re.compile(r"[,;]|\s+và\s+")
_SHOWN = 90
_HEAD, _LONG_NAME = 160, 90


def questions_of(tasks: list[Task], gathered: Gathered, repairs: tuple[Repair, ...]) -> tuple[Question, ...]:
    """Every question, in reading order."""
    found = list(_once([question for task in tasks for question in _about(task)]))
    found += [_open(span, kind) for span, kind in gathered.opens]
    found += [_about_repair(repair) for repair in repairs]
    return tuple(sorted(found, key=lambda question: question.span))


def _once(questions: list[Question]) -> Iterator[Question]:
    """Who belongs to a class of units is asked once, where the class is first charged."""
    asked: set[str] = set()
    for question in questions:
        if question.kind in ("unit_class", "cluster"):
            if question.text in asked:
                continue
            asked.add(question.text)
        yield question


def _about(task: Task) -> list[Question]:
    asked: list[tuple[str, str]] = []
    for lead in task.leads:
        asked += [] if task.tier and lower(lead) == lower(task.tier) else _about_lead(lead)
    if not task.leads and not task.tier:
        asked.append(("nobody_named", "Văn bản không nêu ai thực hiện việc này. Giao cho đơn vị nào?"))
    asked += _about_numbers(task)
    return [Question(task.span, kind, words, task.id) for kind, words in asked]


def _about_lead(lead: str) -> list[tuple[str, str]]:
    low = lower(lead)
    if _CLUSTER.match(low):
        return [("cluster", f"“{lead}” gồm những đơn vị nào?")]
    if _CLASS.match(low) or _BARE_CLASS.match(low):
        return [("unit_class", f"“{lead}” là những đơn vị nào? Văn bản không kể tên.")]
    return []


def _about_numbers(task: Task) -> list[tuple[str, str]]:
    low = lower(task.text)
    asked = []
    mismatch = _SOME.search(low) if may_hold(low, _LISTING) else None
    if mismatch:
        named, said = _named(task.text[slice(*mismatch.span("list"))]), _count(mismatch["count"])
        if named not in (0, 1, said):
            asked.append(("count_mismatch", f"Văn bản nói {said} nhưng kể tên {named}. Lấy số nào?"))
    if _BARE_NUMBER.search(low):
        asked.append(("number_without_noun", "Con số trong câu này đếm cái gì?"))
    vague = _VAGUE.search(low, 0, _HEAD)
    if vague and not task.targets and task.force != "norm":
        asked.append(("vague_quantity", f"“{vague['vague']}” là bao nhiêu? Văn bản không nêu số."))
    return asked


def _named(listing: str) -> int:
    """How many things a list of names holds; 0 where it says what is to be done instead."""
    bare = _QUOTED.sub("“A”", listing)
    parts = [part.strip() for part in _AND.split(bare) if part.strip()]
    if ";" in bare:
        # Where semicolons part the names, a comma parts them only in front of another name.
        parts = [part for k, part in enumerate(parts) if not k or not part[0].islower() or f"; {part}" in bare]
    return 0 if any(len(part) > _LONG_NAME or names_at(part, 0, acts=True).verb for part in parts) else len(parts)


def _count(words: str) -> int:
    return int(words) if words.isdigit() else NUMBER_WORDS[words]


def _open(span: tuple[int, int], kind: str) -> Question:
    words = {
        "two_readings": "Câu này giao một việc hay chỉ nhắc chung?",
        "unaccounted": "Đoạn này thuộc phần giao việc nhưng chưa rõ là việc gì. Có ai phải làm gì không?",
    }
    return Question(span, kind, words[kind])


def _about_repair(repair: Repair) -> Question:
    return Question(repair.span, "ocr", f"Chỗ này được đọc là “{tidy(repair.read_as)[:_SHOWN]}”. Có đúng không?")
