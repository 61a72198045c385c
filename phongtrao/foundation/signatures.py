"""
Words that anybody can check and only this installation can sign: a phone without a network checks them by itself.

ECDSA over P-256 with SHA-256, which every browser of the last ten years has in WebCrypto. The key follows from
SECRET_KEY, another one for each purpose; the public half is no secret and goes to the phones.
"""

import base64
from functools import cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from django.conf import settings

from .sealing import key_for

CURVE = ec.SECP256R1()
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
"""Private keys are from 1 to one less than this (SEC 2, secp256r1)."""
HALF = 32
"""Octets of each of the two numbers of a signature."""


def sign(text: str, *, purpose: bytes) -> str:
    """The signature of a text: the same each time, 86 letters that an address can carry."""
    found = _key(purpose, str(settings.SECRET_KEY)).sign(text.encode(), ec.ECDSA(SHA256(), deterministic_signing=True))
    r, s = decode_dss_signature(found)
    return _letters(r.to_bytes(HALF) + s.to_bytes(HALF))


def is_signed(text: str, signature: str, *, purpose: bytes) -> bool:
    """True if this installation has signed the text, today or under a signing key before."""
    try:
        octets = base64.b64decode(signature + "=" * (-len(signature) % 4), altchars=b"-_", validate=True)
    except ValueError:
        return False
    if len(octets) != 2 * HALF:
        return False
    found = encode_dss_signature(int.from_bytes(octets[:HALF]), int.from_bytes(octets[HALF:]))
    return any(_holds(_key(purpose, key), found, text) for key in _signing_keys())


def public_keys(*, purpose: bytes) -> list[str]:
    """The public halves, the one of today first, as WebCrypto takes them (raw points)."""
    points = (_key(purpose, key).public_key() for key in _signing_keys())
    return [_letters(point.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)) for point in points]


def _holds(key: ec.EllipticCurvePrivateKey, signature: bytes, text: str) -> bool:
    try:
        key.public_key().verify(signature, text.encode(), ec.ECDSA(SHA256()))
    except InvalidSignature:
        return False
    return True


def _signing_keys() -> list[str]:
    return [str(settings.SECRET_KEY), *map(str, settings.SECRET_KEY_FALLBACKS)]


@cache
def _key(purpose: bytes, secret_key: str) -> ec.EllipticCurvePrivateKey:
    number = int.from_bytes(key_for(purpose, secret_key)) % (ORDER - 1) + 1
    return ec.derive_private_key(number, CURVE)


def _letters(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")
