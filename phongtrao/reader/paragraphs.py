"""Lines to paragraphs: hard wraps undone, broken paragraphs mended, footnotes lifted out, one text composed."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from phongtrao.reader.letters import any_of, is_capitals, lower, starts_upper
from phongtrao.reader.markers import is_bullet, marker_of, note_mark
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.vocabulary.documents import MOTTOES, TITLES
from phongtrao.reader.vocabulary.labels import FIELDS
from phongtrao.reader.vocabulary.units import STARTS

_GLUED = re.compile(r"(?<=[^\W\d_][.;:])(?=\d{1,2}\.\s+[^\W\d_])")
_RUN_ON = re.compile(
    r"(?<=\S)\s+(?=[-–+]\s+"
    + any_of(tuple(label for f in ("content", "lead", "partner", "due") for label in FIELDS[f]))
    + r"\s*:)"
)
_SIGNED_FOR = re.compile(r"(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\s*\.?\s+[^\W\d_]")
_OWN_NUMBER = re.compile(r"số\s*:?\s*\d[^,;]{0,30}$")
_BODY_NAME = re.compile(any_of(tuple(start.upper() for start in STARTS)) + r"(?!\w)")
_DENSE = 0.15
_LETTERHEAD = 45
_ENDS = tuple(".;:!?…")


@dataclass(frozen=True)
class Block:
    """A paragraph of the composed text, with what the page said about it."""

    start: int
    end: int
    bold_until: int = 0
    italic: bool = False
    cell: tuple[int, int, int] | None = None
    heading: int | None = None
    note: str | None = None

    @property
    def span(self) -> tuple[int, int]:
        """Where the block stands in the text."""
        return self.start, self.end

    @property
    def is_bold(self) -> bool:
        """Whether all of the paragraph is bold."""
        return self.bold_until >= self.end - self.start - 1


@dataclass(frozen=True)
class Manuscript:
    """The text that every span counts in, and its paragraphs in reading order."""

    text: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class _Draft:
    text: str
    cell: tuple[int, int, int] | None
    heading: int | None
    note: str | None
    gap: bool = True
    carries: bool = False

    @property
    def plain(self) -> str:
        return _plain(self.text).strip()


def _plain(text: str) -> str:
    """The words without type-face switches."""
    return text.replace(BOLD, "").replace(ITALIC, "")


def compose(extract: Extract) -> Manuscript:
    """One clean text and its blocks out of the lines of a document."""
    drafts = _unwrap(extract.lines)
    drafts = [part for draft in drafts for part in _split_glued(draft)]
    drafts = _mend(_name_notes(drafts))
    return _write(drafts)


def _unwrap(lines: Iterable[Line]) -> list[_Draft]:
    """Join the lines that a converter broke at the page's width."""
    lines = list(lines)
    width = _wrap_width(lines)
    dense = sum(line.gap for line in lines) < _DENSE * len(lines)
    drafts: list[_Draft] = []
    parts: list[str] = []
    last: Line | None = None
    for line in lines:
        torn_face = any("".join(parts).count(mark) % 2 for mark in (BOLD, ITALIC))
        if last is None or _opens(line, last, width, dense=dense, torn_face=torn_face):
            _close(drafts, parts, last)
            parts, last = [line.text], line
        else:
            parts.append(line.text)
            last = replace(line, gap=last.gap, carries=last.carries)
    _close(drafts, parts, last)
    return drafts


def _close(drafts: list[_Draft], parts: list[str], last: Line | None) -> None:
    text = " ".join(" ".join(parts).split())
    if last is not None and _plain(text).strip():
        drafts.append(_Draft(text, last.cell, last.heading, last.note, last.gap, last.carries))


