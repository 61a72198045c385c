"""The words that a unit's name may open and end with, and that people leave out."""

from collections.abc import Iterable, Sequence

# Folded, longest first; what each says about the union. A plan may write `Sở Nội vụ` and mean its union.
KINDS_OF_UNION: dict[str, str] = {
    "doan thanh nien cong san ho chi minh": "union",
    "doan thanh nien": "union",
    "chi doan co so": "branch",
    "doan co so": "union",
    "chi doan": "branch",
    "doan": "union",
}
TAILS = ("thanh pho ho chi minh", "thanh pho", "ho chi minh")


def cut_opening(words: Sequence[str], openings: Iterable[str]) -> tuple[str, list[str]]:
    """Cut the first of the openings that the words begin with, unless nothing would remain."""
    text = " ".join(words)
    for opening in openings:
        if text.startswith(f"{opening} "):
            return opening, text.removeprefix(f"{opening} ").split()
    return "", list(words)


def cut_tail(words: Sequence[str]) -> tuple[str, list[str]]:
    """Cut the name of the city off the end, unless nothing would remain."""
    text = " ".join(words)
    for tail in TAILS:
        if text.endswith(f" {tail}"):
            return tail, text.removesuffix(f" {tail}").split()
    return "", list(words)
