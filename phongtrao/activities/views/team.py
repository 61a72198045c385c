"""A team: calling it out, answering a call."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.activities import forms, operations, queries
from phongtrao.activities.models import CallOut, Coming
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed

from .deeds import told
from .making import managed_of


@signed_in
@require_http_methods(["GET", "POST"])
def team(request: Request, pk: int) -> HttpResponse:
    """The calls of a team; POST calls it out. Who is on the roster answers here."""
    activity = get_object_or_404(queries.whole(queries.visible_to(request.actor)), pk=pk)
    page = queries.team_page(activity, request.actor)
    may_manage = queries.manages(request.actor, activity)
    if "team" not in activity.kind.features or not (may_manage or page.is_on_roster):
        raise Http404
    form = forms.CallForm(request.POST or None)
    if request.method == "POST" and not may_manage:
        raise NotAllowed
    if request.method == "POST" and form.is_valid():
        words = _("Đã báo động: mọi người trong đội hình được báo ngay bằng mọi kênh. Ai trả lời gì hiện ở đây.")
        with told(request, words):
            operations.call_out(activity_id=pk, **form.cleaned_data, by=request.actor, at=request.now)
        return redirect("activities:team", pk)
    return answer(
        request, "activities/team.html", {"page": page, "form": form, "activity": activity, "may_manage": may_manage}
    )


@signed_in
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """Somebody of the team says whether they come."""
    call = get_object_or_404(CallOut, pk=pk)
    said = request.POST.get("answer", "")
    if said not in Coming.values:
        messages.error(request, _("Hãy bấm “Tôi đến được” hoặc “Tôi không đến được”."))
    else:
        with told(request, _("Đã báo cho người chỉ huy.")):
            operations.answer_call(call_out_id=pk, answer=said, by=request.actor, at=request.now)
    return redirect("activities:team", call.activity_id)


@signed_in
@require_POST
def ending(request: Request, pk: int) -> HttpResponse:
    """The call has ended."""
    call = get_object_or_404(CallOut, pk=pk)
    managed_of(request, call.activity_id)
    with told(request, _("Đã kết thúc lần báo động.")):
        operations.end_call(call_out_id=pk, by=request.actor, at=request.now)
    return redirect("activities:team", call.activity_id)
