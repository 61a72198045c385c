"""Two records of one person made one, and taken apart: what they took part in goes with them."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from phongtrao.activities import operations
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request, whole_number
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Person, PersonMerge

from .deeds import told


@holding(*STEERS)
@require_POST
def merging(request: Request) -> HttpResponse:
    """Let one record live on in the other."""
    kept, gone = (get_object_or_404(Person, pk=_number(request, name)) for name in ("kept", "gone"))
    said = {"gone": f"{gone.full_name} · {gone.pk}", "kept": f"{kept.full_name} · {kept.pk}"}
    words = _("Đã gộp hồ sơ %(gone)s vào hồ sơ %(kept)s. Tách lại được ở trang của người này.") % said
    with told(request, words):
        operations.merge_persons(kept=kept, gone=gone, by=request.actor, at=request.now)
    return redirect("organizations:duplicates")


@holding(*STEERS)
@require_POST
def unmerging(request: Request, pk: int) -> HttpResponse:
    """Take two merged records apart."""
    merge = get_object_or_404(PersonMerge, pk=pk)
    with told(request, _("Đã tách lại như cũ.")):
        operations.undo_merge(merge=merge, by=request.actor, at=request.now)
    return redirect("organizations:person", merge.kept_id)


def _number(request: Request, name: str) -> int:
    return whole_number(request.POST.get(name, "")) or 0
