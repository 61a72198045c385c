"""A text made short: cut at a word, with no bracket or quote left open."""

PAIRS = {"(": ")", "[": "]", "“": "”", "«": "»", "‘": "’"}
LOOSE = " ,;:–-·"
LEAST = 0.3
"""What is left before an open bracket must be so much of the length; else the bracket is closed."""


def clipped(text: str, most: int) -> str:
    """
    The text, or as many whole words of it as fit, and “…”. What was left open is left out with its bracket, or closed
    where little would remain.
    """
    whole = " ".join(text.split())
    if len(whole) <= most:
        return whole
    head = whole[:most] if whole[most : most + 1] == " " else whole[:most].rsplit(" ", 1)[0]
    opened = left_open(head)
    if opened and opened[0] >= most * LEAST:
        return head[: opened[0]].rstrip(LOOSE) + "…"
    closing = "".join(PAIRS[head[place]] for place in reversed(opened))
    return head.rstrip(LOOSE + "".join(PAIRS)) + "…" + closing


def left_open(text: str) -> list[int]:
    """Where brackets and quotes stand that nothing closes."""
    opened: list[int] = []
    for place, sign in enumerate(text):
        if sign in PAIRS:
            opened.append(place)
        elif opened and sign == PAIRS[text[opened[-1]]]:
            opened.pop()
    return opened
