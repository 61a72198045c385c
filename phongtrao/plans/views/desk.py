"""The desk of the review: draws it, and runs one deed on it. Every verb of `review.py` comes back here."""

from collections.abc import Callable
from typing import Any

from django import forms as django_forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.plans import access, forms, queries, rules
from phongtrao.plans.models import ChargeRole, Plan, PlanVersion, Task, VersionState

SELECTED = "nhiem-vu"
ONLY_ASKED = "can-lam-ro"
UNREADY = (VersionState.QUEUED, VersionState.READING, VersionState.FAILED)


def chosen(request: Request) -> int | None:
    """The task that the address opens."""
    text = request.GET.get(SELECTED, "")
    return int(text) if text.isdecimal() else None


def desk(
    request: Request, plan: Plan, selected: int | None, refused: dict[str, django_forms.BaseForm] | None = None
) -> HttpResponse:
    """The whole page, or for htmx its part `desk`. `refused` is a form of the editor that was not accepted."""
    version = queries.current_version(plan)
    if version is None or version.state in UNREADY:
        raise Http404
    version.plan = plan
    only_asked = bool(request.GET.get(ONLY_ASKED) or request.POST.get(ONLY_ASKED))
    page = queries.review_page(version, selected=selected, only_asked=only_asked)
    context = {
        "page": page,
        "plan": plan,
        "proof": queries.coverage(version),
        "window": forms.WindowForm(initial={"window_from": plan.window_from, "window_to": plan.window_to}),
        "editor": _editor(version, page.selected) | (refused or {}) if page.selected else None,
    }
    return answer(request, "plans/review.html", context, part="desk", status=UNPROCESSABLE if refused else 200)


def _editor(version: PlanVersion, card: queries.TaskCard | None) -> dict[str, Any]:
    """The forms of the chosen task: its terms, charges, numbers, and the ways to cut it."""
    if card is None:
        return {}
    task = Task.objects.prefetch_related("charges").get(pk=card.id)
    units: dict[str, list[int]] = {ChargeRole.LEAD: [], ChargeRole.PARTNER: []}
    for charge in task.charges.all():
        if charge.unit_id and not charge.is_group:
            units[charge.role].append(charge.unit_id)
    cuts = rules.cut_points(version.text, task.start, task.end)
    return {
        "terms": forms.TermsForm(instance=task),
        "lead": forms.ChargeForm(initial={"role": ChargeRole.LEAD, "units": units[ChargeRole.LEAD]}),
        "partner": forms.ChargeForm(initial={"role": ChargeRole.PARTNER, "units": units[ChargeRole.PARTNER]}),
        "target": forms.TargetForm(),
        "merge": forms.MergeForm(task=task),
        "section": forms.SectionForm(sections=sections(version), initial={"section": task.section}),
        "reason": forms.ReasonForm(),
        "cuts": [(place, rules.quoted(version.text, place, task.end)) for place in cuts],
    }


def sections(version: PlanVersion) -> list[tuple[str, str]]:
    """The headings of the outline, for moving a task: marker and what to show."""
    entries = version.reading.get("outline", ())
    return [(entry["marker"], f"{entry['marker']} {entry['title']}"[:90]) for entry in entries]


def task_of(request: Request, pk: int) -> Task:
    """A task of a plan that the actor steers; 404 otherwise."""
    task = get_object_or_404(Task.objects.select_related("plan__issuer", "version"), pk=pk)
    access.check_may_steer(request.actor, task.plan)
    return task


def deed(
    request: Request,
    plan: Plan,
    selected: int | None,
    run: Callable[[], Any],
    *,
    form: django_forms.BaseForm | None = None,
    name: str = "form",
) -> HttpResponse:
    """
    Run one operation if its form is sound, then come back to the desk with the place kept.

    A form that is not sound, or an operation that refuses, shows why; what was typed stays in the form `name`.
    """
    if form is not None and not form.is_valid():
        return _refused(request, plan, selected, form, name)
    try:
        run()
    except NotAllowed:
        raise
    except Refusal as refusal:
        if form is not None:
            form.add_error(None, str(refusal.message))  # type: ignore[attr-defined]
            return _refused(request, plan, selected, form, name)
        messages.error(request, str(refusal.message))
    return _back(request, plan, selected)


def _refused(
    request: Request, plan: Plan, selected: int | None, form: django_forms.BaseForm, name: str
) -> HttpResponse:
    for errors in form.errors.values():
        messages.error(request, " ".join(str(error) for error in errors))
    return desk(request, plan, selected, {name: form})


def _back(request: Request, plan: Plan, selected: int | None) -> HttpResponse:
    """After a deed: htmx gets the desk anew, others are sent back to the page."""
    if request.htmx:
        return desk(request, plan, selected)
    query = f"?{SELECTED}={selected}#the-{selected}" if selected else ""
    return redirect(reverse("plans:review", args=[plan.pk]) + query)
