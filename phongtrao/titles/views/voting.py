"""The vote: begun, cast, counted, decided between equals, published."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.titles import forms, operations, queries
from phongtrao.titles.models import AwardState, Seat, SeatRole

from .deeds import done, told
from .rounds import held_by_actor, seen_round, shown_round


@signed_in
@require_POST
def beginning(request: Request, pk: int) -> HttpResponse:
    """Nominations end, the council votes."""
    one = held_by_actor(request, pk)
    with told(request, _("Đã khóa đề cử, hội đồng bắt đầu bỏ phiếu.")):
        operations.begin_vote(round_id=one.pk, by=request.actor, at=request.now)
    return redirect("titles:round", pk)


@signed_in
@require_http_methods(["GET", "POST"])
def ballot(request: Request, pk: int) -> HttpResponse:
    """The ballot of a member of the council."""
    one = seen_round(request, pk)
    seat = get_object_or_404(Seat, round=one, user=request.actor.user_id)
    if one.state != AwardState.VOTING or seat.ballots.exists():
        return redirect("titles:round", pk)
    data = request.POST if request.method == "POST" else None
    form = forms.BallotForm(data, lines=queries.ballot_of(one, request.actor))
    if request.method == "POST" and form.is_valid():
        try:
            operations.cast_ballots(round_id=pk, choices=form.choices, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã bỏ phiếu. Cảm ơn đồng chí."))
            return redirect("titles:round", pk)
    return answer(request, "titles/ballot.html", {"round": one, "form": form})


@signed_in
@require_POST
def counting(request: Request, pk: int) -> HttpResponse:
    """The vote closes and is counted."""
    one = held_by_actor(request, pk)
    with told(request, _("Đã kiểm phiếu.")):
        operations.count_votes(round_id=one.pk, by=request.actor, at=request.now)
    return redirect("titles:round", pk)


@signed_in
@require_POST
def choosing(request: Request, pk: int) -> HttpResponse:
    """The chair decides between equals."""
    one = seen_round(request, pk)
    page = queries.round_page(one, request.actor, on=localdate(request.now))
    if page.seat is None or page.seat.role != SeatRole.CHAIR:
        raise Http404
    if not page.tied:
        return redirect("titles:round", pk)
    form = forms.TieForm(request.POST, lines=page.tied)
    deed: dict[str, Any] = {"round_id": pk, "by": request.actor, "at": request.now}
    if done(request, form, lambda: operations.break_tie(**form.said, **deed), _("Đã ghi lựa chọn của chủ tịch.")):
        return redirect("titles:round", pk)
    return shown_round(request, seen_round(request, pk), tie=form)


@signed_in
@require_POST
def publishing(request: Request, pk: int) -> HttpResponse:
    """The decision is written down and published."""
    one, form = held_by_actor(request, pk), forms.DecreeForm(request.POST)
    deed: dict[str, Any] = {"round_id": one.pk, "by": request.actor, "at": request.now}
    words = _("Đã công bố và ghi vào sổ khen thưởng.")
    if done(request, form, lambda: operations.publish_awards(decree=form.decree, **deed), words):
        return redirect("titles:round", pk)
    return shown_round(request, seen_round(request, pk), decree=form)
