"""Progress bars on standard error, for what may take longer than a second."""

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

to_person = Console(stderr=True)


def bar() -> Progress:
    """A bar with its stage and the time gone by; it leaves no trace when done."""
    columns = (TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    return Progress(*columns, console=to_person, transient=True, disable=not to_person.is_terminal)