def _wrap_width(lines: list[Line]) -> int:
    """The width lines were wrapped at; 0 where each line is a paragraph already."""
    lengths = sorted(len(line.text) for line in lines if not line.whole)
    if not lengths:
        return 0
    gaps = sum(line.gap for line in lines)
    longest = lengths[int(len(lengths) * 0.95)] if len(lengths) > 1 else lengths[0]
    if longest > 160 and gaps < 0.3 * len(lines):
        return 0
    inner = [_plain(line.text).lstrip() for line in lines if not line.gap and not line.whole]
    if sum(text[:1].islower() and not marker_of(text) for text in inner) < 0.05 * len(inner):
        return 0
    return longest


def _opens(line: Line, last: Line, width: int, *, dense: bool, torn_face: bool) -> bool:
    """Whether a line begins a paragraph of its own."""
    if line.gap or line.whole or last.whole or line.cell != last.cell:
        return True
    text, before = _plain(line.text).strip(), _plain(last.text).strip()
    if _is_only_marker(before):
        return False
    if _stands_alone(text) or _stands_alone(before):
        return True
    if note_mark(text) or marker_of(text) or text.lower().startswith("nơi nhận"):
        return not _is_torn(text, before, width)
    if width == 0:
        return starts_upper(text) or before.rstrip().endswith(_ENDS)
    if torn_face and not line.cell:
        return False
    if is_capitals(before) and (
        text.startswith("(") or (is_capitals(text) != is_capitals(before) and starts_upper(text))
    ):
        return True
    if is_capitals(text) and (
        not is_capitals(before)
        or (not line.cell and _BODY_NAME.match(text) and not marker_of(before) and len(before) < _LETTERHEAD)
    ):
        return True
    if dense and len(before) < 0.75 * width and starts_upper(text):
        return True
    return before.rstrip().endswith((".", ";", ":", "./.")) and len(before) < 0.7 * width and starts_upper(text)


def _stands_alone(text: str) -> bool:
    """Lines of the frame that never run on: who is signed for, mottoes, the number, the kind of document."""
    low = lower(text)
    if _SIGNED_FOR.match(text) or low.startswith(MOTTOES) or _OWN_NUMBER.match(low):
        return True
    return is_capitals(text) and low.strip(" :") in TITLES


def _is_only_marker(text: str) -> bool:
    marker = marker_of(text + " x") if len(text) < 8 else None
    return marker is not None and marker.length >= len(text)


def _is_torn(text: str, before: str, width: int) -> bool:
    """A dash or a number at the head of a wrapped line may belong to the sentence above."""
    marker = marker_of(text)
    if marker is None:
        return False
    rest = text[marker.length :]
    if before.endswith(_ENDS) or not is_bullet(marker) or marker.sign not in "-–":
        return False
    if rest[:1].islower() or len(before) > 0.85 * width > 0:
        return len(before) > 50
    return rest[:1].isdigit() and before[-1:].isdigit()


def _split_glued(draft: _Draft) -> list[_Draft]:
    """A heading glued to the end of the paragraph before, and label bullets run into one line."""
    if draft.cell is not None or len(draft.text) < 40:
        return [draft]
    low = lower(draft.text)
    cuts = sorted({m.start() for m in _GLUED.finditer(draft.text)} | {m.end() for m in _RUN_ON.finditer(low)})
    if not cuts:
        return [draft]
    edges = [0, *cuts, len(draft.text)]
    return [replace(draft, text=draft.text[a:b].strip()) for a, b in pairwise(edges)]


def _name_notes(drafts: list[_Draft]) -> list[_Draft]:
    """Give each footnote its mark; paragraphs between two notes of one page belong to the first."""
    marks = [draft.note or (_mark_of(draft) if draft.cell is None else None) for draft in drafts]
    places = [i for i, mark in enumerate(marks) if mark]
    for here, following in pairwise(places):
        if following - here <= 6 and _are_neighbours(marks[here], marks[following]):
            for between in range(here + 1, following):
                marks[between] = marks[here]
    return [replace(draft, note=mark) for draft, mark in zip(drafts, marks, strict=True)]


