"""How often one may guess."""

import hashlib

MOST_WRONG_TRIES = 10
PAUSE_SECONDS = 5 * 60


def tries_key(username: str, address: str) -> str:
    """Under which wrong tries are counted: this name from this address, so that nobody can lock others out."""
    return "wrong-tries-" + hashlib.sha256(f"{username.casefold()}\n{address}".encode()).hexdigest()
