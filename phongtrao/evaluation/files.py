"""A rubric as a file: lines of an Excel or CSV table, and the same table written out."""

from collections.abc import Iterable, Mapping

from phongtrao.foundation.refusals import Refusal
from phongtrao.organizations.lists.tables import UnreadableList, read_table
from phongtrao.organizations.lists.values import text_of
from phongtrao.organizations.lists.written import as_file
from phongtrao.vietnamese import fold

from .rules import PARTS

HEADINGS = ("Cấp", "Mã", "Tên", "Điểm", "Loại", "Nguồn", "Thước đo", "Cách tính", "Mức", "Minh chứng")
"""What stands above the columns, in every language of the interface: the file travels between offices."""
BY_HEADING = {fold(heading): part for heading, part in zip(HEADINGS, PARTS, strict=True)}
Line = dict[str, str]


class Unreadable(Refusal):
    """The file cannot be read as a table at all; the sentence says why."""


def lines_of(data: bytes) -> tuple[list[int], list[Line]]:
    """
    The numbers of the rows, as Excel counts them, and what each says.

    :raises Unreadable: no Excel or CSV file, or nothing in it.
    """
    try:
        table = read_table(data, is_heading=lambda words: words in BY_HEADING)
    except UnreadableList as error:
        raise Unreadable(str(error)) from error
    columns = {BY_HEADING[key]: place for place, name in enumerate(table.head) if (key := fold(name)) in BY_HEADING}
    numbers = [row.line for row in table.rows]
    return numbers, [{part: text_of(row.cell(columns.get(part))) for part in PARTS} for row in table.rows]


def file_of(lines: Iterable[Mapping[str, str]], *, kind: str, title: str) -> bytes:
    """The table of a rubric as .xlsx or CSV."""
    rows = ([line.get(part, "") for part in PARTS] for line in lines)
    return as_file(kind, rows, head=HEADINGS, title=title)
