"""Which paragraphs are headings, how they nest, and which are items or plain text."""

from dataclasses import dataclass
from typing import NamedTuple

from phongtrao.reader.letters import is_capitals, lower, whole
from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.markers import Marker, is_bullet, marker_of
from phongtrao.reader.model import OutlineEntry, Span
from phongtrao.reader.plain_titles import bold_titles, plain_titles
from phongtrao.reader.titles import is_annex, is_body_with_duty, is_sentence, opens_with_verb, run_in_end, skip_signs
from phongtrao.reader.vocabulary.charging import ASKING, CLOSERS
from phongtrao.reader.vocabulary.documents import SIGNER_TITLES, TITLES
from phongtrao.reader.vocabulary.labels import FIELD_OF
from phongtrao.reader.vocabulary.sections import SECTIONS

_DUTY_INSIDE = whole((*CLOSERS, *ASKING))
# How long, in letters, headings are: bare, without bold, at most.
_BARE_TITLE, _PLAIN_TITLE, _LONG_TITLE = 160, 250, 350
_SHORT_CAPITALS = 6


@dataclass(frozen=True)
class Section:
    """A heading and where it stands: `path` holds it and the headings above."""

    marker: str
    title: str
    level: int
    span: Span
    path: tuple["Section", ...] = ()
    style: str = ""


class Placed(NamedTuple):
    """A paragraph with its marker, its part in the outline and the section it stands in."""

    block: Block
    marker: Marker | None
    kind: str  # heading, item, body
    section: Section | None
    content: Span  # what stands after the marker (for a run-in heading: after its title)
    depth: int = 0


def outline_of(
    manuscript: Manuscript, body: range, *, numbered: bool
) -> tuple[tuple[Placed, ...], tuple[OutlineEntry, ...]]:
    """Every paragraph of the body in its place, and the headings alone (`numbered`: the great sections are)."""
    return _Nesting(manuscript, body, numbered=numbered).run()


