"""`manage.py retention`: deletes what has been kept long enough, as the worker does every day."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from phongtrao.privacy import operations, queries
from phongtrao.privacy.tasks import KEEPER


class Command(BaseCommand):
    """Applies the terms; with --dry-run it only counts."""

    help = "Deletes what has been kept long enough; the worker does so every day."

    def add_arguments(self, parser: CommandParser) -> None:
        """`--dry-run`."""
        parser.add_argument("--dry-run", action="store_true", help="count, delete nothing")

    def handle(self, *args: Any, dry_run: bool = False, **options: Any) -> None:
        """Apply the terms, and say how much went of each."""
        now = timezone.now()
        if dry_run:
            found = {due.rule.code: due.number for due in queries.due_today(at=now)}
        else:
            found = operations.apply_retention(by=KEEPER, at=now)
        for code, number in found.items():
            self.stdout.write(f"{code}: {number}")
