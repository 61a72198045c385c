"""What is done with messages, by verb. Upper rooms call `tell` with `News`."""

from .addresses import add_browser, add_chat, remove_address, try_address
from .bundling import deliver_bundles
from .choosing import choose, unsubscribe
from .delivering import deliver
from .feeds import close_feed, open_feed, renew_feed
from .forgetting import forget_receiver
from .reading import mark_all_read, mark_read
from .telling import News, tell
from .transferring import accept_transfer, ask_transfer, refuse_transfer, withdraw_transfer

__all__ = [
    "News",
    "accept_transfer",
    "add_browser",
    "add_chat",
    "ask_transfer",
    "choose",
    "close_feed",
    "deliver",
    "deliver_bundles",
    "forget_receiver",
    "mark_all_read",
    "mark_read",
    "open_feed",
    "refuse_transfer",
    "remove_address",
    "renew_feed",
    "tell",
    "try_address",
    "unsubscribe",
    "withdraw_transfer",
]
