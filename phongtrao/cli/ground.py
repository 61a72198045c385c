"""What every command that needs the application does first, and how a command refuses."""

import os
import sys
from typing import NoReturn

USAGE = 2
"""Exit status for a wrong call or an unusable input."""


def start_django() -> None:
    """Set Django up from the environment; an odd setting ends the command with one line."""
    import django  # noqa: PLC0415  # only commands that need it pay for it
    from environs import EnvError  # noqa: PLC0415

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "phongtrao.config.settings")
    try:
        django.setup()
    except EnvError as error:
        refuse(f"Biến môi trường chưa đúng: {error}")
    except OSError as error:
        refuse(f"Không dùng được thư mục dữ liệu “{error.filename}”: hãy xem lại DATA và quyền ghi.")


def refuse(message: str) -> NoReturn:
    """End the command with one line on standard error and status 2."""
    print(message, file=sys.stderr)
    raise SystemExit(USAGE)
