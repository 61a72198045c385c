"""The code of a member card: signed, so that nobody makes one up, and drawn as a QR code."""

from collections.abc import Callable

from django.core import signing
from django.urls import reverse

from .models import Person

_SIGNER = signing.Signer(sep="~", salt="phongtrao.member-card")


def code_of(person: Person) -> str:
    """The code of a person's card: a number and its signature, no name."""
    return _SIGNER.sign(str(person.pk))


def person_behind(code: str) -> int | None:
    """The id of the person whose card has this code; None for a code that was made up."""
    try:
        return int(_SIGNER.unsign(code))
    except (signing.BadSignature, ValueError):
        return None


def drawing_of(person: Person, absolute: Callable[[str], str]) -> str:
    """The QR code as an image address (SVG). It leads to the page that checks the card."""
    import segno  # noqa: PLC0415  (only cards need it)

    address = absolute(reverse("organizations:card_check", args=[code_of(person)]))
    return str(segno.make(address, error="m", micro=False).svg_data_uri(scale=4, border=2))
