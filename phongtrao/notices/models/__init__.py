"""What was told, to whom, by which ways; what people wish of it."""

from .addresses import Address, Service
from .feeds import Feed
from .messages import Delivery, DeliveryState, Message, Notice, Sending
from .wishes import Choice, Preference

__all__ = [
    "Address",
    "Choice",
    "Delivery",
    "DeliveryState",
    "Feed",
    "Message",
    "Notice",
    "Preference",
    "Sending",
    "Service",
]
