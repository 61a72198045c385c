"""Closing an activity with what came of it, showing it, mending a figure."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.activities import forms, operations, queries
from phongtrao.activities.models import Activity, ActivityState, Result
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal

from .deeds import told
from .making import managed_of


@signed_in
@require_http_methods(["GET", "POST"])
def closing(request: Request, pk: int) -> HttpResponse:
    """What came of it; once closed, the figures as they stand."""
    activity = managed_of(request, pk)
    page = queries.outcome_page(activity)
    form = forms.OutcomeForm(request.POST or None, request.FILES or None, page=page)
    if request.method == "POST" and form.is_valid() and activity.state != ActivityState.CLOSED:
        given = {"outcome": form.outcome, "key": form.cleaned_data["key"]}
        try:
            operations.close_activity(activity_id=pk, **given, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
            page = _with_proofs(request, activity, form) or page
        else:
            messages.success(request, _("Đã ghi kết quả; số liệu đã tính vào các nhiệm vụ."))
            return redirect("activities:close", pk)
    context = {"form": form, "page": page, "activity": activity, "showing": forms.EvidenceForm(asked=page.asked_for)}
    return answer(request, "activities/outcome.html", context)


def _with_proofs(request: Request, activity: Activity, form: forms.OutcomeForm) -> queries.OutcomePage | None:
    """Browsers forget chosen files: what was sent along is kept, so that only what is missing is sent again."""
    if not form.proofs or activity.state != ActivityState.OPEN:
        return None
    caption, key = form.cleaned_data["caption"].strip(), form.cleaned_data["key"]
    try:
        operations.show_evidence(
            activity_id=activity.pk, proofs=form.proofs, caption=caption, key=key, by=request.actor, at=request.now
        )
    except Refusal:
        # It is the evidence that is refused; the page says why already.
        return None
    form.begin_anew()
    messages.info(request, _("Minh chứng vừa gửi đã được giữ; chỉ gửi thêm phần còn thiếu."))
    return queries.outcome_page(activity)


@signed_in
@require_POST
def showing(request: Request, pk: int) -> HttpResponse:
    """More evidence."""
    activity = managed_of(request, pk)
    form = forms.EvidenceForm(request.POST, request.FILES, asked=queries.evidence_asked(activity))
    if not form.is_valid():
        words = " ".join(str(error) for errors in form.errors.values() for error in errors)
        messages.error(request, words)
        return redirect("activities:close", pk)
    with told(request, _("Đã gửi minh chứng.")):
        operations.show_evidence(
            activity_id=activity.pk,
            proofs=form.proofs,
            caption=form.cleaned_data["caption"].strip(),
            key=form.cleaned_data["key"],
            by=request.actor,
            at=request.now,
        )
    return redirect("activities:close", pk)


@signed_in
@require_http_methods(["GET", "POST"])
def mending(request: Request, pk: int) -> HttpResponse:
    """Another figure than was stated, with the reason."""
    row = get_object_or_404(Result.objects.select_related("obligation__task"), pk=pk, is_current=True)
    activity = managed_of(request, row.activity_id)
    form = forms.MendForm(request.POST or None, now=row.quantity, places=queries.places_of(row.metric))
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã sửa số liệu; số cũ được ghi trả lại kèm lý do.")):
            operations.mend_result(
                activity_id=activity.pk,
                metric=row.metric,
                obligation_id=row.obligation_id,
                **form.cleaned_data,
                by=request.actor,
                at=request.now,
            )
        return redirect("activities:close", activity.pk)
    return answer(
        request, "activities/mend.html", {"form": form, "name": queries.name_of_figure(row), "activity": activity}
    )
