"""Records that look like one person: shown, with what merging two of them would do. Merging: `activities`."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request, whole_number
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations import queries
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.refusals import SamePerson

GROUPS = 20
"""So many groups of like records stand on a page."""


def done_or_said(request: Request, deed: Callable[[], Any], words: str) -> None:
    """Do it, and say so, or say why not."""
    try:
        deed()
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        messages.success(request, words)


@holding(*STEERS)
@require_GET
def duplicates(request: Request) -> HttpResponse:
    """Records that look like one person; with `?kept=…&gone=…` what merging two of them would do."""
    if "kept" in request.GET or "gone" in request.GET:
        return _confirmation(request)
    groups = queries.duplicate_groups(request.actor, on=timezone.localdate(request.now))
    page, pager = page_of(groups, params=request.GET, per_page=GROUPS)
    return answer(request, "organizations/duplicates.html", {"groups": queries.record_groups(page), "pager": pager})


def _confirmation(request: Request) -> HttpResponse:
    kept, gone = (whole_number(request.GET.get(name, "")) or 0 for name in ("kept", "gone"))
    merging = queries.merging_of(request.actor, kept=kept, gone=gone)
    if merging is None:
        words = _("Hãy chọn một hồ sơ để giữ và một hồ sơ khác để gộp vào.") if kept == gone else SamePerson.message
        messages.error(request, str(words))
        return redirect("organizations:duplicates")
    return answer(request, "organizations/merging.html", {"merging": merging})
