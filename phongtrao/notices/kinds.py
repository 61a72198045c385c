"""One kind of message: its words, who gets it, by which ways unless they say otherwise."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from django.utils.functional import Promise

MAIL, CHAT, PUSH = "mail", "chat", "push"


@dataclass(frozen=True, slots=True)
class Kind:
    """
    One kind of message. `roles` are the offices whose holders get what is told to a unit; `channels` the ways by
    which it goes out to who has not chosen. Where the words name a `what`, its own sentence takes the place. What
    `is_urgent` waits for no quiet hours and for no other letters.
    """

    key: str
    title: Promise
    sentence: Promise
    roles: tuple[str, ...]
    channels: frozenset[str]
    sentences: Mapping[str, Promise]
    is_urgent: bool = False


def kind_of(
    key: str, title: Promise, sentence: Promise, roles: tuple[str, ...], *channels: str, **sentences: Promise
) -> tuple[str, Kind]:
    """A kind beside its key, as the register keeps it."""
    return key, Kind(key, title, sentence, roles, frozenset(channels), sentences)


def urgent(kept: tuple[str, Kind]) -> tuple[str, Kind]:
    """The same kind, which waits for nothing."""
    key, kind = kept
    return key, replace(kind, is_urgent=True)
