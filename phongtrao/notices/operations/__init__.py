"""What is done with messages, by verb. Upper rooms call `tell` with `News`."""

from .choosing import choose, unsubscribe
from .delivering import deliver
from .forgetting import forget_receiver
from .reading import mark_all_read, mark_read
from .telling import News, tell

__all__ = ["News", "choose", "deliver", "forget_receiver", "mark_all_read", "mark_read", "tell", "unsubscribe"]
