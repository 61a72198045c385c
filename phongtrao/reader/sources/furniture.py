"""What stands on a page beside the words of the document: running heads and feet, page numbers, drawn rows."""

import re
from collections import Counter
from dataclasses import replace

from phongtrao.reader.letters import flat
from phongtrao.reader.sources.pages import Page, rows_of

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:Trang\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?[-–—\s.]*")
_RULE = re.compile(r"[\s\-_=*.~–—|]*")
_DIGITS = re.compile(r"\d+")
_FEWEST_PAGES, _EDGE = 3, 2


def without_furniture(pages: list[Page]) -> list[Page]:
    """The pages without their running heads, their numbers and rows that are drawn with signs."""
    running = _running(pages)
    return [_bared(page, running) for page in pages]


def _bared(page: Page, running: set[str]) -> Page:
    rows = rows_of(page.words)
    edge = {id(row) for row in (*rows[:_EDGE], *rows[-_EDGE:])}
    gone: set[int] = set()
    for row in rows:
        at_edge = id(row) in edge and (_key(row.text) in running or _PAGE_NUMBER.fullmatch(row.text) is not None)
        if at_edge or _RULE.fullmatch(row.text):
            gone.update(map(id, row.words))
    return replace(page, words=tuple(w for w in page.words if id(w) not in gone)) if gone else page


def _running(pages: list[Page]) -> set[str]:
    """Rows at the top and foot of most pages, numbers apart."""
    edges: Counter[str] = Counter()
    for page in pages:
        rows = rows_of(page.words)
        edges.update({_key(row.text) for row in (*rows[:_EDGE], *rows[-_EDGE:])})
    return {text for text, times in edges.items() if len(pages) >= _FEWEST_PAGES and times > len(pages) / 2}


def _key(text: str) -> str:
    return _DIGITS.sub("0", flat(text))
