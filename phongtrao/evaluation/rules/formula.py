"""
Formulas of rubrics: a small language of numbers, names of figures and seven functions, as people know it from a
spreadsheet: `IF(ty_le >= 90; 10; MIN(gia_tri * 2; 8))`.

Nothing of Python is reached from it: own words, own grammar, decimals alone. There is no loop, no assignment, no text,
no attribute; length, depth, exponents and the size of numbers are limited, so that every formula ends at once.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal, DecimalException
from functools import lru_cache

from django.utils.translation import gettext as _

from .formula_words import FormulaFault, Token, tokens_of

MOST_DEPTH = 20
MOST_POWER = 6
LARGEST = Decimal(10) ** 15
EXACT = Context(prec=28, rounding=ROUND_HALF_UP)
YES, NO = Decimal(1), Decimal(0)
Names = Mapping[str, Decimal]


@dataclass(frozen=True, slots=True)
class Node:
    """A piece of a formula: what it does, with what, and where it stands."""

    does: str
    parts: tuple["Node", ...] = ()
    value: Decimal = NO
    name: str = ""
    place: int = 0


# name: the fewest and the most values
FUNCTIONS: dict[str, tuple[int, int]] = {
    "IF": (3, 3),
    "MIN": (1, 20),
    "MAX": (1, 20),
    "ROUND": (1, 2),
    "ABS": (1, 1),
    "AND": (1, 20),
    "OR": (1, 20),
}
LEVELS = (("=", "<>", "<", "<=", ">", ">="), ("+", "-"), ("*", "/"))


class _Grammar:
    """Walks the tokens once, from left to right."""

    def __init__(self, text: str) -> None:
        self.tokens = tokens_of(text)
        self.at = 0

    def whole(self) -> Node:
        found = self.level(0, 0)
        if self.now.kind != "end":
            raise FormulaFault(_("Không hiểu “%(text)s” ở đây") % {"text": self.now.text}, self.now.place)
        return found

    @property
    def now(self) -> Token:
        return self.tokens[self.at]

    def taken(self, *texts: str) -> Token | None:
        token = self.now
        if token.kind == "end" or token.text not in texts:
            return None
        self.at += 1
        return token

    def level(self, level: int, depth: int) -> Node:
        """Signs of one strength, from left to right; comparisons bind least and stand once."""
        if level == len(LEVELS):
            return self.signed(depth)
        found = self.level(level + 1, depth)
        while token := self.taken(*LEVELS[level]):
            found = Node(token.text, (found, self.level(level + 1, depth)), place=token.place)
            if level == 0:
                break
        return found

    def signed(self, depth: int) -> Node:
        self.check(depth)
        if token := self.taken("-"):
            return Node("neg", (self.signed(depth + 1),), place=token.place)
        found = self.simple(depth)
        while token := self.taken("%"):
            found = Node("%", (found,), place=token.place)
        if token := self.taken("^"):
            return Node("^", (found, self.simple(depth + 1)), place=token.place)
        return found

    def check(self, depth: int) -> None:
        if depth > MOST_DEPTH:
            raise FormulaFault(_("Công thức lồng nhau quá %(most)s lớp") % {"most": MOST_DEPTH}, self.now.place)

    def simple(self, depth: int) -> Node:
        self.check(depth)
        token = self.now
        self.at += 1
        if token.kind == "number":
            return Node("number", value=token.value, place=token.place)
        if token.kind == "name":
            return self.call(token, depth) if self.taken("(") else Node("name", name=token.text, place=token.place)
        if token.text == "(":
            found = self.level(0, depth + 1)
            self.close()
            return found
        words = _("Thiếu một giá trị") if token.kind == "end" else _("Cần một giá trị trước “%(text)s”")
        raise FormulaFault(words % {"text": token.text}, token.place)

    def call(self, token: Token, depth: int) -> Node:
        name = token.text.upper()
        if name not in FUNCTIONS:
            known = ", ".join(FUNCTIONS)
            words = _("Không có hàm “%(name)s”; dùng được: %(known)s") % {"name": token.text, "known": known}
            raise FormulaFault(words, token.place)
        parts = [self.level(0, depth + 1)]
        while self.taken(";"):
            parts.append(self.level(0, depth + 1))
        self.close()
        fewest, most = FUNCTIONS[name]
        if not fewest <= len(parts) <= most:
            words = _("Hàm %(name)s cần từ %(fewest)s đến %(most)s giá trị")
            raise FormulaFault(words % {"name": name, "fewest": fewest, "most": most}, token.place)
        return Node(name, tuple(parts), place=token.place)

    def close(self) -> None:
        if not self.taken(")"):
            raise FormulaFault(_("Thiếu dấu đóng ngoặc"), self.now.place)


@lru_cache(maxsize=1024)
def parsed(text: str) -> Node:
    """
    What a formula says.

    :raises FormulaFault: it says nothing that can be computed; the place is told.
    """
    return _Grammar(text).whole()


def names_in(text: str) -> frozenset[str]:
    """The names that a formula asks for. :raises FormulaFault: see `parsed`."""
    return frozenset(node.name for node in _walked(parsed(text)) if node.does == "name")


def check_names(text: str, known: Collection[str]) -> None:
    """:raises FormulaFault: the formula cannot be read, or asks for a figure that there is not."""
    for node in _walked(parsed(text)):
        if node.does == "name" and node.name not in known:
            words = _("Không có số liệu tên “%(name)s”") % {"name": node.name}
            raise FormulaFault(words, node.place)


def _walked(node: Node) -> list[Node]:
    return [node, *(below for part in node.parts for below in _walked(part))]


def computed(text: str, names: Names) -> Decimal:
    """
    What a formula comes to.

    :raises FormulaFault: it cannot be read, or asks for what cannot be computed, such as a division by nothing.
    """
    return _of(parsed(text), names)


def _of(node: Node, names: Names) -> Decimal:
    if node.does == "number":
        return node.value
    if node.does == "name":
        if node.name not in names:
            raise FormulaFault(_("Không có số liệu tên “%(name)s”") % {"name": node.name}, node.place)
        return names[node.name]
    if node.does == "IF":
        test, then, other = node.parts
        return _of(then if _of(test, names) else other, names)
    try:
        found = DOES[node.does](*(_of(part, names) for part in node.parts))
    except DecimalException as error:
        raise FormulaFault(_("Có phép tính không làm được, như chia cho 0"), node.place) from error
    if abs(found) > LARGEST:
        raise FormulaFault(_("Kết quả quá lớn"), node.place)
    return found


def _power(one: Decimal, two: Decimal) -> Decimal:
    if two != int(two) or not 0 <= two <= MOST_POWER:
        raise FormulaFault(_("Số mũ là số nguyên từ 0 đến %(most)s") % {"most": MOST_POWER})
    return YES if two == 0 else EXACT.power(one, two)


def _rounded(one: Decimal, places: Decimal = NO) -> Decimal:
    if places != int(places) or not 0 <= places <= MOST_POWER:
        raise FormulaFault(_("Làm tròn từ 0 đến %(most)s chữ số") % {"most": MOST_POWER})
    return one.quantize(Decimal(1).scaleb(-int(places)), context=EXACT)


def _truth(found: bool) -> Decimal:  # noqa: FBT001  (that is what it takes)
    return YES if found else NO


DOES: dict[str, Callable[..., Decimal]] = {
    "neg": lambda one: -one,
    "%": lambda one: EXACT.divide(one, Decimal(100)),
    "+": EXACT.add,
    "-": EXACT.subtract,
    "*": EXACT.multiply,
    "/": EXACT.divide,
    "^": _power,
    "=": lambda one, two: _truth(one == two),
    "<>": lambda one, two: _truth(one != two),
    "<": lambda one, two: _truth(one < two),
    "<=": lambda one, two: _truth(one <= two),
    ">": lambda one, two: _truth(one > two),
    ">=": lambda one, two: _truth(one >= two),
    "MIN": lambda *all_: min(all_),
    "MAX": lambda *all_: max(all_),
    "ROUND": _rounded,
    "ABS": abs,
    "AND": lambda *all_: _truth(all(all_)),
    "OR": lambda *all_: _truth(any(all_)),
}
