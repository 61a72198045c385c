"""Letters by mail: text and simple HTML, with a signed link that ends this kind of letter."""

from typing import NamedTuple

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import override

from .models import Message
from .refusals import LinkUnknown
from .register import CHANNELS, KINDS, MAIL

SALT = "phongtrao.notices.unsubscribe"


class Ended(NamedTuple):
    """What a link of a letter ends."""

    user_id: int
    kind: str
    channel: str


def link_for(user_id: int, kind: str, channel: str) -> str:
    """The signed end of the link; it holds for good, since letters are kept for years."""
    return signing.dumps([user_id, kind, channel], salt=SALT)


def read_link(link: str) -> Ended:
    """
    What the link ends.

    :raises LinkUnknown: it is not one of ours.
    """
    try:
        ended = Ended(*signing.loads(link, salt=SALT))
    except (signing.BadSignature, TypeError, ValueError) as fault:
        raise LinkUnknown from fault
    if ended.kind not in KINDS or ended.channel not in CHANNELS:
        raise LinkUnknown
    return ended


def whole(url: str) -> str:
    """An address of ours for those who read elsewhere than in the browser."""
    return f"{settings.SITE_URL}{url}"


def send_letter(message: Message, *, user_id: int, name: str, address: str) -> None:
    """Send a message to one person. Letters are in the main language: nobody knows which page it is read beside."""
    with override(settings.LANGUAGE_CODE):
        end = whole(reverse("notices:unsubscribe", args=[link_for(user_id, message.kind, MAIL)]))
        context = {
            "message": message,
            "name": name,
            "url": whole(message.url),
            "lines": [(line["text"], whole(line["url"])) for line in message.lines],
            "end": end,
            "choices": whole(reverse("notices:wishes")),
        }
        subject = " ".join(message.subject.split())
        letter = EmailMultiAlternatives(
            subject,
            render_to_string("notices/letter.txt", context),
            to=[address],
            headers={"List-Unsubscribe": f"<{end}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
        )
        letter.attach_alternative(render_to_string("notices/letter.html", context), "text/html")
    letter.send()
