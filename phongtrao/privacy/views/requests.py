"""Requests that an officer answers, with the days by which."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.access import STEERS
from phongtrao.privacy import access, operations, queries
from phongtrao.privacy.forms import AnswerForm
from phongtrao.privacy.models import DataRequest

PER_PAGE = 30


def done(request: Request, deed: Callable[[], Any], words: str) -> None:
    """Do it, and say so, or say why not."""
    try:
        deed()
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, words)


def asked(request: Request, pk: int) -> DataRequest:
    """A request for which the officer answers; 404 otherwise."""
    people = access.answered_for(request.actor)
    return get_object_or_404(DataRequest.objects.filter(person__in=people), pk=pk)


@holding(*STEERS)
@require_GET
def requests(request: Request) -> HttpResponse:
    """What waits for an answer or is to be done, by the day that counts; then what is closed."""
    return _page(request)


def _page(request: Request, kept: AnswerForm | None = None) -> HttpResponse:
    """The requests; one of the answers perhaps refused, and kept as it was typed."""
    today = timezone.localdate(request.now)
    rows = queries.with_all(queries.requests_for(request.actor))
    page, pager = page_of(rows, params=request.GET, per_page=PER_PAGE)
    context = {
        "lines": queries.request_lines(page, on=today),
        "pager": pager,
        "sets_rules": access.may_set_rules(request.actor),
        "holidays_missing": queries.last_known_year() < today.year,
        "kept": kept,
    }
    return answer(request, "privacy/requests.html", context, status=UNPROCESSABLE if kept else HttpResponse.status_code)


@holding(*STEERS)
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """Say that it will be done, or why not."""
    found, form = asked(request, pk), AnswerForm(request.POST, about=pk)
    if not form.is_valid():
        return _page(request, form)
    accepts = request.POST.get("decision") == "accept"
    done(
        request,
        lambda: operations.answer_request(
            request=found, accepts=accepts, **form.cleaned_data, by=request.actor, at=request.now
        ),
        _("Đã trả lời; người yêu cầu thấy ở trang “Dữ liệu của tôi”."),
    )
    return redirect("privacy:requests")


@holding(*STEERS)
@require_POST
def prolonging(request: Request, pk: int) -> HttpResponse:
    """Take fifteen days more, once."""
    found, form = asked(request, pk), AnswerForm(request.POST, about=pk)
    if not form.is_valid():
        return _page(request, form)
    words = form.cleaned_data["answer"]
    done(
        request,
        lambda: operations.prolong_request(request=found, reason=words, by=request.actor, at=request.now),
        _("Đã gia hạn 15 ngày; người yêu cầu thấy lý do."),
    )
    return redirect("privacy:requests")


@holding(*STEERS)
@require_POST
def finishing(request: Request, pk: int) -> HttpResponse:
    """Do what was accepted."""
    found = asked(request, pk)
    done(
        request,
        lambda: operations.finish_request(request=found, by=request.actor, at=request.now),
        _("Đã làm xong và ghi vào nhật ký."),
    )
    return redirect("privacy:requests")
