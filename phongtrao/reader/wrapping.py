"""Lines that a converter broke at the page's width become drafts of paragraphs again."""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from phongtrao.reader.letters import any_of, is_capitals, lower, starts_upper
from phongtrao.reader.markers import is_bullet, marker_of, note_mark
from phongtrao.reader.signatures import BESIDE
from phongtrao.reader.sources.extract import BOLD, ITALIC, Line, plain
from phongtrao.reader.titles import opens_with_verb
from phongtrao.reader.vocabulary.documents import MOTTOES, OPENINGS, TITLES
from phongtrao.reader.vocabulary.labels import FIELD_OF, FIELDS
from phongtrao.reader.vocabulary.units import STARTS

_GLUED = re.compile(r"[.;:](?<=[^\W\d_].)(?=\d{1,2}(?:\.\d{1,2}){0,3}\.\s+[^\W\d_])")
_RUN_ON = re.compile(
    r"[-–+](?<=\s[-–+])(?=\s+"
    + any_of(tuple(label for f in ("content", "lead", "partner", "due") for label in FIELDS[f]))
    + r"\s*:)"
)
_SIGNED_FOR = re.compile(r"(?:TM|T/M|KT|K/T|TL|T/L|TUQ|Q)\s*\.?\s+[^\W\d_]")
_OWN_NUMBER = re.compile(r"số\s*:?\s*\d[^,;]{0,30}$")
_BODY_NAME = re.compile(any_of(tuple(start.upper() for start in STARTS)) + r"(?!\w)")
_NEXT_LABEL = re.compile(
    r"(?<=[.;])\s+(?="
    + any_of(tuple(label for f in ("lead", "partner", "due", "detail") for label in FIELDS[f] if " " in label))
    + r"\s*:\s)"
)
_LABELLED = re.compile(any_of(tuple(FIELD_OF)) + r"\s*:\s")
_FIRST_SENTENCE = re.compile(any_of(tuple(words.capitalize() for words in (*OPENINGS, "ngày"))) + r"\s")
_DENSE = 0.15
_LETTERHEAD = 45
# How long, in letters: a line that is a paragraph already, a lone marker, a line that may run on.
_LONG_LINE, _ONLY_MARKER, _RUNNING = 160, 8, 40
# A line that would fall into thousands of parts of so few letters is no plan run together.
_RUBBLE, _SHORTEST_PART = 2000, 20
ENDS = tuple(".;:!?…")


class Draft(NamedTuple):
    """A paragraph in the making."""

    text: str
    cell: tuple[int, int, int] | None
    heading: int | None
    note: str | None
    gap: bool = True
    carries: bool = False

    @property
    def plain(self) -> str:
        """The words without type-face switches."""
        return plain(self.text).strip()


def unwrap(lines: Iterable[Line]) -> list[Draft]:
    """Join the lines that a converter broke at the page's width."""
    lines = list(lines)
    width = _wrap_width(lines)
    running = [line.gap and not line.carries for line in lines if not line.whole]
    dense = sum(running) < _DENSE * len(running)
    drafts: list[Draft] = []
    together: list[Line] = []
    torn = set[str]()
    for line in lines:
        if (
            not together
            or _ends_subject(line, drafts)
            or _opens(line, together[-1], width, dense=dense, torn_face=bool(torn))
            or _ends_note(line, together)
        ):
            _close(drafts, together)
            together, torn = [], set()
        together.append(line)
        torn ^= {mark for mark in (BOLD, ITALIC) if line.text.count(mark) % 2}
    _close(drafts, together)
    return drafts


def _ends_subject(line: Line, drafts: list[Draft]) -> bool:
    """Below the kind of document and what it is about the first sentence begins (`Căn cứ ...`)."""
    if not drafts or line.cell or not _FIRST_SENTENCE.match(line.plain):
        return False
    return lower(drafts[-1].plain).strip(" :") in TITLES and is_capitals(drafts[-1].plain)


def _ends_note(line: Line, together: list[Line]) -> bool:
    """Behind a note that closed with a full stop small letters go on with the text above it."""
    is_note = together[0].note is not None or note_mark(together[0].plain) is not None
    return is_note and line.plain[:1].islower() and together[-1].plain.endswith(".")


def _close(drafts: list[Draft], together: list[Line]) -> None:
    text = " ".join(" ".join([line.text for line in together]).split())
    if together and text == together[0].text:
        # The words of a long document are kept once.
        text = together[0].text
    if plain(text).strip():
        first, last = together[0], together[-1]
        drafts.append(Draft(text, last.cell, last.heading, first.note or last.note, first.gap, first.carries))


