"""The words that the language of Vietnamese plans has in common, as tables. No name of any one plan stands here."""
