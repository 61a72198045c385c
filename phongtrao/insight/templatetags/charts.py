"""The rows of a chart's table, written in one piece: a year of days has a thousand cells."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from phongtrao.insight.rules import Cell, Chart

register = template.Library()


@register.simple_tag
def chart_rows(chart: Chart) -> SafeString:
    """The rows; what a cell says to files and drawings is its `data-value`, its stroke `data-state`."""
    return format_html_join("\n", "<tr>{}</tr>", ((_row(row),) for row in chart.rows))


def _row(row: Iterable[Cell]) -> SafeString:
    first, *others = row
    head = format_html('<th scope="row" data-value="{}">{}</th>', first.plain, _said(first))
    return head + format_html_join("", "{}", ((_cell(cell),) for cell in others))


def _cell(cell: Cell) -> SafeString:
    if cell.state:
        given = (cell.plain, cell.state, cell.state, _said(cell))
        return format_html('<td data-value="{}" data-state="{}"><span class="dot {}"></span> {}</td>', *given)
    return format_html('<td class="num" data-value="{}">{}</td>', cell.plain, _said(cell, "figure"))


def _said(cell: Cell, kind: str = "") -> str | SafeString:
    """The words, leading to where they come from; counts are quiet links."""
    if not cell.url:
        return cell.text
    if kind:
        return format_html('<a class="{}" href="{}">{}</a>', kind, cell.url, cell.text)
    return format_html('<a href="{}">{}</a>', cell.url, cell.text)
