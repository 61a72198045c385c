"""Guests: who they are to the ledger, and the signed link by which they come back to their sign-up."""

import re
from uuid import UUID

from django.core import signing
from django.utils.crypto import salted_hmac

from .refusals import LinkUnknown

SALT = "phongtrao.activities.guest"
LENGTH = 24


def subject_of(*, email: str, phone: str, key: UUID) -> str:
    """
    The same guest is the same subject at every activity; nobody reads from it who that is. Who leaves no way to be told
    is somebody for the one time that `key` names.
    """
    told = email.strip().lower() or re.sub(r"\D", "", phone) or str(key)
    digest = salted_hmac(SALT, told, algorithm="sha256").hexdigest()
    return f"g{digest[:LENGTH]}"


def link_of(sign_up_id: int) -> str:
    """The signed end of the guest's own address."""
    return signing.dumps(sign_up_id, salt=SALT)


def sign_up_behind(link: str) -> int:
    """
    The sign-up that a link leads to.

    :raises LinkUnknown: it is not one of ours.
    """
    try:
        return int(signing.loads(link, salt=SALT))
    except (signing.BadSignature, TypeError, ValueError) as fault:
        raise LinkUnknown from fault
