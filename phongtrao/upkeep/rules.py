"""How long failed work waits, when a worker counts as gone, and who is near."""

import re
from datetime import timedelta
from ipaddress import ip_address

WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=25), timedelta(hours=2))
"""What failed is tried again after these, one after the other; then somebody has to look."""
SILENT_AFTER = timedelta(minutes=1)
"""A worker that gave no sign for so long has stopped; it gives one every `BEAT`."""
BEAT = timedelta(seconds=10)
REQUEST_ID = re.compile(r"[\w.-]{8,64}", re.ASCII)


def wait_after(tries: int) -> timedelta | None:
    """How long to wait after so many tries have failed; None when enough were made."""
    return WAITS[tries - 1] if 1 <= tries <= len(WAITS) else None


def is_near(address: str) -> bool:
    """True for this machine and the network behind the firewall (private addresses)."""
    try:
        return ip_address(address).is_private
    except ValueError:
        return False