def _mark_of(draft: _Draft) -> str | None:
    found = note_mark(draft.plain)
    return found[0] if found else None


def _are_neighbours(mark: str | None, following: str | None) -> bool:
    return bool(mark and following and mark.isdigit() and following.isdigit() and int(following) == int(mark) + 1)


def _mend(drafts: list[_Draft]) -> list[_Draft]:
    """Join paragraphs that a page end or a footnote broke; the footnotes then follow the paragraph."""
    mended: list[_Draft] = []
    open_at: int | None = None
    lowered = sum(not starts_upper(d.plain) for d in drafts) > 0.4 * len(drafts)
    for draft in drafts:
        if draft.note is not None:
            mended.append(draft)
            continue
        if open_at is not None and _continues(
            mended[open_at], draft, notes_between=open_at < len(mended) - 1, lowered=lowered
        ):
            mended[open_at] = replace(mended[open_at], text=mended[open_at].text + " " + draft.text)
            continue
        open_at = len(mended)
        mended.append(draft)
    return mended


def _continues(first: _Draft, second: _Draft, *, notes_between: bool, lowered: bool) -> bool:
    if first.cell or second.cell or second.heading or first.heading:
        return False
    head, tail = first.plain, second.plain
    if marker_of(tail) or head.endswith(_ENDS) or note_mark(tail):
        return False
    if second.carries and len(head) > 60 and not _is_short_title(head):
        return True
    if tail[:1].islower() and not lowered:
        return len(head) > 25
    if notes_between:
        return len(head) > 60 and starts_upper(tail) and not is_capitals(tail)
    return _is_split_heading(first, second)


def _is_short_title(text: str) -> bool:
    return is_capitals(text) and len(text) < 120


def _is_split_heading(first: _Draft, second: _Draft) -> bool:
    """One bold heading broken over two bold paragraphs."""
    both_bold = all(
        d.text.startswith(BOLD) and d.text.endswith(BOLD) and d.text.count(BOLD) == 2 for d in (first, second)
    )
    same_case = is_capitals(first.plain) == is_capitals(second.plain)
    return (
        both_bold
        and same_case
        and not is_capitals(first.plain)
        and marker_of(first.plain) is not None
        and len(first.plain) > 50
    )


def _write(drafts: list[_Draft]) -> Manuscript:
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    last: _Draft | None = None
    for draft in drafts:
        joint = _joint(last, draft)
        text, bold_until, italic = _type_face(draft.text)
        pieces += [joint, text]
        at += len(joint)
        blocks.append(Block(at, at + len(text), bold_until, italic, draft.cell, draft.heading, draft.note))
        at += len(text)
        last = draft
    return Manuscript("".join(pieces) + ("\n" if pieces else ""), tuple(blocks))


def _joint(last: _Draft | None, draft: _Draft) -> str:
    if last is None:
        return ""
    if draft.cell and last.cell and draft.cell[:2] == last.cell[:2] and draft.cell[2] != last.cell[2]:
        return "\t"
    return "\n" if draft.cell and last.cell else "\n\n"


def _type_face(marked: str) -> tuple[str, int, bool]:
    """The text without its switches, how far its opening bold reaches, and whether it opens in italics."""
    if BOLD not in marked and ITALIC not in marked:
        return " ".join(marked.split()), 0, False
    bold = italic = seen_plain = False
    bold_until = 0
    kept: list[str] = []
    first_italic = False
    for c in marked:
        if c == BOLD:
            bold = not bold
        elif c == ITALIC:
            italic = not italic
        else:
            kept.append(c)
            if c.isalnum():
                first_italic = first_italic or (italic and len(kept) < 8)
                seen_plain = seen_plain or not bold
            bold_until = len(kept) if bold and not seen_plain else bold_until
    bold_until = len(" ".join("".join(kept[:bold_until]).split()))
    return " ".join("".join(kept).split()), bold_until, first_italic
