"""Kinds of activities, kept by the administrator."""

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from phongtrao.activities import access, forms, operations, queries
from phongtrao.activities.models import ActivityKind
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal


@signed_in
@require_GET
def kinds(request: Request) -> HttpResponse:
    """All kinds, with what each asks for."""
    access.check_may_set_kinds(request.actor)
    return answer(request, "activities/kinds.html", {"kinds": queries.all_kinds()})


@signed_in
@require_http_methods(["GET", "POST"])
def kind(request: Request, pk: int | None = None) -> HttpResponse:
    """One kind, or a new one."""
    access.check_may_set_kinds(request.actor)
    found = get_object_or_404(ActivityKind, pk=pk) if pk else None
    choices = {"metrics": queries.metric_words(found), "people": queries.person_words(found)}
    form = forms.KindForm(request.POST or None, **choices, kind=found)
    if request.method == "POST" and form.is_valid():
        try:
            operations.set_kind(kind_id=pk, words=form.words, by=request.actor, at=request.now)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error("name", str(refusal.message))
        else:
            messages.success(request, _("Đã ghi loại hoạt động."))
            return redirect("activities:kinds")
    return answer(request, "activities/kind.html", {"form": form, "kind": found})
