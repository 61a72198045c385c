"""Work that lasts until somebody lets it end, for workers in processes of their own."""

import time
from pathlib import Path

from django.tasks import task


@task()
def last(folder: str) -> None:
    """Say that it has begun, and wait for the file that lets it end."""
    (Path(folder) / "begun").touch()
    while not (Path(folder) / "end").exists():
        time.sleep(0.02)
