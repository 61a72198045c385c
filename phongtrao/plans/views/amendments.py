"""Deciding on a new version of the document."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.plans import access, forms, operations, queries
from phongtrao.plans.models import Change

from .documents import version_of


@signed_in
@require_GET
def differences(request: Request, pk: int, ordinal: int) -> HttpResponse:
    """What a new version would change, task by task."""
    version = version_of(request, pk, ordinal)
    if not version.is_read or not version.is_amendment:
        raise Http404
    context = {"page": queries.amendment_page(version), "plan": version.plan}
    return answer(request, "plans/amendment.html", context, part="changes")


@signed_in
@require_POST
def decision(request: Request, pk: int) -> HttpResponse:
    """Take or refuse one change."""
    change = get_object_or_404(Change.objects.select_related("version__plan__issuer"), pk=pk)
    access.check_may_steer(request.actor, change.version.plan)
    form = forms.DecisionForm(request.POST)
    if not form.is_valid():
        context = {"page": queries.amendment_page(change.version), "plan": change.version.plan, "form": form}
        return answer(request, "plans/amendment.html", context, part="changes")
    operations.decide_change(change=change, decision=form.cleaned_data["decision"], by=request.actor, at=request.now)
    if request.htmx:
        context = {"page": queries.amendment_page(change.version), "plan": change.version.plan}
        return answer(request, "plans/amendment.html", context, part="changes")
    return redirect("plans:differences", change.version.plan_id, change.version.ordinal)


@signed_in
@require_POST
def application(request: Request, pk: int, ordinal: int) -> HttpResponse:
    """Put the new version in force; the next step is to publish what it changed."""
    version = version_of(request, pk, ordinal)
    try:
        made = operations.apply_amendment(version=version, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
        return redirect("plans:differences", pk, ordinal)
    words = ngettext(
        "Đã áp dụng bản sửa đổi: %(made)s nhiệm vụ thay đổi.",
        "Đã áp dụng bản sửa đổi: %(made)s nhiệm vụ thay đổi.",
        made,
    )
    messages.success(request, words % {"made": made})
    return redirect("obligations:publish", pk)
