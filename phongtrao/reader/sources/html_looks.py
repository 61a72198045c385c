"""How an element of a web page looks: bold, italic, raised, in an old font, line for line."""

import re
from dataclasses import dataclass, replace

from lxml import etree

from phongtrao.vietnamese.legacy import encoding_of_font

_RULES = re.compile(r"([^{}]{1,300})\{([^{}]{0,3000})\}")
_FAMILY = re.compile(r"font-family\s*:\s*['\"]?([^;,'\"]{1,60})")
_CLASS = re.compile(r"\.([\w-]{1,60})")
_BOLD, _PLAIN = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)"), re.compile(r"font-weight\s*:\s*(?:normal|[1-5]00)")
_NOTE_LINK = re.compile(r"#_?(?:ftn|edn|fn|footnote|cite[_-]note|note)", re.IGNORECASE)
_LONGEST_STYLE = 2000
_SYMBOLS = {"·": "•", "§": "▪", "Ø": "➢", "ü": "✓", "v": "◦", "q": "▪", "o": "○"}


@dataclass(frozen=True)
class Look:
    """What an element shows its words like; children take it over."""

    is_bold: bool = False
    is_italic: bool = False
    is_raised: bool = False
    is_capitals: bool = False
    is_symbol: bool = False
    keeps_lines: bool = False
    font: str = ""

    def shown(self, words: str) -> str:
        """The words as they are displayed."""
        if self.is_symbol:
            return _SYMBOLS.get(words.strip(), words)
        return words.upper() if self.is_capitals else words


def old_fonts_of(sheet: str) -> dict[str, str]:
    """Class -> the font from before Unicode that a style sheet gives it."""
    fonts: dict[str, str] = {}
    for rule in _RULES.finditer(sheet) if "font-family" in sheet else ():
        family = _FAMILY.search(rule[2])
        if family and encoding_of_font(family[1]):
            fonts |= dict.fromkeys(_CLASS.findall(rule[1]), family[1])
    return fonts


def look_of(element: etree._Element, above: Look, fonts: dict[str, str]) -> Look:
    """The look of an element inside another."""
    tag, attributes = element.tag, element.attrib
    if tag in ("b", "strong"):
        above = replace(above, is_bold=True)
    elif tag in ("i", "em"):
        above = replace(above, is_italic=True)
    elif tag == "sup" or (tag == "a" and _NOTE_LINK.match((attributes.get("href") or "")[:40])):
        above = replace(above, is_raised=True)
    elif tag == "pre":
        above = replace(above, keeps_lines=True)
    if not attributes:
        return above
    return _styled(_in_font(above, element, fonts), (attributes.get("style") or "")[:_LONGEST_STYLE].lower())


def _styled(look: Look, style: str) -> Look:
    if not style:
        return look
    if _BOLD.search(style) or _PLAIN.search(style):
        look = replace(look, is_bold=_BOLD.search(style) is not None)
    if "font-style" in style:
        look = replace(look, is_italic="italic" in style)
    if "uppercase" in style:
        look = replace(look, is_capitals=True)
    if "vertical-align" in style and "super" in style:
        look = replace(look, is_raised=True)
    return look


def _in_font(look: Look, element: etree._Element, fonts: dict[str, str]) -> Look:
    style = (element.get("style") or "")[:_LONGEST_STYLE]
    family = _FAMILY.search(style)
    named = family[1] if family else (element.get("face") or "")[:60]
    if not named and fonts:
        named = next((fonts[one] for one in (element.get("class") or "")[:200].split() if one in fonts), "")
    if not named:
        return look
    symbol = named.strip().lower() in ("symbol", "wingdings")
    return replace(look, font=named if encoding_of_font(named) else "", is_symbol=symbol)
