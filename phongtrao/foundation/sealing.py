"""
Secrets at rest, sealed under the signing key: a database or a backup that is carried off alone opens none of them.

Sealed with Fernet (AES-128-CBC and HMAC-SHA256, `cryptography`), under a key that HKDF-SHA256 derives from SECRET_KEY,
another one for each purpose.
"""

import base64

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from django.conf import settings


class SealBroken(Exception):
    """What was sealed under a signing key that is lost cannot be opened; its owner has to give it anew."""


def seal(text: str, *, purpose: bytes) -> str:
    """The text, readable only by who has the signing key of this installation."""
    return _box(purpose).encrypt(text.encode()).decode()


def unseal(sealed: str, *, purpose: bytes) -> str:
    """
    The text again.

    :raises SealBroken: it was sealed under another key.
    """
    try:
        return _box(purpose).decrypt(sealed.encode()).decode()
    except InvalidToken as fault:
        raise SealBroken from fault


def key_for(purpose: bytes, secret_key: str) -> bytes:
    """The key of 32 octets for a purpose."""
    return HKDF(algorithm=SHA256(), length=32, salt=None, info=purpose).derive(secret_key.encode())


def _box(purpose: bytes) -> MultiFernet:
    """Seals with the key of today and opens with those before it, as Django does with what it signs."""
    keys = (str(settings.SECRET_KEY), *map(str, settings.SECRET_KEY_FALLBACKS))
    return MultiFernet([Fernet(base64.urlsafe_b64encode(key_for(purpose, key))) for key in keys])
