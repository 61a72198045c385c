"""Lines to paragraphs: hard wraps undone, broken paragraphs mended, footnotes lifted out, one text composed."""

from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.mending import mend, name_notes
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract
from phongtrao.reader.wrapping import Draft, split_glued, unwrap

_OPENING = 8


def compose(extract: Extract) -> Manuscript:
    """One clean text and its blocks out of the lines of a document."""
    drafts = unwrap(extract.lines)
    drafts = [part for draft in drafts for part in split_glued(draft)]
    drafts = mend(name_notes(drafts))
    return _write(drafts)


def _write(drafts: list[Draft]) -> Manuscript:
    pieces: list[str] = []
    blocks: list[Block] = []
    at = 0
    last: Draft | None = None
    for draft in drafts:
        joint = _joint(last, draft)
        text, bold_until, italic = _type_face(draft.text)
        pieces += [joint, text]
        at += len(joint)
        blocks.append(Block(at, at + len(text), bold_until, italic, draft.cell, draft.heading, draft.note))
        at += len(text)
        last = draft
    return Manuscript("".join(pieces) + ("\n" if pieces else ""), tuple(blocks))


def _joint(last: Draft | None, draft: Draft) -> str:
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
                first_italic = first_italic or (italic and len(kept) < _OPENING)
                seen_plain = seen_plain or not bold
            bold_until = len(kept) if bold and not seen_plain else bold_until
    bold_until = len(" ".join("".join(kept[:bold_until]).split()))
    return " ".join("".join(kept).split()), bold_until, first_italic
