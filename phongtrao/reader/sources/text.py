"""Plain text and Markdown, as written by people and by converters."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from phongtrao.reader.letters import may_hold
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.sources.markdown import plainer, stand_ins, with_outer_bars, with_signs, without_entities
from phongtrao.reader.sources.page_numbers import without_page_numbers
from phongtrao.reader.vocabulary.documents import TITLES

_ODD_BLANKS = (
    *((odd, " ") for odd in "\u00a0\u202f\u2007\t"),
    *((odd, "") for odd in "\u00ad\u200b\ufeff"),
    *((odd, "\n") for odd in "\u2028\u000b"),
)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_SIDE_BY_SIDE = re.compile(r" {0,20}(\S(?:[^|\n]{0,80}\S)?) {6,}(\S[^|\n]{0,90})")
_WIDE_BLANK = re.compile(r"(?<! ) {3,}")
_TO_THE_RIGHT = re.compile(r" {25,}\S")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]{0,300}>")
_COMMENT = re.compile(r"<!--(?:(?!<!--)[^>]){0,2000}-->")
_RULE = re.compile(r"[\s\-_=*|:.~–—]*")
# Looked for from the first of several blanks only, so that long runs of blanks cost no more than their length.
_BLANK_BEFORE = re.compile(r"(?<! ) +(?=[,.;:)!?])")
_ROMAN = re.compile(r"[IVX]{1,5}\.\s+[^\W\d_]")
_LONGEST_SIDES, _BETWEEN = 400, " " * 6
_JOINED_WORD = re.compile(r"(?<=\w)_(?=\w)")
_EMPHASIS = re.compile(r"\*{1,3}(?!\))|(?<!\w)__(?=\w)|(?<=\w)__(?!\w)")
# Between two blank lines: the number that a printed page bears.
_PAGE_NUMBER = re.compile(r"(?:\S[^\n]{0,90}? {4})?[-–]?\s*(?:[Tt]rang\s+)?\d{1,3}(?:\s*/\s*\d{1,3})?\s*[-–]?")
_LONGEST_ROW, _MOST_CELLS = 40, 200
# So many lines on end with fewer letters than a word has are no paragraphs.
_RUBBLE, _SCRAP = 2000, 8
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_NOTE = re.compile(r"\[\^([^\]\s]{1,8})\]:\s*")
_SWITCH = {1: ITALIC, 2: BOLD, 3: BOLD + ITALIC}


def clean_text(raw: str, *, keep_marks: bool = False) -> str:
    """Composed letters, plain blanks, no invisible signs; type-face marks survive only where asked."""
    text = unicodedata.normalize("NFC", raw).replace("\r\n", "\n").replace("\r", "\n")
    for odd, plain in _ODD_BLANKS:
        text = text.replace(odd, plain)
    return text if keep_marks else text.replace(BOLD, "").replace(ITALIC, "")


def extract_text(raw: str) -> Extract:
    """Lines of a text, its Markdown and table signs turned into marks."""
    clean = _TAG.sub("", _BREAK.sub("\n", _COMMENT.sub("", plainer(clean_text(raw)))))
    clean = clean_text(without_entities(clean))
    if _is_word_segmented(clean):
        clean = _BLANK_BEFORE.sub("", _JOINED_WORD.sub(" ", clean))
    rows = with_outer_bars(_without_rubble(clean.split("\n")))
    lines = _lines(list(_unfolded(list(rows))))
    escaped = stand_ins(clean)
    kept = tuple(_unescaped(line) if may_hold(line.text, escaped) else line for line in lines)
    return Extract(without_page_numbers(kept))


def _unescaped(line: Line) -> Line:
    return line._replace(text=with_signs(line.text))


def _is_word_segmented(text: str) -> bool:
    """Corpora for word segmentation join the syllables of a word with an underscore."""
    return len(_JOINED_WORD.findall(text[:20_000])) > max(20, text[:20_000].count(" ") // 10)


def _without_rubble(rows: list[str]) -> list[str]:
    """Thousands of lines on end, of a few letters each or all the same, say nothing by their breaks: they are one."""
    if len(rows) < _RUBBLE:
        return rows
    scraps = groupby(rows, key=lambda row: len(row) < _SCRAP or len(row.strip()) < _SCRAP)
    rows = [row for is_scrap, run in scraps for row in (_as_one(run) if is_scrap else run)]
    echoes = groupby(zip(_numbers_of_lines(rows), rows, strict=True), key=itemgetter(0))
    return [row for _, run in echoes for row in _as_one(row for _, row in run)]


def _as_one(run: Iterable[str]) -> list[str]:
    together = list(run)
    if len(together) < _RUBBLE or sum(map(bool, together)) < _RUBBLE:
        return together
    return ["", " ".join(" ".join(together).replace("|", " ").split()), ""]


def _numbers_of_lines(rows: list[str]) -> Iterator[int]:
    """Lines counted, where blank ones and those that say the same as the one above count with it."""
    number, last = 0, ""
    for row in rows:
        if row != last and row.strip():
            number, last = number + 1, row
        yield number


def _unfolded(rows: list[str]) -> Iterator[str]:
    """Two columns set side by side with blanks (letterhead, recipients) are read one after the other."""
    left: list[str] = []
    right: list[str] = []
    for row in [*rows, ""]:
        sides = _SIDE_BY_SIDE.fullmatch(row) if _BETWEEN in row and _is_parted(row) else None
        if sides:
            left.append(sides[1])
            right.append(sides[2])
        elif right and row.strip() and _TO_THE_RIGHT.match(row):
            right.append(row)
        elif right and row.strip() and not _opens_page(row):
            left.append(row)
        else:
            if right:
                yield from (*left, "", *right)
                left, right = [], []
            yield row


def _is_parted(row: str) -> bool:
    """Two columns; three and more, with something in each, are a row of a table."""
    return len(row) < _LONGEST_SIDES and len(_WIDE_BLANK.findall(row.strip())) == 1


def _opens_page(row: str) -> bool:
    """The kind of document alone in its line, or a first heading, ends what stands side by side above it."""
    words = row.strip(" *:")
    return (words.isupper() and words.lower() in TITLES) or _ROMAN.match(words) is not None


def _is_page_number(row: str, below: str) -> bool:
    """Alone between blank lines: the number of a page, perhaps behind the running title."""
    return not below.strip() and len(row) < _LONGEST_SIDES and _PAGE_NUMBER.fullmatch(row) is not None


def _lines(rows: list[str]) -> Iterator[Line]:  # noqa: C901  # one pass over the rows, one branch a kind
    table, inside, column, line_of_table, after_bar = 0, False, 0, 0, False
    gap, at = True, 0
    while at < len(rows):
        row = rows[at].replace("\f", "").strip()
        gap = gap or "\f" in rows[at]
        at += 1
        if not row or (gap and not inside and _is_page_number(row, "".join(rows[at : at + 1]))):
            gap = True
        elif not row.strip("| "):
            if not inside:
                table, line_of_table, column = table + 1, 0, 0
            elif after_bar:
                line_of_table, column = line_of_table + 1, 0
            else:
                column += 1
            inside, gap, after_bar = not _table_ends(rows, at), True, True
        elif row.startswith("|") and not inside and row.count("|") < _MOST_CELLS:
            cells, at = _markdown_row(rows, at - 1)
            if not (cells and all(_is_rule(cell) for cell in cells)):
                table += gap or not at
                yield from _cells(cells, table, at)
            gap = False
        elif not _is_rule(row):
            inside = inside and _ROMAN.match(row.strip(" *")) is None
            yield _line(row, gap=gap, cell=(table, line_of_table, column) if inside else None)
            gap = after_bar = False


def _table_ends(rows: list[str], at: int) -> bool:
    """A flattened table ends where a blank line follows its bar."""
    return at >= len(rows) or not rows[at].strip(" *\f")


def _is_rule(row: str) -> bool:
    return not row[:1].isalnum() and _RULE.fullmatch(row) is not None and not row.isspace()


def _markdown_row(rows: list[str], at: int) -> tuple[list[str], int]:
    """A row of a pipe table; a cell that holds line breaks runs on until a line ends with the bar."""
    joined, start = rows[at].strip(), at
    while not joined.endswith("|") and at + 1 < len(rows) and at - start < _LONGEST_ROW and rows[at + 1].strip():
        at += 1
        joined += "\n" + rows[at].strip()
    return joined.strip("|").split("|"), at + 1


def _cells(cells: list[str], table: int, row: int) -> Iterator[Line]:
    for column, cell in enumerate(cells):
        for part in cell.split("\n"):
            if part.strip():
                yield _line(part.strip(), gap=True, cell=(table, row, column), whole=True)


def _line(row: str, *, gap: bool, cell: tuple[int, int, int] | None = None, whole: bool = False) -> Line:
    heading = _HEADING.fullmatch(row) if row.startswith("#") else None
    note = _NOTE.match(row) if row.startswith("[^") else None
    text = heading[2] if heading else row[note.end() :] if note else row
    return Line(
        _with_marks(text),
        gap=gap or bool(heading) or bool(note),
        whole=whole or bool(heading),
        cell=cell,
        heading=len(heading[1]) if heading else None,
        note=note[1] if note else None,
    )


def _with_marks(text: str) -> str:
    if text.startswith("* "):
        return "* " + _EMPHASIS.sub(_switch, text[2:])
    if "__" in text or "*)" in text:
        text = _EMPHASIS.sub(_switch, text)
    elif "*" in text:
        text = text.replace("***", BOLD + ITALIC).replace("**", BOLD).replace("*", ITALIC)
    return text.replace("\\-", "-").replace("\\.", ".")


def _switch(found: re.Match[str]) -> str:
    return _SWITCH[len(found[0])]
