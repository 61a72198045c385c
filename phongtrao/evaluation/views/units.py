"""A unit in a round: its page, its own points, the council's, the chair's word, appeals."""

from collections.abc import Callable
from typing import Any

from django import forms as django_forms
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

from .deeds import told

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


def _shown(request: Request, page: queries.UnitPage, form: forms.AppealForm | None) -> HttpResponse:
    answers = [(one, forms.AnswerForm(prefix=str(one.pk))) for one in page.appeals if one.answered_at is None]
    context = {"page": page, "form": form, "answers": answers if page.may_answer else []}
    return answer(request, "evaluation/unit.html", context)


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
    if not form.is_valid():
        return _shown(request, page, form)
    with told(request, _("Đã gửi kiến nghị.")):
        operations.appeal(evaluation_id=pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("evaluation:unit", pk)


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
    form = forms.AnswerForm(request.POST)
    with told(request, _("Đã trả lời kiến nghị.")):
        if not form.is_valid():
            raise Refusal(_answer_fault(form))
        operations.answer_appeal(appeal_id=pk, **form.deed, by=request.actor, at=request.now)
    return redirect("evaluation:unit", page.row.pk)


def _answer_fault(form: django_forms.Form) -> str:
    return " ".join(str(words) for faults in form.errors.values() for words in faults)
