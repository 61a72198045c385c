"""Encodings from before Unicode, turned letter by letter."""

import unicodedata

import pytest

from phongtrao.vietnamese.legacy import CODES, Legacy, encoding_of_font, from_legacy, is_capital_font
from phongtrao.vietnamese.syllables import is_syllable, share_of_syllables

SMALL = {
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in "aăâeêioôơuưy"
    for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
} - set("aeiouy") | {"đ"}
CAPITALS = {letter.upper() for letter in SMALL}


@pytest.mark.parametrize(
    ("encoding", "letters"),
    [(Legacy.VNI, SMALL | CAPITALS), (Legacy.VPS, SMALL | CAPITALS), (Legacy.TCVN3, SMALL | set("ĂÂĐÊÔƠƯ"))],
)
def test_every_letter_of_an_encoding_comes_back(encoding: Legacy, letters: set[str]) -> None:
    codes = CODES[encoding]
    assert set(codes) == letters
    assert len(set(codes.values())) == len(letters)
    assert {letter: from_legacy(code, encoding) for letter, code in codes.items()} == {c: c for c in letters}


@pytest.mark.parametrize(
    ("encoding", "written", "read"),
    [
        (Legacy.TCVN3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
        (Legacy.TCVN3, "KÕ ho¹ch ph¸t ®éng “phong trµo” n\xadíc s¹ch", "Kế hoạch phát động “phong trào” nước sạch"),
        (Legacy.VNI, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        (Legacy.VNI, "ÑOAØN THANH NIEÂN, höôùng daãn, nöôùc, thuûy lôïi", "ĐOÀN THANH NIÊN, hướng dẫn, nước, thủy lợi"),
        (Legacy.TCVN3, "Hµ NéI, Bé C«ng an", "Hà NỘI, Bộ Công an"),
    ],
)
def test_words_of_the_time_are_read(encoding: Legacy, written: str, read: str) -> None:
    assert from_legacy(written, encoding) == read


def test_what_windows_made_of_a_code_is_undone() -> None:
    word = "".join(CODES[Legacy.VPS].get(letter, letter) for letter in "tiếng Việt, về Huế")
    assert from_legacy(word.encode("latin-1").decode("cp1252"), Legacy.VPS) == "tiếng Việt, về Huế"


@pytest.mark.parametrize(
    ("font", "encoding", "capitals"),
    [
        (".VnTime", Legacy.TCVN3, False),
        (".VnTimeH", Legacy.TCVN3, True),
        ("'.VnArial NarrowH'", Legacy.TCVN3, True),
        ("VNI-Times", Legacy.VNI, False),
        ("VPS Times", Legacy.VPS, False),
        ("Times New Roman", None, False),
        ("Arial Unicode MSH", None, False),
    ],
)
def test_a_font_names_its_encoding(font: str, encoding: Legacy | None, capitals: bool) -> None:
    assert (encoding_of_font(font), is_capital_font(font)) == (encoding, capitals)


@pytest.mark.parametrize(
    "word",
    [
        "nghiêng",
        "hòa",
        "hoà",
        "thuý",
        "thúy",
        "quốc",
        "Việt",
        "ĐOÀN",
        "quỹ",
        "giếng",
        "khuỷu",
        "gì",
        "xoong",
        "ở",
        "yết",
    ],
)
def test_syllables_are_known(word: str) -> None:
    assert is_syllable(word)
    assert is_syllable(unicodedata.normalize("NFD", word))


@pytest.mark.parametrize("word", ["bàc", "hât", "tốch", "wà", "fá", "café", "hộii", "àà", "đđ"])
def test_what_is_no_syllable_is_refused(word: str) -> None:
    assert not is_syllable(word)


def test_only_words_with_marks_are_counted() -> None:
    assert share_of_syllables("Team xây dựng café 12") == (3, 2 / 3)
    assert share_of_syllables("plain words") == (0, 0.0)
