"""What the certificate of a title is called."""


def number_of(ordinal: int, year: int) -> str:
    """The number as it is printed; the series is that of the unit that gives titles."""
    return f"{ordinal:03d}/{year}-KT"