def _wrap_width(lines: list[Line]) -> int:
    """The width lines were wrapped at; 0 where each line is a paragraph already."""
    lengths = sorted(len(line.text) for line in lines if not line.whole)
    if not lengths:
        return 0
    gaps = sum(line.gap for line in lines)
    longest = lengths[int(len(lengths) * 0.95)] if len(lengths) > 1 else lengths[0]
    if longest > _LONG_LINE and gaps < 0.3 * len(lines):
        return 0
    inner = [plain(line.text).lstrip() for line in lines if not line.gap and not line.whole]
    if sum(text[:1].islower() and not marker_of(text) for text in inner) < 0.05 * len(inner):
        return 0
    return longest


def _opens(line: Line, last: Line, width: int, *, dense: bool, torn_face: bool) -> bool:  # noqa: PLR0911  # a ladder of cues, read from the top
    """Whether a line begins a paragraph of its own."""
    if line.gap or line.whole or last.whole or line.cell != last.cell:
        return True
    text, before = line.plain, last.plain
    if _is_only_marker(before):
        return False
    if _stands_alone(text) or _stands_alone(before):
        return True
    if note_mark(text) or marker_of(text) or text.lower().startswith("nơi nhận"):
        return not _is_torn(text, before, width)
    if before.endswith(ENDS) and _LABELLED.match(lower(text)):
        return True
    if width == 0:
        return starts_upper(text) or before.endswith(ENDS) or (is_capitals(before) and not is_capitals(text))
    if torn_face and not line.cell:
        return False
    return _changes_voice(text, before, in_cell=line.cell is not None) or _ends_early(text, before, width, dense=dense)


def _changes_voice(text: str, before: str, *, in_cell: bool) -> bool:
    """Capitals after small letters, small letters after capitals, or the name of another body."""
    if is_capitals(before):
        if text.startswith("(") or (not is_capitals(text) and starts_upper(text)):
            return True
        return (
            not in_cell and _BODY_NAME.match(text) is not None and not marker_of(before) and len(before) < _LETTERHEAD
        )
    # One word alone is the end of a sentence (`quý` / `III/2024.`, `sản phẩm` / `OCOP.`).
    return is_capitals(text) and " " in text


def _ends_early(text: str, before: str, width: int, *, dense: bool) -> bool:
    """The line above stopped before the page's edge."""
    if not starts_upper(text):
        return False
    if dense and len(before) < 0.75 * width:
        return True
    return before.endswith((".", ";", ":", "./.")) and len(before) < 0.7 * width


@lru_cache(maxsize=8)
def _stands_alone(text: str) -> bool:
    """Lines of the frame that never run on: who is signed for, mottoes, the number, the kind of document."""
    low = lower(text)
    if (
        (text[:1] in "TKQ" and _SIGNED_FOR.match(text))
        or low.startswith(MOTTOES)
        or _OWN_NUMBER.match(low)
        or low == BESIDE
    ):
        return True
    return low.strip(" :") in TITLES and is_capitals(text)


def _is_only_marker(text: str) -> bool:
    marker = marker_of(text + " x") if len(text) < _ONLY_MARKER else None
    return marker is not None and marker.length >= len(text)


def _is_torn(text: str, before: str, width: int) -> bool:
    """A dash or a number at the head of a wrapped line may belong to the sentence above."""
    marker = marker_of(text)
    if marker is None:
        return False
    rest = text[marker.length :]
    if before.endswith(ENDS) or not is_bullet(marker) or marker.sign not in "-–":
        return False
    if rest[:1].isupper() and opens_with_verb(rest) and marker_of(before):
        # A heading that fills its line, and the first bullet below it.
        return False
    if rest[:1].islower() or len(before) > 0.85 * width > 0:
        return len(before) > _RUNNING
    return rest[:1].isdigit() and before[-1:].isdigit()


def split_glued(draft: Draft) -> list[Draft]:
    """A heading glued to the end of the paragraph before, and label bullets run into one line."""
    if draft.cell is not None or len(draft.text) < _RUNNING:
        return [draft]
    low = lower(draft.text)
    labelled = ":" in low and _LABELLED.match(lower(draft.plain)) is not None
    more = {m.end() for m in _NEXT_LABEL.finditer(low)} if labelled else set()
    cuts = sorted(
        more
        | {m.end() for m in _GLUED.finditer(draft.text)}
        | ({m.start() for m in _RUN_ON.finditer(low)} if ":" in low else set())
    )
    if not cuts or (len(cuts) > _RUBBLE and len(draft.text) < _SHORTEST_PART * len(cuts)):
        return [draft]
    edges = [0, *cuts, len(draft.text)]
    return [draft._replace(text=draft.text[a:b].strip()) for a, b in pairwise(edges)]
