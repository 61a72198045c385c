"""The styles of an OpenDocument text: looks of spans and paragraphs, and how lists count."""

from dataclasses import dataclass
from typing import Any

from phongtrao.reader.sources.faces import Face
from phongtrao.reader.sources.numbering import bullet_of, written_as

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
}
_MOST_ANCESTORS, _DEEPEST = 12, 10
_KINDS = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman", "": "none"}


def o(name: str) -> str:
    """The full name of an element or attribute: `text:p`."""
    space, _, local = name.partition(":")
    return f"{{{_SPACES[space]}}}{local}"


NAME, STYLE_NAME = o("style:name"), o("text:style-name")
OUTLINE = "outline"
_PARENT, _TEXT = o("style:parent-style-name"), o("style:text-properties")


@dataclass(frozen=True)
class ListLevel:
    """One level of a list: what it prints before and after its number, and how many levels it shows."""

    kind: str
    before: str = ""
    after: str = ""
    shown: int = 1
    start: int = 1
    sign: str = ""


class OdtStyles:
    """The styles of one document, as they are met."""

    def __init__(self) -> None:
        self._faces: dict[str, tuple[str, Face]] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}

    def add(self, element: Any) -> None:
        """Take in a style, a list style or the numbering of headings."""
        if element.tag == o("style:style"):
            self._faces[element.get(NAME, "")] = element.get(_PARENT, ""), _face(element.find(_TEXT))
        else:
            name = OUTLINE if element.tag == o("text:outline-style") else element.get(NAME, "")
            levels = (_level(level) for level in element if isinstance(level.tag, str))
            self._lists[name] = dict(levels)

    def face(self, name: str, above: Face) -> Face:
        """The look of a span or a paragraph with this style."""
        face = Face()
        for _ in range(_MOST_ANCESTORS):
            if name not in self._faces:
                break
            name, own = self._faces[name]
            face = face.over(own)
        return face.over(above)

    def level(self, name: str, depth: int) -> ListLevel | None:
        """A level of a list style, counted from 1."""
        return self._lists.get(name, {}).get(depth)

    def label(self, name: str, depth: int, counts: dict[int, int]) -> str:
        """What a list prints in front of an item."""
        own = self.level(name, depth)
        if own is None or own.kind == "none":
            return ""
        if own.kind == "bullet":
            return bullet_of(own.sign, depth - 1)
        parts = []
        for at in range(max(1, depth - own.shown + 1), depth + 1):
            layer = self.level(name, at)
            if layer is not None and layer.kind not in ("none", "bullet"):
                parts.append(written_as(counts.get(at, layer.start), layer.kind))
        return own.before + ".".join(parts) + own.after


def _face(properties: Any | None) -> Face:
    if properties is None:
        return Face()
    weight, slant = properties.get(o("fo:font-weight")), properties.get(o("fo:font-style"))
    case, place = properties.get(o("fo:text-transform")), properties.get(o("style:text-position"))
    hidden = properties.get(o("text:display"))
    return Face(
        bold=None if weight is None else weight in ("bold", "600", "700", "800", "900"),
        italic=None if slant is None else slant in ("italic", "oblique"),
        capitals=None if case is None else case == "uppercase",
        hidden=None if hidden is None else hidden == "none",
        raised=None if place is None else place.startswith("super"),
        font=properties.get(o("style:font-name")),
    )


def _level(element: Any) -> tuple[int, ListLevel]:
    at = small(element.get(o("text:level")), 1)
    if element.tag == o("text:list-level-style-bullet"):
        return at, ListLevel("bullet", sign=element.get(o("text:bullet-char"), ""))
    form = element.get(o("style:num-format"), "")
    return at, ListLevel(
        kind=_KINDS.get(form, "decimal"),
        before=element.get(o("style:num-prefix"), ""),
        after=element.get(o("style:num-suffix"), ""),
        shown=small(element.get(o("text:display-levels")), 1),
        start=small(element.get(o("text:start-value")), 1),
    )


def small(written: str | None, default: int) -> int:
    """A count written in an attribute."""
    return int(written) if written and written.isdecimal() and len(written) < len("1000000") else default
