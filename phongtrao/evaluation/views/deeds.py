"""How a deed of this room is answered: told above the page that one comes back to."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.contrib import messages
from django.forms import BaseForm

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


def done(request: Request, form: BaseForm, deed: Callable[[], object], words: str) -> bool:
    """Whether a form was right and its deed done, which `words` tell; else the form says why not."""
    if not form.is_valid():
        return False
    try:
        deed()
    except NotAllowed:
        raise
    except Refusal as refusal:
        form.add_error(None, str(refusal.message))
        return False
    messages.success(request, words)
    return True
