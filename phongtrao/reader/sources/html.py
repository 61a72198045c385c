"""Saved web pages: the main text as a browser shows it, list marks written out; nothing is fetched."""

import re
from dataclasses import dataclass

from lxml import etree

from phongtrao.reader.refusals import Unreadable
from phongtrao.reader.sources.encodings import best_legacy
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.sources.grids import Grid, TableReader
from phongtrao.reader.sources.html_looks import Look, look_of, old_fonts_of
from phongtrao.reader.sources.html_tables import OpenTable, span_of
from phongtrao.reader.sources.legacy_fonts import in_font
from phongtrao.reader.sources.numbering import HIGHEST_LETTER, HIGHEST_ROMAN, letter, roman
from phongtrao.reader.sources.text import clean_text
from phongtrao.reader.sources.web_chrome import content_of
from phongtrao.reader.sources.words import SUPERSCRIPTS
from phongtrao.vietnamese.legacy import from_legacy

MOST_HTML = 40 * 2**20
_BLOCKS = frozenset(
    (
        *("address", "article", "blockquote", "body", "caption", "center", "dd", "details", "div", "dl", "dt"),
        *("fieldset", "figcaption", "figure", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend"),
        *(
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "ul",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
        ),
    )
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_NOTE_MARK = re.compile(r"\s*[(\[]?(\d{1,3})[)\]]?\s*")
_OWN_MARK = re.compile(r"\s*(?:[-–—+•*·▪]|\w{1,4}[.)])\s")
_RULE = re.compile(r"[\s\-_=*.~–—|]*")
_DEEPEST_TABLE = 20
_BULLETS = {"circle": "○", "square": "▪", "disc": "•", "none": ""}
_BY_DEPTH = ("•", "○", "▪")


def extract_html(text: str) -> Extract:
    """
    The lines of a web page.

    :raises Unreadable: it is too large, or nested deeper than any page.
    """
    if len(text) > MOST_HTML:
        raise Unreadable("too_large", "Trang web quá lớn để đọc; hãy chép phần văn bản sang Word rồi lưu lại.")
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    if any("depth" in error.message for error in parser.error_log):
        raise Unreadable("not_a_document", "Trang web lồng nhau quá sâu; hãy chép phần văn bản sang Word rồi lưu lại.")
    if root is None:
        return Extract()
    fonts = old_fonts_of("".join(style.text or "" for style in root.iter("style")))
    return Extract(tuple(_in_unicode(_Page(fonts).lines(content_of(root)))))


def _in_unicode(lines: list[Line]) -> list[Line]:
    """Pages whose old fonts are named nowhere are known by their words."""
    encoding = best_legacy("\n".join(line.text for line in lines))
    return [line._replace(text=from_legacy(line.text, encoding)) for line in lines] if encoding else lines


@dataclass
class _List:
    """A list that is open: how it counts and the last number given."""

    tag: str
    kind: str
    last: int


class _Page:
    """Walks a page once; every block closes a line, every cell gathers its own."""

    def __init__(self, fonts: dict[str, str]) -> None:
        self._fonts = fonts
        self._out: list[Line | Grid] = []
        self._tables: list[OpenTable] = []
        self._lists: list[_List] = []
        self._looks = [Look()]
        self._words: list[str] = []
        self._mark = ""
        self._depth = 0
        self._heading: int | None = None
        self._broken = self._gap = False

    def lines(self, root: etree._Element) -> list[Line]:
        """The lines of the page in reading order."""
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if not isinstance(element.tag, str):
                continue
            if event == "start":
                self._open(element)
            else:
                self._close(element)
        self._end_block()
        reader = TableReader()
        lines: list[Line] = []
        for part in self._out:
            lines += reader.lines_of(part) if isinstance(part, Grid) else (part,)
        return lines

    def _open(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._end_block()
        self._looks.append(look_of(element, self._looks[-1], self._fonts))
        if tag in ("table", "tr", "td", "th"):
            self._open_table(element)
        elif tag in ("ul", "ol"):
            self._lists.append(_opened(element, len([one for one in self._lists if one.tag == "ul"])))
        elif tag == "li" and self._lists:
            self._mark = self._next_mark(element)
        elif tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self._heading = int(tag[1])
        elif tag == "br":
            self._break()
        self._say(element.text)

    def _close(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _BLOCKS:
            self._end_block()
        self._looks.pop()
        if tag == "table":
            self._close_table()
        elif tag == "li":
            self._mark = ""
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        self._say(element.tail)

    def _open_table(self, element: etree._Element) -> None:
        """Tables nested deeper than any page needs are read as plain blocks."""
        if element.tag == "table":
            self._depth += 1
            if self._depth <= _DEEPEST_TABLE:
                self._tables.append(OpenTable(self._out))
        elif not self._tables or self._depth > _DEEPEST_TABLE:
            return
        elif element.tag == "tr":
            self._out = self._tables[-1].outside
            self._tables[-1].row()
        else:
            self._out = self._tables[-1].cell(span_of(element, "colspan"), span_of(element, "rowspan"))

    def _close_table(self) -> None:
        self._depth -= 1
        if self._tables and self._depth < len(self._tables):
            table = self._tables.pop()
            table.end()
            self._out = table.outside
            self._out.append(table.grid)

    def _say(self, text: str | None) -> None:
        look = self._looks[-1]
        if not text or (look.is_symbol and not text.strip()):
            return
        words = text.replace("\n", "\ue00a") if look.keeps_lines else _BLANKS.sub(" ", text)
        words = look.shown(in_font(words, look.font) if look.font else words)
        raised = _NOTE_MARK.fullmatch(words) if look.is_raised else None
        if raised:
            words = raised[1].translate(SUPERSCRIPTS)
        marks = (BOLD if look.is_bold else "") + (ITALIC if look.is_italic else "") if words.strip() else ""
        pieces = words.split("\ue00a")
        for at, piece in enumerate(pieces):
            if at:
                self._break()
            self._words.append(marks + piece + marks[::-1])

    def _break(self) -> None:
        if self._words:
            self._broken = True
        self._end_line(whole=False)

    def _end_block(self) -> None:
        self._end_line(whole=not self._broken)
        self._broken, self._heading, self._gap = False, None, True

    def _end_line(self, *, whole: bool) -> None:
        text = "".join(self._words).replace(BOLD + BOLD, "").replace(ITALIC + ITALIC, "")
        text = clean_text(text, keep_marks=True).replace("\n", " ").strip()
        self._words = []
        bare = text.replace(BOLD, "").replace(ITALIC, "")
        if not bare.strip() or _RULE.fullmatch(bare):
            self._gap = True
            return
        if self._mark and not _OWN_MARK.match(bare):
            text = f"{self._mark} {text}"
        self._mark = ""
        self._out.append(Line(text, gap=self._gap or whole, whole=whole, heading=self._heading))
        self._gap = False

    def _next_mark(self, item: etree._Element) -> str:
        one = self._lists[-1]
        if one.tag == "ul":
            return one.kind
        value = item.get("value") or ""
        one.last = int(value) if value.isdecimal() and len(value) < len("1000000") else one.last + 1
        return _numbered(one.last, item.get("type") or one.kind)


def _opened(element: etree._Element, depth: int) -> _List:
    style = (element.get("style") or "")[:200].lower()
    named = re.search(r"list-style(?:-type)?\s*:\s*([a-z-]+)", style)
    if element.tag == "ul":
        kind = named[1] if named else element.get("type", "").lower()
        return _List("ul", _BULLETS.get(kind, _BY_DEPTH[min(depth, 2)]), 0)
    start = element.get("start", "1")
    first = int(start) if start.isdecimal() and len(start) < len("1000000") else 1
    return _List("ol", named[1] if named else element.get("type", "1"), first - 1)


def _numbered(value: int, kind: str) -> str:
    capital = kind in ("A", "I") or kind.startswith("upper")
    written = str(value)
    if kind == "none":
        return ""
    if (kind in ("i", "I") or kind.endswith("roman")) and 0 < value < HIGHEST_ROMAN:
        written = roman(value)
    elif (kind in ("a", "A") or kind.endswith(("alpha", "latin"))) and 0 < value <= HIGHEST_LETTER:
        return (letter(value).upper() + ".") if capital else letter(value) + ")"
    return (written.upper() if capital else written) + "."
