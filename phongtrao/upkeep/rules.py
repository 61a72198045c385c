"""How long failed work waits, when regular work is due, when a worker counts as gone, and who is near."""

import re
from datetime import date, datetime, time, timedelta
from ipaddress import ip_address

WAITS = (timedelta(minutes=1), timedelta(minutes=5), timedelta(minutes=25), timedelta(hours=2))
"""What failed is tried again after these, one after the other; then somebody has to look."""
SILENT_AFTER = timedelta(minutes=1)
"""A worker that gave no sign for so long has stopped; it gives one every `BEAT`."""
BEAT = timedelta(seconds=10)
LOOKS_AT_CLOCK = timedelta(minutes=1)
"""So often the worker looks whether regular work is due."""
REQUEST_ID = re.compile(r"[\w.-]{8,64}", re.ASCII)


FILE_IS_NEW = timedelta(days=1)
"""A file younger than this may belong to work that is under way."""
FEW_FILES, PART_OF_FILES = 50, 10
"""So many files without a row, or a tenth of all, may go in one sweep; more is a database that does not fit."""


def may_sweep(orphans: int, files: int) -> bool:
    """False where so many files have no row that it is rather the rows that are missing."""
    return orphans <= max(FEW_FILES, files // PART_OF_FILES)


def wait_after(tries: int) -> timedelta | None:
    """How long to wait after so many tries have failed; None when enough were made."""
    return WAITS[tries - 1] if 1 <= tries <= len(WAITS) else None


def is_near(address: str) -> bool:
    """True for this machine and the network behind the firewall (private addresses)."""
    try:
        return ip_address(address).is_private
    except ValueError:
        return False


MORNING, EVENING = time(7), time(20)
"""Regular work begins in the morning; what was missed all day is not made up for at night."""
LAST_DAY_OF_START = 1
"""Weekly work begins on Monday; a service that was down then makes up for it until the end of Tuesday."""


def turn_of(rhythm: str, now: datetime) -> date | None:
    """The day under which regular work ("daily", "weekly") is to have begun by now, in local time; None: not now."""
    if not MORNING <= now.time() < EVENING:
        return None
    if rhythm == "daily":
        return now.date()
    is_time = now.weekday() <= LAST_DAY_OF_START
    return now.date() - timedelta(days=now.weekday()) if is_time else None
