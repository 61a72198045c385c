"""Tables: which column holds the work, who does it, with whom and by when."""

from dataclasses import dataclass, field

from phongtrao.reader.columns import field_of_column, is_body
from phongtrao.reader.dues import due_of, labelled_due
from phongtrao.reader.items import Item
from phongtrao.reader.labels import listed_names
from phongtrao.reader.led_cells import names_of_cell
from phongtrao.reader.letters import lower
from phongtrao.reader.manuscript import Block
from phongtrao.reader.model import Span
from phongtrao.reader.roles import units_of_title
from phongtrao.reader.vocabulary.labels import DITTO, HELPING_MARKS, LEADING_MARKS

_FEWEST_COLUMNS, _SHORTEST_DUTY = 2, 9
_COPIED = ("lead", "partner", "due")
_MARKS = frozenset((*LEADING_MARKS, *HELPING_MARKS))
Row = dict[int, list[Span]]


@dataclass
class _Sheet:
    """A table with its columns understood, and what its rows said last."""

    text: str
    model: Item
    year: int | None
    columns: dict[int, str]
    bodies: dict[int, str]
    content: int
    last: dict[str, list[Span]] = field(default_factory=dict)
    group: tuple[str, ...] = ()

    @property
    def lead_first(self) -> bool:
        """The names stand in front of the work: an empty cell below one goes on with it."""
        leads = [column for column, name in self.columns.items() if name == "lead"]
        return bool(leads) and min(leads) < self.content

    def words(self, spans: list[Span]) -> str:
        """The words of a cell."""
        return " ".join(self.text[a:b] for a, b in spans).strip()


def rows_of(cells: list[Block]) -> list[Row]:
    """The cells of one table by row and column."""
    rows: dict[int, Row] = {}
    for block in cells:
        if block.cell is not None:
            rows.setdefault(block.cell[1], {}).setdefault(block.cell[2], []).append(block.span)
    return list(rows.values())


def is_charging(text: str, cells: list[Block]) -> bool:
    """Whether a table says of each work who does it."""
    rows = rows_of(cells)
    sheet = _sheet(text, rows, Item((0, 0), None, ""), None)
    return sheet is not None and ("lead" in sheet.columns.values() or bool(sheet.bodies))


def items_of_table(text: str, cells: list[Block], model: Item, year: int | None) -> tuple[list[Item], list[Span]]:
    """The tasks of a table, and the cells that belong to none."""
    rows = rows_of(cells)
    sheet = _sheet(text, rows, model, year)
    if sheet is None:
        return [], [span for row in rows for spans in row.values() for span in spans]
    items: list[Item] = []
    rest = [span for spans in rows[0].values() for span in spans]
    for row in rows[1:]:
        made = _items_of_row(sheet, row)
        items += made
        if not made:
            rest += [span for spans in row.values() for span in spans]
    return items, rest


def _sheet(text: str, rows: list[Row], model: Item, year: int | None) -> _Sheet | None:
    """The columns read from the first row; None where they name no work."""
    if not rows:
        return None
    heads = {column: " ".join(text[a:b] for a, b in spans) for column, spans in rows[0].items()}
    columns = {column: name for column, words in heads.items() if (name := field_of_column(words))}
    bodies = {
        column: words.strip(" *")
        for column, words in heads.items()
        if column not in columns and (is_body(words) or _is_marked(text, rows, column))
    }
    names = set(columns.values())
    if "money" in names and "lead" not in names:
        return None
    if len(columns) + len(bodies) < _FEWEST_COLUMNS or not (names & {"content", "lead", "due"} or len(bodies) > 1):
        return None
    content = next((c for c, name in columns.items() if name == "content"), None)
    if content is None:
        content = _widest(rows, exclude={*columns, *bodies})
    return _Sheet(text, model, year, columns, bodies, content)


