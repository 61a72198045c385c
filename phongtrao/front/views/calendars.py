"""Calendars: the page that opens them to other programs, and the files that those programs fetch."""

from hashlib import sha256

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST, require_safe

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request, whole_number
from phongtrao.front import freshness, ical, queries
from phongtrao.notices import operations as notices
from phongtrao.notices import queries as kept


@signed_in
@require_GET
def calendars(request: Request) -> HttpResponse:
    """One's own calendar and those of one's units, with their addresses."""
    return answer(request, "front/calendars.html", {"lines": queries.calendar_lines(request.actor)})


@signed_in
@require_POST
def opening(request: Request) -> HttpResponse:
    """Open a calendar: of the unit that the form names, else one's own."""
    pk = request.POST.get("unit", "")
    unit = get_object_or_404(kept.units_of(request.actor), pk=whole_number(pk) or 0) if pk else None
    notices.open_feed(unit=unit, by=request.actor, at=request.now)
    return redirect("front:calendars")


@signed_in
@require_POST
def renewal(request: Request, pk: int) -> HttpResponse:
    """Give a calendar a new address."""
    feed = get_object_or_404(kept.feeds_kept_by(request.actor), pk=pk)
    notices.renew_feed(feed=feed, by=request.actor, at=request.now)
    messages.success(request, _("Lịch có địa chỉ mới; địa chỉ cũ không dùng được nữa."))
    return redirect("front:calendars")


@signed_in
@require_POST
def closing(request: Request, pk: int) -> HttpResponse:
    """Close a calendar."""
    feed = get_object_or_404(kept.feeds_kept_by(request.actor), pk=pk)
    notices.close_feed(feed=feed, by=request.actor, at=request.now)
    messages.success(request, _("Đã bỏ lịch; địa chỉ không dùng được nữa."))
    return redirect("front:calendars")


@public  # the address itself is the right to read: calendar programs do not sign in
@require_safe
def feed(request: Request, pk: int, secret: str) -> HttpResponseBase:
    """The file of a calendar. Programs that have it already are told so, by its digest alone where they sent one."""
    page = queries.calendar_behind(pk, secret, on=localdate(request.now))
    if page is None:
        raise Http404
    data = ical.written(page.name, page.occasions)
    digest = sha256(data).hexdigest()[:32]
    etag, changed_at = f'"{digest}"', freshness.since(pk, digest, int(request.now.timestamp()))
    headers = {"ETag": etag, "Last-Modified": http_date(changed_at), "Cache-Control": "private, max-age=900"}
    response = HttpResponse(data, content_type="text/calendar; charset=utf-8", headers=headers)
    found = get_conditional_response(request, etag=etag, last_modified=changed_at, response=response)
    return found or response
