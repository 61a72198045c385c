"""Paragraphs that a page end or a footnote broke are joined; footnotes get their marks."""

from itertools import pairwise

from phongtrao.reader.letters import is_capitals, starts_upper
from phongtrao.reader.markers import marker_of, note_mark
from phongtrao.reader.sources.extract import BOLD
from phongtrao.reader.wrapping import ENDS, Draft

# How many paragraphs a footnote may have; how long, in letters, a broken paragraph or a title is.
_NOTE_REACH, _ONE_STRETCH = 6, 2
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_BEGUN, _RUNNING, _TITLE, _LONGEST = 25, 60, 120, 20_000


def name_notes(drafts: list[Draft]) -> list[Draft]:
    """Give each footnote its mark; paragraphs between two notes of one page belong to the first."""
    marks = [draft.note or (_mark_of(draft) if draft.cell is None else None) for draft in drafts]
    places = [i for i, mark in enumerate(marks) if mark]
    for here, following in pairwise(places):
        near = following - here <= _NOTE_REACH and _are_neighbours(marks[here], marks[following])
        if near and not _is_called(drafts[here + 1 : following], marks[following] or ""):
            for between in range(here + 1, following):
                marks[between] = marks[here]
    return [
        draft if draft.note == mark else draft._replace(note=mark) for draft, mark in zip(drafts, marks, strict=True)
    ]


def _is_called(between: list[Draft], mark: str) -> bool:
    """Words that call the second note stand in the text itself, and so do their neighbours."""
    signs = (mark.translate(_RAISED), f"[{mark}]", f"({mark})")
    return any(sign in draft.plain[1:] for draft in between for sign in signs)


def _mark_of(draft: Draft) -> str | None:
    found = note_mark(draft.plain)
    return found[0] if found else None


def _are_neighbours(mark: str | None, following: str | None) -> bool:
    return bool(mark and following and mark.isdigit() and following.isdigit() and int(following) == int(mark) + 1)


def mend(drafts: list[Draft]) -> list[Draft]:
    """Join paragraphs that a page end or a footnote broke; the footnotes then follow the paragraph."""
    mended: list[Draft] = []
    open_at: int | None = None
    lowered = sum(not starts_upper(d.plain) for d in drafts) > 0.4 * len(drafts)
    for draft in drafts:
        if draft.note is not None:
            mended.append(draft)
            continue
        if open_at is not None and _continues(
            mended[open_at], draft, notes_between=open_at < len(mended) - 1, lowered=lowered
        ):
            mended[open_at] = mended[open_at]._replace(text=mended[open_at].text + " " + draft.text)
            continue
        open_at = len(mended)
        mended.append(draft)
    return mended


def _continues(first: Draft, second: Draft, *, notes_between: bool, lowered: bool) -> bool:  # noqa: PLR0911  # a ladder of cues, read from the top
    if first.cell or second.cell or second.heading or first.heading or len(first.text) > _LONGEST:
        return False
    head, tail = first.plain, second.plain
    if head.endswith(ENDS) or marker_of(tail) or note_mark(tail):
        return False
    if second.carries and len(head) > _RUNNING and not _is_short_title(head):
        return True
    if tail[:1].islower() and not lowered:
        return len(head) > _BEGUN
    if notes_between:
        return len(head) > _RUNNING and starts_upper(tail) and not is_capitals(tail)
    return _is_split_heading(first, second)


def _is_short_title(text: str) -> bool:
    return is_capitals(text) and len(text) < _TITLE


def _is_split_heading(first: Draft, second: Draft) -> bool:
    """One bold heading broken over two bold paragraphs."""
    both_bold = all(
        d.text.startswith(BOLD) and d.text.endswith(BOLD) and d.text.count(BOLD) == _ONE_STRETCH
        for d in (first, second)
    )
    same_case = is_capitals(first.plain) == is_capitals(second.plain)
    return (
        both_bold
        and same_case
        and not is_capitals(first.plain)
        and marker_of(first.plain) is not None
        and len(first.plain) > _BEGUN
    )
