"""The page of an activity that everybody may share, and signing up on it."""

from collections.abc import Iterable

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.activities import drawing, forms, guests, operations, queries
from phongtrao.activities.models import Activity, SignUp, SignUpState
from phongtrao.activities.refusals import LinkUnknown
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal

from .deeds import told


def _activity(request: Request, short: str) -> Activity:
    return get_object_or_404(queries.whole(queries.visible_to(request.actor)), code=short)


def _choices(page: queries.ActivityPage) -> Iterable[queries.SessionLine]:
    """The shifts or slots that may still be chosen."""
    return [line for line in page.sessions if line.is_open] if page.joining.by_session else ()


def _known(request: Request) -> dict[str, str]:
    """What is known of somebody who has signed in, and is no member."""
    user = request.user
    return {"name": user.full_name, "email": user.email} if user.is_authenticated else {}


@public
@require_GET
def page(request: Request, short: str) -> HttpResponse:
    """What it is, when, where; signing up by one tap, guests by their name."""
    return _shown(request, _activity(request, short))


def _shown(request: Request, activity: Activity, refused: forms.GuestForm | None = None) -> HttpResponse:
    shown = queries.activity_page(activity, request.actor, request.now)
    address = request.build_absolute_uri(queries.address_of(activity))
    context = {
        "page": shown,
        "activity": activity,
        "address": address,
        "qr": drawing.qr_of(address),
        "share": request.build_absolute_uri(reverse("activities:share", args=[activity.code])),
        "form": refused or forms.GuestForm(sessions=_choices(shown), known=_known(request)),
        "join": forms.JoinForm(sessions=_choices(shown)),
        "panels": queries.shown_panels(activity),
        "results": queries.shown_results(activity),
        "enters": "contest" in shown.features and shown.is_alive and bool(queries.entering(request.actor, activity)),
        "judges": shown.is_alive and queries.judges(request.actor, activity),
        "calls": shown.joining.own and "team" in shown.features,
    }
    return answer(request, "activities/page.html", context)


@public
@require_POST
def joining(request: Request, short: str) -> HttpResponse:
    """A member signs up."""
    activity = _activity(request, short)
    shown = queries.activity_page(activity, request.actor, request.now)
    form = forms.JoinForm(request.POST, sessions=_choices(shown))
    if shown.joining.person is None or not form.is_valid():
        messages.error(request, _("Chưa ghi được. Hãy chọn một ca hoặc buổi còn chỗ rồi bấm lại."))
        return redirect("activities:page", short)
    given = form.cleaned_data
    with told(request):
        rows = operations.sign_up(
            activity_id=activity.pk,
            session_id=given["session_id"],
            person_ids=[shown.joining.person.pk],
            key=given["key"],
            by=request.actor,
            at=request.now,
        )
        messages.success(request, _joined(rows))
    return redirect("activities:page", short)


def _joined(rows: list[SignUp]) -> str:
    if any(row.state == SignUpState.WAITING for row in rows):
        return _("Đã hết chỗ, đồng chí đang trong danh sách chờ; có chỗ sẽ được báo ngay.")
    return _("Đã đăng ký. Hẹn gặp đồng chí.")


@public
@require_POST
def guest_joining(request: Request, short: str) -> HttpResponse:
    """A guest signs up."""
    activity = _activity(request, short)
    shown = queries.activity_page(activity, request.actor, request.now)
    form = forms.GuestForm(request.POST, sessions=_choices(shown))
    if not form.is_valid():
        return _shown(request, activity, form)
    try:
        row = operations.sign_up_guest(
            activity_id=activity.pk,
            session_id=form.cleaned_data["session_id"],
            guest=form.guest,
            key=form.cleaned_data["key"],
            by=request.actor,
            at=request.now,
        )
    except NotAllowed:
        raise
    except Refusal as refusal:
        form.add_error(None, str(refusal.message))
        return _shown(request, activity, form)
    if row.key != form.cleaned_data["key"]:
        messages.info(request, _("Địa chỉ này đã đăng ký. Nếu có thư điện tử, đường dẫn đã được gửi lại."))
        return redirect("activities:page", short)
    messages.success(request, _joined([row]))
    return redirect("activities:guest", short, guests.link_of(row.pk))


@public
@require_http_methods(["GET", "POST"])
def guest(request: Request, short: str, guest_link: str) -> HttpResponse:
    """The guest's own sign-up, by the link that only they have; POST takes it back."""
    row = guest_behind(short, guest_link)
    if request.method == "POST":
        with told(request, _("Đã hủy đăng ký.")):
            operations.cancel_guest_sign_up(link=guest_link, by=request.actor, at=request.now)
        return redirect("activities:guest", short, guest_link)
    context = {
        "row": row,
        "activity": row.activity,
        "pass_code": guest_link,
        "certificate": queries.certificate_for(row),
    }
    return answer(request, "activities/guest.html", context)


def guest_behind(short: str, guest_link: str) -> SignUp:
    """The sign-up to which a guest's link leads; 404 for a link that is none, or of another activity."""
    try:
        number = guests.sign_up_behind(guest_link)
    except LinkUnknown as fault:
        raise Http404 from fault
    return get_object_or_404(
        SignUp.objects.select_related("activity__unit", "session"), pk=number, person=None, activity__code=short
    )


@signed_in
@require_POST
def cancelling(request: Request, pk: int) -> HttpResponse:
    """A sign-up is taken back: by the person, by who works for them, by who manages the activity."""
    row = get_object_or_404(SignUp.objects.select_related("activity"), pk=pk)
    with told(request, _("Đã hủy đăng ký.")):
        operations.cancel_sign_up(sign_up_id=pk, by=request.actor, at=request.now)
    if "ve-danh-sach" in request.POST:
        return redirect("activities:sign_ups", row.activity_id)
    return redirect("activities:page", row.activity.code)
