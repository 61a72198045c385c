"""Reading messages: the inbox, who is told what, what people wish."""

from .addresses import kept_by, units_of
from .feeds import feed_behind, feeds_kept_by
from .inbox import inbox, unread
from .known import Known, known_of
from .recipients import Recipients, Way, addresses_of, chats_of, holders_of, recipients, ways_of
from .transfers import askers_of
from .wishes import USUAL, Hours, KindWishes, Wishes, hours_of, wishes

__all__ = [
    "USUAL",
    "Hours",
    "KindWishes",
    "Known",
    "Recipients",
    "Way",
    "Wishes",
    "addresses_of",
    "askers_of",
    "chats_of",
    "feed_behind",
    "feeds_kept_by",
    "holders_of",
    "hours_of",
    "inbox",
    "kept_by",
    "known_of",
    "recipients",
    "units_of",
    "unread",
    "ways_of",
    "wishes",
]
