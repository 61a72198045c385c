"""Names, days and phones as people type them."""

from datetime import date, datetime

import pytest

from phongtrao.organizations.lists import values

DAY = date(2000, 12, 31)


@pytest.mark.parametrize(
    "typed",
    [
        "31/12/2000",
        "31.12.2000",
        "31-12-2000",
        "2000-12-31",
        " 31 / 12 / 00 ",
        "36891",
        36891.0,
        datetime(2000, 12, 31),  # noqa: DTZ001  (as Excel gives days)
    ],
)
def test_one_day_in_many_hands(typed):
    assert values.read_day(typed) == DAY
    assert values.read_birth(typed) == (DAY, 2000)


@pytest.mark.parametrize(
    ("typed", "read"), [("1999", (None, 1999)), (1999.0, (None, 1999)), ("5/1999", (None, 1999)), ("", (None, None))]
)
def test_a_year_alone_stays_a_year(typed, read):
    assert values.read_birth(typed) == read


@pytest.mark.parametrize("typed", ["31/02/2000", "0/1/2000", "12/31/2000", "hôm qua", "31/12/3000", "=A1"])
def test_what_is_no_day_is_refused_in_words(typed):
    with pytest.raises(values.Misread):
        values.read_day(typed)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("  NGUYỄN   VĂN AN ", "Nguyễn Văn An"),
        ("lê thị mây", "Lê Thị Mây"),
        ("H'Hen Niê", "H'Hen Niê"),
        ("Đặng Thùy  Trâm", "Đặng Thùy Trâm"),
    ],
)
def test_a_name_gets_its_blanks_and_capitals(typed, read):
    assert values.read_name(typed) == read


@pytest.mark.parametrize("typed", ["", "An 2", "=HYPERLINK()", "...", "A" * 121])
def test_what_is_no_name_is_refused(typed):
    with pytest.raises(values.Misread):
        values.read_name(typed)


@pytest.mark.parametrize("typed", ["0912 345 678", "+84912345678", "84912345678", 912345678, "'+84 912.345.678"])
def test_one_phone_in_many_hands(typed):
    assert values.read_phone(typed) == "0912345678"


@pytest.mark.parametrize(
    ("read", "typed"),
    [(values.read_phone, "12ab"), (values.read_email, "a@"), (values.read_gender, "x"), (values.read_card, "9" * 31)],
)
def test_what_cannot_be_is_refused(read, typed):
    with pytest.raises(values.Misread):
        read(typed)


def test_genders_as_people_write_them():
    assert [values.read_gender(word) for word in ("Nam", "NỮ", "nu", "", "Khác")] == [
        "male",
        "female",
        "female",
        "",
        "other",
    ]
