"""A unit in a round: its page, its own points, the council's, the chair's word, appeals."""

from collections.abc import Callable
from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.evaluation import access, forms, operations, queries
from phongtrao.evaluation.models import Appeal
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal

from .deeds import done, told

CONTENT = "noi-dung"


def seen_page(request: Request, pk: int) -> queries.UnitPage:
    """The evaluation of a unit, where the actor sees it; 404 otherwise."""
    row = queries.evaluation_seen(request.actor, pk)
    if row is None:
        raise Http404
    return queries.unit_page(row, request.actor, on=localdate(request.now))


@signed_in
@require_GET
def unit(request: Request, pk: int) -> HttpResponse:
    """Total, criteria, contents, conditions, figures."""
    page = seen_page(request, pk)
    return _shown(request, page, forms.AppealForm(page=page) if page.may_appeal else None)


def _shown(
    request: Request,
    page: queries.UnitPage,
    form: forms.AppealForm | None,
    typed: dict[int, forms.AnswerForm] | None = None,
) -> HttpResponse:
    """The unit; with `typed`, answers to appeals that were not right, as they were typed."""
    waiting = [one for one in page.appeals if one.answered_at is None] if page.may_answer else []
    new = {one.pk: forms.AnswerForm(appeal=one, rubric=page.rubric) for one in waiting}
    kept = new | (typed or {})
    status = HTTPStatus.UNPROCESSABLE_ENTITY if typed else HTTPStatus.OK
    context = {"page": page, "form": form, "answers": [(one, kept[one.pk]) for one in waiting]}
    return answer(request, "evaluation/unit.html", context, status=status)


def _judged(
    request: Request,
    page: queries.UnitPage,
    sheet: queries.Sheet | None,
    form: Callable[[Any], Any],
    deed: Callable[[Any], Any],
    words: dict[str, str],
) -> HttpResponse:
    """One content to be judged: what was sent is kept and the next content comes, or the page says what is wrong."""
    if sheet is None:
        raise Http404
    filled: Any = form(request.POST or None)
    if request.method == "POST" and filled.is_valid():
        try:
            deed(filled)
        except NotAllowed:
            raise
        except Refusal as refusal:
            filled.add_error(None, str(refusal.message))
        else:
            return _onward(request, page, sheet)
    context = {"page": page, "sheet": sheet, "form": filled, **words}
    return answer(request, "evaluation/sheet.html", context)


def _onward(request: Request, page: queries.UnitPage, sheet: queries.Sheet) -> HttpResponse:
    if sheet.after:
        return redirect(f"{request.path}?{CONTENT}={sheet.after}")
    return redirect(reverse("evaluation:unit", args=[page.row.pk]))


@signed_in
@require_http_methods(["GET", "POST"])
def claiming(request: Request, pk: int) -> HttpResponse:
    """The unit gives itself points, content by content."""
    page = seen_page(request, pk)
    if not page.may_claim:
        raise NotAllowed
    sheet = queries.sheet(page, request.GET.get(CONTENT, ""))
    evidence = queries.evidence_of(page.row)
    words = {"title": _("Tự chấm điểm"), "button": _("Ghi, sang nội dung sau")}
    return _judged(
        request,
        page,
        sheet,
        lambda data: forms.ClaimForm(data, sheet=sheet, evidence=evidence),  # type: ignore[arg-type]
        lambda form: operations.claim_points(evaluation_id=pk, claims=form.claims, by=request.actor, at=request.now),
        words,
    )


@signed_in
@require_POST
def sending(request: Request, pk: int) -> HttpResponse:
    """The unit says that its points are complete."""
    page = seen_page(request, pk)
    with told(request, _("Đã gửi bản tự chấm.")):
        operations.send_claims(evaluation_id=page.row.pk, by=request.actor, at=request.now)
    return redirect("evaluation:unit", pk)


@signed_in
@require_http_methods(["GET", "POST"])
def marking(request: Request, pk: int) -> HttpResponse:
    """A member of the council gives points."""
    page = seen_page(request, pk)
    if not page.may_mark:
        raise NotAllowed
    sheet = queries.sheet(page, request.GET.get(CONTENT, ""))
    words = {"title": _("Chấm điểm"), "button": _("Ghi điểm, sang nội dung sau")}
    return _judged(
        request,
        page,
        sheet,
        lambda data: forms.MarkForm(data, sheet=sheet, page=page),  # type: ignore[arg-type]
        lambda form: operations.give_marks(evaluation_id=pk, marks=form.points, by=request.actor, at=request.now),
        words,
    )


@signed_in
@require_http_methods(["GET", "POST"])
def deciding(request: Request, pk: int) -> HttpResponse:
    """The chair says what stands, of what the machine computes too."""
    page = seen_page(request, pk)
    if not page.may_decide:
        raise NotAllowed
    sheet = queries.sheet(page, request.GET.get(CONTENT, ""), is_all=True)
    words = {"title": _("Quyết định điểm"), "button": _("Ghi quyết định, sang nội dung sau")}
    return _judged(
        request,
        page,
        sheet,
        lambda data: forms.DecideForm(data, sheet=sheet),  # type: ignore[arg-type]
        lambda form: operations.decide_points(
            evaluation_id=pk, decisions=form.points, by=request.actor, at=request.now
        ),
        words,
    )


@signed_in
@require_POST
def settling(request: Request, pk: int) -> HttpResponse:
    """The chair settles the unit."""
    page = seen_page(request, pk)
    with told(request, _("Đã chốt điểm của đơn vị.")):
        operations.settle_unit(evaluation_id=page.row.pk, by=request.actor, at=request.now)
    return redirect("evaluation:unit", pk)


@signed_in
@require_POST
def appealing(request: Request, pk: int) -> HttpResponse:
    """The unit says what is wrong."""
    page = seen_page(request, pk)
    access.check_may_claim(request.actor, page.row.unit)
    form = forms.AppealForm(request.POST, page=page)
    deed: dict[str, Any] = {"evaluation_id": pk, "by": request.actor, "at": request.now}
    if done(request, form, lambda: operations.appeal(**form.cleaned_data, **deed), _("Đã gửi kiến nghị.")):
        return redirect("evaluation:unit", pk)
    return _shown(request, page, form)


@signed_in
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """The council answers."""
    row = Appeal.objects.filter(pk=pk).first()
    if row is None:
        raise Http404
    page = seen_page(request, row.evaluation_id)
    if page.member is None or not page.member.is_chair:
        raise NotAllowed
    form = forms.AnswerForm(request.POST, appeal=row, rubric=page.rubric)
    deed: dict[str, Any] = {"appeal_id": pk, "by": request.actor, "at": request.now}
    is_done = done(request, form, lambda: operations.answer_appeal(**form.deed, **deed), _("Đã trả lời kiến nghị."))
    if is_done or not page.may_answer or row.answered_at is not None:
        for refusal in form.non_field_errors():
            messages.error(request, str(refusal))
        return redirect("evaluation:unit", page.row.pk)
    return _shown(request, page, None, {pk: form})
