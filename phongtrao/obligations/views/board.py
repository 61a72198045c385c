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
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from django_htmx.http import HttpResponseClientRedirect

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import MOST_DIGITS, Request, number_in
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import access, forms, operations, queries
from phongtrao.obligations.models import Obligation, ProgressKind
from phongtrao.plans import queries as plans
from phongtrao.plans.models import Plan, PlanState

from .unit_list import list_of_unit

FIRST = {"dang-ky": "register", "bat-dau": "start", "ket-qua": "show", "de-nghi": "ask", "gia-han": "ask"}
FIRST |= {"registration": "register", "progress": "show", "petition": "ask"}
"""The step that comes first: by `?mo=`, or by the form that was refused."""


def today_of(request: Request) -> date:
    """The day on which somebody asks."""
    return timezone.localdate(request.now)


@signed_in
@require_GET
def board(request: Request) -> HttpResponse:
    """Units × tasks of the first published plan, or of `?ke-hoach=`; `?don-vi-id=` shows one unit's own list."""
    published = queries.published_plans(request.actor)
    plan = plan_in(request.GET, published, request.actor)
    if plan is None:
        return answer(request, "obligations/no_board.html", {})
    unit_id = number_in(request, "don-vi-id")
    if unit_id is not None:
        return list_of_unit(request, plan, unit_id)
    before = request.htmx.current_url_abs_path if request.htmx else None
    if before and plan_in(QueryDict(urlsplit(before).query), published, request.actor) != plan:
        # Another plan has other periods, and the head of the page names it: the part alone would not do.
        return HttpResponseClientRedirect(request.get_full_path())
    clusters = queries.clusters_of(plan)
    offered = published if plan in published else (*published, plan)
    form = forms.FilterForm(request.GET, plan=plan, plans=offered, clusters=clusters)
    page = queries.board_page(plan, form.filters(), request.actor, today_of(request), request.GET, clusters)
    return answer(request, "obligations/board.html", {"page": page, "filter": form}, part="board")


def plan_in(address: QueryDict, published: tuple[Plan, ...], actor: Actor) -> Plan | None:
    """
    The plan that an address asks for; the first where it asks for none; 404 where it asks for one not there.

    It may be one that a unit below has made for itself.
    """
    wanted = address.get("ke-hoach", "")
    if not wanted.isdecimal():
        return published[0] if published else None
    for plan in published:
        if str(plan.pk) == wanted:
            return plan
    if len(wanted) > MOST_DIGITS:
        raise Http404
    return get_object_or_404(plans.visible_to(actor).filter(state=PlanState.PUBLISHED), pk=wanted)


@signed_in
@require_GET
def detail(request: Request, pk: int) -> HttpResponse:
    """What is owed; htmx gets it as the sheet beside the board."""
    return detail_of(request, obligation_of(request, pk))


@signed_in
@require_POST
def progress(request: Request, pk: int) -> HttpResponse:
    """A unit says that it has begun, how much more it has done, or that it has finished, and shows it."""
    obligation = obligation_of(request, pk)
    page = queries.obligation_page(obligation, request.actor, today_of(request))
    if not page.speaks_for:
        raise NotAllowed
    form = forms.progress_form(page, today_of(request), request.POST, request.FILES)
    return deed(
        request,
        obligation,
        form,
        "progress",
        lambda told: operations.report_with_evidence(
            obligation_id=pk,
            unit_id=told["unit_id"],
            said=form.said,
            proofs=form.proofs,
            key=told["key"],
            by=request.actor,
            at=request.now,
        ),
        _("Đã báo hoàn thành.") if request.POST.get("kind") == ProgressKind.MET else _("Đã ghi vào nhiệm vụ này."),
    )


@signed_in
@require_POST
def returning(request: Request, pk: int) -> HttpResponse:
    """An officer sends back what was reported as done, with the reason."""
    obligation = obligation_of(request, pk)
    access.check_may_return(request.actor, obligation.plan)
    return deed(
        request,
        obligation,
        forms.ReturnForm(request.POST),
        "returning",
        lambda told: operations.return_for_more(obligation_id=pk, **told, by=request.actor, at=request.now),
        _("Đã trả lại để đơn vị làm tiếp."),
    )


