"""The list of activities."""

from django.http import HttpResponse
from django.views.decorators.http import require_GET

from phongtrao.activities import forms, queries
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import page_of
from phongtrao.organizations.access import WORKS


@public
@require_GET
def activities(request: Request) -> HttpResponse:
    """What is to come and what was: of all, of one's units, of an obligation (`?viec=`); strangers see listed ones."""
    kinds, owed = queries.kinds_offered(), number_in(request, "viec")
    form = forms.ListForm(request.GET, kinds=kinds, is_signed_in=request.actor.is_signed_in)
    found = queries.listed(request.actor, form.narrowing(owed), request.now)
    shown, pager = page_of(found, params=request.GET, per_page=queries.AT_ONCE)
    context = {
        "form": form,
        "rows": [queries.row_of(activity, request.actor, request.now) for activity in shown],
        "pager": pager,
        "may_make": bool(request.actor.holds(*WORKS)),
        "served": queries.served(request.actor, owed),
        "is_narrowed": any(request.GET.get(name) for name in ("q", "ai", "khi", "loai", "viec")),
    }
    return answer(request, "activities/list.html", context, part="found")
