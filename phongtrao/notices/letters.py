"""Letters by mail: text and simple HTML, with a signed link that ends this kind of letter."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from django.conf import settings
from django.core import signing
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override

from .models import Message
from .refusals import LinkUnknown
from .register import CHANNELS, KINDS, MAIL

SALT = "phongtrao.notices.unsubscribe"
ALL = "all"
"""What the link of several letters in one ends: every kind."""


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
    if ended.kind not in {*KINDS, ALL} or ended.channel not in CHANNELS:
        raise LinkUnknown
    return ended


def whole(url: str) -> str:
    """An address of ours for those who read elsewhere than in the browser."""
    return f"{settings.SITE_URL}{url}"


def send_letter(messages: Sequence[Message], *, user_id: int, name: str, address: str) -> None:
    """
    Send a message, or several as one letter, to one person. Letters are in the main language: nobody knows which page
    they are read beside.
    """
    with override(settings.LANGUAGE_CODE):
        kind = messages[0].kind if len(messages) == 1 else ALL
        end = whole(reverse("notices:unsubscribe", args=[link_for(user_id, kind, MAIL)]))
        context = {
            "entries": [_entry(message) for message in messages],
            "name": name,
            "end": end,
            "choices": whole(reverse("notices:wishes")),
        }
        letter = EmailMultiAlternatives(
            _subject(messages),
            render_to_string("notices/letter.txt", context),
            to=[address],
            headers={"List-Unsubscribe": f"<{end}>", "List-Unsubscribe-Post": "List-Unsubscribe=One-Click"},
        )
        letter.attach_alternative(render_to_string("notices/letter.html", context), "text/html")
    letter.send()


def _entry(message: Message) -> dict[str, Any]:
    """A message as the letter shows it: with whole addresses."""
    lines = [(line["text"], whole(line["url"])) for line in message.lines]
    return {"message": message, "sentence": _closed(message.subject), "url": whole(message.url), "lines": lines}


def _closed(sentence: str) -> str:
    """With a full stop, unless it ends with a sign of its own: titles that were cut end with three points."""
    return sentence if sentence.endswith((".", "…", "?", "!")) else f"{sentence}."


def _subject(messages: Sequence[Message]) -> str:
    first = " ".join(messages[0].subject.split())
    if len(messages) == 1:
        return first
    words = _("%(first)s, và %(number)s thông báo nữa")
    return words % {"first": first, "number": len(messages) - 1}
