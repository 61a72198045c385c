"""What the views of the room share: the report that the actor may see, and a deed told above the next page."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib import messages
from django.http import Http404
from django.shortcuts import get_object_or_404

from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.periods import Period
from phongtrao.reports import access, queries
from phongtrao.reports.models import Report


def report_of(request: Request, pk: int) -> Report:
    """The report, if the actor may read it; 404 otherwise."""
    return get_object_or_404(queries.with_all(queries.visible_to(request.actor)), pk=pk)


def written_report(request: Request, pk: int) -> Report:
    """The report, if the actor writes it; 404 otherwise."""
    report = report_of(request, pk)
    access.check_may_write(request.actor, report)
    return report


def period_in(request: Request) -> Period | None:
    """
    The period that the address gives; none where it gives none.

    :raises Http404: there is no such period.
    """
    key = request.GET.get("ky", "")
    try:
        return Period.parse(key) if key else None
    except ValueError as error:
        raise Http404 from error


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
