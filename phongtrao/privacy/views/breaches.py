"""Breaches: written down, drafted as a report, sent within 72 hours."""

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Unit
from phongtrao.privacy import access, forms, operations, queries

from .requests import done


@holding(*STEERS)
@require_http_methods(["GET", "POST"])
def breaches(request: Request) -> HttpResponse:
    """The breaches of the officer's units, with the form for a new one."""
    form = forms.BreachForm(request.POST or None, now=request.now)
    if request.method == "POST" and form.is_valid():
        unit = get_object_or_404(Unit, pk=request.actor.holds(*STEERS)[0].unit_id)
        made = operations.note_breach(unit=unit, told=form.cleaned_data, by=request.actor, at=request.now)
        return redirect("privacy:breach", made.pk)
    rows = queries.breach_lines(request.actor, at=request.now)
    context = {"rows": rows, "form": form, "sets_rules": access.may_set_rules(request.actor)}
    return answer(request, "privacy/breaches.html", context)


@holding(*STEERS)
@require_GET
def breach(request: Request, pk: int) -> HttpResponse:
    """The draft of the report, to print, with its clock."""
    line = queries.breach_line(request.actor, pk, at=request.now)
    return answer(request, "privacy/breach.html", {"line": line})


@holding(*STEERS)
@require_POST
def breach_sent(request: Request, pk: int) -> HttpResponse:
    """Say that the report went to the agency."""
    line = queries.breach_line(request.actor, pk, at=request.now)
    done(
        request,
        lambda: operations.mark_breach_sent(breach=line.breach, by=request.actor, at=request.now),
        _("Đã ghi giờ gửi."),
    )
    return redirect("privacy:breach", pk)
