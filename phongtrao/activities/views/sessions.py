"""The sessions of an activity: lessons, shifts, slots."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.activities import forms, operations, queries
from phongtrao.activities.models import Session
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request

from .deeds import told
from .making import managed_of


@signed_in
@require_http_methods(["GET", "POST"])
def sessions(request: Request, pk: int) -> HttpResponse:
    """All sessions; POST adds one."""
    activity = managed_of(request, pk)
    form = forms.SessionForm(request.POST or None, activity=activity)
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã thêm buổi.")):
            operations.add_sessions(activity_id=pk, meetings=[form.meeting], by=request.actor, at=request.now)
        return redirect("activities:sessions", pk)
    context = {
        "form": form,
        "slots": forms.SlotsForm(activity=activity),
        "page": queries.activity_page(activity, request.actor, request.now),
        "activity": activity,
    }
    return answer(request, "activities/sessions.html", context)


@signed_in
@require_POST
def slots(request: Request, pk: int) -> HttpResponse:
    """A day cut into slots."""
    activity = managed_of(request, pk)
    form = forms.SlotsForm(request.POST, activity=activity)
    if form.is_valid():
        with told(request, _cut(form)):
            operations.cut_into_slots(activity_id=pk, meetings=form.meetings, by=request.actor, at=request.now)
        return redirect("activities:sessions", pk)
    page = queries.activity_page(activity, request.actor, request.now)
    context = {"form": forms.SessionForm(activity=activity), "slots": form, "page": page, "activity": activity}
    return answer(request, "activities/sessions.html", context, status=422)


@signed_in
@require_http_methods(["GET", "POST"])
def session(request: Request, pk: int) -> HttpResponse:
    """One session, to be changed."""
    row = get_object_or_404(Session.objects.select_related("activity"), pk=pk)
    activity = managed_of(request, row.activity_id)
    form = forms.SessionForm(request.POST or None, session=row)
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã sửa buổi.")):
            operations.change_session(session_id=pk, meeting=form.meeting, by=request.actor, at=request.now)
        return redirect("activities:sessions", activity.pk)
    return answer(request, "activities/session.html", {"form": form, "session": row, "activity": activity})


@signed_in
@require_POST
def removal(request: Request, pk: int) -> HttpResponse:
    """A session is taken away."""
    row = get_object_or_404(Session, pk=pk)
    activity = managed_of(request, row.activity_id)
    with told(request, _("Đã bỏ buổi.")):
        operations.remove_session(session_id=pk, by=request.actor, at=request.now)
    return redirect("activities:sessions", activity.pk)


def _cut(form: forms.SlotsForm) -> str:
    """How many slots there are, and what is left of the day."""
    number = len(form.meetings)
    words = ngettext("Đã chia %(number)s khung giờ.", "Đã chia %(number)s khung giờ.", number) % {"number": number}
    if form.rest:
        short = _("Từ %(hour)s trở đi không còn đủ một khung.") % {"hour": f"{localtime(form.rest):%H:%M}"}
        words = f"{words} {short}"
    return words
