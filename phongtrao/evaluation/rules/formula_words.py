"""The words of the formula language: from letters to tokens, each with its place."""

import re
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

MOST_LETTERS = 400
MOST_TOKENS = 200
LONGEST_NUMBER = 15
_TOKEN = re.compile(
    r"(?P<blank>\s+)|(?P<number>[0-9]+(?:[.,][0-9]+)?)|(?P<name>[A-Za-z][A-Za-z0-9_]*)|(?P<sign><=|>=|<>|[-+*/^%();=<>])"
)


class FormulaFault(ValueError):
    """
    What is wrong with a formula, in a sentence. `place` counts letters from 1; 0 where no letter is to blame, as in a
    division by nothing.
    """

    def __init__(self, words: str, place: int = 0) -> None:
        self.words, self.place = words, place
        super().__init__(str(self))

    def __str__(self) -> str:
        if not self.place:
            return self.words
        return _("%(words)s (ở chữ thứ %(place)s)") % {"words": self.words, "place": self.place}


@dataclass(frozen=True, slots=True)
class Token:
    """A number, a name, a sign, or the end."""

    kind: str
    text: str
    place: int

    @property
    def value(self) -> Decimal:
        """The number that it writes."""
        return Decimal(self.text.replace(",", "."))


def tokens_of(text: str) -> list[Token]:
    """
    The tokens of a formula, an end behind them.

    :raises FormulaFault: too long, or a letter that the language does not know.
    """
    if len(text) > MOST_LETTERS:
        raise FormulaFault(_("Công thức dài quá %(most)s chữ") % {"most": MOST_LETTERS})
    found, place = [], 0
    while place < len(text):
        match = _TOKEN.match(text, place)
        if match is None:
            raise FormulaFault(_unknown(text[place]), place + 1)
        kind = str(match.lastgroup)
        if kind == "number" and match.end() - place > LONGEST_NUMBER:
            raise FormulaFault(_("Số dài quá %(most)s chữ số") % {"most": LONGEST_NUMBER}, place + 1)
        if kind != "blank":
            found.append(Token(kind, match[0], place + 1))
        place = match.end()
    if len(found) > MOST_TOKENS:
        raise FormulaFault(_("Công thức có quá %(most)s số, tên và dấu") % {"most": MOST_TOKENS})
    return [*found, Token("end", "", len(text) + 1)]


def _unknown(letter: str) -> str:
    if letter == ",":
        return _("Ngăn các giá trị trong ngoặc bằng dấu chấm phẩy, không bằng dấu phẩy")
    if letter.isalpha():
        return _("Tên trong công thức viết không dấu, không có chữ “%(letter)s”") % {"letter": letter}
    return _("Công thức không dùng ký tự “%(letter)s”") % {"letter": letter}
