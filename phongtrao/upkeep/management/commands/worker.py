"""`manage.py worker`: does the background work until it is told to end."""

import os
import threading
from secrets import token_hex
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from phongtrao.upkeep.working import among_workers, keep_time, show_life, worker


class Command(BaseCommand):
    """Does the background work; failed work is tried again with growing waits."""

    help = "Does the background work; failed work is tried again with growing waits."

    def add_arguments(self, parser: CommandParser) -> None:
        """`--batch`."""
        parser.add_argument("--batch", action="store_true", help="end when nothing waits")

    def handle(self, *args: Any, batch: bool = False, **options: Any) -> None:
        """Work."""
        ended = threading.Event()
        threading.Thread(target=show_life, args=[ended], daemon=True).start()
        if not batch:
            threading.Thread(target=keep_time, args=[ended], daemon=True).start()
        # The number of a process comes again, as after each start of a container.
        one = worker(batch=batch, name=f"worker-{os.getpid()}-{token_hex(4)}")
        one.configure_signals()
        try:
            with among_workers() as one.is_alone:
                one.run()
        finally:
            ended.set()
