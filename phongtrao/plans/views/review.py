"""The review: one page, and one small address for each verb. `desk.py` draws and runs."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.plans import access, forms, operations, queries, rules
from phongtrao.plans.models import Charge, ChargeRole, Question

from .desk import chosen, deed, desk, sections, task_of
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
    return deed(
        request,
        plan,
        None,
        lambda: operations.accept_all(plan=plan, at_least=at_least, by=request.actor, at=request.now),
    )


@signed_in
@require_POST
def addition(request: Request, pk: int) -> HttpResponse:
    """Make a task of the words chosen on the paper."""
    plan = plan_of(request, pk)
    version = queries.current_version(plan)
    form = forms.SpanForm(request.POST)
    return deed(
        request,
        plan,
        None,
        lambda: operations.add_task(version=version, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="addition",
    )


@signed_in
@require_POST
def passage(request: Request, pk: int) -> HttpResponse:
    """Say that a sentence is context or a norm."""
    plan = plan_of(request, pk)
    version = queries.current_version(plan)
    form = forms.PassageForm(request.POST)
    return deed(
        request,
        plan,
        None,
        lambda: operations.classify_passage(version=version, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="passage",
    )


@signed_in
@require_POST
def window(request: Request, pk: int) -> HttpResponse:
    """Set the time in which the plan is carried out."""
    plan = plan_of(request, pk)
    form = forms.WindowForm(request.POST)
    return deed(
        request,
        plan,
        None,
        lambda: operations.set_window(plan=plan, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="window",
    )


@signed_in
@require_POST
def acceptance(request: Request, pk: int) -> HttpResponse:
    """Take one proposal."""
    task = task_of(request, pk)
    return deed(
        request,
        task.plan,
        None,
        lambda: operations.accept_task(task=task, by=request.actor, at=request.now),
        place=pk,
    )


@signed_in
@require_POST
def dropping(request: Request, pk: int) -> HttpResponse:
    """Drop a task, with a reason."""
    task, form = task_of(request, pk), forms.ReasonForm(request.POST)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.drop_task(task=task, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="reason",
    )


@signed_in
@require_POST
def restoration(request: Request, pk: int) -> HttpResponse:
    """Take a dropped task back."""
    task = task_of(request, pk)
    return deed(
        request,
        task.plan,
        None,
        lambda: operations.restore_task(task=task, by=request.actor, at=request.now),
        place=pk,
    )


@signed_in
@require_POST
def terms(request: Request, pk: int) -> HttpResponse:
    """Set name, force, tier, pillar, dates and cadence."""
    task = task_of(request, pk)
    form = forms.TermsForm(request.POST, instance=task)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.edit_task(task=task, terms=form.terms, by=request.actor, at=request.now),
        form=form,
        name="terms",
    )


@signed_in
@require_POST
def split(request: Request, pk: int) -> HttpResponse:
    """Cut a task in two."""
    task, form = task_of(request, pk), forms.SplitForm(request.POST)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.split_task(task=task, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="split",
    )


@signed_in
@require_POST
def merge(request: Request, pk: int) -> HttpResponse:
    """Make one task of two."""
    task = task_of(request, pk)
    form = forms.MergeForm(request.POST, task=task)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.merge_tasks(task=task, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="merge",
    )


@signed_in
@require_POST
def section(request: Request, pk: int) -> HttpResponse:
    """Put a task under another heading."""
    task = task_of(request, pk)
    choices = sections(task.version)
    form = forms.SectionForm(request.POST, sections=choices)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.move_task(
            task=task,
            section=form.cleaned_data["section"],
            section_title=dict(choices)[form.cleaned_data["section"]],
            by=request.actor,
            at=request.now,
        ),
        form=form,
        name="section",
    )


@signed_in
@require_POST
def span(request: Request, pk: int) -> HttpResponse:
    """Give a task other words of the document, chosen on the paper."""
    task, form = task_of(request, pk), forms.SpanForm(request.POST)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.set_span(task=task, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="span",
    )


@signed_in
@require_POST
def charge(request: Request, pk: int) -> HttpResponse:
    """Set the lead or partner units."""
    task, form = task_of(request, pk), forms.ChargeForm(request.POST)
    name = ChargeRole.PARTNER if request.POST.get("role") == ChargeRole.PARTNER else ChargeRole.LEAD
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.charge_units(task=task, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name=name,
    )


@signed_in
@require_POST
def target(request: Request, pk: int) -> HttpResponse:
    """Set a number."""
    task, form = task_of(request, pk), forms.TargetForm(request.POST)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.set_target(task=task, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="target",
    )


@signed_in
@require_POST
def target_removal(request: Request, pk: int, target_id: int) -> HttpResponse:
    """Take a number away."""
    task = task_of(request, pk)
    return deed(
        request,
        task.plan,
        pk,
        lambda: operations.remove_target(task=task, target_id=target_id, by=request.actor, at=request.now),
    )


def _charge_of(request: Request, pk: int) -> Charge:
    found = get_object_or_404(Charge.objects.select_related("task__plan__issuer"), pk=pk)
    access.check_may_steer(request.actor, found.task.plan)
    return found


@signed_in
@require_POST
def resolution(request: Request, pk: int) -> HttpResponse:
    """Say which unit a written name means."""
    found, form = _charge_of(request, pk), forms.ResolveForm(request.POST)
    return deed(
        request,
        found.task.plan,
        found.task_id,
        lambda: operations.resolve_charge(charge=found, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="resolve",
    )


@signed_in
@require_POST
def members(request: Request, pk: int) -> HttpResponse:
    """Say who the units of a cluster or class are."""
    found, form = _charge_of(request, pk), forms.MembersForm(request.POST)
    return deed(
        request,
        found.task.plan,
        found.task_id,
        lambda: operations.name_members(charge=found, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="members",
    )


@signed_in
@require_POST
def answer_to_question(request: Request, pk: int) -> HttpResponse:
    """Answer a question, or leave the text as it is."""
    question = get_object_or_404(Question.objects.select_related("version__plan__issuer"), pk=pk)
    plan = question.version.plan
    access.check_may_steer(request.actor, plan)
    form = forms.AnswerForm(request.POST)
    return deed(
        request,
        plan,
        question.task_id if request.POST.get("dang-sua") else None,
        lambda: operations.answer_question(question=question, **form.cleaned_data, by=request.actor, at=request.now),
        form=form,
        name="answer",
        place=question.task_id,
    )
