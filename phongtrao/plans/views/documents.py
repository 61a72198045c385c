"""The list of plans, taking in a document, its reading, coverage and history."""

from django.contrib import messages
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.plans import access, forms, operations, queries, rules, tasks
from phongtrao.plans.models import Plan, PlanVersion

HISTORY_LINES = 50
UNIT_PLANS = 20


def plan_of(request: Request, pk: int, *, steered: bool = True) -> Plan:
    """The plan, if the actor may see it (and steer it, unless told otherwise); 404 otherwise."""
    plan = get_object_or_404(queries.visible_to(request.actor), pk=pk)
    if steered:
        access.check_may_steer(request.actor, plan)
    return plan


def version_of(request: Request, pk: int, ordinal: int) -> PlanVersion:
    """One version of a plan that the actor steers; 404 otherwise."""
    plan = plan_of(request, pk)
    return get_object_or_404(plan.versions.select_related("plan__issuer"), ordinal=ordinal)


@signed_in
@require_GET
def plan_list(request: Request) -> HttpResponse:
    """The plans of the movement, newest first, then those that units below have made for themselves."""
    actor = request.actor
    below, pager = page_of(queries.of_units_below(actor), params=request.GET, per_page=UNIT_PLANS)
    context = {
        "rows": queries.plan_rows(queries.of_movement(actor), actor),
        "below": queries.plan_rows(queries.visible_to(actor).filter(pk__in=[plan.pk for plan in below]), actor),
        "pager": pager,
        "may_begin": access.may_begin(actor),
    }
    return answer(request, "plans/list.html", context)


@holding(*access.WORKS)
@require_http_methods(["GET", "POST"])
def begin(request: Request) -> HttpResponse:
    """Take in a new plan; it is read in the background and the next page shows how far that is."""
    form = forms.BeginForm(request.POST or None, request.FILES or None, actor=request.actor)
    if request.method == "POST" and form.is_valid():
        try:
            version = operations.begin_plan(
                issuer=form.cleaned_data["issuer"],
                upper=form.cleaned_data.get("upper"),
                name=form.file_name,
                data=form.data_read,
                by=request.actor,
                at=request.now,
            )
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error("upper", str(refusal.message))
        else:
            tasks.read_version.enqueue(version.pk)
            return redirect("plans:reading", version.plan_id, version.ordinal)
    return answer(request, "plans/begin.html", {"form": form}, part="form")


@signed_in
@require_http_methods(["GET", "POST"])
def amend(request: Request, pk: int) -> HttpResponse:
    """Take in a new version of a plan's document."""
    plan = plan_of(request, pk)
    form = forms.UploadForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            version = operations.add_version(
                plan=plan, name=form.file_name, data=form.data_read, by=request.actor, at=request.now
            )
        except Refusal as refusal:
            form.add_error("file", str(refusal.message))
        else:
            tasks.read_version.enqueue(version.pk)
            return redirect("plans:reading", plan.pk, version.ordinal)
    return answer(request, "plans/amend.html", {"form": form, "plan": plan}, part="form")


@signed_in
@require_GET
def reading(request: Request, pk: int, ordinal: int) -> HttpResponse:
    """How far the reading is; when it is done, on to the review or to the differences. May be closed meanwhile."""
    version = version_of(request, pk, ordinal)
    if not version.is_read:
        is_silent = rules.is_silent(version.heard_at or version.uploaded_at, request.now)
        context = {"version": version, "plan": version.plan, "is_silent": is_silent}
        return answer(request, "plans/reading.html", context, part="progress")
    name = "plans:differences" if version.is_amendment else "plans:review"
    target = redirect(name, pk, ordinal) if version.is_amendment else redirect(name, pk)
    if request.htmx:
        return HttpResponse(headers={"HX-Redirect": target["Location"]})
    return target


@signed_in
@require_POST
def resumption(request: Request, pk: int, ordinal: int) -> HttpResponse:
    """Have a document read from the start whose worker was stopped."""
    version = version_of(request, pk, ordinal)
    try:
        version = operations.resume_reading(version=version, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        if version.is_busy:
            tasks.read_version.enqueue(version.pk)
    return redirect("plans:reading", pk, ordinal)


@signed_in
@require_GET
def download(request: Request, pk: int, ordinal: int) -> FileResponse:
    """The document as it was uploaded."""
    version = version_of(request, pk, ordinal)
    if not version.file or not version.file.storage.exists(str(version.file.name)):
        raise Http404
    return FileResponse(version.file.open(), as_attachment=True, filename=version.file_name)


@signed_in
@require_GET
def coverage(request: Request, pk: int) -> HttpResponse:
    """The proof that every sentence is a duty, a norm, context or form; `?loai=` shows one kind alone."""
    plan = plan_of(request, pk)
    version = queries.current_version(plan)
    if version is None or version.is_busy:
        raise Http404
    proof = queries.coverage(version)
    kind = request.GET.get("loai", "")
    page, pager = page_of(proof.of_kind(kind), params=request.GET, per_page=100)
    context = {"plan": plan, "version": version, "proof": proof, "kind": kind, "sentences": page, "pager": pager}
    return answer(request, "plans/coverage.html", context)


@signed_in
@require_GET
def history(request: Request, pk: int) -> HttpResponse:
    """Who did what to the plan, newest first."""
    plan = plan_of(request, pk)
    page, pager = page_of(queries.history(plan), params=request.GET, per_page=HISTORY_LINES)
    context = {"plan": plan, "lines": queries.lines(page), "pager": pager}
    return answer(request, "plans/history.html", context)
