"""The way of a document through the stages, from its lines to a Reading."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from phongtrao.reader.called_notes import note_opening
from phongtrao.reader.citations import find_citations
from phongtrao.reader.coverage import paragraphs_of, passages_of
from phongtrao.reader.frame import Frame, frame_of, recipient_lines
from phongtrao.reader.headers import header_of
from phongtrao.reader.items import Gathered
from phongtrao.reader.lexicon import defined_names, settled
from phongtrao.reader.manuscript import Manuscript
from phongtrao.reader.markers import note_mark
from phongtrao.reader.model import Footnote, Header, OutlineEntry, Reading, Repair, Span, Task
from phongtrao.reader.outline import outline_of
from phongtrao.reader.paragraphs import compose
from phongtrao.reader.passages import gather
from phongtrao.reader.plain_titles import numbers_its_parts
from phongtrao.reader.programs import find_programs, names_of
from phongtrao.reader.questions import questions_of
from phongtrao.reader.repairs import find_repairs, meant_text
from phongtrao.reader.sources.extract import Extract
from phongtrao.reader.tasks import Found, tasks_of

Progress = Callable[[float, str], None]
_YEAR = re.compile(r"(?<!\d)(?:năm|Năm|NĂM)\s+(20\d\d)(?!\d)")


class _Known(NamedTuple):
    """What is known of a document before its body is walked."""

    manuscript: Manuscript
    frame: Frame
    repairs: tuple[Repair, ...]
    header: Header


def read_extract(extract: Extract, progress: Progress) -> Reading:
    """Read the lines of a document to the end; `progress` hears of each stage."""
    progress(0.3, "Ghép đoạn văn")
    manuscript = compose(extract)
    # The lines of a long document weigh as much as all that comes of them.
    del extract
    progress(0.45, "Dò lỗi quét chữ")
    repairs = find_repairs(manuscript.text)
    progress(0.55, "Nhận đề mục")
    frame = frame_of(manuscript)
    return _read(_Known(manuscript, frame, repairs, header_of(manuscript, frame)), progress)


def _read(known: _Known, progress: Progress) -> Reading:
    manuscript, frame, repairs, header = known
    gathered, outline = _walk(known)
    progress(0.75, "Tìm việc và đơn vị")
    found = _found(known)
    tasks, support = _tasks(gathered, found)
    progress(0.95, "Kiểm lại từng câu")
    return Reading(
        text=manuscript.text,
        header=header,
        outline=outline,
        tasks=tuple(tasks),
        goals=tuple(replace(goal, text=manuscript.text[slice(*goal.span)]) for goal in gathered.goals),
        programs=names_of(found.programs),
        citations=found.citations,
        footnotes=_footnotes(manuscript),
        recipients=recipient_lines(manuscript, frame),
        repairs=repairs,
        questions=questions_of(tasks, gathered, repairs),
        paragraphs=paragraphs_of(manuscript, frame, gathered),
        passages=passages_of(manuscript, frame, gathered, tasks, support),
    )


def _found(known: _Known) -> Found:
    manuscript, frame, repairs, header = known
    text = manuscript.text
    citations = find_citations(text, _body_start(manuscript, frame))
    if frame.after:
        beyond = [manuscript.blocks[i].span for i in frame.after if manuscript.blocks[i].note is None]
        citations = tuple(one for one in citations if not any(a <= one.span[0] < b for a, b in beyond))
    return Found(text, meant_text(text, repairs), find_programs(text), citations, _year_of(header))


def _walk(known: _Known) -> tuple[Gathered, tuple[OutlineEntry, ...]]:
    """Gather each run of the body; a plan may go on after a first signature."""
    manuscript, frame, repairs, header = known
    together = Gathered()
    meant = meant_text(manuscript.text, repairs)
    outline: list[OutlineEntry] = []
    numbered = numbers_its_parts(manuscript)
    bodies = [outline_of(manuscript, body, numbered=numbered) for body in frame.bodies]
    has_outline = any(entries for _, entries in bodies)
    for placed, entries in bodies:
        outline += entries
        gather(meant, placed, repairs, _year_of(header), header, has_outline=has_outline, out=together)
    return together, tuple(outline)


def _tasks(gathered: Gathered, found: Found) -> tuple[list[Task], dict[str, tuple[Span, ...]]]:
    """The tasks, with the names that the document itself settles."""
    tasks, support = tasks_of(gathered.items, found)
    return settled(tasks, _sure_names(gathered), defined_names(found.text)), support


def _sure_names(gathered: Gathered) -> set[str]:
    """Names that headings, labels and columns give."""
    return {name for item in gathered.items for name in (*item.leads, *item.own_leads, *item.partners)}


def _year_of(header: Header) -> int | None:
    """The year the document speaks of: in its subject, else of its date."""
    found = _YEAR.findall(header.subject or "")
    if found:
        return int(found[-1])
    return int(header.date[:4]) if header.date else None


def _body_start(manuscript: Manuscript, frame: Frame) -> int:
    """Citations are looked for after the letterhead, which holds the document's own number."""
    after = len(frame.letterhead)
    return manuscript.blocks[after].start if after < len(manuscript.blocks) else 0


def _footnotes(manuscript: Manuscript) -> tuple[Footnote, ...]:
    """Each note once; a note of several paragraphs is one."""
    notes: list[Footnote] = []
    for block in manuscript.blocks:
        if block.note is None:
            continue
        words = manuscript.text[block.start : block.end]
        opening = note_mark(words)
        start = block.start + (opening[1] if opening else note_opening(words, block.note))
        if notes and notes[-1].mark == block.note:
            start = notes.pop().span[0]
        notes.append(Footnote(block.note, manuscript.text[start : block.end], (start, block.end)))
    return tuple(notes)
