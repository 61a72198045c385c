"""The key of a search column."""

from phongtrao.foundation.folded import MOST_LETTERS, folded


def test_the_key_has_the_words_in_order_without_accents():
    assert folded("Hiến máu tình nguyện", "Giọt  hồng") == "hien mau tinh nguyen giot hong"


def test_the_key_is_cut_where_the_column_ends():
    assert len(folded("việc " * MOST_LETTERS)) == MOST_LETTERS
