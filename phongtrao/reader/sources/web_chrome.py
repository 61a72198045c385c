"""What surrounds a document on a web page: navigation, forms, hidden parts, lists of links."""

import re
from dataclasses import dataclass

from lxml import etree

_NEVER = ("script", "style", "noscript", "template", "nav", "aside", "button", "select", "textarea", "svg", "iframe")
_NEVER_TOO = ("object", "embed", "canvas", "audio", "video", "dialog", "title", "footer", "input", "math")
_ROLES = {"navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "dialog", "toolbar"}
_NAMED = re.compile(
    r"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|topbar|toolbar|social|share|sharing|related"
    r"|comments?|banner|ads?|advert\w*|pagination|pager|cookies?|popup|modal|login|search|tags?)(?:$|[\s_-])"
)
_HIDDEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)")
_BOXES = ("div", "ul", "ol", "table", "td", "section", "p", "header")
_FEWEST_LINKS, _LINKED, _SMALL_PART, _MAIN_PART = 4, 0.8, 0.3, 0.5
_LONGEST_STYLE = 2000


@dataclass
class _Weight:
    """How much text an element holds, how much of it in links, and in how many links."""

    text: int = 0
    linked: int = 0
    links: int = 0

    def add(self, other: "_Weight") -> None:
        """Take in what a child holds."""
        self.text += other.text
        self.linked += other.linked
        self.links += other.links


def content_of(root: etree._Element) -> etree._Element:
    """The part of a page that holds the document, what surrounds it taken out."""
    etree.strip_elements(root, *_NEVER, *_NEVER_TOO, with_tail=False)
    for element in [element for element in root.iter(etree.Element) if _is_hidden(element)]:
        _take_out(element)
    weights, total = _weigh(root)
    for element, weight in weights:
        named = weight.text < _SMALL_PART * total and _is_named_chrome(element)
        if named or (weight.text < _MAIN_PART * total and _is_list_of_links(weight)):
            _take_out(element)
    mains = [element for element, weight in weights if _is_main(element) and weight.text > _MAIN_PART * total]
    return mains[-1] if mains else root


def _weigh(root: etree._Element) -> tuple[list[tuple[etree._Element, _Weight]], int]:
    """The boxes of a page with their weights, in one pass, outermost last."""
    boxes, open_ones = [], [_Weight()]
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "start":
            open_ones.append(_Weight(text=len(element.text or "")))
            continue
        weight = open_ones.pop()
        if element.tag == "a" and element.get("href"):
            weight.linked, weight.links = weight.text, weight.links + 1
        if element.tag in _BOXES or _is_main(element):
            boxes.append((element, weight))
        open_ones[-1].add(weight)
        open_ones[-1].text += len(element.tail or "")
    return boxes, open_ones[0].text


def _is_main(element: etree._Element) -> bool:
    return element.tag in ("main", "article") or element.get("role") == "main"


def _is_hidden(element: etree._Element) -> bool:
    if element.get("hidden") is not None or element.get("aria-hidden") == "true" or element.get("role") in _ROLES:
        return True
    return _HIDDEN.search((element.get("style") or "")[:_LONGEST_STYLE].lower()) is not None


def _is_named_chrome(element: etree._Element) -> bool:
    named = f"{element.get('class') or ''} {element.get('id') or ''}"[:_LONGEST_STYLE]
    return element.tag != "p" and _NAMED.search(named.lower()) is not None


def _is_list_of_links(weight: _Weight) -> bool:
    return weight.links >= _FEWEST_LINKS and weight.linked > _LINKED * weight.text


def _take_out(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    tail, before = element.tail or "", element.getprevious()
    if tail and before is not None:
        before.tail = (before.tail or "") + tail
    elif tail:
        parent.text = (parent.text or "") + tail
    parent.remove(element)
