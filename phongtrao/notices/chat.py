"""Messages to chats, through Apprise: the sentence, what is listed under it, the link."""

from collections.abc import Mapping
from typing import Any

from apprise import Apprise, AppriseAsset, NotifyFormat
from django.conf import settings
from django.utils.translation import override

from . import outside
from .letters import whole
from .models import Message
from .refusals import NotSent

LISTED = 10
"""A chat shows so many lines of a message; the rest is behind the link."""


def send_chat(message: Message, told: Mapping[str, Any]) -> None:
    """
    Send a message to a chat, in the main language.

    :raises NotSent: the service did not take it.
    """
    with override(settings.LANGUAGE_CODE):
        lines = [f"• {line['text']}" for line in message.lines[:LISTED]]
        text = "\n".join([part for part in (message.text, *lines, whole(message.url)) if part])
        post(told, title=message.subject, text=text)


def post(told: Mapping[str, Any], *, title: str, text: str) -> None:
    """
    Send words to a chat: one try, five seconds to connect and to answer, no following of redirects.

    :raises NotSent: the service did not take it.
    """
    asset = AppriseAsset(
        app_id="Phong Trào", app_desc="Phong Trào", app_url=settings.SITE_URL, http_redirects=False, image_url_mask=""
    )
    patience = {"rto": outside.TIMEOUT, "cto": outside.TIMEOUT, "overflow": "truncate"}
    chat = Apprise.instantiate({**told, **patience}, asset=asset)
    if chat is None:
        raise NotSent("not understood")
    with outside.guarded():
        if not Apprise(services=[chat], asset=asset).notify(body=text, title=title, body_format=NotifyFormat.TEXT):
            raise NotSent("not taken")
