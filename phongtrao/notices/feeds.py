"""The secret end of a calendar's address."""

from django.core import signing

from .models import Feed

_signer = signing.Signer(salt="phongtrao.notices.feeds")


def code_of(feed: Feed) -> str:
    """What nobody can guess, and what a new nonce ends."""
    return _signer.signature(_signed(feed))


def is_code_of(feed: Feed, code: str) -> bool:
    """True for the code in force."""
    try:
        _signer.unsign(f"{_signed(feed)}{_signer.sep}{code}")
    except signing.BadSignature:
        return False
    return True


def _signed(feed: Feed) -> str:
    return f"{feed.pk}.{feed.nonce}"
