"""What a plan makes of the plan above: which that is, and which of its tasks it spells out. The page is above."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST

from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import MOST_DIGITS, Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.plans import access, forms, operations
from phongtrao.plans.models import Elaboration
from phongtrao.plans.refusals import NotAbove

from .documents import plan_of


@signed_in
@require_POST
def upper(request: Request, pk: int) -> HttpResponse:
    """Say which plan this one carries out."""
    plan = plan_of(request, pk)
    form = forms.UpperForm(request.POST, actor=request.actor, plan=plan)
    if not form.is_valid():
        messages.error(request, str(NotAbove.message))
        return redirect("obligations:cascade", pk)
    return _deed(request, pk, lambda: operations.set_upper(plan=plan, **form.cleaned_data, **_who(request)))


@signed_in
@require_POST
def elaborations(request: Request, pk: int) -> HttpResponse:
    """Take one pair, or several at once, for what it is: a task of the plan above spelled out."""
    plan = plan_of(request, pk)
    pairs = [pair for text in request.POST.getlist("cap") if (pair := _pair(text))]

    def accept() -> None:
        number = operations.accept_elaborations(plan=plan, pairs=pairs, **_who(request))
        said = ngettext("Đã nối %(number)s cặp việc.", "Đã nối %(number)s cặp việc.", number)
        messages.success(request, said % {"number": number})

    return _deed(request, pk, accept, place=pairs[0][0] if len(pairs) == 1 else None)


@signed_in
@require_POST
def elaboration_removal(request: Request, pk: int) -> HttpResponse:
    """Say that a task does not spell out the other after all."""
    found = get_object_or_404(Elaboration.objects.select_related("task__plan__issuer", "upper"), pk=pk)
    access.check_may_steer(request.actor, found.task.plan)
    place = found.upper_id
    return _deed(
        request,
        found.task.plan_id,
        lambda: operations.remove_elaboration(elaboration=found, **_who(request)),
        place=place,
    )


def _who(request: Request) -> dict[str, Any]:
    return {"by": request.actor, "at": request.now}


def _pair(text: str) -> tuple[int, int] | None:
    """ "12-34" as the ids of two tasks; None for anything else."""
    upper, _dash, task = text.partition("-")
    sound = all(part.isdecimal() and len(part) <= MOST_DIGITS for part in (upper, task))
    return (int(upper), int(task)) if sound else None


def _deed(request: Request, pk: int, run: Callable[[], object], place: int | None = None) -> HttpResponse:
    """Run one operation and come back to the page, to the item that it was about."""
    try:
        run()
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    return redirect(reverse("obligations:cascade", args=[pk]) + (f"#viec-{place}" if place else ""))
