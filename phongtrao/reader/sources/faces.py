"""How Word shows a run: bold, italic, capitals, hidden, raised, in which font; styles and what they are based on."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from functools import cache
from typing import Any

from phongtrao.reader.sources.word_names import VALUE, w

_OFF = ("0", "false", "none", "off")
_SWITCHES = (("bold", w("b")), ("italic", w("i")), ("capitals", w("caps")), ("hidden", w("vanish")))
_RAISED, _FONTS = w("vertAlign"), w("rFonts")
_MOST_ANCESTORS = 12


@dataclass(frozen=True)
class Face:
    """What is said of a run's look; None where nothing is said."""

    bold: bool | None = None
    italic: bool | None = None
    capitals: bool | None = None
    hidden: bool | None = None
    raised: bool | None = None
    font: str | None = None

    def over(self, below: "Face") -> "Face":
        """This look, with what it leaves open taken from the one below."""
        if self is _PLAIN:
            return below
        own = {f.name: getattr(self, f.name) for f in fields(self)}
        return Face(**{name: getattr(below, name) if value is None else value for name, value in own.items()})


_PLAIN = Face()


class Styles:
    """The styles of one document; made from the root of its styles part, or from nothing."""

    def __init__(self, root: Any | None) -> None:
        found = root.iterfind(w("style")) if root is not None else ()
        self._styles = {style.get(w("styleId")): style for style in found}
        default = root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}") if root is not None else None
        normal = (s for s in self._styles.values() if s.get(w("type")) == "paragraph" and _is_on(s, w("default")))
        self._normal = next((style.get(w("styleId")) for style in normal), "")
        self._default = face_of(default)
        self.face = cache(self._face)
        self.names = cache(self._names)
        self.heading = cache(self._heading)

    def ancestry(self, style: str) -> Iterator[Any]:
        """A style and those it is based on, nearest first."""
        for _ in range(_MOST_ANCESTORS):
            element = self._styles.get(style)
            if element is None:
                return
            yield element
            based = element.find(w("basedOn"))
            style = based.get(VALUE, "") if based is not None else ""

    def _names(self, style: str) -> list[str]:
        """The names of a style and its ancestors, in lower case: Word keeps them English in every language."""
        found = (element.find(w("name")) for element in self.ancestry(style))
        return [name.get(VALUE, "").lower() for name in found if name is not None]

    def _face(self, paragraph: str, run: str) -> Face:
        """The look of a run that says nothing itself."""
        face = _PLAIN
        for element in (*self.ancestry(run), *self.ancestry(paragraph or self._normal)):
            face = face.over(face_of(element.find(w("rPr"))))
        return face.over(self._default)

    def _heading(self, style: str) -> int | None:
        """The level of a heading style or one based on it."""
        for name in (style.lower(), *self.names(style)):
            level = name.replace("heading", "").strip()
            if name.startswith("heading") and level.isdecimal() and len(level) == 1:
                return int(level)
        return None


def face_of(properties: Any | None) -> Face:
    """What the properties of a run or a style say themselves."""
    if properties is None or not len(properties):
        return _PLAIN
    said: dict[str, bool | str] = {}
    for name, tag in _SWITCHES:
        found = properties.find(tag)
        if found is not None:
            said[name] = _is_on(found, VALUE)
    raised, fonts = properties.find(_RAISED), properties.find(_FONTS)
    if raised is not None:
        said["raised"] = raised.get(VALUE) == "superscript"
    if fonts is not None:
        themed = fonts.get(w("asciiTheme")) or fonts.get(w("hAnsiTheme"))
        font = "" if themed else fonts.get(w("hAnsi")) or fonts.get(w("ascii"))
        if font is not None:
            said["font"] = font
    return Face(**said) if said else _PLAIN  # type: ignore[arg-type]


def style_of(properties: Any | None, tag: str) -> str:
    """The style named in the properties of a paragraph (`w:pStyle`) or a run (`w:rStyle`)."""
    named = properties.find(tag) if properties is not None else None
    return named.get(VALUE, "") if named is not None else ""


def _is_on(element: Any, attribute: str) -> bool:
    return element.get(attribute, "1" if attribute == VALUE else "0").lower() not in _OFF
