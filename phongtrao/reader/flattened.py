"""Tables that a converter wrote one cell a line: found by their headings and set in rows and columns again."""

import re
from collections.abc import Iterable

from phongtrao.reader.columns import field_of_column
from phongtrao.reader.letters import is_capitals, lower, starts_upper
from phongtrao.reader.markers import marker_of
from phongtrao.reader.sources.extract import Line, plain
from phongtrao.reader.spaced import respaced
from phongtrao.reader.titles import opens_with_verb
from phongtrao.reader.unit_starts import starts_unit
from phongtrao.reader.vocabulary.documents import RECIPIENTS
from phongtrao.reader.vocabulary.labels import DITTO
from phongtrao.reader.vocabulary.sections import SECTIONS

_FIRST_TABLE = 100_000
_FEWEST, _MOST, _LABEL, _CELL, _SHORTEST = 3, 9, 40, 70, 4
_TIME = re.compile(
    r"(?:trước|từ|xong|sáng|chiều|tối|tháng|quý|tuần|ngày|hằng|hàng|thường xuyên|cả năm|định kỳ|cuối|đầu|giữa|thứ|"
    r"chậm nhất|sau khi|trong|năm|theo|đến)\b.{0,60}|\d{1,2}\s?[/.-]\s?\d{1,4}\b.{0,30}"
)
_NUMBER = re.compile(r"\d{1,3}\.?")


def regrid(lines: Iterable[Line]) -> list[Line]:
    """The lines with every flattened table in rows and columns."""
    lines = respaced(lines)
    out: list[Line] = []
    at = tables = 0
    while at < len(lines):
        heads = _heads(lines, at)
        if not heads:
            out.append(lines[at])
            at += 1
            continue
        made, at = _table(lines, at, heads, _FIRST_TABLE + tables)
        tables += 1
        out += made
    return out


def _heads(lines: list[Line], at: int) -> list[str]:
    """The fields of the columns, where several lines in a row do nothing but name them."""
    fields: list[str] = []
    for line in lines[at : at + _MOST]:
        words = line.plain
        if (
            len(words) > _LABEL
            or line.cell
            or line.note
            or words.endswith((".", ":", ";"))
            or not starts_upper(words)
            or marker_of(words)
            or _is_shouted(words) != _is_shouted(lines[at].plain)
        ):
            break
        field = field_of_column(words)
        if field is None or (field == "content" and "content" in fields):
            break
        fields.append(field)
    whole = len(fields) >= _FEWEST and "content" in fields and ("lead" in fields or "due" in fields)
    return fields if whole else []


def _is_shouted(words: str) -> bool:
    return len(words) > _SHORTEST and is_capitals(words)


def _table(lines: list[Line], at: int, heads: list[str], table: int) -> tuple[list[Line], int]:
    made = [_in_cell(lines[at + k], table, 0, k) for k in range(len(heads))]
    at += len(heads)
    row, column = 0, len(heads)
    dense = not any(line.gap for line in lines[at - len(heads) + 1 : at + 1])
    while at < len(lines) and not _ends(lines[at], heads, dense=dense):
        if column < len(heads) and (
            _goes_on(lines[at], made[-1], heads[column]) or _is_broken_off(lines, at, heads, column)
        ):
            made[-1] = made[-1]._replace(text=f"{made[-1].text} {lines[at].text}")
            at += 1
            continue
        place = _next_column(plain(lines[at].text).strip(), heads, column)
        if place is None:
            row += 1
            place = _next_column(plain(lines[at].text).strip(), heads, -1) or 0
        column = place
        made.append(_in_cell(lines[at], table, row, column))
        at += 1
    return made, at


def _goes_on(line: Line, above: Line, field: str) -> bool:
    """Small letters go on with the cell above, unless they say when."""
    words = line.plain
    if field == "number" or not words[:1].islower() or lower(words) in DITTO or _TIME.fullmatch(lower(words)):
        return False
    return not marker_of(words) and not above.plain.endswith((".", ";", ":")) and lower(above.plain) not in DITTO


def _is_broken_off(lines: list[Line], at: int, heads: list[str], column: int) -> bool:
    """Where a row has more lines than cells, one that is no body, time or number goes on with the cell above."""
    words = lines[at].plain
    if heads[0] not in ("due", "number") or heads[column] not in ("content", "lead", "partner"):
        return False
    if starts_unit(words, 0) or _fits(words, "due") or _NUMBER.fullmatch(words) or lower(words) in DITTO:
        return False
    ahead = range(at + 1, min(len(lines), at + len(heads) + 2))
    following = next((k for k in ahead if _fits(lines[k].plain, heads[0])), None)
    return following is not None and following - at > len(heads) - 1 - column


def _in_cell(line: Line, table: int, row: int, column: int) -> Line:
    return line._replace(cell=(table, row, column), whole=True, gap=True)


def _next_column(words: str, heads: list[str], after: int) -> int | None:
    """The first column behind `after` that may hold the words."""
    return next((k for k in range(after + 1, len(heads)) if _fits(words, heads[k])), None)


def _fits(words: str, field: str) -> bool:
    low = lower(words)
    if low in DITTO or words in "-–":
        return field in ("lead", "partner", "due", "detail")
    timed = _TIME.fullmatch(low) is not None
    if field == "number":
        return _NUMBER.fullmatch(words) is not None
    if field == "due":
        return timed
    if _NUMBER.fullmatch(words) or timed:
        return field == "detail"
    return field not in ("lead", "partner") or _names_who(words, field)


def _names_who(words: str, field: str) -> bool:
    short = len(words) < _CELL and not opens_with_verb(words) and field == "lead"
    return short or bool(starts_unit(words, 0))


def _ends(line: Line, heads: list[str], *, dense: bool) -> bool:
    """A heading, a footnote or the recipients end the table; so does a blank line where none parts its headings."""
    words = plain(line.text).strip()
    if line.cell or line.note or line.heading or lower(words).startswith(RECIPIENTS):
        return True
    if line.gap and (dense or (is_capitals(words) and lower(words).startswith(SECTIONS))):
        return True
    marker = marker_of(words)
    if marker is None or _NUMBER.fullmatch(words):
        return False
    return "number" not in heads or (marker.style in ("roman", "part") or is_capitals(words))
