"""Letters read by a wrong table are noticed, and told from words that only look odd."""

import pytest

from phongtrao.vietnamese.misdecoded import is_misdecoded, meant

WORDS = [
    "Nguyễn Văn An",
    "Đỗ Hòa",
    "Trần Thị Mười",
    "Họ và tên",
    "PHẠM ĐỨC ÁI",
    "Lê Quỳnh Như",
    "Bế Ửng",
    "ngày sinh",
    "Tạ Ỷ Vũ",
]


def misread(words, table):
    """As programs do: where the table has a gap they take the sign of the same number."""
    return "".join(bytes([byte]).decode(table) if _has(byte, table) else chr(byte) for byte in words.encode())


def _has(byte, table):
    try:
        bytes([byte]).decode(table)
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize("table", ["latin-1", "cp1252", "cp1258", "mac_roman"])
@pytest.mark.parametrize("words", WORDS)
def test_utf_8_read_by_an_older_table_is_noticed_and_told_as_it_was_meant(words, table):
    seen = misread(words, table)

    assert is_misdecoded(seen)
    assert meant(seen) == words


def test_lost_letters_are_noticed():
    assert is_misdecoded("Nguy\ufffdn V\ufffdn An")
    assert meant("Nguy\ufffdn V\ufffdn An") == ""


@pytest.mark.parametrize(
    "words",
    [
        *WORDS,
        "«THỊ XÃ»",
        "«giá», tháng",
        "“đá”",
        "XÃ\xa0HỘI",
        "Ngô Ỷ Á",
        "36,5 °C",
        "Æsop",
        "a·b",
        "½ ngày",
        "Ban A & B",
    ],
)
def test_what_only_looks_odd_is_left_alone(words):
    assert not is_misdecoded(words)
