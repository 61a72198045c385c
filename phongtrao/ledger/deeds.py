"""What the rooms above say of the deeds behind entries, so that a page can show any of them alike."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo as evidence: the small one, and the address of the whole."""

    small: str
    whole: str
    words: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A file, a link or minutes as evidence."""

    words: str
    url: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed that earned entries: what it was, where to look at it, and what shows it."""

    title: str
    detail: str
    url: str
    photos: tuple[Photo, ...] = ()
    papers: tuple[Paper, ...] = ()
