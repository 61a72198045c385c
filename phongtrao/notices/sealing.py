"""The addresses of chats and browsers are kept sealed, and two that are alike are known by a fingerprint."""

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Any

from django.conf import settings

from phongtrao.foundation import sealing

PURPOSE = b"phongtrao.notices.addresses"


def seal(secret: Mapping[str, Any]) -> str:
    """The secret, readable only by who has the key of this installation."""
    return sealing.seal(_written(secret), purpose=PURPOSE)


def unseal(sealed: str) -> dict[str, Any]:
    """
    The secret again.

    :raises SealBroken: it was sealed under another key (`foundation.sealing`).
    """
    opened: dict[str, Any] = json.loads(sealing.unseal(sealed, purpose=PURPOSE))
    return opened


def fingerprint(secret: Mapping[str, Any]) -> str:
    """The same for the same secret, and of no use to find it."""
    key = sealing.key_for(PURPOSE, str(settings.SECRET_KEY))
    return hmac.new(key, _written(secret).encode(), hashlib.sha256).hexdigest()


def _written(secret: Mapping[str, Any]) -> str:
    return json.dumps(secret, sort_keys=True)
