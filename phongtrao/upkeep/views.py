"""Signs of life for machines, and the page of the background work."""

from hmac import compare_digest
from http import HTTPStatus
from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST
from django_tasks_db.models import DBTaskResult
from prometheus_client import CONTENT_TYPE_LATEST

from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import Refusal

from . import access, figures, operations, queries, rules


@public
@never_cache
@require_GET
def alive(request: Request) -> HttpResponse:
    """The process answers; nothing else is asked."""
    return HttpResponse("song\n", content_type="text/plain; charset=utf-8")


@public
@never_cache
@require_GET
def ready(request: Request) -> HttpResponse:
    """200 if everything that the service needs is there, 503 otherwise; which it is, but not why."""
    found = queries.readiness(request.now)
    status = HTTPStatus.OK if all(found.values()) else HTTPStatus.SERVICE_UNAVAILABLE
    return JsonResponse({"san_sang": all(found.values()), "gom": found}, status=status)


@public
@never_cache
@require_GET
def measures(request: Request) -> HttpResponse:
    """The figures, for whoever is on the same network or knows the token; for others the page does not exist."""
    if not _may_measure(request):
        raise Http404
    return HttpResponse(figures.exposition(), content_type=CONTENT_TYPE_LATEST)


def _may_measure(request: HttpRequest) -> bool:
    """What came through a proxy looks near but is not: there only the token counts."""
    token = settings.METRICS_TOKEN
    if token and compare_digest(request.headers.get("Authorization", "").encode(), f"Bearer {token}".encode()):
        return True
    is_forwarded = "X-Forwarded-For" in request.headers or "Forwarded" in request.headers
    return not is_forwarded and rules.is_near(request.META.get("REMOTE_ADDR", ""))


@signed_in
@require_GET
def work(request: Request) -> HttpResponseBase:
    """The background work: how much waits, what failed."""
    access.check_may_look_after(request.actor)
    return render(request, "upkeep/work.html", {"work": queries.work()})


@signed_in
@require_POST
def run_again(request: Request, pk: UUID) -> HttpResponseBase:
    """Try one failed piece of work again now."""
    access.check_may_look_after(request.actor)
    job = get_object_or_404(DBTaskResult, pk=pk)
    try:
        operations.run_again(job_id=str(job.pk), by=request.actor, at=request.now)
    except Refusal as refusal:
        messages.warning(request, str(refusal.message))
    else:
        messages.info(request, _("Việc sẽ được làm lại trong giây lát. Đồng chí tải lại trang để xem kết quả."))
    return redirect("upkeep:work")
