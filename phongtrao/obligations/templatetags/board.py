"""
The rows of the board, as HTML.

A page of the board has more than a thousand cells: the template language takes 60 ms to loop over them, this 3.
What people wrote (names of units and tasks) is escaped; everything else in a cell is a number or a word of ours.
"""

from functools import lru_cache

from django import template
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from phongtrao.foundation.templatetags.look import OUTLOOKS, STATES, bar_parts, step
from phongtrao.obligations.queries.board import Column, Row
from phongtrao.obligations.queries.cells import Face
from phongtrao.obligations.queries.notes import Notes
from phongtrao.obligations.rules import Counts

register = template.Library()

WHOLE = 100
FIRST = {True: ' class="first"', False: ""}
EMPTY = {opens: f"<td{first}></td>" for opens, first in FIRST.items()}


@register.simple_tag
def board_rows(rows: tuple[Row, ...], columns: tuple[Column, ...], unit_place: str, notes: Notes) -> SafeString:
    """
    Rows of the heat map: the unit, and a cell a column, with what `notes` know of it.

    A cell's link says how it stands; unit and task are named by the heads of its row and column. `unit_place` is
    the address of a unit's own list, up to its number.
    """
    place, language = reverse("obligations:detail", args=[0]).removesuffix("0/"), str(get_language())
    opens = [column.opens for column in columns]
    lines = []
    for row in rows:
        unit = row.unit
        known = notes.get(unit.pk)
        cells = [
            EMPTY[opened] if cell is None else face(cell.face, place, language, opened) % cell.obligation_id
            for cell, opened in zip(row.cells, opens, strict=True)
        ]
        if known:
            cells = [
                noted(cell, known[column.task.pk]) if column.task.pk in known else cell
                for cell, column in zip(cells, columns, strict=True)
            ]
        head = f'<a href="{escape(unit_place)}{unit.pk}" title="{escape(unit.name)}">{escape(unit.short_name)}</a>'
        lines.append(f'<tr><th class="unit" scope="row">{head}</th>{"".join(cells)}</tr>')
    return SafeString("\n".join(lines))


def noted(cell: str, note: str) -> str:
    """A cell that says something besides its stroke; an empty one says nothing."""
    return cell.replace('class="c ', 'class="c noted ', 1).replace("</a>", f" · {escape(note)}</a>", 1)


@lru_cache(maxsize=4096)
def face(shown: Face, place: str, language: str, opens: bool) -> str:  # noqa: FBT001 - a cache knows no names
    """A cell as a pattern that waits for the number of its obligation. `language` is what the words are in."""
    stroke, percent, met, total, outlook = shown
    partly = 0 < percent < WHOLE
    # What the colour cannot say: how many periods are done of several, else the share.
    share = f" {percent}%%" if partly else ""
    more = f" {met}/{total}" if total > 1 else share
    kind = f"c {stroke} {step(percent)}" if partly else f"c {stroke}"
    words = str(STATES[stroke]).replace("%", "%%")
    if outlook and stroke != "late":
        kind, words = f"{kind} {outlook}", f"{words}, {str(OUTLOOKS[outlook]).lower()}"
    return f'<td{FIRST[opens]}><a class="{kind}" href="{place}%d/">{words}{more}</a></td>'


@register.simple_tag
def board_heads(columns: tuple[Column, ...], paper: str) -> SafeString:
    """The heads of the columns, each a link to its sentence on the paper; `paper` is the address of that page."""
    place = f"{escape(paper)}?nhiem-vu="
    return SafeString("".join(_head(column, place) for column in columns))


def _head(column: Column, place: str) -> str:
    task = column.task
    link = f'<a href="{place}{task.pk}#t{task.pk}" title="{escape(task.title)}">{escape(task.code)}</a>'
    return f'<th{FIRST[column.opens]} scope="col">{link}</th>'


@register.simple_tag
def unit_rows(rows: tuple[Row, ...], unit_place: str) -> SafeString:
    """The same rows as a list for phones: each unit with its bar, a link to its own list."""
    place = escape(unit_place)
    return SafeString(
        "\n".join(
            f'<li><a class="unit-row" href="{place}{row.unit.pk}">'
            f"<b>{escape(row.unit.short_name)}</b>{unit_bar(row.counts)}</a></li>"
            for row in rows
        )
    )


@register.simple_tag
def unit_bar(counts: Counts) -> SafeString:
    """The bar of strokes of a unit and its figures: as `components/bar.html`, but many times a page."""
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
