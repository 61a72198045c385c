"""All that the room knows of one person, for that person to take along."""

from dataclasses import dataclass

from phongtrao.notices.models import Address, Feed, Notice

from .wishes import Wishes, wishes


@dataclass(frozen=True, slots=True)
class Known:
    """What a person was told, where they are reached, what they wish. Secrets of channels are not told again."""

    notices: tuple[Notice, ...]
    channels: tuple[Address, ...]
    wishes: Wishes
    feed: Feed | None


def known_of(user_id: int, *, most: int) -> Known:
    """What is known of somebody, at most so many messages, the newest first. Five queries."""
    told = Notice.objects.filter(user_id=user_id).select_related("message__sending").order_by("-at", "-id")
    channels = Address.objects.filter(user_id=user_id).defer("sealed").order_by("pk")
    return Known(tuple(told[:most]), tuple(channels), wishes(user_id), Feed.objects.filter(user_id=user_id).first())
