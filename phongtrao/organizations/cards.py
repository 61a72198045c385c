"""The code of a member card: signed, so that nobody makes one up, and drawn as a QR code."""

from collections.abc import Callable
from functools import lru_cache

from django.core import signing
from django.urls import reverse

from phongtrao.foundation.http import whole_number
from phongtrao.foundation.signatures import is_signed, sign

from .models import Person

PURPOSE = b"phongtrao.member-card"
"""A phone that checks people in without a network checks a card by the public key of this purpose."""
LONGEST = 200
_BETWEEN = "~"
_OLDER = signing.Signer(sep=_BETWEEN, salt="phongtrao.member-card")
"""Cards that were printed before phones could check them."""


def code_of(person: Person) -> str:
    """The code of a person's card: a number and its signature, no name."""
    number = str(person.pk)
    return f"{number}{_BETWEEN}{sign(number, purpose=PURPOSE)}"


def person_behind(code: str) -> int | None:
    """The id of the person whose card has this code; None for a code that was made up."""
    return _behind(code) if len(code) <= LONGEST else None


@lru_cache(maxsize=4096)
def _behind(code: str) -> int | None:
    """Whoever writes a commit of check-ins asks several times, and signatures take long to check."""
    number, _between, signature = code.partition(_BETWEEN)
    if is_signed(number, signature, purpose=PURPOSE):
        return whole_number(number)
    try:
        return int(_OLDER.unsign(code))
    except (signing.BadSignature, ValueError):
        return None


def drawing_of(person: Person, absolute: Callable[[str], str]) -> str:
    """The QR code as an image address (SVG). It leads to the page that checks the card."""
    import segno  # noqa: PLC0415  (only cards need it)

    address = absolute(reverse("organizations:card_check", args=[code_of(person)]))
    return str(segno.make(address, error="m", micro=False).svg_data_uri(scale=4, border=2))
