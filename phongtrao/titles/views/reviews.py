"""Self-reviews: one's own, those of a branch, the branch's word and the answer to it."""

from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.access import WORKS
from phongtrao.titles import access, forms, operations, queries
from phongtrao.titles.models import SelfReview

from .deeds import done

AT_ONCE = 50


@signed_in
@require_http_methods(["GET", "POST"])
def own(request: Request) -> HttpResponse:
    """The own review of the year: written, kept, sent."""
    asked: dict[str, Any] = {"on": localdate(request.now), "chosen": number_in(request, "ke-hoach")}
    page = queries.own_review_page(request.actor, **asked)
    if page is None:
        return answer(request, "titles/review_none.html", {})
    if page.review is not None and page.review.confirmed_at is not None:
        return redirect("titles:review", page.review.pk)
    form = forms.ReviewForm(request.POST if request.method == "POST" else None, page=page)
    if request.method == "POST" and form.is_valid():
        deed: dict[str, Any] = {"is_sent": "gui" in request.POST, "by": request.actor, "at": request.now}
        try:
            row = operations.write_review(plan_id=page.plan.pk, said=form.said, **deed)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            done = _("Đã gửi chi đoàn.") if row.sent_at else _("Đã lưu, chưa gửi.")
            messages.success(request, done)
            return redirect(f"{reverse('titles:own_review')}?ke-hoach={row.plan_id}")
    return answer(request, "titles/review_own.html", {"page": page, "form": form})


def seen_review(request: Request, pk: int) -> SelfReview:
    """The review, where the actor reads it; 404 otherwise."""
    return get_object_or_404(queries.visible_reviews(request.actor), pk=pk)


@signed_in
@require_GET
def reviews(request: Request) -> HttpResponse:
    """What the members of one's units have sent, and sums by unit."""
    if not request.actor.holds(*WORKS):
        raise NotAllowed
    asked: dict[str, Any] = {"on": localdate(request.now), "chosen": number_in(request, "ke-hoach")}
    page = queries.reviews_page(request.actor, **asked)
    rows, pager = page_of(queries.reviews_sent(request.actor, page.plan), params=request.GET, per_page=AT_ONCE)
    return answer(request, "titles/reviews.html", {"page": page, "rows": rows, "pager": pager})


@signed_in
@require_GET
def review(request: Request, pk: int) -> HttpResponse:
    """One review with what the branch said and what was answered."""
    return _shown(request, seen_review(request, pk))


def _shown(request: Request, row: SelfReview, **typed: forms.ConfirmForm | forms.WordsForm) -> HttpResponse:
    """A review, with a form that was not right as it was typed."""
    context: dict[str, Any] = {
        "page": queries.review_page(row, request.actor, on=localdate(request.now)),
        "confirm": forms.ConfirmForm(level=row.unit_level or row.level),
        "reply": forms.WordsForm(words=row.answer),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if typed else HTTPStatus.OK
    return answer(request, "titles/review.html", context | typed, status=status)


@signed_in
@require_POST
def confirming(request: Request, pk: int) -> HttpResponse:
    """The branch says its level."""
    row, form = seen_review(request, pk), forms.ConfirmForm(request.POST)
    access.check_may_nominate(request.actor, row.unit)
    deed: dict[str, Any] = {"review_id": pk, "by": request.actor, "at": request.now}
    words = _("Đã xác nhận và báo cho đoàn viên.")
    if done(request, form, lambda: operations.confirm_review(**form.cleaned_data, **deed), words):
        return redirect("titles:review", pk)
    return _shown(request, seen_review(request, pk), confirm=form)


@signed_in
@require_POST
def answering(request: Request, pk: int) -> HttpResponse:
    """The member answers."""
    row, form = seen_review(request, pk), forms.WordsForm(request.POST)
    if not access.is_person(request.actor, row.person):
        raise NotAllowed
    deed: dict[str, Any] = {"review_id": pk, "by": request.actor, "at": request.now}
    if done(
        request, form, lambda: operations.answer_review(**form.cleaned_data, **deed), _("Đã ghi ý kiến của đồng chí.")
    ):
        return redirect("titles:review", pk)
    return _shown(request, seen_review(request, pk), reply=form)
