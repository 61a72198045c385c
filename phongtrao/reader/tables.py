"""Tables: which column holds the work, who does it, with whom and by when."""

from phongtrao.reader.dues import due_of, labelled_due
from phongtrao.reader.items import Item
from phongtrao.reader.labels import listed_names
from phongtrao.reader.letters import lower
from phongtrao.reader.manuscript import Block
from phongtrao.reader.model import Span
from phongtrao.reader.vocabulary.labels import FIELD_OF

_SHORTEST_LABEL, _LONGEST_LABEL, _FEWEST_COLUMNS = 4, 60, 2
Row = dict[int, list[Span]]


def rows_of(cells: list[Block]) -> list[Row]:
    """The cells of one table by row and column."""
    rows: dict[int, Row] = {}
    for block in cells:
        if block.cell is not None:
            rows.setdefault(block.cell[1], {}).setdefault(block.cell[2], []).append(block.span)
    return list(rows.values())


def columns_of(text: str, header: Row) -> dict[int, str]:
    """Column -> field, read from the header row; empty where it names nothing known."""
    columns = {}
    for column, spans in header.items():
        words = " ".join(lower(text[a:b]) for a, b in spans).strip(" :*.")
        name = FIELD_OF.get(words) or _nearly(words)
        if name:
            columns[column] = name
    return columns


def _nearly(words: str) -> str | None:
    """A longer heading still opens with the label: `Thời gian thực hiện (dự kiến)`."""
    opening = [label for label in FIELD_OF if words.startswith(label) and len(label) >= _SHORTEST_LABEL]
    return FIELD_OF[max(opening, key=len)] if opening and len(words) < _LONGEST_LABEL else None


def items_of_table(text: str, cells: list[Block], model: Item, year: int | None) -> tuple[list[Item], list[Span]]:
    """The tasks of a table, and the cells that belong to none."""
    rows = rows_of(cells)
    columns = columns_of(text, rows[0]) if rows else {}
    if len(columns) < _FEWEST_COLUMNS or not set(columns.values()) & {"content", "lead", "due"}:
        return [], [span for row in rows for spans in row.values() for span in spans]
    content = next((c for c, name in columns.items() if name == "content"), None)
    if content is None:
        content = _widest(rows, exclude=columns)
    items: list[Item] = []
    rest = [span for spans in rows[0].values() for span in spans]
    for row in rows[1:]:
        made = _items_of_row(text, row, columns, content, model, year)
        items += made
        if not made:
            rest += [span for spans in row.values() for span in spans]
    return items, rest


def _widest(rows: list[Row], exclude: dict[int, str]) -> int:
    widths: dict[int, int] = {}
    for row in rows[1:]:
        for column, spans in row.items():
            if column not in exclude:
                widths[column] = widths.get(column, 0) + sum(b - a for a, b in spans)
    return max(widths, key=lambda c: widths[c], default=-1)


def _items_of_row(
    text: str, row: Row, columns: dict[int, str], content: int, model: Item, year: int | None
) -> list[Item]:
    if content not in row or len(row) == 1:
        return []
    fields: dict[str, list[Span]] = {}
    for column, spans in row.items():
        fields.setdefault(columns.get(column, "detail"), []).extend(spans)
    if set(fields) <= {"content", "number"}:
        return []
    dues = fields.get("due", [])
    items = []
    for span in row[content]:
        item = Item(span, model.section, model.role, model.tier, model.group)
        item.leads = model.leads
        item.own_leads = listed_names(text, fields.get("lead", []))
        item.partners = listed_names(text, fields.get("partner", []))
        item.due = labelled_due(text, dues[0], year) if dues else None
        items.append(item)
    items[0].details = fields.get("detail", [])
    if items[0].due is None:
        items[0].due = next((due for span in items[0].details if (due := due_of(text, span, year))), None)
    items[0].support = [span for column, spans in row.items() if column != content for span in spans]
    return items
