"""Guests who come without having signed up: the desk writes them down, and they have a sign-up like any other."""

from phongtrao.activities import queries
from phongtrao.activities.models import CheckIn, SignUp

from .arrivals import Arrival
from .guests import Guest

LONGEST_NAME, LONGEST_EMAIL, LONGEST_PHONE = 120, 120, 20


def welcomed(arrival: Arrival, row: CheckIn) -> SignUp:
    """The sign-up of a guest who is being checked in, not yet written; its key is that of the check-in."""
    guest, activity = arrival.guest or Guest(""), row.session.activity
    return SignUp(
        activity=activity,
        session=row.session if queries.is_by_session(activity) else None,
        subject=row.subject,
        guest_name=guest.name.strip()[:LONGEST_NAME],
        guest_email=guest.email.strip()[:LONGEST_EMAIL],
        guest_phone=guest.phone.strip()[:LONGEST_PHONE],
        key=arrival.key,
        by=row.by,
        by_user_id=row.by_user_id,
        at=row.received_at,
    )
