"""Rounds: the list, opening one, its page, its council."""

from http import HTTPStatus
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.titles import access, forms, operations, queries
from phongtrao.titles.models import AwardRound

from .deeds import told


def seen_round(request: Request, pk: int) -> AwardRound:
    """The round, where the actor sees it; 404 otherwise."""
    return get_object_or_404(queries.visible_rounds(request.actor), pk=pk)


def held_by_actor(request: Request, pk: int) -> AwardRound:
    """The round, where the actor holds it; 404 otherwise."""
    one = seen_round(request, pk)
    access.check_may_hold(request.actor, one.unit)
    return one


@signed_in
@require_GET
def rounds(request: Request) -> HttpResponse:
    """All rounds that one sees, the own ones, and the way to titles and the register."""
    context = {
        "rounds": queries.round_lines(request.actor),
        "mine": queries.answers_for(request.actor),
        "may_open": bool(request.actor.holds("officer")),
        "may_nominate": bool(request.actor.holds(*WORKS)),
        "may_read_register": bool(request.actor.holds(*READS_SUBTREE)),
    }
    return answer(request, "titles/rounds.html", context)


@signed_in
@require_http_methods(["GET", "POST"])
def opening(request: Request) -> HttpResponse:
    """A new round."""
    if not request.actor.holds("officer"):
        raise NotAllowed
    form = forms.RoundForm(request.POST or None, **queries.round_choices(request.actor))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        deed = {"unit_id": int(given["unit"]), "key": given["key"], "by": request.actor, "at": request.now}
        try:
            made = operations.open_award_round(words=form.said, **deed)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã mở đợt xét và báo cho các đơn vị."))
            return redirect("titles:round", made.pk)
    return answer(request, "titles/round_new.html", {"form": form})


@signed_in
@require_GET
def detail(request: Request, pk: int) -> HttpResponse:
    """How far a round is, who is nominated, its council."""
    return shown_round(request, seen_round(request, pk))


def shown_round(request: Request, one: AwardRound, **typed: forms.DecreeForm | forms.TieForm) -> HttpResponse:
    """The page of a round, with a form that was not right as it was typed."""
    page = queries.round_page(one, request.actor, on=localdate(request.now))
    context: dict[str, Any] = {
        "page": page,
        "seat": forms.SeatForm(is_chair=page.waits_for_chair),
        "decree": forms.DecreeForm(),
        "tie": None,
    }
    if page.tied and page.seat is not None and page.seat.role == "chair":
        context["tie"] = forms.TieForm(lines=page.tied)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if typed else HTTPStatus.OK
    return answer(request, "titles/round.html", context | typed, status=status)


@signed_in
@require_POST
def seating(request: Request, pk: int) -> HttpResponse:
    """Somebody more sits on the council."""
    one, form = held_by_actor(request, pk), forms.SeatForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Hãy ghi tên đăng nhập của thành viên."))
        return redirect("titles:round", pk)
    with told(request, _("Đã thêm vào hội đồng.")):
        operations.name_seat(round_id=one.pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("titles:round", pk)


@signed_in
@require_POST
def unseating(request: Request, pk: int, seat: int) -> HttpResponse:
    """Somebody leaves it."""
    one = held_by_actor(request, pk)
    with told(request, _("Đã bỏ khỏi hội đồng.")):
        operations.remove_seat(round_id=one.pk, seat_id=seat, by=request.actor, at=request.now)
    return redirect("titles:round", pk)
