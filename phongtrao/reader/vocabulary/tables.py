"""How the tables of this folder are written: words set side by side, parted by a bar."""


def listed(words: str) -> tuple[str, ...]:
    """The words of a table, each once, in the order they stand."""
    return tuple(dict.fromkeys(" ".join(word.split()) for word in words.split("|") if word.strip()))