class _Nesting:
    """Walks the paragraphs once, keeping the stack of open headings and of open bullets."""

    def __init__(self, manuscript: Manuscript, body: range, *, numbered: bool) -> None:
        self.text, self.blocks, self.body = manuscript.text, manuscript.blocks, body
        self.markers = {i: self._marker(i) for i in body}
        self.stack: list[Section] = []
        self.bullets: list[str] = []
        self.placed: list[Placed] = []
        self.entries: list[OutlineEntry] = []
        self.titles: set[int] = set()
        self.numbered = numbered
        self.plain_titles = frozenset() if numbered else plain_titles(manuscript, body, self.markers)
        self.bold_titles = bold_titles(manuscript, body, self.markers)

    def run(self) -> tuple[tuple[Placed, ...], tuple[OutlineEntry, ...]]:
        for i in self.body:
            marker = self.markers[i]
            if i in self.titles:
                self._place(i, None, "heading", start=self.blocks[i].end)
            elif self.blocks[i].note is not None or self.blocks[i].cell is not None:
                self._place(i, None, "body")
            elif self._is_heading(i, marker):
                self._open(i, marker)
            elif marker is not None:
                self._item(i, marker)
            else:
                self._place(i, None, "body")
        return tuple(self.placed), tuple(self.entries)

    def _marker(self, i: int) -> Marker | None:
        block = self.blocks[i]
        return None if block.cell or block.note else marker_of(self.text[block.start : block.end])

    def _place(self, i: int, marker: Marker | None, kind: str, *, start: int | None = None) -> None:
        block = self.blocks[i]
        at = start if start is not None else block.start + (marker.length if marker else 0)
        depth = len(self.bullets) if is_bullet(marker) else 0
        section = self.stack[-1] if self.stack else None
        self.placed.append(Placed(block, marker, kind, section, (min(at, block.end), block.end), depth))

    def _item(self, i: int, marker: Marker) -> None:
        if is_bullet(marker):
            if marker.style in self.bullets:
                del self.bullets[self.bullets.index(marker.style) + 1 :]
            else:
                self.bullets.append(marker.style)
        else:
            self._return_to(marker.style)
        self._place(i, marker, "item")

    def _return_to(self, style: str) -> None:
        """`3.` as a sentence stands beside the headings `1.` and `2.`, not below the last of them."""
        self.bullets = []
        styles = [section.style for section in self.stack]
        if style in styles:
            del self.stack[styles.index(style) :]

    def _is_heading(self, i: int, marker: Marker | None) -> bool:
        block = self.blocks[i]
        text = self.text[block.start : block.end]
        if marker is None:
            return self._is_bare_heading(i, text)
        if is_bullet(marker):
            return False
        title = text[marker.length :]
        if marker.style == "part" and is_sentence(title):
            return False
        if marker.style in ("roman", "part") or (marker.style == "capital" and is_capitals(title)):
            return len(title) < _LONG_TITLE and not (title.endswith(".") and len(title) > _BARE_TITLE)
        return self._is_numbered_heading(i, marker, title)

    def _is_bare_heading(self, i: int, text: str) -> bool:
        """Without a marker only a Markdown heading or a line of capitals counts."""
        block = self.blocks[i]
        if block.heading is not None or i in self.plain_titles or i in self.bold_titles:
            return True
        low = lower(text).strip(" :")
        if low in TITLES or low.startswith(SIGNER_TITLES):
            return False
        if is_annex(low):
            return is_capitals(text) or block.is_bold
        return (
            is_capitals(text)
            and (_SHORT_CAPITALS < len(text) < _BARE_TITLE or low in SECTIONS)
            and not text.endswith((".", ";", ","))
            and self._has_children(i, None)
        )

    def _is_numbered_heading(self, i: int, marker: Marker, title: str) -> bool:  # noqa: PLR0911  # a ladder of cues, read from the top
        block = self.blocks[i]
        if block.bold_until > marker.length + 3 and (
            block.is_bold or block.bold_until >= run_in_end(title) + marker.length - 2
        ):
            return len(title) < _LONG_TITLE
        run_in = run_in_end(title)
        if self._is_field(title[:run_in], marker):
            return False
        if title.rstrip().endswith(":") and len(title) < _LONG_TITLE:
            return True
        if run_in and not opens_with_verb(title) and not _DUTY_INSIDE.search(lower(title[:run_in])):
            return True
        if is_sentence(title) or len(title) > _PLAIN_TITLE:
            return False
        return self._has_children(i, marker) or (is_capitals(title) and len(title) > _SHORT_CAPITALS)

    def _is_field(self, label: str, marker: Marker) -> bool:
        """`b) Đơn vị thực hiện: X` is a label line, not a heading."""
        name = FIELD_OF.get(lower(label).strip())
        return name in ("lead", "partner") or (name in ("content", "due") and marker.style == "letter")

    def _has_children(self, i: int, marker: Marker | None) -> bool:
        """Whether what follows stands below this line: plain text, bullets, a table or a deeper number."""
        following = next((j for j in range(i + 1, self.body.stop) if self.blocks[j].note is None), None)
        if following is None:
            return False
        below = self.markers.get(following)
        if self.blocks[following].cell is not None:
            return True
        if below is None:
            return marker is not None or not is_capitals(self.text[slice(*self.blocks[following].span)])
        if marker is None or is_bullet(below):
            return True
        return below.style != marker.style and below.style not in self._styles_above(marker)

    def _styles_above(self, marker: Marker) -> list[str]:
        """The styles of the headings that stay open above a heading with this marker."""
        styles = [section.style for section in self.stack]
        return styles[: styles.index(marker.style)] if marker.style in styles else styles

    def _open(self, i: int, marker: Marker | None) -> None:
        block = self.blocks[i]
        style = marker.style if marker else self._bare_style(i)
        start = block.start + (marker.length if marker else 0)
        title_end = start + self._title_length(i, self.text[start : block.end])
        if start >= block.end and (following := self._title_below(i)) is not None:
            self.titles.add(following)
            start, title_end = self.blocks[following].span
        self._close_until(style, marker)
        self.bullets = []
        title = self.text[start:title_end].rstrip(" :")
        sign = _sign(marker)
        section = Section(sign, title, len(self.stack) + 1, (start, start + len(title)), style=style)
        section = Section(sign, title, section.level, section.span, (*self._path(), section), style)
        self.stack.append(section)
        if marker is not None or block.heading is not None or not self.numbered or i in self.bold_titles:
            self.entries.append(OutlineEntry(sign, section.level, title, section.span))
        content = skip_signs(self.text, min(title_end, block.end), block.end)
        self._place(i, marker, "heading", start=content)

    def _bare_style(self, i: int) -> str:
        heading = self.blocks[i].heading
        if heading is not None:
            return f"hash{heading}"
        return "title" if i in self.plain_titles or i in self.bold_titles else "bare"

    def _title_below(self, i: int) -> int | None:
        """`PHẦN THỨ NHẤT` alone in its line: the line of capitals below is its title."""
        below = self.blocks[i + 1] if i + 1 in self.body else None
        if below is None or below.cell or below.note or self.markers[i + 1]:
            return None
        return i + 1 if is_capitals(self.text[slice(*below.span)]) else None

    def _title_length(self, i: int, title: str) -> int:
        block = self.blocks[i]
        bold = block.bold_until - (block.end - block.start - len(title))
        if _SHORT_CAPITALS < bold < len(title) - _SHORT_CAPITALS and is_body_with_duty(title, bold):
            return bold
        run_in = run_in_end(title)
        return run_in if run_in and run_in < len(title.rstrip()) else len(title)

    def _path(self) -> tuple[Section, ...]:
        return self.stack[-1].path if self.stack else ()

    def _close_until(self, style: str, marker: Marker | None) -> None:
        """Close the headings that this one does not stand under."""
        styles = [section.style for section in self.stack]
        if style in styles:
            del self.stack[styles.index(style) :]
        elif style in ("roman", "part", "bare") or style.startswith("hash"):
            over = {"part": (), "roman": ("part", "capital")}.get(style, ("part", "capital", "roman"))
            above = next((k for k, open_style in enumerate(styles) if open_style not in over), len(styles))
            del self.stack[above:]
        elif marker is not None and style.startswith("number"):
            self._close_deeper_numbers(marker)

    def _close_deeper_numbers(self, marker: Marker) -> None:
        """`2.` after `1.1.` and a letter stands beside `1.`, whatever was opened between."""
        dots = marker.sign.count(".") + 1
        for at, section in enumerate(self.stack):
            deeper = section.style.startswith("number") and int(section.style[6:]) > dots
            if deeper:
                del self.stack[at:]
                return


def _sign(marker: Marker | None) -> str:
    return marker.sign if marker else ""
