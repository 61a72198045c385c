"""A word that the document itself writes otherwise between the same neighbours is read through, and said."""

from pathlib import Path

from phongtrao.reader import read_text
from phongtrao.reader.echoes import find_echoes

SAMPLE = Path(__file__).resolve().parents[3] / "samples" / "ke-hoach.md"


def test_a_name_written_right_elsewhere_is_read_through_and_the_text_kept() -> None:
    text = "Đoàn xã Bờ Rạch làm cầu. " * 3 + "Đoàn xã Bớ Rạch dọn vệ sinh."
    (repair,) = find_echoes(text)
    assert (text[slice(*repair.span)], repair.read_as) == ("Bớ", "Bờ")
    assert "Bờ" in repair.why
    assert "Bớ Rạch dọn" in read_text(text).text


def test_letters_that_are_no_syllable_need_one_witness_only() -> None:
    text = "Đoàn xã họp bàn. Chi đoàn nghiên cứu kỹ. Đoàn xã nghien cứu lại."
    assert [repair.read_as for repair in find_echoes(text)] == ["nghiên"]


def test_a_clean_plan_gets_no_repair() -> None:
    assert read_text(SAMPLE.read_text(encoding="utf-8")).repairs == ()


def test_a_name_is_no_slip_of_common_words() -> None:
    text = "Vận động đoàn viên tham gia. " * 8 + "Đoàn Viện Nghiên cứu phụ trách."
    assert find_echoes(text) == []


def test_old_placing_of_tone_marks_is_no_slip() -> None:
    assert find_echoes("Văn hóa mới. " * 8 + "Văn hoá mới.") == []
