"""What a rule of times is: words that must stand there, a pattern, and the window of days that it means."""

import re
from collections.abc import Callable
from typing import NamedTuple

Window = tuple[str | None, str | None]


class Rule(NamedTuple):
    """
    `needs` are words without which the pattern is not looked for. The window may be (None, None), where only the
    words are kept; the year given is that of which the document speaks.
    """

    needs: tuple[str, ...]
    pattern: re.Pattern[str]
    window: Callable[[re.Match[str], int | None], Window | None]
