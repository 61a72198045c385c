"""The cells of a row of the board, as HTML."""

from django import template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

from phongtrao.foundation.templatetags.look import STATES, step
from phongtrao.obligations.queries.board import Column, Row
from phongtrao.obligations.queries.cells import Cell

register = template.Library()

EMPTY = mark_safe('<td><span class="c empty"></span></td>')
EMPTY_FIRST = mark_safe('<td class="first"><span class="c empty"></span></td>')
CELL = '<td{}><a class="c {} {}" href="{}{}/" data-sheet aria-label="{} · {}{}"></a></td>'
FIRST = mark_safe(' class="first"')


@register.simple_tag
def board_cells(row: Row, columns: tuple[Column, ...]) -> SafeString:
    """
    All cells of a row in one go.

    A page of the board has 2,000 cells. The template language needs 40 ms to loop over them, this 10.
    """
    name, place = row.unit.short_name, reverse("obligations:board").replace("bang-theo-doi/", "viec/")
    return SafeString(
        "".join(_cell(cell, column, name, place) for cell, column in zip(row.cells, columns, strict=True))
    )


def _cell(cell: Cell | None, column: Column, name: str, place: str) -> SafeString:
    if cell is None:
        return EMPTY_FIRST if column.opens else EMPTY
    return format_html(
        CELL,
        FIRST if column.opens else "",
        cell.stroke,
        step(cell.percent),
        place,
        cell.obligation_id,
        f"{name} · {column.task.code} {column.task.title}",
        STATES[cell.stroke],
        _more(cell),
    )


def _more(cell: Cell) -> str:
    """What the colour cannot say: how many periods are done of several, else the share."""
    if cell.counts.total > 1:
        return f" {cell.counts.met}/{cell.counts.total}"
    return f" {cell.percent}%" if 0 < cell.percent < 100 else ""  # noqa: PLR2004 - the whole
