"""What people wish of messages: kinds, ways, quiet hours; and the link at the end of a letter."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import Refusal
from phongtrao.notices import forms, letters, operations, push, queries, services
from phongtrao.notices.register import CHANNELS, KINDS


@signed_in
@require_http_methods(["GET", "POST"])
def wishes(request: Request) -> HttpResponse:
    """Choose which kinds come by which ways, and the quiet hours."""
    user_id = request.actor.user_id or 0
    form = forms.WishesForm(request.POST or None, wishes=queries.wishes(user_id))
    if request.method == "POST" and form.is_valid():
        operations.choose(wanted=form.wanted, hours=form.hours, by=request.actor, at=request.now)
        messages.success(request, _("Đã ghi cách nhận thông báo."))
        return redirect("notices:wishes")
    context = {
        "form": form,
        "mail": queries.addresses_of([user_id]).get(user_id, ""),
        "channels": queries.kept_by(request.actor),
        "services": services.SERVICES,
        "push_key": push.public_key(),
    }
    return answer(request, "notices/wishes.html", context)


@csrf_exempt  # The mail program sends it for the person (RFC 8058); the signed link is the right to do so.
@public
@require_http_methods(["GET", "POST"])
def unsubscribe(request: Request, link: str) -> HttpResponse:
    """The link at the end of a letter: asks, and ends this kind of letter."""
    context: dict[str, object] = {}
    try:
        _user_id, kind, channel = letters.read_link(link)
        title = KINDS[kind].title if kind in KINDS else _("mọi thông báo")
        context = {"kind": title, "channel": CHANNELS[channel], "is_done": request.method == "POST"}
        if request.method == "POST":
            operations.unsubscribe(link=link, by=request.actor, at=request.now)
    except Refusal as refusal:
        context = {"refusal": refusal.message}
    return answer(request, "notices/unsubscribe.html", context, status=422 if "refusal" in context else 200)
