"""Evidence behind its door: the file, the small photo, taking it out of sight; figures confirmed, and measured."""

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.obligations import access, forms, operations, queries
from phongtrao.obligations.models import Evidence, EvidenceKind

from .board import deed, obligation_of, today_of
from .month import outcome_told


def _piece(request: Request, pk: int) -> Evidence:
    """A piece that the actor may see: what was taken out of sight is for those who steer the plan, or the unit."""
    rows = queries.evidence_for(request.actor).select_related("obligation__plan__issuer", "unit", "removal")
    piece = get_object_or_404(rows, pk=pk)
    if hasattr(piece, "removal"):
        access.check_may_see_removed(request.actor, piece)
    return piece


def _file(piece: Evidence, name: str, *, as_attachment: bool) -> FileResponse:
    file = getattr(piece, name)
    if not file or not file.storage.exists(str(file.name)):
        raise Http404
    suffix = str(file.name)[str(file.name).rfind(".") :]
    kept_as = f"{piece.file_name.rpartition('.')[0] or 'minh-chung'}{suffix}"
    return FileResponse(file.open(), as_attachment=as_attachment, filename=kept_as)


@signed_in
@require_GET
def whole(request: Request, pk: int) -> FileResponse:
    """The photo, to look at; any other file, to keep."""
    piece = _piece(request, pk)
    return _file(piece, "file", as_attachment=piece.kind != EvidenceKind.PHOTO)


@signed_in
@require_GET
def small(request: Request, pk: int) -> FileResponse:
    """The photo made small."""
    return _file(_piece(request, pk), "preview", as_attachment=False)


@signed_in
@require_http_methods(["GET", "POST"])
def removal(request: Request, pk: int) -> HttpResponse:
    """Taking a piece out of sight, with the reason."""
    piece = _piece(request, pk)
    if not access.may_report_for(request.actor, piece.unit):
        raise NotAllowed
    form = forms.ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        reason = form.cleaned_data["reason"]
        with outcome_told(request, _("Đã gỡ minh chứng.")):
            operations.remove_evidence(evidence_id=pk, reason=reason, by=request.actor, at=request.now)
        return redirect(queries.place_of(piece))
    return answer(request, "obligations/removal.html", {"form": form, "piece": piece, "back": queries.place_of(piece)})


@signed_in
@require_POST
def demanding(request: Request, pk: int) -> HttpResponse:
    """An officer says what the task needs as evidence."""
    obligation = obligation_of(request, pk)
    access.check_may_demand(request.actor, obligation.plan)
    return deed(
        request,
        obligation,
        forms.DemandForm(request.POST),
        "demanding",
        lambda told: operations.demand_evidence(obligation_id=pk, **told, by=request.actor, at=request.now),
        _("Đã ghi minh chứng cần có; áp dụng cho mọi đơn vị được giao nhiệm vụ này."),
    )


@signed_in
@require_POST
def confirming(request: Request, pk: int) -> HttpResponse:
    """An officer has looked at what was reported and confirms the figures."""
    obligation = obligation_of(request, pk)
    access.check_may_return(request.actor, obligation.plan)
    with outcome_told(request, _("Đã xác nhận số liệu.")):
        operations.confirm_result(obligation_id=pk, by=request.actor, at=request.now)
    return redirect("obligations:detail", pk)


@signed_in
@require_POST
def measuring(request: Request, pk: int) -> HttpResponse:
    """An officer says by which metric the target is measured."""
    obligation = obligation_of(request, pk)
    access.check_may_return(request.actor, obligation.plan)
    page = queries.obligation_page(obligation, request.actor, today_of(request))
    return deed(
        request,
        obligation,
        forms.MetricForm(request.POST, goal=page.goal, now=obligation.metric),
        "metric",
        lambda told: operations.choose_metric(obligation_id=pk, **told, by=request.actor, at=request.now),
        _("Đã chọn thước đo; số đã làm được tính lại."),
    )
