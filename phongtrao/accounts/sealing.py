"""Secrets of second factors, sealed by the signing key: whoever has only the rows or a backup cannot use them."""

import base64
import secrets

from phongtrao.foundation import sealing

PURPOSE = b"phongtrao.accounts.factors"


def seal(text: str) -> str:
    """The text in a form that only this installation reads."""
    return sealing.seal(text, purpose=PURPOSE)


def unseal(sealed: str) -> str:
    """
    What was sealed.

    What was sealed under a signing key that is lost becomes a secret that nobody knows: no code fits it any more.
    """
    try:
        return sealing.unseal(sealed, purpose=PURPOSE)
    except sealing.SealBroken:
        return base64.b32encode(secrets.token_bytes(20)).decode()
