"""What has changed since a day."""

from django.http import HttpResponse
from django.utils.timezone import localdate
from django.views.decorators.http import require_GET

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.insight import forms, queries
from phongtrao.organizations.access import READS_SUBTREE

from .asking import day_in, scope_in, unit_in


@holding(*READS_SUBTREE)
@require_GET
def changes(request: Request) -> HttpResponse:
    """Sentences of what a unit and those below it did since last week, or since the day that the address gives."""
    unit = unit_in(request)
    scope = scope_in(request, unit)
    if scope is None:
        return answer(request, "insight/no_plan.html", {"unit": unit})
    today = localdate(request.now)
    since = min(day_in(request, "tu") or today - queries.WEEK, today)
    found = queries.changes(queries.plan_scope(scope), since)
    form = forms.SinceForm(scope=scope, since=since)
    return answer(request, "insight/changes.html", {"scope": scope, "since": since, "changes": found, "filter": form})
