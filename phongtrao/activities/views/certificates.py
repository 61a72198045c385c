"""The certificates of an activity: issued in one step, revoked, issued anew."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_POST

from phongtrao.activities import operations, queries, rules
from phongtrao.activities.models import Activity, Certificate
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of

from .deeds import told
from .making import managed_of

AT_ONCE = 50


def _giving(request: Request, pk: int) -> Activity:
    activity = managed_of(request, pk)
    if not activity.kind.has(rules.Feature.CERTIFICATE):
        raise Http404
    return activity


def _held(request: Request, pk: int) -> Certificate:
    managed = queries.managed_by(request.actor)
    return get_object_or_404(Certificate.objects.filter(activity__in=managed), pk=pk)


@signed_in
@require_GET
def certificates(request: Request, pk: int) -> HttpResponse:
    """Who has earned one, who has one, who attended too little."""
    activity = _giving(request, pk)
    page = queries.certificate_page(activity, request.now)
    lines, pager = page_of(list(page.lines), params=request.GET, per_page=AT_ONCE)
    context = {"page": page, "activity": activity, "lines": lines, "pager": pager}
    return answer(request, "activities/certificates.html", context)


@signed_in
@require_POST
def issuing(request: Request, pk: int) -> HttpResponse:
    """Issue them to all who have earned one."""
    _giving(request, pk)
    with told(request):
        rows = operations.issue_certificates(activity_id=pk, by=request.actor, at=request.now)
        number = len(rows)
        words = ngettext("Đã cấp %(number)s giấy chứng nhận.", "Đã cấp %(number)s giấy chứng nhận.", number)
        messages.success(request, words % {"number": number} if rows else _("Ai đủ buổi đều đã có giấy."))
    return redirect("activities:certificates", pk)


@signed_in
@require_POST
def revoking(request: Request, pk: int) -> HttpResponse:
    """Revoke one."""
    row, reason = _held(request, pk), request.POST.get("reason", "")[:400]
    with told(request, _("Đã thu hồi giấy chứng nhận.")):
        operations.revoke_certificate(certificate_id=pk, reason=reason, by=request.actor, at=request.now)
    return redirect("activities:certificates", row.activity_id)


@signed_in
@require_POST
def reissuing(request: Request, pk: int) -> HttpResponse:
    """Give whoever lost theirs another one."""
    row = _held(request, pk)
    with told(request, _("Đã cấp giấy mới.")):
        operations.reissue_certificate(certificate_id=pk, by=request.actor, at=request.now)
    return redirect("activities:certificates", row.activity_id)
