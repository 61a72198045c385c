"""What people type into lists: names, birth dates, days, genders, phone numbers."""

import re
import unicodedata
from datetime import date, datetime, timedelta

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from phongtrao.organizations.models import Gender
from phongtrao.vietnamese import fold

Cell = str | int | float | bool | date | datetime | None
YEARS = range(1900, 2101)
SERIAL_START = date(1899, 12, 30)
SERIALS = range(2102, 73051)
"""Numbers that Excel may mean as days; smaller ones are years."""
_DAY = re.compile(r"(\d{1,2})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{4}|\d{2})")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d.*)?")
_MONTH = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{4})")
_MALE, _FEMALE = {"nam", "male", "m", "trai"}, {"nu", "female", "f", "gai"}
_GUARDED = re.compile(r"'(?=[=+\-@\t\r'])")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What a spreadsheet would run; an export puts a ' before it, which an import takes off again (`_GUARDED`)."""
LONGEST_NAME = 120
SHOWN = 80
"""So many signs are shown of a cell that could not be understood."""
SHORTEST_PHONE, LONGEST_PHONE = 8, 15


class Misread(ValueError):
    """A cell cannot be what its column says; the words go to the person."""


def text_of(cell: Cell) -> str:
    """A cell as text: composed letters, single blanks, the guard of an export (') taken off."""
    if cell is None:
        return ""
    if isinstance(cell, datetime):
        cell = cell.date()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    words = " ".join(unicodedata.normalize("NFC", str(cell)).replace("\u200b", "").split())
    return _GUARDED.sub("", words, count=1) if _GUARDED.match(words) else words


def defused(cell: Cell) -> Cell:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def read_name(cell: Cell) -> str:
    """A full name; one in capitals or small letters alone gets its capitals."""
    words = text_of(cell)
    if not words:
        raise Misread(_("thiếu họ và tên"))
    if len(words) > LONGEST_NAME:
        raise Misread(_("họ và tên dài quá 120 chữ"))
    if any(letter.isdigit() or letter in '=<>"@?' for letter in words) or not fold(words):
        raise Misread(_("“%(value)s” không giống họ và tên") % {"value": words[:40]})
    if words.isupper() or words.islower():
        words = " ".join(word[:1].upper() + word[1:].lower() for word in words.split())
    return words


def read_birth(cell: Cell) -> tuple[date | None, int | None]:
    """The birth date, or the year where nothing else is written; empty: neither."""
    if isinstance(cell, datetime):
        cell = cell.date()
    if not isinstance(cell, date):
        number = _whole(cell)
        if number is not None and number in YEARS:
            return None, number
        month = _MONTH.fullmatch(text_of(cell))
        if month and int(month[1]) in range(1, 13) and int(month[2]) in YEARS:
            return None, int(month[2])
    day = read_day(cell)
    if day and day > date.today():  # noqa: DTZ011  (a day is compared, not a moment)
        raise Misread(_("ngày sinh %(value)s ở sau hôm nay") % {"value": f"{day:%d/%m/%Y}"})
    return day, day.year if day else None


def read_day(cell: Cell) -> date | None:
    """A day as people and Excel write it; empty: None."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    number, words = _whole(cell), text_of(cell)
    if number is not None and number in SERIALS:
        return SERIAL_START + timedelta(days=number)
    return _written_day(words) if words else None


def _written_day(words: str) -> date:
    if iso := _ISO.fullmatch(words):
        return _day(iso[1], iso[2], iso[3], words)
    if written := _DAY.fullmatch(words):
        return _day(written[3], written[2], written[1], words)
    raise Misread(_("“%(value)s” không phải là một ngày; hãy ghi như 31/12/2000") % {"value": words[:40]})


def _day(year: str, month: str, day: str, words: str) -> date:
    full = int(year) + (0 if len(year) == 4 else 2000 if int(year) < 40 else 1900)  # noqa: PLR2004  (four digits; 39)
    try:
        found = date(full, int(month), int(day))
    except ValueError as error:
        raise Misread(_("không có ngày %(value)s trong lịch") % {"value": words[:40]}) from error
    if found.year not in YEARS:
        raise Misread(_("năm của ngày %(value)s không hợp lý") % {"value": words[:40]})
    return found


def _whole(cell: Cell) -> int | None:
    words = text_of(cell)
    return int(words) if words.isascii() and words.isdigit() and len(words) <= 5 else None  # noqa: PLR2004  (serials)


def read_gender(cell: Cell) -> str:
    """Male, female, other or unsaid."""
    words = fold(text_of(cell))
    if not words:
        return ""
    if words in _MALE:
        return Gender.MALE
    if words in _FEMALE:
        return Gender.FEMALE
    if words in {"khac", "other"}:
        return Gender.OTHER
    raise Misread(_("giới tính “%(value)s”: hãy ghi nam, nữ hoặc khác") % {"value": text_of(cell)[:40]})


def read_phone(cell: Cell) -> str:
    """A phone number in digits; +84 is written 0, and a 0 that Excel ate comes back."""
    words = text_of(cell)
    if not words:
        return ""
    digits = re.sub(r"[\s.\-()]", "", words)
    digits = re.sub(r"^(\+84|0084|84(?=\d{9}$))", "0", digits)
    if len(digits) == 9 and digits[0] in "35789":  # noqa: PLR2004  (a mobile number without its 0)
        digits = f"0{digits}"
    bare = digits.removeprefix("+")
    if not (bare.isascii() and bare.isdigit() and SHORTEST_PHONE <= len(bare) <= LONGEST_PHONE):
        raise Misread(_("“%(value)s” không phải số điện thoại") % {"value": words[:40]})
    return digits


def read_email(cell: Cell) -> str:
    """An e-mail address in small letters."""
    words = text_of(cell).lower()
    if words:
        try:
            validate_email(words)
        except ValidationError as error:
            raise Misread(_("“%(value)s” không phải thư điện tử") % {"value": words[:60]}) from error
    if len(words) > LONGEST_NAME:
        raise Misread(_("thư điện tử dài quá 120 chữ"))
    return words


def read_card(cell: Cell) -> str:
    """A card number, in capitals without blanks."""
    words = text_of(cell).upper().replace(" ", "")
    if len(words) > 30:  # noqa: PLR2004  (the column's length)
        raise Misread(_("số thẻ dài quá 30 chữ"))
    return words
