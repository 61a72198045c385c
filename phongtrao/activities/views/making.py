"""Making and changing an activity."""

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from phongtrao.activities import forms, operations, queries, rules
from phongtrao.activities.models import Activity
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding, signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Obligation
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import WORKS


def managed_of(request: Request, pk: int) -> Activity:
    """An activity that the actor manages, with all that its pages need; 404 otherwise."""
    return get_object_or_404(queries.whole(queries.managed_by(request.actor)), pk=pk)


def _obligation(request: Request) -> Obligation | None:
    pk = number_in(request, "viec")
    if pk is None:
        return None
    return get_object_or_404(obligations.with_all(obligations.visible_to(request.actor)), pk=pk)


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    """A new activity, of an obligation (`?viec=`, `&noi-dung=` what was registered) or by itself."""
    obligation, on = _obligation(request), localdate(request.now)
    start = queries.start(request.actor, obligation=obligation, content=number_in(request, "noi-dung"), on=on)
    if not start.units:
        raise Http404
    root = queries.root_of(start.units[0])
    form = forms.ActivityForm(request.POST or None, start=start, within=root, on=on)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            made = operations.make_activity(
                unit_id=given["unit_id"], details=form.details, key=given["key"], by=request.actor, at=request.now
            )
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            is_open = made.kind.has(rules.Feature.SIGN_UP)
            messages.success(request, _("Đã tạo hoạt động, đang mở đăng ký.") if is_open else _("Đã tạo hoạt động."))
            return redirect("activities:detail", made.pk)
    return answer(request, "activities/make.html", {"form": form, "start": start, "activity": None})


@signed_in
@require_http_methods(["GET", "POST"])
def changing(request: Request, pk: int) -> HttpResponse:
    """Other words on an activity."""
    activity, on = managed_of(request, pk), localdate(request.now)
    start = queries.again(activity, request.actor, on=on)
    form = forms.ActivityForm(
        request.POST or None, start=start, within=queries.root_of(activity.unit), on=on, activity=activity
    )
    if request.method == "POST" and form.is_valid():
        try:
            operations.change_activity(activity_id=pk, details=form.details, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã sửa hoạt động."))
            return redirect("activities:detail", pk)
    return answer(request, "activities/make.html", {"form": form, "start": start, "activity": activity})


@holding(*WORKS)
@require_GET
def unit_search(request: Request) -> HttpResponse:
    """Units of the whole movement by name, for the picker of co-hosts and invited units."""
    words = request.GET.get("q", "")
    units = organizations.search(words, among=organizations.valid_on(localdate(request.now)))
    return answer(request, "organizations/unit_search.html", {"words": words, "units": units}, part="options")
