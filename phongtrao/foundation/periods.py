"""Periods in the language of the page; the pure room of periods names them in Vietnamese."""

from datetime import date

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from phongtrao.periods import Period


def period_words(period: Period) -> str:
    """The name of a period for people: `Tháng 5/2024`, `May 2024`. Parts of a whole say where they are cut."""
    if (get_language() or "vi").startswith("vi"):
        return period.label
    whole = Period.of(period.kind, period.start) if period.kind != "custom" else None
    if whole is None:
        return _("Từ %(start)s đến %(end)s") % {"start": _day(period.start), "end": _day(period.end)}
    name = _name(period)
    if period.start > whole.start:
        name += " " + _("từ %(day)s") % {"day": _day(period.start)}
    if period.end < whole.end:
        name += " " + _("đến %(day)s") % {"day": _day(period.end)}
    return name


def within(words: str) -> str:
    """The name of a period within a sentence: “báo cáo năm 2025”. English months keep their capitals."""
    return words[:1].lower() + words[1:] if (get_language() or "vi").startswith("vi") else words


def _name(period: Period) -> str:
    start = period.start
    numbers = {"year": start.year, "quarter": (start.month + 2) // 3, "half": (start.month + 5) // 6}
    numbers |= {"week": start.isocalendar().week, "week_year": start.isocalendar().year}
    if period.kind == "month":
        return date_format(start, "F Y")
    names = {
        "day": _day(start),
        "week": _("Tuần %(week)s/%(week_year)s") % numbers,
        "quarter": _("Quý %(quarter)s/%(year)s") % numbers,
        "half": _("Nửa năm %(half)s/%(year)s") % numbers,
        "year": _("Năm %(year)s") % numbers,
    }
    return names[period.kind]


def _day(day: date) -> str:
    return date_format(day, "j F Y")
