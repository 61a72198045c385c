"""The inbox: what one was told, and opening it."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.notices import operations, queries

PER_PAGE = 30


@signed_in
@require_GET
def inbox(request: Request) -> HttpResponse:
    """All messages, the newest first."""
    rows, pager = page_of(queries.inbox(request.actor), params=request.GET, per_page=PER_PAGE)
    return answer(request, "notices/inbox.html", {"rows": rows, "pager": pager})


@signed_in
@require_POST
def opening(request: Request, pk: int) -> HttpResponse:
    """Note that a message is read and go where it leads."""
    notice = get_object_or_404(queries.inbox(request.actor), pk=pk)
    operations.mark_read(notice=notice, by=request.actor, at=request.now)
    url = notice.message.url
    return redirect(url if url_has_allowed_host_and_scheme(url, allowed_hosts=None) else "notices:inbox")


@signed_in
@require_POST
def all_read(request: Request) -> HttpResponse:
    """Note that all is read."""
    operations.mark_all_read(by=request.actor, at=request.now)
    return redirect("notices:inbox")
