"""Reading messages: the inbox, who is told what, what people wish."""

from .inbox import inbox, unread
from .recipients import Recipients, addresses_of, holders_of, recipients, ways_of
from .wishes import KindWishes, Wishes, quiet_hours, wishes

__all__ = [
    "KindWishes",
    "Recipients",
    "Wishes",
    "addresses_of",
    "holders_of",
    "inbox",
    "quiet_hours",
    "recipients",
    "unread",
    "ways_of",
    "wishes",
]
