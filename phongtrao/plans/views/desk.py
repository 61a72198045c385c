"""The desk of the review: draws it, and runs one deed on it. Every verb of `review.py` comes back here."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from django import forms as django_forms
from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode

from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.models import Unit
from phongtrao.plans import access, forms, queries, rules
from phongtrao.plans.models import Charge, ChargeRole, PassageKind, Plan, PlanVersion, Question, Task

SELECTED = "nhiem-vu"
ONLY_ASKED = "can-lam-ro"
Refused = dict[str, django_forms.BaseForm]
"""A form of the desk that was not accepted, by its name there."""
BACK_TO, COVERAGE = "ve", "doi-chieu"
"""A form on the page of coverage says so, to come back there."""


def chosen(request: Request) -> int | None:
    """The task that the address opens."""
    return number_in(request, SELECTED)


def desk(request: Request, plan: Plan, selected: int | None, refused: Refused | None = None) -> HttpResponse:
    """The whole page, or for htmx its part `desk`. `refused` is a form of the editor that was not accepted."""
    version = version_read(plan)
    only_asked = bool(request.GET.get(ONLY_ASKED) or request.POST.get(ONLY_ASKED))
    page = queries.review_page(version, selected=selected, only_asked=only_asked)
    context = {
        "page": page,
        "plan": plan,
        "proof": queries.coverage(version),
        "unpublished": len(queries.unpublished(plan)),
        "window": _window(plan, refused or {}),
        "editor": _editor(version, page.selected, refused or {}, offered(request, plan)),
    }
    return answer(request, "plans/review.html", context, part="desk", status=UNPROCESSABLE if refused else 200)


def _window(plan: Plan, refused: Refused) -> django_forms.BaseForm:
    given = {"window_from": plan.window_from, "window_to": plan.window_to}
    return refused.get("window") or forms.WindowForm(initial=given)


def offered(request: Request, plan: Plan) -> dict[str, Any]:
    """Which units a form of the desk offers: those of the issuer that exist today."""
    return {"within": plan.issuer, "on": timezone.localdate(request.now)}


def _editor(
    version: PlanVersion, card: queries.TaskCard | None, refused: Refused, units: dict[str, Any]
) -> dict[str, Any] | None:
    """The forms of the chosen task: its terms, charges, numbers, and the ways to cut it."""
    if card is None:
        return None
    task = Task.objects.prefetch_related("charges__members", "charges__unit").get(pk=card.id)
    task.plan = version.plan
    editor = _forms(version, task, units) | refused
    for name, form in editor.items():
        if isinstance(form, django_forms.BaseForm):
            form.auto_id = f"{name}_%s"
    views = {view.id: view for view in (*card.leads, *card.partners)}
    editor["charges"] = [
        (views[charge.pk], editor.get(charge_form_name(charge), form)) for charge, form in _charge_forms(task, units)
    ]
    return editor


def charge_form_name(charge: Charge) -> str:
    """The name on the desk of the form that says whom a charge means."""
    return f"charge{charge.pk}"


def _charge_forms(task: Task, units: dict[str, Any]) -> Iterator[tuple[Charge, django_forms.BaseForm]]:
    """For each name whose meaning an officer says: a form for the unit, or for the members of a group."""
    for charge in sorted(task.charges.all(), key=lambda charge: (charge.role, charge.ordinal, charge.pk)):
        auto_id = f"{charge_form_name(charge)}_%s"
        if charge.is_group:
            members = charge.members.all()
            given = {"units": list(members), "sharing": charge.sharing}
            yield charge, forms.MembersForm(initial=given, auto_id=auto_id, known=members, **units)
        elif charge.unit is None:
            yield charge, forms.ResolveForm(auto_id=auto_id, **units)


def _charge_form(role: str, chosen: list[Unit], units: dict[str, Any]) -> forms.ChargeForm:
    return forms.ChargeForm(initial={"units": chosen}, role=role, known=chosen, **units)


def _forms(version: PlanVersion, task: Task, units: dict[str, Any]) -> dict[str, Any]:
    charged: dict[str, list[Unit]] = {ChargeRole.LEAD: [], ChargeRole.PARTNER: []}
    for charge in task.charges.all():
        if charge.unit and not charge.is_group:
            charged[charge.role].append(charge.unit)
    cuts = rules.cut_points(version.text, task.start, task.end)
    return {
        "terms": forms.TermsForm(instance=task),
        "lead": _charge_form(ChargeRole.LEAD, charged[ChargeRole.LEAD], units),
        "partner": _charge_form(ChargeRole.PARTNER, charged[ChargeRole.PARTNER], units),
        "target": forms.TargetForm(),
        "merge": forms.MergeForm(task=task),
        "section": _section_form(version, task),
        "reason": forms.ReasonForm(),
        "cuts": [(place, rules.quoted(version.text, place, task.end)) for place in cuts],
    }


def _section_form(version: PlanVersion, task: Task) -> forms.SectionForm:
    headings = queries.headings(version)
    here = [heading for heading in headings if (heading.marker, heading.title) == (task.section, task.section_title)]
    return forms.SectionForm(headings=headings, initial={"section": here[0].path if here else ""})


def task_of(request: Request, pk: int) -> Task:
    """A task of a plan that the actor steers; 404 otherwise."""
    task = get_object_or_404(Task.objects.select_related("plan__issuer", "version"), pk=pk)
    access.check_may_steer(request.actor, task.plan)
    return task


def charge_of(request: Request, pk: int) -> Charge:
    """A charge in a plan that the actor steers; 404 otherwise."""
    charge = get_object_or_404(Charge.objects.select_related("task__plan__issuer"), pk=pk)
    access.check_may_steer(request.actor, charge.task.plan)
    return charge


def question_of(request: Request, pk: int) -> Question:
    """A question on a plan that the actor steers; 404 otherwise."""
    question = get_object_or_404(Question.objects.select_related("version__plan__issuer"), pk=pk)
    access.check_may_steer(request.actor, question.version.plan)
    return question


def version_read(plan: Plan) -> PlanVersion:
    """The document that the desk shows; 404 while there is none that has been read."""
    version = queries.current_version(plan)
    if version is None or not version.is_read:
        raise Http404
    version.plan = plan
    return version


def deed(
    request: Request,
    plan: Plan,
    operation: Callable[..., Any],
    given: Mapping[str, Any],
    *,
    form: django_forms.BaseForm | None = None,
    name: str = "form",
    selected: int | None = None,
    place: int | None = None,
) -> HttpResponse:
    """
    Run one operation on what is `given` and what was typed, then come back to the desk with the place kept.

    `selected` is the task whose editor is open then; `place` the one to come back to without its editor.

    A form that is not sound, or an operation that refuses, shows why; what was typed stays in the form `name`.
    """
    if form is not None and not form.is_valid():
        return _refused(request, plan, selected, form, name)
    typed = form.cleaned_data if form is not None else {}
    try:
        operation(**given, **typed, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        if form is not None:
            form.add_error(None, str(refusal.message))
            return _refused(request, plan, selected, form, name)
        messages.error(request, str(refusal.message))
    return _back(request, plan, selected, place)


def _refused(
    request: Request, plan: Plan, selected: int | None, form: django_forms.BaseForm, name: str
) -> HttpResponse:
    for errors in form.errors.values():
        messages.error(request, " ".join(str(error) for error in errors))
    return desk(request, plan, selected, {name: form})


def _back(request: Request, plan: Plan, selected: int | None, place: int | None) -> HttpResponse:
    """After a deed: htmx gets the desk anew, others are sent back to the page."""
    if request.htmx:
        return desk(request, plan, selected)
    if request.POST.get(BACK_TO) == COVERAGE:
        return redirect(reverse("plans:coverage", args=[plan.pk]) + f"?loai={PassageKind.OPEN}")
    kept = {SELECTED: selected, ONLY_ASKED: request.POST.get(ONLY_ASKED)}
    query = urlencode({name: value for name, value in kept.items() if value})
    spot = selected or place
    address = reverse("plans:review", args=[plan.pk])
    return redirect(address + (f"?{query}" if query else "") + (f"#the-{spot}" if spot else ""))
