"""
Messages pushed to browsers (RFC 8030, 8291, 8292): encrypted for the browser, signed with the key of this installation.

The push service reads nothing but how long a message is. The text is only the sentence of the message, since it shows
on a locked screen; the rest is behind the link.
"""

import json
import os
import tempfile
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import requests
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings
from django.utils.translation import override
from py_vapid import Vapid
from pywebpush import WebPushException, webpush

from . import outside
from .models import Message
from .refusals import BrowserUnknown, Gone, HostUnknown, NotSent
from .register import KINDS

KEPT_FOR = 24 * 3600
"""Seconds for which the push service keeps a message for a browser that is off."""
PUSH_HOSTS = (
    "fcm.googleapis.com",
    "push.services.mozilla.com",
    "notify.windows.com",
    "push.apple.com",
)
"""The push services of the browsers; also all below these names."""
ENDED = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
LONGEST = 1000


def public_key() -> str:
    """The key that a browser asks for when it subscribes: an uncompressed point, base64url."""
    point = _vapid().public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return urlsafe_b64encode(point).rstrip(b"=").decode()


def read_subscription(*, endpoint: str, p256dh: str, auth: str) -> dict[str, str]:
    """
    What a browser gave when it subscribed, if we can use it.

    :raises BrowserUnknown: its push service is none that we know, or its keys are no keys.
    """
    place = urlsplit(endpoint)
    host = place.hostname or ""
    is_known = any(host == known or host.endswith(f".{known}") for known in PUSH_HOSTS) and place.scheme == "https"
    try:
        EllipticCurvePublicKey.from_encoded_point(SECP256R1(), urlsafe_b64decode(p256dh + "=="))
        is_secret = len(urlsafe_b64decode(auth + "==")) == 16  # noqa: PLR2004  # octets (RFC 8291)
        is_known = is_known or outside.is_near(host)
    except (ValueError, HostUnknown) as fault:
        raise BrowserUnknown from fault
    if not is_known or not is_secret or len(endpoint) > LONGEST or place.username:
        raise BrowserUnknown
    return {"endpoint": endpoint, "p256dh": p256dh, "auth": auth}


def send_push(message: Message, subscription: Mapping[str, str]) -> None:
    """
    Push a message to a browser.

    :raises Gone: the browser takes none any more.
    :raises NotSent: the push service did not take it.
    """
    with override(settings.LANGUAGE_CODE):
        is_urgent = KINDS[message.kind].is_urgent
        push(subscription, title=message.subject, url=message.url, is_urgent=is_urgent)


def push(subscription: Mapping[str, str], *, title: str, url: str, is_urgent: bool = False) -> None:
    """
    Push a sentence with where it leads: one try, no following of redirects. What `is_urgent` wakes a sleeping phone
    (RFC 8030, 5.3).

    :raises Gone, NotSent: as `send_push`.
    """
    keys = {name: subscription[name] for name in ("p256dh", "auth")}
    try:
        with outside.guarded(), requests.Session() as session:
            session.max_redirects = 0  # straight to the push service, not to where an answer would lead
            webpush(
                {"endpoint": subscription["endpoint"], "keys": keys},
                json.dumps({"title": title, "url": url}),
                vapid_private_key=_vapid(),
                vapid_claims={"sub": f"mailto:{settings.DEFAULT_FROM_EMAIL}"},
                ttl=KEPT_FOR,
                headers={"Urgency": "high" if is_urgent else "normal"},
                timeout=outside.TIMEOUT,
                requests_session=session,
            )
    except WebPushException as fault:
        status = fault.response.status_code if fault.response is not None else 0
        raise Gone if status in ENDED else NotSent(f"push service: {status}") from fault
    except requests.RequestException as fault:
        raise NotSent(type(fault).__name__) from fault


def _vapid() -> Vapid:
    """The key pair of this installation, made when it is first asked for."""
    kept = settings.DATA / "vapid.pem"
    if not kept.exists():
        _make(kept)
    return Vapid.from_file(str(kept))


def _make(kept: Path) -> None:
    """Write a new key where none is, readable by its owner only; of two who do it at once, one key stays."""
    vapid = Vapid()
    vapid.generate_keys()
    descriptor, name = tempfile.mkstemp(dir=kept.parent)  # made with mode 0600
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(vapid.private_pem())
        Path(kept).hardlink_to(name)
    except FileExistsError:
        pass
    finally:
        Path(name).unlink()
