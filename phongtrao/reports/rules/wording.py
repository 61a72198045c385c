"""Words around figures: taken apart for a form, put together again with the blanks that belong there."""

from collections.abc import Sequence

from .content import Paragraph

OPENS, CLOSES = ("(", "“", "[", "/"), (",", ".", ";", ":", ")", "”", "]", "/", "%", "!", "?")
MOST = 2000


def segments(paragraph: Paragraph) -> list[str]:
    """The words before the first figure, between figures, and after the last: one more than there are figures."""
    found = [""]
    for piece in paragraph.pieces:
        if piece.figure:
            found.append("")
        else:
            found[-1] += piece.words
    return found


def spaced(words: Sequence[str]) -> list[str]:
    """Words as people typed them, in one line, with a blank beside each figure where there should be one."""
    lines = [" ".join("".join(sign if sign.isprintable() else " " for sign in one).split()) for one in words]
    last = len(lines) - 1
    found = []
    for place, line in enumerate(lines):
        before = " " if place and line and not line.startswith(CLOSES) else ""
        after = " " if place < last and line and not line.endswith(OPENS) else ""
        found.append((before + (line or (" " if 0 < place < last else "")) + after)[:MOST])
    return found
