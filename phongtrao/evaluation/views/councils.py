"""Who sits on the council of a round."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from phongtrao.evaluation import access, forms, operations
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request

from .deeds import told
from .rounds import seen_round


@signed_in
@require_POST
def naming(request: Request, pk: int) -> HttpResponse:
    """Somebody more sits on it."""
    one, form = seen_round(request, pk), forms.CouncillorForm(request.POST)
    access.check_may_hold_round(request.actor, one.unit)
    if not form.is_valid():
        messages.error(request, _("Hãy ghi tên đăng nhập của thành viên."))
        return redirect("evaluation:round", pk)
    with told(request, _("Đã thêm vào hội đồng.")):
        operations.name_councillor(round_id=one.pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("evaluation:round", pk)


@signed_in
@require_POST
def removing(request: Request, pk: int, member: int) -> HttpResponse:
    """Somebody leaves it."""
    one = seen_round(request, pk)
    with told(request, _("Đã bỏ khỏi hội đồng.")):
        operations.remove_councillor(round_id=one.pk, councillor_id=member, by=request.actor, at=request.now)
    return redirect("evaluation:round", pk)
