"""The link of an invitation: signed, so that nobody makes one up, and drawn as a QR code."""

from collections.abc import Callable

from django.core import signing
from django.urls import reverse

from .models import Invitation

_SIGNER = signing.Signer(sep="~", salt="phongtrao.invitation")


def code_of(invitation: Invitation) -> str:
    """The code of an invitation: a number and its signature, no name."""
    return _SIGNER.sign(str(invitation.pk))


def number_behind(code: str) -> int | None:
    """The id of the invitation with this code; None for a code that was made up."""
    try:
        return int(_SIGNER.unsign(code))
    except (signing.BadSignature, ValueError):
        return None


def link_of(invitation: Invitation, absolute: Callable[[str], str]) -> str:
    """The whole address that the invited person opens."""
    return absolute(reverse("organizations:welcome", args=[code_of(invitation)]))


def drawing_of(link: str) -> str:
    """The link as a QR code, as an image address (SVG)."""
    import segno  # noqa: PLC0415  (only sheets need it)

    return str(segno.make(link, error="m", micro=False).svg_data_uri(scale=3, border=1))
