"""The panels of an activity: rows added, finished, answered, taken back."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.activities import forms, operations, queries
from phongtrao.activities.models import Milestone, Proposal
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.organizations import queries as organizations

from .deeds import told
from .making import managed_of


@signed_in
@require_http_methods(["GET", "POST"])
def panel(request: Request, pk: int, panel: str) -> HttpResponse:
    """A panel with its rows; POST adds one."""
    activity, found = managed_of(request, pk), queries.PANELS.get(panel)
    if found is None or found.feature not in activity.kind.features:
        raise Http404
    today = localdate(request.now)
    beside = tuple(one.unit for one in organizations.counterparts(activity.unit, on=today))
    form = forms.ROW_FORMS[panel](request.POST or None, today=today, beside=beside)
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã ghi.")):
            operations.add_to_panel(
                activity_id=pk,
                panel=panel,
                words=form.words,
                key=form.cleaned_data["key"],
                by=request.actor,
                at=request.now,
            )
        return redirect("activities:panel", pk, panel)
    context = {
        "form": form,
        "panel": found,
        "rows": found.rows(activity),
        "stated": queries.stated_of_panel(activity, found.feature),
        "activity": activity,
    }
    return answer(request, "activities/panel.html", context)


@signed_in
@require_POST
def removal(request: Request, pk: int, panel: str, row_id: int) -> HttpResponse:
    """A row is taken back."""
    activity = managed_of(request, pk)
    if panel not in queries.PANELS:
        raise Http404
    with told(request, _("Đã bỏ dòng ấy.")):
        operations.remove_from_panel(
            panel=panel, row_id=row_id, reason=request.POST.get("reason", ""), by=request.actor, at=request.now
        )
    return redirect("activities:panel", activity.pk, panel)


@signed_in
@require_POST
def finishing(request: Request, pk: int) -> HttpResponse:
    """A milestone is done."""
    row = get_object_or_404(Milestone, pk=pk)
    managed_of(request, row.activity_id)
    with told(request, _("Đã ghi là xong.")):
        handed_to = request.POST.get("words", "")[:200]
        operations.finish_milestone(milestone_id=pk, handed_to=handed_to, by=request.actor, at=request.now)
    return redirect("activities:panel", row.activity_id, "moc")


@signed_in
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """What was answered to a proposal."""
    row = get_object_or_404(Proposal, pk=pk)
    managed_of(request, row.activity_id)
    with told(request, _("Đã ghi câu trả lời.")):
        words = request.POST.get("words", "")[:4000]
        operations.answer_proposal(proposal_id=pk, answer=words, by=request.actor, at=request.now)
    return redirect("activities:panel", row.activity_id, "kien-nghi")
