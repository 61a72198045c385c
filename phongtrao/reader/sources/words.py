"""The words of a Word paragraph as it prints: changes accepted, hidden text and field codes left out."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from phongtrao.reader.sources.extract import BOLD, ITALIC
from phongtrao.reader.sources.faces import Face, Styles, face_of, style_of
from phongtrao.reader.sources.legacy_fonts import in_unicode
from phongtrao.reader.sources.word_names import ALTERNATIVES, CHOICE, FALLBACK, FORMULA_TEXT, VALUE, w

SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED_MARK = re.compile(r"\s*[(\[]?\d{1,3}[)\]]?\s*")
_DROPPED = {
    *(w(name) for name in ("del", "moveFrom", "delText", "pPr", "rPr", "sdtPr", "sdtEndPr", "rt")),
    *(w(name) for name in ("instrText", "delInstrText", "footnoteRef", "endnoteRef", "annotationRef")),
}
_SIGNS = {w("tab"): "\t", w("ptab"): "\t", w("noBreakHyphen"): "-", w("softHyphen"): "\u00ad"}
_SIGNS |= {w("br"): "\n", w("cr"): "\n"}
_RUN, _TEXT, _FIELD, _SYMBOL, _BOX = (w(name) for name in ("r", "t", "fldChar", "sym", "txbxContent"))
_NOTES = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
# Letters of the symbol fonts that stand for a sign of the text.
_SYMBOLS = {"F0B7": "•", "F02D": "-", "F0A7": "▪", "F0D8": "➢", "F0FC": "✓", "F0E0": "→", "F0B3": "≥", "F0A3": "≤"}
_MARKS = {"bold": BOLD, "italic": ITALIC}


@dataclass
class Words:
    """The text of a paragraph with type-face marks, the notes it calls and the text boxes it anchors."""

    text: str = ""
    calls: list[tuple[str, str, str]] = field(default_factory=list)
    boxes: list[Any] = field(default_factory=list)


class WordReader:
    """Reads the paragraphs of one document; numbers the notes in the order they are called."""

    def __init__(self, styles: Styles, notes: Iterable[tuple[str, str]]) -> None:
        self._styles = styles
        self._notes = set(notes)
        self._marks: dict[tuple[str, str], str] = {}
        self._fields: list[bool] = []
        self._words = Words()
        self._style = ""

    def read(self, paragraph: Any) -> Words:
        """The words of a paragraph."""
        self._words = Words()
        self._style = style_of(paragraph.find(w("pPr")), w("pStyle"))
        self._fields = [False for in_code in self._fields if not in_code]
        self._words.text = with_marks(in_unicode(_merged(self._pieces(paragraph))))
        return self._words

    def _pieces(self, element: Any) -> Iterator[tuple[str, Face]]:
        for child in element:
            if child.tag == _RUN:
                yield from self._run(child)
            elif child.tag == _BOX:
                self._words.boxes.append(child)
            elif child.tag == FORMULA_TEXT:
                yield child.text or "", Face()
            elif child.tag == ALTERNATIVES:
                chosen = child.find(CHOICE)
                chosen = child.find(FALLBACK) if chosen is None else chosen
                yield from self._pieces(chosen if chosen is not None else ())
            elif child.tag not in _DROPPED:
                yield from self._pieces(child)

    def _run(self, run: Any) -> Iterator[tuple[str, Face]]:
        properties = run.find(w("rPr"))
        base = self._styles.face(self._style, style_of(properties, w("rStyle")))
        face = face_of(properties).over(base)
        for child in run:
            if child.tag == _FIELD:
                self._turn(child.get(w("fldCharType")))
            elif face.hidden or any(self._fields) or child.tag in _DROPPED:
                continue
            elif child.tag == _TEXT:
                yield child.text or "", face
            elif child.tag in _SIGNS:
                yield _SIGNS[child.tag], face
            elif child.tag in _NOTES:
                yield self._call(_NOTES[child.tag], child, run), replace(face, raised=False)
            elif child.tag == _SYMBOL:
                yield _SYMBOLS.get(child.get(w("char"), "").upper(), ""), face
            else:
                yield from self._pieces((child,))

    def _turn(self, kind: str | None) -> None:
        """A field is its code up to `separate`, then what it shows."""
        if kind == "begin":
            self._fields.append(True)
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _call(self, kind: str, reference: Any, run: Any) -> str:
        key = kind, reference.get(w("id"), "")
        if key not in self._notes:
            return ""
        own = reference.get(w("customMarkFollows"), "0") not in ("0", "false")
        printed = "".join(text.text or "" for text in run.iterfind(_TEXT)).strip() if own else ""
        if printed:
            self._words.calls.append((*key, printed))
            return ""
        mark = self._marks.setdefault(key, str(len(self._marks) + 1))
        self._words.calls.append((*key, mark))
        return mark.translate(SUPERSCRIPTS)


def _merged(pieces: Iterable[tuple[str, Face]]) -> list[tuple[str, Face]]:
    """Neighbours of one look are one: Word parts runs for reasons of its own, even inside a letter."""
    return [("".join(text for text, _ in run), face) for face, run in groupby(pieces, lambda piece: piece[1])]


def with_marks(pieces: Iterable[tuple[str, Face]]) -> str:
    """The text of runs, bold and italics marked, raised numbers as superscripts."""
    marked = []
    for text, face in pieces:
        shown = text.upper() if face.capitals else text
        if face.raised and _RAISED_MARK.fullmatch(shown):
            shown = shown.strip(" ()[]").translate(SUPERSCRIPTS)
        marks = "".join(mark for name, mark in _MARKS.items() if getattr(face, name)) if shown.strip() else ""
        marked.append(marks + shown + marks[::-1])
    return "".join(marked).replace(BOLD + BOLD, "").replace(ITALIC + ITALIC, "")


def is_deleted(properties: Any | None) -> bool:
    """Whether the end of a paragraph with these properties is struck out, so that it runs on into the next."""
    own = properties.find(w("rPr")) if properties is not None else None
    return own is not None and (own.find(w("del")) is not None or own.find(w("moveFrom")) is not None)


def value_of(element: Any, path: str, default: str) -> str | None:
    """The value of a property; `default` where it stands without one, None where it is missing."""
    found = element.find(path)
    return found.get(VALUE, default) if found is not None else None
