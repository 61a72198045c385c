"""Why a part was read as it was, in a Vietnamese sentence that quotes the words which decide."""

import re

from phongtrao.reader.explaining.places import Place
from phongtrao.reader.letters import any_of, lower, tidy, whole
from phongtrao.reader.model import Target, Task
from phongtrao.reader.vocabulary.charging import CLOSERS, DO_CLOSERS, OPENERS, PARTNER_CUES
from phongtrao.reader.vocabulary.forces import ANYWHERE, OPENING

FORCES = {
    "must": "phải làm",
    "at_least": "ít nhất chừng ấy",
    "continue": "tiếp tục",
    "join": "tham gia",
    "encouraged": "khuyến khích",
    "mobilise": "vận động",
    "norm": "chuẩn mực ứng xử",
    "steering": "chỉ đạo",
}
CADENCES = {
    "day": "mỗi ngày",
    "week": "mỗi tuần",
    "month": "mỗi tháng",
    "quarter": "mỗi quý",
    "year": "mỗi năm",
    "once": "một lần",
}
COMPARATORS = {"=": "đúng", ">=": "ít nhất", "<=": "nhiều nhất"}
# `chuyển giao`, `bàn giao` charge nobody.
_BEFORE = re.compile(
    r"(?<!\w)(?<!chuyển )(?<!bàn )("
    + any_of((*OPENERS, *PARTNER_CUES, "do", "cùng"))
    + r")\s+(?:[^.;:]{0,90}(?:,|\svà)\s+)?$"
)
_FORCE_WORDS = tuple((phrase, whole((phrase,)), force) for phrase, force in (*ANYWHERE, *OPENING))
_AFTER = re.compile(r"[^.;:]{0,90}?(?<!\w)(" + any_of((*CLOSERS, *DO_CLOSERS)) + r")(?!\w)")
_LABEL = re.compile(r"([^\n.;:()]{2,60}):[^:]*$")
_ABOVE = {
    "heading": "đề mục nêu tên; các việc bên dưới thuộc về đơn vị này",
    "label": "nhãn phía trên nêu tên; các việc bên dưới thuộc về đơn vị này",
    "table_row": "đứng ở cột của bảng nêu đơn vị",
}
_NEAR = 120
_SHOWN = 60


def why_charged(low: str, place: Place) -> str:
    """Why the name at this place leads or helps; `low` is the text in lower case."""
    if place.form in _ABOVE and not place.is_own:
        return _ABOVE[place.form]
    (a, b), (start, end) = place.span, place.paragraph
    before = _BEFORE.search(low[max(start, a - _NEAR) : a])
    after = None if before else _AFTER.match(low[b : min(end, b + _NEAR)])
    label = _LABEL.search(low[max(start, a - _NEAR) : a])
    if before or after:
        return f"đứng sau “{tidy(before[1])}”" if before else f"đứng trước “{tidy(after[1] if after else '')}”"
    if label and not place.is_own:
        return f"đứng sau nhãn “{tidy(label[1]).lstrip('-+•* ')}:”"
    return "đứng đầu phần câu nói việc phải làm" if place.is_own else "được nêu ở đoạn phía trên"


def why_task(task: Task) -> str:
    """One line on a task: who, how strongly, how sure."""
    who = "; ".join(task.leads) or task.tier or "văn bản không nêu ai"
    sure = f"{task.confidence:.2f}".replace(".", ",")
    return f"Việc {task.id} · {who} · {FORCES[task.force]} · chắc {sure}"


def why_target(target: Target) -> str:
    """A number as it was understood."""
    value = f"{target.value:g}".replace(".", ",")
    cadence = f", {CADENCES[target.cadence]}" if target.cadence else ""
    return f"Chỉ tiêu: {COMPARATORS[target.comparator]} {value} {target.unit or '(không nói đếm gì)'}{cadence}"


def force_words(task: Task) -> str | None:
    """The words in a task that make it bind as it does; None where nothing but the deed itself says so."""
    if task.force == "must":
        return None
    low = lower(task.text)
    return next(
        (phrase for phrase, pattern, force in _FORCE_WORDS if force == task.force and pattern.search(low)), None
    )


def cut(words: str) -> str:
    """Words short enough for a hint."""
    words = tidy(words)
    return words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
