"""A reading as one HTML page that stands alone: the document with its marks, and beside it the tasks."""

from collections import Counter
from collections.abc import Iterator
from html import escape
from importlib.resources import files
from itertools import pairwise

from phongtrao.reader.explaining.marks import KINDS, Mark, marks_of
from phongtrao.reader.explaining.reasons import FORCES, why_target
from phongtrao.reader.letters import tidy
from phongtrao.reader.model import Paragraph, Reading, Span, Task

_LEVELS = {"title": "h1", "heading": "h2"}


def as_page(reading: Reading) -> str:
    """The whole page. It loads nothing; hovering or reaching a mark by keyboard shows why it is there."""
    marks = marks_of(reading)
    style = files("phongtrao.reader.explaining").joinpath("page.css").read_text(encoding="utf-8")
    title = escape(tidy(" ".join(part for part in (reading.header.document_type, reading.header.subject) if part)))
    return "".join(
        (
            f'<!doctype html><html lang="vi"><meta charset="utf-8"><title>{title or "Văn bản"}</title>',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<style>{style}</style>",
            f"<header><p>{len(reading.tasks)} việc · {len(reading.questions)} câu hỏi · rê chuột hay chạm vào chỗ được",
            f" đánh dấu để xem vì sao</p>{_legend(marks)}</header>",
            f"<main><article>{''.join(_paragraphs(reading, marks))}</article>",
            f"<aside><h2>Việc</h2><ol>{''.join(map(_card, reading.tasks))}</ol></aside></main></html>\n",
        )
    )


def _legend(marks: tuple[Mark, ...]) -> str:
    counts = Counter(mark.kind for mark in marks)
    entries = "".join(
        f'<li><span class="m {kind}">{escape(name)}</span> {counts[kind]}</li>'
        for kind, name in KINDS.items()
        if counts[kind]
    )
    return f"<ul>{entries}</ul>"


def _paragraphs(reading: Reading, marks: tuple[Mark, ...]) -> Iterator[str]:
    """Every paragraph once; the cells of a table row stand side by side."""
    begun: set[str] = set()
    at = 0
    for paragraph in reading.paragraphs:
        cells = []
        for piece in paragraph.pieces:
            while at < len(marks) and marks[at].span[1] <= piece[0]:
                at += 1
            cells.append("".join(_runs(reading.text, piece, _over(marks, at, piece), begun)))
        yield _block(paragraph, cells)


def _block(paragraph: Paragraph, cells: list[str]) -> str:
    if paragraph.kind == "table_row":
        return '<div class="row">' + "".join(f"<div>{cell}</div>" for cell in cells) + "</div>"
    tag = _LEVELS.get(paragraph.kind, "p")
    return f'<{tag} class="{escape(paragraph.kind)} d{paragraph.level or 0}">{" ".join(cells)}</{tag}>'


def _over(marks: tuple[Mark, ...], at: int, piece: Span) -> list[Mark]:
    over = []
    while at < len(marks) and marks[at].span[0] < piece[1]:
        if marks[at].span[1] > piece[0]:
            over.append(marks[at])
        at += 1
    return over


def _runs(text: str, piece: Span, over: list[Mark], begun: set[str]) -> Iterator[str]:
    """The words of a piece, cut wherever a mark begins or ends."""
    edges = {piece[0], piece[1]}
    for mark in over:
        edges |= {edge for edge in mark.span if piece[0] < edge < piece[1]}
    ordered = sorted(edges)
    for a, b in pairwise(ordered):
        here = [mark for mark in over if mark.span[0] < b and mark.span[1] > a]
        words = escape(text[a:b])
        if not here:
            yield words
            continue
        task = next((mark.task_id for mark in here if mark.task_id and mark.task_id not in begun), None)
        begun |= {task} if task else set()
        anchor = f' id="{escape(task)}"' if task else ""
        kinds = " ".join(dict.fromkeys(mark.kind for mark in here))
        why = escape("\n".join(dict.fromkeys(mark.why for mark in here)))
        yield f'<span class="m {kinds}"{anchor} tabindex="0" title="{why}" data-why="{why}">{words}</span>'


def _card(task: Task) -> str:
    """A task as it was understood, with a link to its words."""
    facts = [
        ("Chủ trì", "; ".join(task.leads) or ("" if task.tier else "văn bản không nêu")),
        ("Cấp", task.tier or ""),
        ("Phối hợp", "; ".join(task.partners)),
        ("Chỉ tiêu", "; ".join(why_target(target).removeprefix("Chỉ tiêu: ") for target in task.targets)),
        ("Thời hạn", task.due.text if task.due else ""),
        ("Nhịp", task.cadence_text or ""),
        ("Phong trào", "; ".join(task.programs)),
        ("Viện dẫn", "; ".join(task.citations)),
        ("Mức", f"{FORCES[task.force]} · chắc {task.confidence:.2f}".replace(".", ",")),
    ]
    rows = "".join(f"<dt>{name}</dt><dd>{escape(tidy(said))}</dd>" for name, said in facts if said)
    return f'<li><a href="#{escape(task.id)}">{escape(task.id)}</a> {escape(tidy(task.text))}<dl>{rows}</dl></li>'
