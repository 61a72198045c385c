"""Doors of a transfer of membership (chuyển sinh hoạt): they stand here because both units are told."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.notices import operations
from phongtrao.notices.forms import TransferForm
from phongtrao.organizations.access import WORKS, check_works_for
from phongtrao.organizations.models import Transfer, Unit
from phongtrao.organizations.views.duplicates import done_or_said
from phongtrao.organizations.views.people import is_closed, person_of


@holding(*WORKS)
@require_http_methods(["GET", "POST"])
def transfer(request: Request, pk: int, unit_id: int) -> HttpResponse:
    """Ask another unit to take the person over."""
    found, sending = person_of(request, pk), get_object_or_404(Unit, pk=unit_id)
    check_works_for(request.actor, sending.path)
    if is_closed(request, found):
        return redirect("organizations:person", found.pk)
    root = get_object_or_404(Unit, pk=int(sending.path.strip("/").split("/")[0]))
    form = TransferForm(request.POST or None, within=root, on=localdate(request.now))
    if request.method == "POST" and form.is_valid():
        typed = form.cleaned_data
        try:
            operations.ask_transfer(person=found, sending=sending, **typed, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã gửi tới %(unit)s.") % {"unit": typed["receiving"]})
            return redirect("organizations:person", found.pk)
    return answer(request, "organizations/transfer.html", {"person": found, "unit": sending, "form": form})


@holding(*WORKS)
@require_POST
def acceptance(request: Request, pk: int) -> HttpResponse:
    """Take somebody over."""
    asked = get_object_or_404(Transfer, pk=pk)
    done_or_said(
        request,
        lambda: operations.accept_transfer(transfer=asked, by=request.actor, at=request.now),
        _("Đã nhận về sinh hoạt."),
    )
    return redirect("organizations:transfers")


@holding(*WORKS)
@require_POST
def rejection(request: Request, pk: int) -> HttpResponse:
    """Refuse somebody, with the reason."""
    asked, reason = get_object_or_404(Transfer, pk=pk), request.POST.get("reason", "")[:300]
    done_or_said(
        request,
        lambda: operations.refuse_transfer(transfer=asked, reason=reason, by=request.actor, at=request.now),
        _("Đã trả lời là không nhận; đơn vị chuyển thấy lý do."),
    )
    return redirect("organizations:transfers")


@holding(*WORKS)
@require_POST
def withdrawal(request: Request, pk: int) -> HttpResponse:
    """Take back what was asked."""
    asked = get_object_or_404(Transfer, pk=pk)
    done_or_said(
        request,
        lambda: operations.withdraw_transfer(transfer=asked, by=request.actor, at=request.now),
        _("Đã rút lại; người này vẫn sinh hoạt ở đơn vị cũ."),
    )
    return redirect("organizations:person", asked.person_id)
