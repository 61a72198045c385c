"""What was told, to whom, by which ways; what people wish of it."""

from .messages import Delivery, DeliveryState, Message, Notice, Sending
from .wishes import Choice, Preference

__all__ = ["Choice", "Delivery", "DeliveryState", "Message", "Notice", "Preference", "Sending"]
