"""Transfers that wait for an answer; records that look like one person."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import MOST_DIGITS, Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import operations, queries
from phongtrao.organizations.access import STEERS, WORKS
from phongtrao.organizations.models import Person, PersonMerge, Transfer


def _done(request: Request, deed: Callable[[], Any], words: str) -> None:
    """Do it, and say so, or say why not."""
    try:
        deed()
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, words)


@holding(*WORKS)
@require_GET
def waiting(request: Request) -> HttpResponse:
    """Who wants to come to the actor's units."""
    return answer(request, "organizations/transfers.html", {"rows": queries.incoming_transfers(request.actor)})


@holding(*WORKS)
@require_POST
def acceptance(request: Request, pk: int) -> HttpResponse:
    """Take somebody over."""
    asked = get_object_or_404(Transfer, pk=pk)
    _done(
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
    _done(
        request,
        lambda: operations.refuse_transfer(transfer=asked, reason=reason, by=request.actor, at=request.now),
        _("Đã trả lời là không nhận; đơn vị chuyển thấy lý do."),
    )
    return redirect("organizations:transfers")


@holding(*STEERS)
@require_GET
def duplicates(request: Request) -> HttpResponse:
    """Records that look like one person."""
    groups = queries.duplicate_groups(request.actor, on=timezone.localdate(request.now))
    return answer(request, "organizations/duplicates.html", {"groups": groups})


@holding(*STEERS)
@require_POST
def merging(request: Request) -> HttpResponse:
    """Let one record live on in the other."""
    kept, gone = (get_object_or_404(Person, pk=_number(request, name)) for name in ("kept", "gone"))
    _done(
        request,
        lambda: operations.merge_persons(kept=kept, gone=gone, by=request.actor, at=request.now),
        _("Đã gộp. Tách lại được ở trang của người này."),
    )
    return redirect("organizations:duplicates")


@holding(*STEERS)
@require_POST
def unmerging(request: Request, pk: int) -> HttpResponse:
    """Take two merged records apart."""
    merge = get_object_or_404(PersonMerge, pk=pk)
    _done(
        request, lambda: operations.undo_merge(merge=merge, by=request.actor, at=request.now), _("Đã tách lại như cũ.")
    )
    return redirect("organizations:person", merge.kept_id)


def _number(request: Request, name: str) -> int:
    words = request.POST.get(name, "")
    return int(words) if words.isdecimal() and len(words) <= MOST_DIGITS else 0
