"""Board, obligation, plan with its strokes, publication: each calls one query or one operation, and answers."""

from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlsplit

from django import forms as django_forms
from django.contrib import messages
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import access, forms, operations, queries
from phongtrao.obligations.models import Obligation
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan


def _today(request: Request) -> date:
    return timezone.localdate(request.now)


@signed_in
@require_GET
def board(request: Request) -> HttpResponse:
    """Units × tasks of the newest published plan, or of `?ke-hoach=`; `?don-vi-id=` shows one unit's own list."""
    published = queries.published_plans(request.actor)
    plan = plan_in(request.GET, published)
    if plan is None:
        return answer(request, "obligations/no_board.html", {})
    unit_id = number_in(request, "don-vi-id")
    if unit_id is not None:
        return _unit(request, plan, unit_id)
    before = request.htmx.current_url_abs_path if request.htmx else None
    if before and plan_in(QueryDict(urlsplit(before).query), published) != plan:
        # Another plan has other periods, and the head of the page names it: the part alone would not do.
        return HttpResponseClientRedirect(request.get_full_path())
    clusters = queries.clusters_of(plan)
    form = forms.FilterForm(request.GET, plan=plan, plans=published, clusters=clusters)
    page = queries.board_page(plan, form.filters(), request.actor, _today(request), request.GET, clusters)
    return answer(request, "obligations/board.html", {"page": page, "filter": form}, part="board")


def plan_in(address: QueryDict, plans: tuple[Plan, ...]) -> Plan | None:
    """The plan that an address asks for; the newest where it asks for none; 404 where it asks for one not there."""
    wanted = address.get("ke-hoach", "")
    if not wanted.isdecimal():
        return plans[0] if plans else None
    for plan in plans:
        if str(plan.pk) == wanted:
            return plan
    raise Http404


def _unit(request: Request, plan: Plan, unit_id: int) -> HttpResponse:
    filters = forms.FilterForm(request.GET, plan=plan).filters()
    page = queries.unit_page(unit_id, plan, filters, request.actor, _today(request))
    if page is None:
        raise Http404
    return answer(request, "obligations/unit.html", {"page": page})


@signed_in
@require_GET
def detail(request: Request, pk: int) -> HttpResponse:
    """What is owed; htmx gets it as the sheet beside the board."""
    return _detail(request, _obligation(request, pk))


@signed_in
@require_POST
def progress(request: Request, pk: int) -> HttpResponse:
    """A unit says that it has begun, how much more it has done, or that it has finished."""
    obligation = _obligation(request, pk)
    page = queries.obligation_page(obligation, request.actor, _today(request))
    if not page.speaks_for:
        raise NotAllowed
    form = forms.ProgressForm(request.POST, units=page.speaks_for, noun=obligation.target_noun)
    return _deed(
        request,
        obligation,
        form,
        "progress",
        lambda told: operations.report_progress(
            obligation_id=pk, **told | {"quantity": told["quantity"] or 0}, by=request.actor, at=request.now
        ),
    )


@signed_in
@require_POST
def returning(request: Request, pk: int) -> HttpResponse:
    """An officer sends back what was reported as done, with the reason."""
    obligation = _obligation(request, pk)
    access.check_may_return(request.actor, obligation.plan)
    return _deed(
        request,
        obligation,
        forms.ReturnForm(request.POST),
        "returning",
        lambda told: operations.return_for_more(obligation_id=pk, **told, by=request.actor, at=request.now),
    )


@signed_in
@require_POST
def due(request: Request, pk: int) -> HttpResponse:
    """An officer sets the day of one obligation, or a unit promises one."""
    obligation = _obligation(request, pk)
    access.check_may_set_due(request.actor, obligation.plan, queries.leads_of(obligation))
    return _deed(
        request,
        obligation,
        forms.DueForm(request.POST, obligation=obligation),
        "due",
        lambda told: operations.set_due(obligation_id=pk, **told, by=request.actor, at=request.now),
    )


@signed_in
@require_GET
def plan(request: Request, pk: int) -> HttpResponse:
    """The paper with its strokes; `?nhiem-vu=` shows who owes the sentence."""
    found = get_object_or_404(plans.visible_to(request.actor), pk=pk)
    version = plans.current_version(found)
    if version is None or not version.reading:
        raise Http404
    page = queries.plan_page(found, version, request.actor, _today(request), number_in(request, "nhiem-vu"))
    return answer(request, "obligations/plan.html", {"page": page})


@signed_in
@require_http_methods(["GET", "POST"])
def publication(request: Request, pk: int) -> HttpResponse:
    """What would be created; POST creates it."""
    found = get_object_or_404(plans.visible_to(request.actor), pk=pk)
    access.check_may_publish(request.actor, found)
    status = 200
    if request.method == "POST":
        try:
            done = operations.publish(plan=found, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            messages.error(request, str(refusal.message))
            status = UNPROCESSABLE
        else:
            messages.success(request, done.in_words)
            return redirect(f"{reverse('obligations:board')}?ke-hoach={found.pk}")
    page = queries.preview(found, on=_today(request))
    return answer(request, "obligations/publish.html", {"page": page}, status=status)


def _obligation(request: Request, pk: int) -> Obligation:
    """An obligation that the actor may read, with all that its page needs; 404 otherwise."""
    return get_object_or_404(queries.with_all(queries.visible_to(request.actor)), pk=pk)


def _deed(
    request: Request, obligation: Obligation, form: django_forms.Form, name: str, run: Callable[[dict[str, Any]], Any]
) -> HttpResponse:
    """Run one operation if its form is sound; a no is shown in the form, and what was typed stays there."""
    if form.is_valid():
        try:
            run(form.cleaned_data)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            return redirect("obligations:detail", obligation.pk)
    return _detail(request, obligation, {name: form})


def _detail(
    request: Request, obligation: Obligation, refused: dict[str, django_forms.Form] | None = None
) -> HttpResponse:
    page = queries.obligation_page(obligation, request.actor, _today(request))
    context = {
        "page": page,
        "progress": forms.ProgressForm(units=page.speaks_for, noun=obligation.target_noun),
        "returning": forms.ReturnForm(),
        "due": forms.DueForm(obligation=obligation),
    } | (refused or {})
    status = UNPROCESSABLE if refused else 200
    return answer(request, "obligations/detail.html", context, part="sheet", status=status)
