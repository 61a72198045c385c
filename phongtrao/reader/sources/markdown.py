"""Markdown's signs that are no type face: escapes, links, quotations, entities, tables without outer bars."""

import html
import re
from collections.abc import Iterator
from itertools import groupby

_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
_STAND_IN = 0xE100
"""Escaped signs wait as letters of the private area, so that no later step takes them for Markdown."""
_STAND_INS = re.compile(f"[{chr(_STAND_IN + 0x21)}-{chr(_STAND_IN + 0x7E)}]")
_LINK = re.compile(r"(!?)\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}(?:\s\"[^\"\n]{0,200}\")?\)")
_NOTE_CALL = re.compile(r"\[\^(?<=\S\[\^)(\d{1,3})\](?!:)")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]{1,300})>")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});")
_QUOTED = re.compile(r"^ {0,3}(?:> ?){1,5}(?=[^\s\d>=])", re.MULTILINE)
_CODE = re.compile(r"(?<![`\w])`([^`\n]{1,200})`(?![`\w])")
_STRUCK = re.compile(r"~~(?=\S)([^~\n]{1,300})~~")
_CHECKBOX = re.compile(r"^(\s{0,12}[-*+] )\[[ xX]\] ", re.MULTILINE)
_UNDER_HEADER = re.compile(r"\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*){1,60}")
_MOTTO = re.compile(r"cộng hòa xã hội|cộng hoà xã hội|độc lập\s*[-–]|đảng cộng sản việt nam", re.IGNORECASE)
_LETTERHEAD = 12
_FEWEST_BARS, _FEWEST_ROWS = 2, 3
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def plainer(text: str) -> str:
    """The text with these signs read; each step is taken only where its sign occurs."""
    if "\\" in text:
        text = _ESCAPED.sub(lambda found: chr(_STAND_IN + ord(found[1])), text)
    if "](" in text:
        text = _LINK.sub(lambda found: "" if found[1] else found[2], text)
    if "[^" in text:
        text = _NOTE_CALL.sub(lambda found: found[1].translate(_SUPERSCRIPTS), text)
    if "<" in text:
        text = _AUTOLINK.sub(r"\1", text)
    if ">" in text:
        text = _QUOTED.sub("", text)
    if "`" in text:
        text = _CODE.sub(r"\1", text)
    if "~~" in text:
        text = _STRUCK.sub(r"\1", text)
    return _CHECKBOX.sub(r"\1", text) if "] " in text else text


def without_entities(text: str) -> str:
    """Characters written by name, `&nbsp;`, as themselves."""
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text) if "&" in text else text


def with_signs(text: str) -> str:
    """Escaped signs as they were meant."""
    return _STAND_INS.sub(lambda found: chr(ord(found[0]) - _STAND_IN), text)


def stand_ins(text: str) -> tuple[str, ...]:
    """The letters by which escaped signs wait in the text."""
    return tuple(set(_STAND_INS.findall(text)))


def with_outer_bars(rows: list[str]) -> Iterator[str]:
    """
    Tables written without bars at their ends get them: every row from the one above the rule to a blank line, and rows
    of three cells or more that stand together and have as many bars each.
    """
    inside = False
    bars = _bars_together(rows)
    for at, (row, below) in enumerate(zip(rows, [*rows[1:], ""], strict=True)):
        inside = "|" in row and (inside or _is_rule(below) or _is_rule(row))
        yield f"| {row} |" if (inside or at in bars) and not row.lstrip().startswith("|") else row


def _bars_together(rows: list[str]) -> set[int]:
    """The rows that stand with others of as many bars; two columns are a table only in a letterhead."""
    together = set[int]()
    at = 0
    for number, run in groupby(rows, key=lambda row: 0 if row.startswith("|") else row.count(" | ")):
        own = list(run)
        length = len(own)
        letterhead = number == 1 and at < _LETTERHEAD and any(_MOTTO.search(row) for row in own)
        if (number >= _FEWEST_BARS and length >= _FEWEST_ROWS) or letterhead:
            together.update(range(at, at + length))
        at += length
    return together


def _is_rule(row: str) -> bool:
    return "-|" in row.replace(" ", "").replace(":", "") and _UNDER_HEADER.fullmatch(row) is not None
