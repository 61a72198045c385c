"""What a unit does in its month: registering, beginning, asking; what officers answer."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.doors import holding, signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import access, forms, operations, queries
from phongtrao.obligations.models import Petition, Registration
from phongtrao.organizations.access import WORKS
from phongtrao.periods import Period

from .board import deed, obligation_of, registration_form, today_of

MONTH = re.compile(r"20\d\d-(0[1-9]|1[0-2])")


@contextmanager
def outcome_told(request: Request, done: str) -> Iterator[None]:
    """That it is done, or why not, is told above the page that the person comes back to."""
    try:
        yield
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, done)


def _content_of(request: Request, pk: int) -> tuple[queries.Content, queries.ObligationPage]:
    """A registered content of a unit for which the actor speaks, and the page of its obligation; 404 otherwise."""
    row = get_object_or_404(Registration, pk=pk)
    page = queries.obligation_page(obligation_of(request, row.obligation_id), request.actor, today_of(request))
    for content in page.work.contents:
        if content.pk == pk and content.unit in page.speaks_for:
            return content, page
    raise NotAllowed


@signed_in
@require_GET
def month(request: Request) -> HttpResponse:
    """The month of a unit: this one and the actor's own, or those of `?thang=2024-05&don-vi=`; `?tat-ca=1`: whole."""
    unit_id, key = number_in(request, "don-vi"), request.GET.get("thang", "")
    asked = Period.parse(key) if MONTH.fullmatch(key) else None
    page = queries.month_page(
        request.actor, today_of(request), unit_id=unit_id, month=asked, whole="tat-ca" in request.GET
    )
    if page is None:
        raise Http404
    return answer(request, "obligations/month.html", {"page": page})


@holding(*WORKS)
@require_GET
def asked(request: Request) -> HttpResponse:
    """All that units ask and register and that waits for this actor; `?loai=` and `?don_vi=` narrow it."""
    form = forms.AskedForm(request.GET)
    form.is_valid()
    given = form.cleaned_data
    page = queries.asked_page(request.actor, request.GET, kind=given.get("loai", ""), unit=given.get("don_vi", ""))
    context = {"page": page, "filter": form}
    return answer(request, "obligations/asked.html", context, part="asked")


@signed_in
@require_POST
def registering(request: Request, pk: int) -> HttpResponse:
    """A unit registers a content."""
    obligation = obligation_of(request, pk)
    page = queries.obligation_page(obligation, request.actor, today_of(request))
    if not page.speaks_for:
        raise NotAllowed
    form = registration_form(page, today_of(request), request.POST)
    return deed(
        request,
        obligation,
        form,
        "registration",
        lambda told: operations.register(
            obligation_id=pk,
            unit_id=told["unit_id"],
            terms=form.terms,
            key=told["key"],
            outside_window=told["outside_window"],
            by=request.actor,
            at=request.now,
        ),
        _("Đã đăng ký. Khi làm, bấm Bắt đầu ở đây hoặc ở trang Tháng này."),
    )


