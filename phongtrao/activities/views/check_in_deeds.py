"""What is done at the desk by forms, without a script: ticking off, typing a signed sheet, taking back, settling."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.activities import operations, queries
from phongtrao.activities.forms import PersonForm, SheetForm, WalkInForm
from phongtrao.activities.models import CheckIn, CheckInClash
from phongtrao.activities.operations.arrivals import Arrival, Batch, Became, Outcome
from phongtrao.activities.operations.together import NotWritten, bring
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request

from .check_in import Desk, desk_of


@signed_in
@require_POST
def person(request: Request, pk: int) -> HttpResponse:
    """Tick somebody off, or note that they leave."""
    desk = desk_of(request, pk)
    form = PersonForm(request.POST)
    if form.is_valid():
        _tell(request, _brought(request, desk, [form.arrival(desk.session, request.now)]))
    return _back(desk)


@signed_in
@require_POST
def guest(request: Request, pk: int) -> HttpResponse:
    """Write down a guest who has come without having signed up."""
    desk = desk_of(request, pk)
    form = WalkInForm(request.POST)
    if form.is_valid():
        _tell(request, _brought(request, desk, [form.arrival(desk.session, request.now)]))
    else:
        messages.error(request, _("Chưa ghi được khách. Hãy ghi họ tên; thư điện tử nếu có phải đúng dạng."))
    return _back(desk)


@signed_in
@require_http_methods(["GET", "POST"])
def typing(request: Request, pk: int) -> HttpResponse:
    """Type who has signed the printed sheet, at the time of the session."""
    desk = desk_of(request, pk)
    people = [one for one in queries.expected(desk.session) if one.there is None]
    form = SheetForm(request.POST or None, people=people)
    if request.method == "POST" and form.is_valid():
        _tell(request, _brought(request, desk, form.arrivals(desk.session)))
        return _back(desk)
    context = {"form": form, "session": desk.session, "people": people, "query": desk.query}
    return answer(request, "activities/check_in_typing.html", context)


@signed_in
@require_POST
def undo(request: Request, pk: int) -> HttpResponse:
    """Take a check-in back, with the reason."""
    row = get_object_or_404(CheckIn, pk=pk, session__in=queries.managed_sessions(request.actor))
    try:
        operations.undo_check_in(
            check_in_id=pk, reason=request.POST.get("reason", ""), by=request.actor, at=request.now
        )
    except operations.WhyMissing as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.info(request, _("Đã hủy lượt điểm danh; con số đã trừ lại."))
    return redirect("activities:check_in", row.session_id)


@signed_in
@require_POST
def settle(request: Request, pk: int) -> HttpResponse:
    """Say that a clash was looked at."""
    clash = get_object_or_404(CheckInClash, pk=pk, check_in__session__in=queries.managed_sessions(request.actor))
    operations.settle_clash(clash_id=pk, by=request.actor, at=request.now)
    return redirect("activities:check_in", clash.check_in.session_id)


def _brought(request: Request, desk: Desk, arrivals: Sequence[Arrival]) -> list[Outcome]:
    helps = desk.session.pk if desk.code else None
    try:
        return bring(Batch(arrivals, request.actor, helps=helps)) if arrivals else []
    except NotWritten as refusal:
        messages.error(request, str(refusal.message))
        return []


def _tell(request: Request, outcomes: Sequence[Outcome]) -> None:
    """One sentence for those who are in, one for each who is not."""
    done = [one for one in outcomes if one.became in {Became.IN, Became.AGAIN, Became.OUT}]
    if len(done) == 1:
        told = _("%(name)s đã ra về.") if done[0].became == Became.OUT else _("%(name)s đã có mặt.")
        messages.success(request, told % {"name": done[0].name})
    elif done:
        told = ngettext("Đã ghi %(number)s người có mặt.", "Đã ghi %(number)s người có mặt.", len(done))
        messages.success(request, told % {"number": len(done)})
    for one in outcomes:
        if one.became == Became.CLASH:
            messages.warning(
                request, _("%(name)s đã được điểm danh trước đó, từ máy khác hoặc bằng cách khác.") % {"name": one.name}
            )
        elif one.became == Became.REFUSED:
            messages.error(request, str(one.words))


def _back(desk: Desk) -> HttpResponse:
    target = redirect("activities:check_in", desk.session.pk)
    target["Location"] += desk.query
    return target
