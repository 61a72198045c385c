"""The key of a search column."""

from phongtrao.foundation.folded import MOST_BYTES, folded


def test_the_key_has_each_word_once_without_accents():
    assert folded("Hiến máu tình nguyện", "Hiến máu, hiến cả Đoàn") == "hien mau tinh nguyen ca doan"


def test_the_key_fits_an_index_and_is_never_cut_within_a_letter():
    long = folded(" ".join(f"漢字{number}" for number in range(2000)))

    assert MOST_BYTES - 4 < len(long.encode()) <= MOST_BYTES
    assert "\N{REPLACEMENT CHARACTER}" not in long
