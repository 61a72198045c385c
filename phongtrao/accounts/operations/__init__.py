"""What is done with accounts, by verb. Doors and upper rooms call these names."""

from .guessing import prove_identity
from .keeping import note_change, sign_out_elsewhere, unlink_identity
from .opening import (
    close_account,
    open_account,
    open_for,
    renew_password,
    reset_second_factor,
    tell_of_opening,
    warn_of_way_back,
)

__all__ = [
    "close_account",
    "note_change",
    "open_account",
    "open_for",
    "prove_identity",
    "renew_password",
    "reset_second_factor",
    "sign_out_elsewhere",
    "tell_of_opening",
    "unlink_identity",
    "warn_of_way_back",
]
