"""Days as Vietnamese documents write them."""

from datetime import date

PADDED_MONTH = 2


def day(value: date) -> str:
    """A day in figures: `05/3/2024`, `20/02/2024`."""
    return f"{value.day:02}/{_month(value)}/{value.year}"


def day_in_words(value: date) -> str:
    """
    A day as the head of a document has it: `ngày 05 tháng 3 năm 2024`.

    Days below 10 and the months 1 and 2 get a zero, so that nobody can put a figure before them (Nghị định
    30/2020/NĐ-CP, Phụ lục I, phần I, mục II, 4).
    """
    return f"ngày {value.day:02} tháng {_month(value)} năm {value.year}"


def _month(value: date) -> str:
    return f"{value.month:02}" if value.month <= PADDED_MONTH else str(value.month)
