"""How a deed of this room is answered: told above the page that one comes back to."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib import messages

from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal


@contextmanager
def told(request: Request, done: str = "") -> Iterator[None]:
    """That it is done, or why not, is told above the next page."""
    try:
        yield
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        if done:
            messages.success(request, done)
