"""Removing what was uploaded by mistake: a page that says what goes, and the deed."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.plans import operations, refusals
from phongtrao.plans.models import PlanState

from .documents import plan_of, version_of


@signed_in
@require_http_methods(["GET", "POST"])
def plan(request: Request, pk: int) -> HttpResponse:
    """Remove a plan that is not published; of a published one the page says why it stays."""
    found = plan_of(request, pk)
    why_not = refusals.PlanIsPublished.message if found.state == PlanState.PUBLISHED else ""
    context = {"plan": found, "version": None, "tasks": found.tasks.count(), "why_not": why_not}
    return _page(request, context, operations.remove_plan, {"plan": found})


@signed_in
@require_http_methods(["GET", "POST"])
def version(request: Request, pk: int, ordinal: int) -> HttpResponse:
    """Remove a new version that is not applied."""
    found = version_of(request, pk, ordinal)
    why_not = "" if found.is_removable else refusals.VersionIsUsed.message
    context = {"plan": found.plan, "version": found, "tasks": 0, "why_not": why_not}
    return _page(request, context, operations.remove_version, {"version": found})


def _page(
    request: Request, context: dict[str, Any], operation: Callable[..., None], given: dict[str, Any]
) -> HttpResponse:
    status = 200
    if request.method == "POST":
        try:
            operation(**given, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            context["why_not"], status = refusal.message, UNPROCESSABLE
        else:
            messages.success(request, _("Đã bỏ “%(title)s”.") % {"title": context["version"] or context["plan"]})
            return redirect("plans:list")
    return answer(request, "plans/remove.html", context, status=status)
