"""The proof that nothing is lost: every paragraph has a kind and every sentence a place."""

from bisect import bisect_right
from collections.abc import Iterator

from phongtrao.reader.frame import Frame
from phongtrao.reader.items import Gathered
from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.markers import marker_of
from phongtrao.reader.model import Paragraph, Passage, Span, Task
from phongtrao.reader.sentences import clauses, trimmed

# A bullet or number in front, a full stop behind, go with the task they hold.
_MARKER, _STOP = 12, 3
# start, end, kind, task, and whether the words only support the task (a label, a charge below).
_Claim = tuple[int, int, str, str, bool]
# kind, level, sign.
_Form = tuple[str, int | None, str | None]


def paragraphs_of(manuscript: Manuscript, frame: Frame, gathered: Gathered) -> tuple[Paragraph, ...]:
    """Every paragraph with its kind; the cells of a table row are pieces of one."""
    return tuple(_paragraphs(manuscript, _framed(frame), gathered))


def _paragraphs(manuscript: Manuscript, framed: dict[int, str], gathered: Gathered) -> Iterator[Paragraph]:
    form: _Form = ("body", None, None)
    row: tuple[int, int] | None = None
    pieces: list[Span] = []
    for i, block in enumerate(manuscript.blocks):
        own = _form(i, block, manuscript.text, framed, gathered)
        this_row = block.cell[:2] if block.cell and own[0] == "table_row" else None
        if pieces and (this_row is None or this_row != row):
            yield Paragraph(*form, tuple(pieces))
            pieces = []
        form = ("table_row", None, None) if pieces else own
        pieces.append(block.span)
        row = this_row
    if pieces:
        yield Paragraph(*form, tuple(pieces))


def _framed(frame: Frame) -> dict[int, str]:
    kinds = dict.fromkeys(frame.letterhead, "letterhead")
    if frame.title is not None:
        kinds[frame.title] = "title"
    kinds.update(dict.fromkeys(frame.subject, "subject"))
    kinds.update(dict.fromkeys((*frame.addressees, *frame.recipients), "recipients"))
    kinds.update(dict.fromkeys(frame.signature, "signature"))
    return kinds


def _form(i: int, block: Block, text: str, framed: dict[int, str], gathered: Gathered) -> _Form:
    if block.note is not None:
        return "footnote", None, block.note
    if i in framed:
        return framed[i], None, None
    if mark := gathered.marks.get(block.start):
        return mark.form, mark.level, mark.sign
    marker = marker_of(text[block.start : block.end])
    return ("table_row" if block.cell else "item" if marker else "body"), None, marker.sign if marker else None


def passages_of(
    manuscript: Manuscript, frame: Frame, gathered: Gathered, tasks: list[Task], support: dict[str, tuple[Span, ...]]
) -> tuple[Passage, ...]:
    """Every sentence, heading and cell with what became of it."""
    framed = _framed(frame)
    claims = _claims(tasks, support)
    starts = [claim[0] for claim in claims]
    passages: list[Passage] = []
    for i, block in enumerate(manuscript.blocks):
        mark = gathered.marks.get(block.start)
        default = "frame" if i in framed or block.note else mark.kind if mark else "context"
        inside = claims[bisect_right(starts, block.start - 1) : bisect_right(starts, block.end - 1)]
        for piece, claim in _claimed(_pieces(manuscript.text, block, inside), inside):
            kind, task_id = (claim[2], claim[3]) if claim else (default, None)
            passages.append(Passage(piece, kind, task_id, mark.section if mark else None))
    return tuple(passages)


def _claimed(pieces: list[Span], inside: list[_Claim]) -> Iterator[tuple[Span, _Claim | None]]:
    """Each piece with the claim on it; a task's own words go before words that support one."""
    over: list[_Claim] = []
    at = 0
    for piece in pieces:
        over = [claim for claim in over if claim[1] > piece[0]]
        while at < len(inside) and inside[at][0] < piece[1]:
            over += [inside[at]] if inside[at][1] > piece[0] else []
            at += 1
        yield piece, min(over, key=lambda claim: claim[4], default=None)


def _claims(tasks: list[Task], support: dict[str, tuple[Span, ...]]) -> list[_Claim]:
    claims: list[_Claim] = []
    for task in tasks:
        kind = "norm" if task.force == "norm" else "duty"
        claims.append((*task.span, kind, task.id, False))
        claims += [(a, b, kind, task.id, True) for a, b in support.get(task.id, ())]
    return sorted(claims)


def _pieces(text: str, block: Block, inside: list[_Claim]) -> list[Span]:
    """Sentences, cut further where one task ends and the next begins."""
    if not inside:
        return clauses(text, block.start, block.end, at_semicolons=False)
    edges = {a for a, _ in clauses(text, block.start, block.end, at_semicolons=False)} | {block.start}
    for a, *_ in inside[1:]:
        edges.add(a)
    if inside and inside[0][0] - block.start > _MARKER:
        edges.add(inside[0][0])
    if inside and block.end - inside[-1][1] > _STOP:
        edges.add(inside[-1][1])
    ordered = sorted(edge for edge in edges if block.start <= edge < block.end)
    pieces = []
    for a, b in zip(ordered, [*ordered[1:], block.end], strict=True):
        start, end = trimmed(text, a, b)
        if start < end:
            pieces.append((start, end))
    return pieces
