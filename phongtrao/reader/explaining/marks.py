"""The marks of a reading: each recognised part of the text, what it is and why."""

from collections.abc import Iterator
from dataclasses import dataclass

from phongtrao.reader.explaining.places import Places
from phongtrao.reader.explaining.reasons import CADENCES, FORCES, cut, force_words, why_charged, why_target, why_task
from phongtrao.reader.model import Reading, Span, Task

KINDS = {
    "duty": "việc",
    "norm": "chuẩn mực",
    "open": "câu hỏi",
    "heading": "đề mục",
    "label": "nhãn",
    "frame": "thể thức",
    "lead": "chủ trì",
    "partner": "phối hợp",
    "target": "chỉ tiêu",
    "due": "thời hạn",
    "cadence": "nhịp lặp lại",
    "force": "mức ràng buộc",
    "program": "phong trào, chương trình",
    "citation": "văn bản viện dẫn",
    "footnote": "chú thích",
    "repair": "chữ đọc lại",
}
_FRAMES = {
    "letterhead": "phần đầu văn bản",
    "title": "tên loại văn bản",
    "subject": "trích yếu",
    "recipients": "nơi nhận",
    "signature": "phần ký",
}


@dataclass(frozen=True)
class Mark:
    """A recognised part. `kind` is a key of `KINDS`; `why` says in Vietnamese what was read and what speaks for it."""

    span: Span
    kind: str
    why: str
    task_id: str | None = None


def marks_of(reading: Reading) -> tuple[Mark, ...]:
    """Every mark, in reading order; marks lie inside one another, the longer first."""
    found = {*_form(reading), *_figures(reading)}
    places = Places(reading)
    for task in reading.tasks:
        found |= {*_of_task(task, places)}
    return tuple(sorted(found, key=lambda mark: (mark.span[0], -mark.span[1], mark.kind, mark.why)))


def _form(reading: Reading) -> Iterator[Mark]:
    for entry in reading.outline:
        sign = f", dấu “{entry.marker}”" if entry.marker else ""
        yield Mark(entry.span, "heading", f"Đề mục cấp {entry.level}{sign}")
    for paragraph in reading.paragraphs:
        for piece in paragraph.pieces:
            if paragraph.kind in _FRAMES:
                yield Mark(piece, "frame", f"Thể thức: {_FRAMES[paragraph.kind]}")
            elif paragraph.kind == "label":
                yield Mark(piece, "label", "Nhãn: nói cấp, đơn vị hay lời dẫn cho các việc bên dưới")
    for note in reading.footnotes:
        yield Mark(note.span, "footnote", f"Chú thích {note.mark}, đã nhấc ra khỏi câu")


def _figures(reading: Reading) -> Iterator[Mark]:
    for goal in reading.goals:
        yield Mark(goal.span, "target", f"{why_target(goal)} (của cả kế hoạch)")
    for citation in reading.citations:
        kind = f"{citation.kind} " if citation.kind else ""
        date = f" ngày {citation.date}" if citation.date else ""
        yield Mark(citation.span, "citation", f"Viện dẫn: {kind}số {citation.number}{date}")
    for repair in reading.repairs:
        yield Mark(repair.span, "repair", f"Đọc là “{repair.read_as}”: {repair.why}")
    for question in reading.questions:
        yield Mark(question.span, "open", f"Hỏi: {question.text}", question.task_id)


def _of_task(task: Task, places: Places) -> Iterator[Mark]:
    yield Mark(task.span, "norm" if task.force == "norm" else "duty", why_task(task), task.id)
    for target in task.targets:
        yield Mark(target.span, "target", why_target(target), task.id)
    for kind, title, names in (("lead", "Chủ trì", task.leads), ("partner", "Phối hợp", task.partners)):
        for name in names:
            place = places.find(name, task)
            if place:
                yield Mark(
                    place.span, kind, f"{title} “{cut(name)}”: {why_charged(places.low, place)}", _own(task, place)
                )
    yield from _words_of(task, places)


def _words_of(task: Task, places: Places) -> Iterator[Mark]:
    """Times, repetitions, programmes and words of force."""
    said: list[tuple[str, str | None, str]] = [("program", name, f"Phong trào “{cut(name)}”") for name in task.programs]
    if task.due:
        said.append(("due", task.due.text, f"Thời hạn: {_window(task.due.from_date, task.due.to)}"))
    if task.cadence:
        said.append(("cadence", task.cadence_text, f"Lặp lại {CADENCES.get(task.cadence, task.cadence)}"))
    said.append(("force", force_words(task), f"Mức ràng buộc: {FORCES[task.force]}"))
    for kind, words, why in said:
        place = places.find(words, task) if words else None
        if place:
            yield Mark(place.span, kind, why, _own(task, place))


def _own(task: Task, place: object) -> str | None:
    """Words above several tasks belong to none of them alone."""
    return task.id if getattr(place, "is_own", False) else None


def _window(start: str | None, end: str | None) -> str:
    if start and end:
        return f"từ {start} đến {end}"
    if start or end:
        return f"đến {end}" if end else f"từ {start}"
    return "văn bản chỉ nói bằng lời"