@signed_in
@require_http_methods(["GET", "POST"])
def registration(request: Request, pk: int) -> HttpResponse:
    """What a unit registered, to be changed or withdrawn."""
    content, page = _content_of(request, pk)
    form = _terms_form(request, content, page, request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            outside = form.cleaned_data["outside_window"]
            operations.change_registration(
                registration_id=pk, terms=form.terms, outside_window=outside, by=request.actor, at=request.now
            )
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã sửa nội dung đã đăng ký."))
            return redirect("obligations:detail", page.obligation.pk)
    return _registration_page(request, content, page, form=form)


def _terms_form(
    request: Request, content: queries.Content, page: queries.ObligationPage, data: object = None
) -> forms.RegistrationForm:
    names = queries.names_to_suggest(content.unit.pk, on=today_of(request))
    return forms.RegistrationForm(data, units=(content.unit,), obligation=page.obligation, names=names, content=content)


def _registration_page(
    request: Request,
    content: queries.Content,
    page: queries.ObligationPage,
    *,
    form: forms.RegistrationForm | None = None,
    withdrawing: forms.ReasonForm | None = None,
) -> HttpResponse:
    """Changing or withdrawing, one of the two forms perhaps refused."""
    context = {
        "form": form or _terms_form(request, content, page),
        "content": content,
        "page": page,
        "withdrawing": withdrawing or forms.ReasonForm(),
    }
    status = UNPROCESSABLE if withdrawing else HttpResponse.status_code
    return answer(request, "obligations/registration.html", context, status=status)


@signed_in
@require_POST
def withdrawal(request: Request, pk: int) -> HttpResponse:
    """A unit takes back what it registered."""
    content, page = _content_of(request, pk)
    reason = forms.ReasonForm(request.POST)
    if not reason.is_valid():
        return _registration_page(request, content, page, withdrawing=reason)
    told = reason.cleaned_data
    with outcome_told(request, _("Đã rút nội dung đã đăng ký.")):
        operations.withdraw_registration(registration_id=content.pk, **told, by=request.actor, at=request.now)
    return redirect("obligations:detail", page.obligation.pk)


@signed_in
@require_POST
def beginning(request: Request, pk: int) -> HttpResponse:
    """A unit begins with what it registered; one tap, from the month or from the page of the obligation."""
    content, page = _content_of(request, pk)
    with outcome_told(request, _("Đã ghi là bắt đầu làm.")):
        operations.start_registration(registration_id=content.pk, by=request.actor, at=request.now)
    return redirect("obligations:detail", page.obligation.pk)


@signed_in
@require_POST
def decision(request: Request, pk: int) -> HttpResponse:
    """An officer accepts what a unit registered, or sends it back."""
    row = get_object_or_404(Registration, pk=pk)
    obligation = obligation_of(request, row.obligation_id)
    access.check_may_return(request.actor, obligation.plan)
    return deed(
        request,
        obligation,
        forms.DecisionForm(request.POST, about=pk),
        "deciding",
        lambda told: operations.decide_registration(registration_id=pk, **told, by=request.actor, at=request.now),
        _("Đã trả lời đăng ký của đơn vị."),
    )


@signed_in
@require_POST
def petitioning(request: Request, pk: int) -> HttpResponse:
    """A unit asks for a waiver or a new date."""
    obligation = obligation_of(request, pk)
    page = queries.obligation_page(obligation, request.actor, today_of(request))
    if not page.speaks_for:
        raise NotAllowed
    return deed(
        request,
        obligation,
        forms.PetitionForm(request.POST, units=page.speaks_for, may_move=page.may_move_due),
        "petition",
        lambda told: operations.petition(obligation_id=pk, **told, by=request.actor, at=request.now),
        _("Đã gửi đề nghị. Có trả lời, đồng chí nhận được thông báo."),
    )


@signed_in
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """An officer grants or refuses what a unit asks for."""
    asked = get_object_or_404(Petition, pk=pk)
    obligation = obligation_of(request, asked.obligation_id)
    access.check_may_return(request.actor, obligation.plan)
    return deed(
        request,
        obligation,
        forms.AnswerForm(request.POST, due_asked=asked.due_asked),
        "answering",
        lambda told: operations.answer_petition(petition_id=pk, **told, by=request.actor, at=request.now),
        _("Đã trả lời đề nghị của đơn vị."),
    )


@signed_in
@require_POST
def taking_back(request: Request, pk: int) -> HttpResponse:
    """A unit takes its petition back."""
    asked = get_object_or_404(Petition, pk=pk)
    obligation = obligation_of(request, asked.obligation_id)
    access.check_may_report_for(request.actor, asked.unit_id, queries.leads_of(obligation))
    with outcome_told(request, _("Đã rút đề nghị.")):
        operations.take_back_petition(petition_id=pk, by=request.actor, at=request.now)
    return redirect("obligations:detail", obligation.pk)
