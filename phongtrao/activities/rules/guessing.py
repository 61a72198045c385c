"""What kind of activity a task asks for, guessed from its words."""

from collections.abc import Iterable

from phongtrao.vietnamese import fold

TITLE_IS_WORTH = 3
"""The title of a task says what is to be done; its sentence also says what for."""


def guess(title: str, text: str, signs: Iterable[tuple[int, Iterable[str]]]) -> int | None:
    """
    The kind whose signs say the most of a task: longer signs tell more, those in the title three times as much, and of
    equals the one that is said first. None where no sign occurs.

    `signs` are pairs of a kind and its folded words.
    """
    places = (f" {fold(title)} ", TITLE_IS_WORTH), (f" {fold(text)} ", 1)
    best: tuple[int, int] | None = None
    found = None
    for kind, words in signs:
        for sign in words:
            for place, worth in places:
                at = place.find(f" {sign} ")
                if at >= 0 and (best is None or (len(sign) * worth, -at) > best):
                    best, found = (len(sign) * worth, -at), kind
    return found
