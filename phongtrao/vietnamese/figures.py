"""Figures as Vietnamese readers write them: a dot groups thousands, a comma opens the decimals."""

from decimal import ROUND_HALF_UP, Decimal
from unicodedata import normalize

TENTH, HUNDRED = Decimal("0.1"), Decimal(100)
_SWAP = str.maketrans(",.", ".,")


def number(value: Decimal | int | float) -> str:
    """
    Write a figure the Vietnamese way: `1234.50` becomes `1.234,5`.

    Zeros that end the decimals are dropped, since a stored `3.00` means three; nothing is rounded.

    :raises ValueError: the value is not a finite number.
    """
    exact = value if isinstance(value, Decimal) else Decimal(str(value))
    if not exact.is_finite():
        raise ValueError(f"not a finite number: {value!r}")
    written = format(exact, ",f")
    if "." in written:
        written = written.rstrip("0").rstrip(".")
    return "0" if written == "-0" else written.translate(_SWAP)


def counted(value: Decimal | int | float, noun: str, *, beside: str = "") -> str:
    """
    A figure with what it counts: `12 suất`. Where the words beside it say the noun already (“Số hoạt động đã tổ chức”),
    it is not said twice. Accents count: “vận động” says nothing of “đồng”.
    """
    is_said = f" {_plain(noun)} " in f" {_plain(beside)} "
    return number(value) if is_said or not noun.strip() else f"{number(value)} {noun.strip()}"


def _plain(words: str) -> str:
    return " ".join(normalize("NFC", words).casefold().split())


def percent(part: Decimal | int, whole: Decimal | int) -> str:
    """
    Write what share of a whole a part is, to a tenth of a hundredth: `2` of `3` becomes `66,7%`.

    A share short of the whole is never written as 100%, and one above nothing never as 0%.

    :raises ValueError: there is no whole.
    """
    if not whole:
        raise ValueError("no share of nothing")
    exact = Decimal(part) * 100 / Decimal(whole)
    rounded = exact.quantize(TENTH, ROUND_HALF_UP)
    if exact > 0 and rounded == 0:
        rounded = TENTH
    if exact < HUNDRED and rounded == HUNDRED:
        rounded = HUNDRED - TENTH
    return f"{number(rounded)}%"