@signed_in
@require_POST
def due(request: Request, pk: int) -> HttpResponse:
    """An officer sets the day of one obligation, or a unit promises one."""
    obligation = obligation_of(request, pk)
    access.check_may_set_due(request.actor, obligation.plan, queries.leads_of(obligation))
    return deed(
        request,
        obligation,
        forms.DueForm(request.POST, obligation=obligation),
        "due",
        lambda told: operations.set_due(obligation_id=pk, **told, by=request.actor, at=request.now),
        _("Đã ghi hạn."),
    )


@signed_in
@require_GET
def plan(request: Request, pk: int) -> HttpResponse:
    """The paper with its strokes; `?nhiem-vu=` shows who owes the sentence."""
    found = get_object_or_404(plans.visible_to(request.actor).select_related("issuer", "upper__issuer"), pk=pk)
    version = plans.current_version(found)
    if version is None or not version.reading:
        raise Http404
    page = queries.plan_page(found, version, request.actor, today_of(request), number_in(request, "nhiem-vu"))
    context = {"page": page, "below": queries.own_plans(found) if page.is_officer else None}
    return answer(request, "obligations/plan.html", context)


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
    page = queries.preview(found, on=today_of(request))
    return answer(request, "obligations/publish.html", {"page": page}, status=status)


def obligation_of(request: Request, pk: int) -> Obligation:
    """An obligation that the actor may read, with all that its page needs; 404 otherwise."""
    return get_object_or_404(queries.with_all(queries.visible_to(request.actor)), pk=pk)


def deed(
    request: Request,
    obligation: Obligation,
    form: django_forms.Form,
    name: str,
    run: Callable[[dict[str, Any]], Any],
    done: str = "",
) -> HttpResponse:
    """Run one operation if its form is sound, and say that it is `done`; a no is shown in the form as it was typed."""
    if form.is_valid():
        try:
            run(form.cleaned_data)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            if done:
                messages.success(request, done)
            return redirect("obligations:detail", obligation.pk)
    return detail_of(request, obligation, {name: form})


def detail_of(
    request: Request, obligation: Obligation, refused: dict[str, django_forms.Form] | None = None
) -> HttpResponse:
    """The page of an obligation with all its forms, one of them perhaps refused; that one, or `?mo=`, comes first."""
    refused, opened = refused or {}, request.GET.get("mo", "")
    wanted = next((FIRST[name] for name in refused if name in FIRST), FIRST.get(opened, ""))
    page = queries.obligation_page(obligation, request.actor, today_of(request), wanted)
    context = {
        "page": page,
        "progress": forms.progress_form(page, today_of(request)),
        "registration": registration_form(page, today_of(request)),
        "petition": forms.PetitionForm(units=page.speaks_for, may_move=page.may_move_due, asks=opened),
        "answering": forms.AnswerForm(due_asked=page.work.petition and page.work.petition.due_asked),
        "returning": forms.ReturnForm(),
        "deciding": forms.DecisionForm(),
        "due": forms.DueForm(obligation=obligation),
        "demanding": forms.DemandForm(rule=page.evidence_rule),
        "metric": forms.MetricForm(goal=page.goal, now=obligation.metric),
        "levels": queries.levels(obligation, request.actor),
        "talk": queries.talk(obligation, request.actor, request.now),
        "comment": forms.CommentForm(obligation_id=obligation.pk),
        "edited": {name: form for name, form in refused.items() if name.startswith("edit_")},
    } | refused
    status = UNPROCESSABLE if refused else 200
    return answer(request, "obligations/detail.html", context, part="sheet", status=status)


def registration_form(page: queries.ObligationPage, today: date, data: object = None) -> forms.RegistrationForm:
    """The form for a new content of an obligation."""
    units = page.speaks_for if page.may_report else ()
    names = queries.names_to_suggest(units[0].pk, on=today) if units else ()
    return forms.RegistrationForm(data, units=units, obligation=page.obligation, names=names)
