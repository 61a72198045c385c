"""One server over one data folder, and nobody puts other data there while it runs."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from django.conf import settings

LOCK = "running.lock"


class AlreadyRunning(Exception):
    """Another program holds the data folder."""


@contextmanager
def alone() -> Iterator[int]:
    """
    Hold the data folder; yields the file that holds it, for the programs started meanwhile to keep open too.

    The system lets go of it when the last of them ends, however it ends.

    :raises AlreadyRunning: somebody else holds it.
    """
    with (settings.DATA / LOCK).open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise AlreadyRunning from error
        yield file.fileno()
