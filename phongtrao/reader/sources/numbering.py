"""Word's automatic numbers, written out as the reader of the page sees them."""

from typing import Any

from docx.oxml.ns import qn

_BULLETS = "-–—+•*·▪◦●○►✓➢→"
_ROMANS = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Numbering:
    """Counts the numbered paragraphs of one document, list by list."""

    def __init__(self, document: Any) -> None:
        self.levels: dict[str, dict[int, tuple[str, str, int]]] = {}
        self.counts: dict[str, dict[int, int]] = {}
        self.styles = {style.style_id: style.element for style in document.styles}
        try:
            root = document.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return
        abstract = {a.get(qn("w:abstractNumId")): a for a in root.iterfind(qn("w:abstractNum"))}
        for num in root.iterfind(qn("w:num")):
            link = num.find(qn("w:abstractNumId"))
            source = abstract.get(link.get(qn("w:val"))) if link is not None else None
            if source is not None:
                self.levels[num.get(qn("w:numId"))] = _levels(source)

    def label(self, paragraph: Any) -> str:
        """The number or bullet in front of a paragraph; empty where it has none."""
        number, level = self._number_of(paragraph)
        levels = self.levels.get(number or "")
        if not levels or level not in levels:
            return ""
        kind, pattern, _start = levels[level]
        if kind == "bullet":
            return pattern if pattern in _BULLETS else "-+•"[min(level, 2)]
        self._count(number or "", level, levels)
        for above in range(level + 1):
            above_kind, _, start = levels.get(above, ("decimal", "", 1))
            value = self.counts[number or ""].get(above, start)
            pattern = pattern.replace(f"%{above + 1}", _written(value, above_kind))
        return pattern

    def _count(self, number: str, level: int, levels: dict[int, tuple[str, str, int]]) -> None:
        counts = self.counts.setdefault(number, {})
        counts[level] = counts.get(level, levels[level][2] - 1) + 1
        for deeper in [d for d in counts if d > level]:
            del counts[deeper]

    def _number_of(self, paragraph: Any) -> tuple[str | None, int]:
        """List and level, from the paragraph or the style it wears."""
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return None, 0
        own = properties.find(qn("w:numPr"))
        style = properties.find(qn("w:pStyle"))
        if own is None and style is not None:
            own = self._of_style(style.get(qn("w:val")))
        if own is None:
            return None, 0
        number, level = own.find(qn("w:numId")), own.find(qn("w:ilvl"))
        return (
            number.get(qn("w:val")) if number is not None else None,
            int(level.get(qn("w:val"), "0")) if level is not None else 0,
        )

    def _of_style(self, name: str) -> Any:
        for _ in range(8):
            element = self.styles.get(name)
            if element is None:
                return None
            own = element.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
            if own is not None:
                return own
            based = element.find(qn("w:basedOn"))
            name = based.get(qn("w:val")) if based is not None else ""
        return None


def _levels(abstract: Any) -> dict[int, tuple[str, str, int]]:
    levels = {}
    for level in abstract.iterfind(qn("w:lvl")):
        kind, text, start = (level.find(qn(f"w:{name}")) for name in ("numFmt", "lvlText", "start"))
        levels[int(level.get(qn("w:ilvl")))] = (
            kind.get(qn("w:val")) if kind is not None else "decimal",
            text.get(qn("w:val")) if text is not None else "",
            int(start.get(qn("w:val"), "1")) if start is not None else 1,
        )
    return levels


def _written(value: int, kind: str) -> str:
    if kind in ("lowerRoman", "upperRoman"):
        roman = _roman(value)
        return roman.upper() if kind == "upperRoman" else roman
    if kind in ("lowerLetter", "upperLetter"):
        letter = _LETTERS[(value - 1) % len(_LETTERS)]
        return letter.upper() if kind == "upperLetter" else letter
    return f"{value:02d}" if kind == "decimalZero" else str(value)


def _roman(value: int) -> str:
    written = ""
    for size, sign in _ROMANS:
        while value >= size:
            written, value = written + sign, value - size
    return written
