"""What is sensitive about a person: closed until the look is written down."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import holding
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Person
from phongtrao.privacy import access, forms, operations, queries
from phongtrao.privacy.models import SensitiveRecord


def person_of(request: Request, pk: int) -> Person:
    """Somebody for whose data the officer answers; 404 otherwise."""
    return get_object_or_404(access.answered_for(request.actor), pk=pk)


@holding(*STEERS)
@require_http_methods(["GET", "POST"])
def sensitive(request: Request, pk: int) -> HttpResponse:
    """What is sensitive about somebody; written under a consent in force alone."""
    person = person_of(request, pk)
    if not queries.has_looked_at_sensitive(request.actor, person, at=request.now):
        return answer(request, "privacy/sensitive_closed.html", {"person": person})
    consents = queries.open_consents(person, sensitive=True)
    today = timezone.localdate(request.now)
    form = forms.SensitiveForm(request.POST or None, consents=consents, today=today)
    if request.method == "POST" and form.is_valid():
        try:
            operations.add_sensitive(**form.told, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã ghi."))
            return redirect("privacy:sensitive", person.pk)
    context = {"person": person, "rows": queries.sensitive_of(person), "form": form, "consents": consents}
    return answer(request, "privacy/sensitive.html", context)


@holding(*STEERS)
@require_POST
def sensitive_look(request: Request, pk: int) -> HttpResponse:
    """Write the look down, then show the page."""
    person = person_of(request, pk)
    operations.look_at_sensitive(person=person, by=request.actor, at=request.now)
    return redirect("privacy:sensitive", person.pk)


@holding(*STEERS)
@require_POST
def sensitive_removal(request: Request, pk: int) -> HttpResponse:
    """Delete something sensitive."""
    people = access.answered_for(request.actor)
    record = get_object_or_404(SensitiveRecord.objects.filter(person__in=people).select_related("person"), pk=pk)
    operations.remove_sensitive(record=record, by=request.actor, at=request.now)
    messages.success(request, _("Đã xóa."))
    return redirect("privacy:sensitive", record.person_id)
