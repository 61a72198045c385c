"""Rows of a page in reading order: columns one after the other, cells of a table cell by cell."""

import itertools
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from phongtrao.reader.sources.pages import Page, Row, Word, rows_of

Gutter = tuple[float, float]

_TOUCH = 2.0
_FEWEST_ROWS, _TABLE = 2, 2
_FAR = 4.0
"""In heights of type: how far apart the rows of one letterhead or signature may stand."""
_THIN, _SHORTEST, _SAME_RULE = 3.0, 20.0, 3.0


@dataclass(frozen=True)
class Stretch:
    """Rows that follow one another down a page or a column; `cell` is (row, column) within the page's table."""

    rows: tuple[Row, ...]
    cell: tuple[int, int] | None = None
    opens_table: bool = False
    is_column: bool = False


def stretches_of(page: Page) -> Iterator[Stretch]:
    """The page's rows in the order in which a person reads them."""
    grid = _grid_of(page.rules)
    if grid is None:
        yield from _parted(rows_of(page.words))
        return
    xs, ys = grid
    inside = [w for w in page.words if xs[0] < w.left + 1 and w.right - 1 < xs[-1] and ys[0] < w.middle < ys[-1]]
    held = set(map(id, inside))
    rest = [w for w in page.words if id(w) not in held]
    yield from _parted(rows_of(tuple(w for w in rest if w.middle <= ys[0])))
    yield from _ruled(inside, xs, ys)
    yield from _parted(rows_of(tuple(w for w in rest if w.middle > ys[0])))


def _grid_of(rules: tuple[tuple[float, float, float, float], ...]) -> tuple[list[float], list[float]] | None:
    """Where the drawn lines of a table stand, if they make at least two columns and two rows."""
    upright = [r for r in rules if r[2] - r[0] <= _THIN and r[3] - r[1] > _SHORTEST / 2]
    level = [r for r in rules if r[3] - r[1] <= _THIN and r[2] - r[0] > _SHORTEST]
    for left, top, right, bottom in rules:
        if right - left > _SHORTEST and bottom - top > _SHORTEST / 2:
            upright += [(left, top, left, bottom), (right, top, right, bottom)]
            level += [(left, top, right, top), (left, bottom, right, bottom)]
    xs, ys = _merged([r[0] for r in upright]), _merged([r[1] for r in level])
    if len(xs) <= _TABLE or len(ys) <= _TABLE:
        return None
    return xs, ys


def _merged(places: list[float]) -> list[float]:
    kept: list[float] = []
    for place in sorted(places):
        if not kept or place - kept[-1] > _SAME_RULE:
            kept.append(place)
    return kept


def _ruled(words: list[Word], xs: list[float], ys: list[float]) -> Iterator[Stretch]:
    cells: dict[tuple[int, int], list[Word]] = {}
    for word in words:
        # By its beginning: a title over several columns stays together.
        column = bisect_right(xs, (word.left + min(word.right, word.left + word.size)) / 2) - 1
        cells.setdefault((bisect_right(ys, word.middle) - 1, max(0, column)), []).append(word)
    for at, cell in enumerate(sorted(cells)):
        yield Stretch(tuple(rows_of(tuple(cells[cell]))), cell=cell, opens_table=at == 0)


def _parted(rows: list[Row]) -> Iterator[Stretch]:
    at, plain_from = 0, 0
    while at < len(rows):
        end, gutters = _zone(rows, at)
        if end == at:
            at += 1
            continue
        if plain_from < at:
            yield Stretch(tuple(rows[plain_from:at]))
        columns = _columns(rows[at:end], gutters)
        yield from _as_table(columns) if len(columns) > _TABLE else _as_columns(columns)
        at = plain_from = end
    if plain_from < len(rows):
        yield Stretch(tuple(rows[plain_from:]))


def _zone(rows: list[Row], start: int) -> tuple[int, list[Gutter]]:
    """How far the columns reach that begin at a row, and the blanks between them; `start` itself where none do."""
    gutters = _gaps(rows[start])
    end, parted = start + 1, 1
    if not gutters:
        return start, []
    while end < len(rows) and rows[end].middle - rows[end - 1].middle < _FAR * rows[end].size:
        left = _narrowed(gutters, rows[end])
        if not left:
            break
        gutters, end = left, end + 1
        parted += any(_is_parted(rows[end - 1], gutter) for gutter in gutters)
    lonely = parted < _FEWEST_ROWS and not (start == 0 and max(b - a for a, b in gutters) > _FAR * rows[start].size)
    return (start, []) if lonely else (end, gutters)


def _is_parted(row: Row, gutter: Gutter) -> bool:
    return row.left < gutter[0] and row.right > gutter[1] + _TOUCH


def _gaps(row: Row) -> list[Gutter]:
    sides = row.sides
    return [(a.right, b.left) for a, b in itertools.pairwise(sides)]


def _narrowed(gutters: list[Gutter], row: Row) -> list[Gutter]:
    """What is left of the blanks where a row stands beside them."""
    left = gutters
    for side in row.sides:
        cut: list[Gutter] = []
        for a, b in left:
            if side.right <= a or side.left >= b:
                cut.append((a, b))
            else:
                cut += [(a, min(b, side.left)), (max(a, side.right), b)]
        # Columns may touch: the widest row of one ends where the widest of the other begins.
        left = [(a, b) for a, b in cut if b - a >= -_TOUCH]
    return left


def _columns(rows: list[Row], gutters: list[Gutter]) -> list[list[Row]]:
    edges = [(a + b) / 2 for a, b in sorted(gutters)]
    columns: list[list[Row]] = [[] for _ in range(len(edges) + 1)]
    for row in rows:
        pieces: dict[int, list[Word]] = {}
        for word in row.words:
            pieces.setdefault(bisect_right(edges, word.left + _TOUCH), []).append(word)
        for column, words in pieces.items():
            columns[column].append(Row(tuple(words)))
    return [column for column in columns if column]


def _as_columns(columns: list[list[Row]]) -> Iterator[Stretch]:
    for column in columns:
        yield Stretch(tuple(column), is_column=True)


def _as_table(columns: list[list[Row]]) -> Iterator[Stretch]:
    """A table without lines: a row of it begins where the first column has words, or where the page is blank."""
    starts = [row.middle - row.size / 2 for row in columns[0]]
    cells: dict[tuple[int, int], list[Row]] = {}
    for number, column in enumerate(columns):
        for row in column:
            cells.setdefault((max(0, bisect_right(starts, row.middle) - 1), number), []).append(row)
    for at, cell in enumerate(sorted(cells)):
        yield Stretch(tuple(cells[cell]), cell=cell, opens_table=at == 0)