def _is_marked(text: str, rows: list[Row], column: int) -> bool:
    """Whether a column holds nothing but the marks of leading and helping."""
    cells = [lower("".join(text[a:b] for a, b in row[column]).strip(" ()")) for row in rows[1:] if column in row]
    return bool(cells) and all(cell in _MARKS for cell in cells)


def _widest(rows: list[Row], exclude: set[int]) -> int:
    widths: dict[int, int] = {}
    for row in rows[1:]:
        for column, spans in row.items():
            if column not in exclude:
                widths[column] = widths.get(column, 0) + sum(b - a for a, b in spans)
    return max(widths, key=lambda c: widths[c], default=-1)


def _items_of_row(sheet: _Sheet, row: Row) -> list[Item]:
    fields: dict[str, list[Span]] = {}
    for column, spans in row.items():
        if column not in sheet.bodies:
            fields.setdefault(sheet.columns.get(column, "detail"), []).extend(spans)
    marked = {column: spans for column, spans in row.items() if column in sheet.bodies}
    alone = sheet.content not in row or (len(row) == 1 and not sheet.group) or set(fields) <= {"content", "number"}
    if alone and not marked:
        _open_group(sheet, row)
        return []
    _fill_from_above(sheet, fields)
    if sheet.content not in row:
        return _duties_of_bodies(sheet, marked)
    items = [_item(sheet, span, fields, marked) for span in row[sheet.content]]
    items[0].details = tuple(fields.get("detail", []))
    if items[0].due is None:
        items[0].due = next((due for span in items[0].details if (due := due_of(sheet.text, span, sheet.year))), None)
    items[0].support = tuple(span for column, spans in row.items() if column != sheet.content for span in spans)
    return items


def _open_group(sheet: _Sheet, row: Row) -> None:
    """A row of its own over others names their group; where it is a body, the rows below are its work."""
    words = max((sheet.words(spans) for spans in row.values()), key=len, default="")
    sheet.group = units_of_title(words) if "lead" not in sheet.columns.values() else ()


def _fill_from_above(sheet: _Sheet, fields: dict[str, list[Span]]) -> None:
    """`nt` repeats the cell above; so does an empty one below names that stand in front of the work."""
    for name in _COPIED:
        spans = fields.get(name, [])
        if (spans and lower(sheet.words(spans)) in DITTO) or (not spans and name == "lead" and sheet.lead_first):
            fields[name] = sheet.last.get(name, [])
        sheet.last[name] = fields.get(name, [])


def _item(sheet: _Sheet, span: Span, fields: dict[str, list[Span]], marked: Row) -> Item:
    model = sheet.model
    item = Item(span, model.section, model.role, model.tier, model.group)
    item.leads = sheet.group or model.leads
    leads, beside = names_of_cell(sheet.text, fields.get("lead", []))
    item.own_leads = leads or _marked(sheet, marked, LEADING_MARKS)
    item.partners = beside + listed_names(sheet.text, fields.get("partner", []))
    helping = _marked(sheet, marked, HELPING_MARKS)
    if item.own_leads:
        item.partners += helping
    else:
        item.own_leads = helping
    dues = fields.get("due", [])
    item.due = labelled_due(sheet.text, dues[0], sheet.year) if dues else None
    return item


def _marked(sheet: _Sheet, marked: Row, marks: tuple[str, ...]) -> tuple[str, ...]:
    """The bodies in whose columns the row has one of the marks."""
    return tuple(sheet.bodies[c] for c, spans in marked.items() if lower(sheet.words(spans)).strip(" ()") in marks)


def _duties_of_bodies(sheet: _Sheet, marked: Row) -> list[Item]:
    """Where no column holds the work, the words below a body are its own."""
    made = []
    for column, spans in marked.items():
        for span in spans:
            if span[1] - span[0] >= _SHORTEST_DUTY:
                item = Item(span, sheet.model.section, sheet.model.role, sheet.model.tier, sheet.model.group)
                item.own_leads = (sheet.bodies[column],)
                made.append(item)
    return made
