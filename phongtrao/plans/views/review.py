"""The review: one page, and one small address for each verb. `desk.py` draws and runs."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.plans import forms, operations, rules
from phongtrao.plans.models import ChargeRole
from phongtrao.plans.queries import headings

from .desk import charge_form_name, charge_of, chosen, deed, desk, offered, question_of, task_of, version_read
from .documents import plan_of


@signed_in
@require_GET
def page(request: Request, pk: int) -> HttpResponse:
    """Paper and cards; `?nhiem-vu=` opens one task's editor, `?can-lam-ro=1` shows only what asks for a decision."""
    return desk(request, plan_of(request, pk), chosen(request))


@signed_in
@require_POST
def acceptances(request: Request, pk: int) -> HttpResponse:
    """Take all proposals, or with `chac-chan` only the sure ones."""
    plan = plan_of(request, pk)
    at_least = rules.SURE if request.POST.get("chac-chan") else 0.0
    return deed(request, plan, operations.accept_all, {"plan": plan, "at_least": at_least})


@signed_in
@require_POST
def addition(request: Request, pk: int) -> HttpResponse:
    """Make a task of the words chosen on the paper."""
    plan = plan_of(request, pk)
    given, form = {"version": version_read(plan)}, forms.SpanForm(request.POST)
    return deed(request, plan, operations.add_task, given, form=form, name="addition")


@signed_in
@require_POST
def passage(request: Request, pk: int) -> HttpResponse:
    """Say that a sentence is context or a norm."""
    plan = plan_of(request, pk)
    given, form = {"version": version_read(plan)}, forms.PassageForm(request.POST)
    return deed(request, plan, operations.classify_passage, given, form=form, name="passage")


@signed_in
@require_POST
def window(request: Request, pk: int) -> HttpResponse:
    """Set the time in which the plan is carried out."""
    plan, form = plan_of(request, pk), forms.WindowForm(request.POST)
    return deed(request, plan, operations.set_window, {"plan": plan}, form=form, name="window")


@signed_in
@require_POST
def acceptance(request: Request, pk: int) -> HttpResponse:
    """Take one proposal."""
    task = task_of(request, pk)
    return deed(request, task.plan, operations.accept_task, {"task": task}, place=pk)


@signed_in
@require_POST
def dropping(request: Request, pk: int) -> HttpResponse:
    """Drop a task, with a reason."""
    task, form = task_of(request, pk), forms.ReasonForm(request.POST)
    return deed(request, task.plan, operations.drop_task, {"task": task}, form=form, name="reason", selected=pk)


@signed_in
@require_POST
def restoration(request: Request, pk: int) -> HttpResponse:
    """Take a dropped task back."""
    task = task_of(request, pk)
    return deed(request, task.plan, operations.restore_task, {"task": task}, place=pk)


@signed_in
@require_POST
def terms(request: Request, pk: int) -> HttpResponse:
    """Set name, force, tier, pillar, dates and cadence."""
    task = task_of(request, pk)
    form = forms.TermsForm(request.POST, instance=task)
    return deed(request, task.plan, operations.edit_task, {"task": task}, form=form, name="terms", selected=pk)


@signed_in
@require_POST
def split(request: Request, pk: int) -> HttpResponse:
    """Cut a task in two."""
    task, form = task_of(request, pk), forms.SplitForm(request.POST)
    return deed(request, task.plan, operations.split_task, {"task": task}, form=form, name="split", selected=pk)


@signed_in
@require_POST
def merge(request: Request, pk: int) -> HttpResponse:
    """Make one task of two."""
    task = task_of(request, pk)
    form = forms.MergeForm(request.POST, task=task)
    return deed(request, task.plan, operations.merge_tasks, {"task": task}, form=form, name="merge", selected=pk)


@signed_in
@require_POST
def section(request: Request, pk: int) -> HttpResponse:
    """Put a task under another heading."""
    task = task_of(request, pk)
    form = forms.SectionForm(request.POST, headings=headings(task.version))
    return deed(request, task.plan, operations.move_task, {"task": task}, form=form, name="section", selected=pk)


@signed_in
@require_POST
def span(request: Request, pk: int) -> HttpResponse:
    """Give a task other words of the document, chosen on the paper."""
    task, form = task_of(request, pk), forms.SpanForm(request.POST)
    return deed(request, task.plan, operations.set_span, {"task": task}, form=form, name="span", selected=pk)


@signed_in
@require_POST
def charge(request: Request, pk: int) -> HttpResponse:
    """Set the lead or partner units."""
    task = task_of(request, pk)
    name = ChargeRole.PARTNER if request.POST.get("role") == ChargeRole.PARTNER else ChargeRole.LEAD
    form = forms.ChargeForm(request.POST, role=name, **offered(request, task.plan))
    return deed(request, task.plan, operations.charge_units, {"task": task}, form=form, name=name, selected=pk)


@signed_in
@require_POST
def target(request: Request, pk: int) -> HttpResponse:
    """Set a number."""
    task, form = task_of(request, pk), forms.TargetForm(request.POST)
    return deed(request, task.plan, operations.set_target, {"task": task}, form=form, name="target", selected=pk)


@signed_in
@require_POST
def target_removal(request: Request, pk: int, target_id: int) -> HttpResponse:
    """Take a number away."""
    task = task_of(request, pk)
    return deed(request, task.plan, operations.remove_target, {"task": task, "target_id": target_id}, selected=pk)


@signed_in
@require_POST
def resolution(request: Request, pk: int) -> HttpResponse:
    """Say which unit a written name means."""
    found = charge_of(request, pk)
    plan, given, name = found.task.plan, {"charge": found}, charge_form_name(found)
    form = forms.ResolveForm(request.POST, **offered(request, plan))
    return deed(request, plan, operations.resolve_charge, given, form=form, name=name, selected=found.task_id)


@signed_in
@require_POST
def members(request: Request, pk: int) -> HttpResponse:
    """Say who the units of a cluster or class are."""
    found = charge_of(request, pk)
    plan, given, name = found.task.plan, {"charge": found}, charge_form_name(found)
    form = forms.MembersForm(request.POST, **offered(request, plan))
    return deed(request, plan, operations.name_members, given, form=form, name=name, selected=found.task_id)


@signed_in
@require_POST
def answer_to_question(request: Request, pk: int) -> HttpResponse:
    """Answer a question, or leave the text as it is."""
    question, form = question_of(request, pk), forms.AnswerForm(request.POST)
    return deed(
        request,
        question.version.plan,
        operations.answer_question,
        {"question": question},
        form=form,
        name="answer",
        selected=question.task_id if request.POST.get("dang-sua") else None,
        place=question.task_id,
    )
