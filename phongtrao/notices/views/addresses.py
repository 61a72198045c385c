"""Channels: adding a chat or this browser, trying it, removing it."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import forms, operations, queries
from phongtrao.notices.services import SERVICES


@signed_in
@require_http_methods(["GET", "POST"])
def new_chat(request: Request, service: str) -> HttpResponse:
    """Where to find what is needed, and the form for it."""
    spec = SERVICES.get(service)
    if spec is None:
        raise Http404
    form = forms.ChatForm(request.POST or None, service=spec, units=queries.units_of(request.actor))
    if request.method == "POST" and form.is_valid():
        try:
            address = operations.add_chat(service=service, **form.given, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã thêm %(channel)s. Hãy gửi thử một tin.") % {"channel": address.name})
            return redirect("notices:wishes")
    return answer(request, "notices/new_chat.html", {"form": form, "spec": spec})


@signed_in
@require_POST
def browser(request: Request) -> HttpResponse:
    """Add the browser that the person sits at."""
    form = forms.BrowserForm(request.POST)
    if form.is_valid():
        try:
            label = request.actor.agent or _("Trình duyệt này")
            operations.add_browser(**form.cleaned_data, label=label, by=request.actor, at=request.now)
        except Refusal as refusal:
            messages.error(request, str(refusal.message))
        else:
            messages.success(request, _("Từ nay trình duyệt này nhận thông báo."))
    return redirect("notices:wishes")


@signed_in
@require_POST
def trial(request: Request, pk: int) -> HttpResponse:
    """Send a message to try a channel."""
    address = get_object_or_404(queries.kept_by(request.actor), pk=pk)
    try:
        operations.try_address(address=address, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, _("Đã gửi một tin thử tới %(channel)s.") % {"channel": address.name})
    return redirect("notices:wishes")


@signed_in
@require_POST
def removal(request: Request, pk: int) -> HttpResponse:
    """Remove a channel."""
    address = get_object_or_404(queries.kept_by(request.actor), pk=pk)
    operations.remove_address(address=address, by=request.actor, at=request.now)
    messages.success(request, _("Đã gỡ %(channel)s.") % {"channel": address.name})
    return redirect("notices:wishes")
