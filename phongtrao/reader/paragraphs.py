"""Lines to paragraphs: hard wraps undone, broken paragraphs mended, footnotes lifted out, one text composed."""

import re

from phongtrao.reader.called_notes import named_notes
from phongtrao.reader.flattened import regrid
from phongtrao.reader.manuscript import Block, Manuscript
from phongtrao.reader.mending import mend, name_notes
from phongtrao.reader.sources.extract import BOLD, ITALIC, Extract, Line
from phongtrao.reader.wrapping import Draft, split_glued, unwrap

_OPENING = 8
_JOINT = re.compile(r"(?<=[^\W\d_])_(?=[^\W\d_])")
_FEWEST_JOINTS = 3
_SWITCHES = re.compile(f"([{BOLD}{ITALIC}])")


def compose(extract: Extract) -> Manuscript:
    """One clean text and its blocks out of the lines of a document."""
    drafts = unwrap(regrid(named_notes(_parted(extract.lines))))
    drafts = [part for draft in drafts for part in split_glued(draft)]
    drafts = mend(name_notes(drafts))
    return _write(drafts)


def _parted(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Lines whose words a segmenter joined with low lines, with blanks again: letter for letter the same length."""
    if sum(line.text.count("_") for line in lines) < _FEWEST_JOINTS:
        return lines
    joints = sum(len(_JOINT.findall(line.text)) for line in lines)
    if joints < _FEWEST_JOINTS:
        return lines
    return tuple(line._replace(text=_JOINT.sub(" ", line.text)) if "_" in line.text else line for line in lines)


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
        return marked, 0, False
    bold = italic = seen_plain = opens_italic = False
    kept, bold_part = "", ""
    for piece in _SWITCHES.split(marked):
        if piece == BOLD:
            bold = not bold
        elif piece == ITALIC:
            italic = not italic
        else:
            opens_italic = opens_italic or (italic and len(kept) < _OPENING)
            kept += piece
            seen_plain = seen_plain or (not bold and any(c.isalnum() for c in piece))
            bold_part = kept if bold and not seen_plain else bold_part
    return " ".join(kept.split()), len(" ".join(bold_part.split())), opens_italic
