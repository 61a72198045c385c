"""Figures as Vietnamese readers write them: a dot groups thousands, a comma opens the decimals."""

from decimal import Decimal

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
