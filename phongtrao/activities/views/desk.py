"""The desk of whoever holds an activity: how it stands, who comes, what is left to do."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.activities import drawing, forms, operations, queries
from phongtrao.activities.models import Activity, SignUp, SignUpState
from phongtrao.foundation.answers import UNPROCESSABLE, answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed

from .deeds import told
from .making import managed_of

ROWS = 100
"""So many who have signed up stand on one page."""


@signed_in
@require_GET
def detail(request: Request, pk: int) -> HttpResponse:
    """The desk; who does not manage it is led to the page for everybody."""
    activity = get_object_or_404(queries.whole(queries.visible_to(request.actor)), pk=pk)
    page = queries.activity_page(activity, request.actor, request.now)
    if not page.may_manage:
        return redirect("activities:page", activity.code)
    return answer(request, "activities/desk.html", desk_context(request, activity, page))


def desk_context(request: Request, activity: Activity, page: queries.ActivityPage) -> dict[str, object]:
    """What the desk shows."""
    return {
        "page": page,
        "activity": activity,
        "address": request.build_absolute_uri(queries.address_of(activity)),
        "qr": drawing.qr_of(request.build_absolute_uri(queries.address_of(activity))),
        "cancelling": forms.ReasonForm(),
        "panels": queries.panel_links(activity),
        "outcome": queries.outcome_page(activity),
    }


@signed_in
@require_POST
def cancelling(request: Request, pk: int) -> HttpResponse:
    """It does not take place; everybody is told."""
    activity = managed_of(request, pk)
    form = forms.ReasonForm(request.POST)
    if not form.is_valid():
        page = queries.activity_page(activity, request.actor, request.now)
        context = desk_context(request, activity, page) | {"cancelling": form}
        return answer(request, "activities/desk.html", context, status=UNPROCESSABLE)
    with told(request, _("Đã hủy hoạt động và báo cho người đã đăng ký.")):
        operations.cancel_activity(activity_id=activity.pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("activities:detail", pk)


@signed_in
@require_http_methods(["GET", "POST"])
def sharing(request: Request, pk: int) -> HttpResponse:
    """What part of the results each co-host gets."""
    activity = managed_of(request, pk)
    form = forms.SharesForm(request.POST or None, helpers=activity.co_hosts.all())
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã ghi tỷ lệ.")):
            operations.share_results(activity_id=pk, shares=form.shares, by=request.actor, at=request.now)
        return redirect("activities:detail", pk)
    return answer(request, "activities/shares.html", {"form": form, "activity": activity})


@signed_in
@require_http_methods(["GET", "POST"])
def sign_ups(request: Request, pk: int) -> HttpResponse:
    """Who has signed up, for whoever manages it; a secretary of any unit puts down their own members here."""
    activity = get_object_or_404(queries.whole(queries.visible_to(request.actor)), pk=pk)
    words = request.GET.get("q", "")[:100].strip()
    page = queries.sign_up_page(activity, request.actor, number_in(request, "don-vi"), words, request.now)
    if page is None:
        raise NotAllowed
    shown, pager = page_of(page.rows, params=request.GET, per_page=ROWS)
    form = forms.MembersForm(request.POST or None, people=page.people, sessions=page.sessions)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        with told(request):
            rows = operations.sign_up(
                activity_id=pk,
                session_id=given["session_id"],
                person_ids=given["people"],
                key=given["key"],
                by=request.actor,
                at=request.now,
            )
            messages.success(request, _put_down(rows))
        return redirect("activities:sign_ups", pk)
    context = {"form": form, "page": page, "rows": shown, "pager": pager, "words": words, "activity": activity}
    return answer(request, "activities/sign_ups.html", context)


def _put_down(rows: list[SignUp]) -> str:
    """How many were put down, and how many of them wait."""
    waiting = sum(row.state == SignUpState.WAITING for row in rows)
    words = ngettext("Đã ghi %(number)s người.", "Đã ghi %(number)s người.", len(rows)) % {"number": len(rows)}
    if waiting:
        more = ngettext("%(number)s người phải chờ chỗ.", "%(number)s người phải chờ chỗ.", waiting)
        words = f"{words} {more % {'number': waiting}}"
    return words
