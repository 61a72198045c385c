"""Texts in every encoding that office files still carry come to the same words."""

import unicodedata

import pytest

from phongtrao.reader import Unreadable
from phongtrao.reader.sources import extract_bytes
from phongtrao.reader.tests.samples import YOUTH
from phongtrao.vietnamese.legacy import CODES, Legacy

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def _texts(data: bytes) -> list[str]:
    return [line.text for line in extract_bytes(data, "ke-hoach.txt").lines]


def _in_windows_1258(text: str) -> bytes:
    """Windows writes the tone as a sign of its own behind the letter."""
    parted = "".join(
        unicodedata.normalize("NFC", "".join(c for c in unicodedata.normalize("NFD", letter) if c not in _TONES))
        + "".join(c for c in unicodedata.normalize("NFD", letter) if c in _TONES)
        for letter in text
    )
    return parted.encode("cp1258", "replace")


def _in_legacy(text: str, encoding: Legacy) -> bytes:
    codes = CODES[encoding]
    if encoding is Legacy.TCVN3:  # no capitals with a tone: those were set in fonts of their own
        codes = {letter.upper(): code for letter, code in codes.items()} | codes
    written = "".join(codes.get(letter, letter) for letter in text)
    return written.encode("cp1252" if "“" in written and encoding is not Legacy.VPS else "latin-1", "replace")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_in_each_of_its_forms(encoding: str) -> None:
    for text in (YOUTH, unicodedata.normalize("NFD", YOUTH)):
        assert _texts(text.encode(encoding)) == _texts(YOUTH.encode())


def test_utf_16_of_the_other_order_is_told_by_its_mark() -> None:
    assert _texts(b"\xfe\xff" + YOUTH.encode("utf-16-be")) == _texts(YOUTH.encode())


PLAIN = YOUTH.replace("¹", "").replace("Hội thi “Thuyền giấy”", "Hội thi Thuyền giấy")


def test_windows_1258_is_read() -> None:
    assert _texts(_in_windows_1258(PLAIN)) == _texts(PLAIN.encode())


@pytest.mark.parametrize("encoding", list(Legacy))
def test_old_encodings_are_told_by_their_words(encoding: Legacy) -> None:
    words = PLAIN.replace("“", '"').replace("”", '"')
    read, meant = _texts(_in_legacy(words, encoding)), _texts(words.encode())
    assert [line.lower() for line in read] == [line.lower() for line in meant]


@pytest.mark.parametrize("encoding", list(Legacy))
def test_old_letters_saved_as_unicode_are_read(encoding: Legacy) -> None:
    words = "Thực hiện kế hoạch của Ban Thường vụ Tỉnh đoàn, các cơ sở đoàn tổ chức ra quân làm sạch bờ biển."
    mistaken = "".join(CODES[encoding].get(letter, letter) for letter in words)
    assert _texts(mistaken.encode()) == [words]


def test_quotation_marks_of_windows_stay_in_abc_texts() -> None:
    line = "Ph¸t ®éng phong trµo “Hµnh qu©n xanh” – ®ît mét n¨m hai ngh×n"
    assert _texts(line.encode("cp1252")) == ["Phát động phong trào “Hành quân xanh” – đợt một năm hai nghìn"]


@pytest.mark.parametrize(
    "data", [bytes(range(128, 256)) * 8, "Résumé déjà élève à côté".encode("latin-1"), b"\xff\xfe\x00"]
)
def test_what_is_no_vietnamese_text_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable) as refusal:
        _texts(data)
    assert refusal.value.reason == "not_a_document"
