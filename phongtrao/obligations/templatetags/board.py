"""The cells of a row of the board, as HTML."""

from django import template
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from phongtrao.foundation.templatetags.look import STATES, bar_parts, step
from phongtrao.obligations.queries.board import Column, Row
from phongtrao.obligations.queries.cells import Cell
from phongtrao.obligations.rules import Counts

register = template.Library()

SHARES = {percent: step(percent) for percent in range(101)}
WHOLE = 100
FIRST = {True: ' class="first"', False: ""}
OPENS = {True: '<td class="first">', False: "<td>"}
EMPTY = '<span class="c empty"></span></td>'


@register.simple_tag
def board_cells(row: Row, columns: tuple[Column, ...]) -> SafeString:
    """
    All cells of a row in one go.

    A page of the board has 2,000 cells: the template language takes 60 ms to loop over them, `format_html` 100,
    this 5. What people wrote (names of units and tasks) is escaped once a row and once a column; everything else
    in a cell is a number or a word of ours.
    """
    name, states = escape(row.unit.short_name), {state: str(label) for state, label in STATES.items()}
    place = reverse("obligations:detail", args=[0]).removesuffix("0/")
    return SafeString(
        "".join(_cell(cell, column, name, states, place) for cell, column in zip(row.cells, columns, strict=True))
    )


@register.simple_tag
def board_heads(columns: tuple[Column, ...], paper: str) -> SafeString:
    """The heads of the columns, each a link to its sentence on the paper; `paper` is the address of that page."""
    place = f"{escape(paper)}?nhiem-vu="
    return SafeString("".join(_head(column, place) for column in columns))


def _head(column: Column, place: str) -> str:
    task = column.task
    link = f'<a href="{place}{task.pk}#t{task.pk}" title="{escape(task.title)}">{escape(task.code)}</a>'
    return f'<th{FIRST[column.opens]} scope="col">{link}</th>'


def _cell(cell: Cell | None, column: Column, name: str, states: dict[str, str], place: str) -> str:
    if cell is None:
        return OPENS[column.opens] + EMPTY
    stroke, counts, percent = cell.stroke, cell.counts, cell.percent
    # What the colour cannot say: how many periods are done of several, else the share.
    share = f" {percent}%" if 0 < percent < WHOLE else ""
    more = f" {counts.met}/{counts.total}" if counts.total > 1 else share
    return (
        f'{OPENS[column.opens]}<a class="c {stroke} {SHARES[percent]}" href="{place}{cell.obligation_id}/" data-sheet'
        f' aria-label="{name} · {column.label} · {states[stroke]}{more}"></a></td>'
    )


@register.simple_tag
def unit_bar(counts: Counts) -> SafeString:
    """The bar of strokes of a unit and its figures: as `components/bar.html`, but 25 times a page."""
    label = _("%(met)d hoàn thành, %(doing)d đang thực hiện, %(late)d chậm, %(none)d chưa thực hiện") % dict(
        counts.pairs()
    )
    parts = "".join(
        f'<rect class="{part["state"]}" x="{part["x"]}" width="{part["width"]}" height="100%"></rect>'
        for part in bar_parts(counts.pairs())
    )
    figures = "".join(f'<span><i class="dot {state}"></i>{number}</span>' for state, number in counts.pairs() if number)
    bar = f'<svg class="bar" role="img" aria-label="{escape(label)}">{parts}</svg>'
    return SafeString(f'{bar}<small aria-hidden="true">{figures}</small>')
