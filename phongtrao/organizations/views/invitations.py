"""Inviting members, printing the sheets, and the page that an invitation opens."""

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.accounts.entering import enter
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding, public, signed_in
from phongtrao.foundation.http import Request, whole_number
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import forms, operations, queries
from phongtrao.organizations.access import STEERS, WORKS
from phongtrao.organizations.models import Invitation, Unit
from phongtrao.organizations.refusals import WayBackClosed

from .people import person_of
from .units import led_on, worked_unit


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def invitations(request: Request, pk: int) -> HttpResponse:
    """Whom the unit may invite, and whom it has; a POST invites all who have neither account nor paper."""
    unit = worked_unit(request, pk)
    if elsewhere := led_on(request, unit):
        return elsewhere
    if request.method == "POST":
        try:
            return redirect("organizations:sheet", operations.invite_all(unit=unit, by=request.actor, at=request.now))
        except NotAllowed:
            raise
        except Refusal as refusal:
            messages.info(request, str(refusal.message))
    page = queries.invitations_page(unit, request.actor, at=request.now)
    return answer(request, "organizations/invitations.html", {"page": page})


@holding(*WORKS)
@require_POST
def inviting(request: Request, pk: int, unit_id: int) -> HttpResponse:
    """Invite one person."""
    person, unit = person_of(request, pk), get_object_or_404(Unit, pk=unit_id)
    try:
        sheet = operations.invite(person=person, unit=unit, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.warning(request, str(refusal.message))
        return redirect("organizations:person", person.pk)
    return redirect("organizations:sheet", sheet)


@holding(*WORKS)
@require_GET
@never_cache
def sheet(request: Request, sheet: UUID) -> HttpResponse:
    """A sheet to print: slips with a QR code, several on a page."""
    page = queries.sheet_page(sheet, request.actor, at=request.now, absolute=request.build_absolute_uri)
    if page is None:
        raise Http404
    return answer(request, "organizations/sheet.html", {"page": page})


@holding(*WORKS)
@require_POST
def voiding(request: Request, sheet: UUID) -> HttpResponse:
    """Void a sheet that was lost, or one slip of it."""
    slip = request.POST.get("slip")
    only = None if slip is None else whole_number(slip) or 0
    number = operations.void_invitations(sheet=sheet, only=only, by=request.actor, at=request.now)
    words = ngettext("Đã hủy %(number)s giấy mời.", "Đã hủy %(number)s giấy mời.", number) % {"number": number}
    messages.success(request, words)
    return redirect("organizations:sheet", sheet)


@holding(*WORKS)
@require_POST
def renewal(request: Request, sheet: UUID) -> HttpResponse:
    """Invite those of a sheet again who have not come in; the sheet ends."""
    try:
        sheet = operations.invite_again(sheet=sheet, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.info(request, str(refusal.message))
    return redirect("organizations:sheet", sheet)


@holding(*STEERS)
@require_POST
def confirmation(request: Request, pk: int) -> HttpResponse:
    """Confirm that it is the owner of the account who asks to be let in again; then the slip to hand over."""
    found = get_object_or_404(Invitation, pk=pk, lets_in__isnull=False)
    try:
        sheet = operations.confirm_way_back(invitation=found, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.warning(request, str(refusal.message))
        return redirect("organizations:invitations", found.unit_id)
    return redirect("organizations:sheet", sheet)


@signed_in
@require_POST
def objection(request: Request, pk: int) -> HttpResponse:
    """The owner of the account did not ask to be let in again."""
    found = get_object_or_404(Invitation, pk=pk, lets_in=request.actor.user_id)
    try:
        operations.refuse_way_back(invitation=found, by=request.actor, at=request.now)
    except WayBackClosed as refusal:
        messages.warning(request, str(refusal.message))
    else:
        messages.success(request, _("Đã hủy. Không ai vào được bằng giấy ấy; mật khẩu của đồng chí giữ nguyên."))
    return redirect("front:home")


@public
@never_cache
@require_http_methods(["GET", "POST"])
def welcome(request: Request, invitation: str) -> HttpResponse:
    """What an invitation opens: one's name, and a password or a passkey to choose."""
    found = queries.open_invitation(invitation, at=request.now)
    form = forms.WelcomeForm(request.POST or None)
    context = {"invitation": found, "form": form}
    if found and request.method == "POST" and not request.actor.is_signed_in and form.is_valid():
        try:
            user = operations.accept_invitation(
                code=invitation, password=form.password, by=request.actor, at=request.now
            )
        except Refusal:
            context["invitation"] = None
        else:
            words = _("Tên đăng nhập của đồng chí: %(name)s. Xem lại được ở trang “Tài khoản và bảo mật”.")
            messages.success(request, words % {"name": user.username})
            if form.password is None:
                messages.info(request, _("Giấy mời còn mở được tài khoản này cho đến khi tạo xong khóa truy cập."))
            return enter(request, user, email=form.cleaned_data["email"], adds_passkey=form.password is None)
    return answer(request, "organizations/welcome.html", context)
