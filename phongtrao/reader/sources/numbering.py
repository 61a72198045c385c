"""Word's automatic numbers, written out as the reader of the page sees them."""

from dataclasses import dataclass, replace
from typing import Any

from phongtrao.reader.sources.faces import Styles, style_of
from phongtrao.reader.sources.word_names import VALUE, w

_BULLETS = "-–—+•*·▪◦●○►✓➢→"
# What the usual symbol fonts show for their private letters.
_GLYPHS = {
    "\uf02d": "-", "\uf0b7": "•", "\uf0a7": "▪", "\uf06e": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf076": "◦",
    "\uf0e0": "→",
    "\uf02b": "+", "\uf02a": "*", "\uf0be": "-", "\uf0af": "-", "o": "○", "§": "▪", "■": "▪", "□": "▪", "❖": "◦",
    "Ø": "➢", "ü": "✓", "v": "◦", "q": "▪", "—": "–", "−": "-", "‒": "-", "⁃": "-", "*": "*",
}  # fmt: skip
_ROMANS = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), *(
    (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")))  # fmt: skip
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_COUNTED = ("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười")
HIGHEST_LETTER, HIGHEST_ROMAN = 26 * 5, 4000
_NUMBER, _LEVEL = w("numId"), w("ilvl")


@dataclass(frozen=True)
class Level:
    """One level of a list: how it counts, what it prints, where it starts, after which level it starts again."""

    kind: str = "decimal"
    pattern: str = ""
    start: int = 1
    restarts_after: int | None = None
    figures_only: bool = False
    style: str = ""


class Numbering:
    """Counts the numbered paragraphs of one document, list by list."""

    def __init__(self, root: Any | None, styles: Styles) -> None:
        self._styles = styles
        self._lists: dict[str, tuple[str, dict[int, Level]]] = {}
        self._fresh: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        if root is None:
            return
        abstracts = {a.get(w("abstractNumId"), ""): a for a in root.iterfind(w("abstractNum"))}
        linked = {link.get(VALUE): a for a in abstracts.values() if (link := a.find(w("styleLink"))) is not None}
        for num in root.iterfind(w("num")):
            link = num.find(w("abstractNumId"))
            source = abstracts.get(link.get(VALUE)) if link is not None else None
            if source is not None:
                lent = source.find(w("numStyleLink"))
                source = linked.get(lent.get(VALUE), source) if lent is not None else source
                self._add(num, source)

    def label(self, properties: Any | None) -> str:
        """The number or bullet in front of a paragraph with these properties; empty where it has none."""
        number, level = self._place_of(properties)
        source, levels = self._lists.get(number, ("", {}))
        if level not in levels:
            return ""
        shown = levels[level]
        if shown.kind == "bullet":
            return bullet_of(shown.pattern, level)
        counts = self._count(number, source, level, levels)
        label = shown.pattern
        for above in range(level + 1):
            if (place := f"%{above + 1}") in label:
                layer = levels.get(above, Level())
                kind = "decimal" if shown.figures_only else layer.kind
                label = label.replace(place, written_as(counts.get(above, layer.start), kind))
        return label.strip()

    def _add(self, num: Any, source: Any) -> None:
        number = num.get(_NUMBER, "")
        levels = {_int(level, _LEVEL, 0): _level(level) for level in source.iterfind(w("lvl"))}
        for override in num.iterfind(w("lvlOverride")):
            at = _int(override, _LEVEL, 0)
            own, start = override.find(w("lvl")), override.find(w("startOverride"))
            if own is not None:
                levels[at] = _level(own)
            if start is not None:
                first = _int(start, VALUE, 1)
                levels[at] = replace(levels.get(at, Level()), start=first)
                self._fresh.setdefault(number, {})[at] = first
        self._lists[number] = (source.get(w("abstractNumId"), ""), levels)

    def _count(self, number: str, source: str, level: int, levels: dict[int, Level]) -> dict[int, int]:
        """Lists of one kind count on together, except where one is told to start anew."""
        counts = self._counts.setdefault(source, {})
        for at in self._fresh.pop(number, {}):
            for deeper in [d for d in counts if d >= at]:
                del counts[deeper]
        counts[level] = counts.get(level, levels[level].start - 1) + 1
        for deeper in [d for d in counts if d > level]:
            after = levels[deeper].restarts_after if deeper in levels else None
            if after is None or (after and level < after):
                del counts[deeper]
        return counts

    def _place_of(self, properties: Any | None) -> tuple[str, int]:
        """List and level, from the paragraph itself or from the style it wears."""
        if properties is None:
            return "", 0
        own = properties.find(w("numPr"))
        number, level = _named(own)
        style = style_of(properties, w("pStyle"))
        for element in self._styles.ancestry(style) if number is None or level is None else ():
            said_number, said_level = _named(element.find(f"{w('pPr')}/{w('numPr')}"))
            if number is None and said_number is not None:
                number = said_number
                named = element.get(w("styleId"))
                said_level = self._level_of_style(number, named) if said_level is None else said_level
            level = said_level if level is None else level
        return number or "", level or 0

    def _level_of_style(self, number: str, style: str) -> int | None:
        _, levels = self._lists.get(number, ("", {}))
        return next((at for at, level in levels.items() if level.style == style), None)


def _named(properties: Any | None) -> tuple[str | None, int | None]:
    if properties is None:
        return None, None
    number, level = properties.find(_NUMBER), properties.find(_LEVEL)
    return (
        number.get(VALUE, "") if number is not None else None,
        _int(level, VALUE, 0) if level is not None else None,
    )


def _level(element: Any) -> Level:
    kind, text, start, restart, figures = (
        element.find(w(name)) for name in ("numFmt", "lvlText", "start", "lvlRestart", "isLgl")
    )
    if kind is None:  # newer kinds stand in an alternative, with a plain one behind it
        kind = next(element.iter(w("numFmt")), None)
    return Level(
        kind=kind.get(VALUE, "decimal") if kind is not None else "decimal",
        pattern=text.get(VALUE, "") if text is not None else "",
        start=_int(start, VALUE, 1) if start is not None else 1,
        restarts_after=_int(restart, VALUE, 0) if restart is not None else None,
        figures_only=figures is not None and figures.get(VALUE, "1") not in ("0", "false"),
        style=style_of(element, w("pStyle")),
    )


def _int(element: Any, attribute: str, default: int) -> int:
    written = element.get(attribute, "")
    return int(written) if written.isdecimal() and len(written) < len("1000000") else default


def bullet_of(sign: str, level: int) -> str:
    """The sign as printed; one of three where its font is not known."""
    sign = _GLYPHS.get(sign, sign)
    return sign if sign and sign in _BULLETS else "-+•"[min(level, 2)]


def written_as(value: int, kind: str) -> str:
    """A number as its kind of list writes it."""
    capitals = kind.startswith("upper")
    written = f"{value:02d}" if kind == "decimalZero" else str(value)
    if kind in ("lowerRoman", "upperRoman") and 0 < value < HIGHEST_ROMAN:
        written = roman(value)
    elif kind in ("lowerLetter", "upperLetter") and 0 < value <= HIGHEST_LETTER:
        written = letter(value)
    elif kind in ("vietnameseCounting", "cardinalText", "ordinalText") and 0 < value <= len(_COUNTED):
        written = _COUNTED[value - 1]
    elif kind == "none":
        written = ""
    return written.upper() if capitals else written


def letter(value: int) -> str:
    """1 is a, 26 is z, 27 is aa: as word processors count, without đ."""
    times, at = divmod(value - 1, len(_LETTERS))
    return _LETTERS[at] * (times + 1)


def roman(value: int) -> str:
    """The number in small roman figures."""
    written = ""
    for size, sign in _ROMANS:
        while value >= size:
            written, value = written + sign, value - size
    return written
