"""One line of a rubric, on a page."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from phongtrao.evaluation import access, forms, operations, queries
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in

from .deeds import told
from .rubrics import seen_version


@signed_in
@require_http_methods(["GET", "POST"])
def line(request: Request, pk: int, place: int) -> HttpResponse:
    """One line of a draft; place 0 adds one behind `sau`."""
    found = seen_version(request, pk)
    access.check_may_keep_rubrics(request.actor, found.rubric.unit)
    old = found.lines[place - 1] if 0 < place <= len(found.lines) else None
    metrics = queries.metric_choices(old.get("metric", "") if old else "")
    form = forms.LineForm(request.POST or None, metrics=metrics, line=old)
    if request.method == "POST" and form.is_valid():
        deed: dict[str, Any] = {"version_id": pk, "line": form.line, "by": request.actor, "at": request.now}
        after = number_in(request, "sau") or 0
        with told(request, _("Đã ghi dòng.")):
            if place:
                operations.set_line(place=place, **deed)
            else:
                operations.add_line(after=after, **deed)
        return redirect(f"{reverse('evaluation:version', args=[pk])}#dong-{place or after + 1}")
    return answer(request, "evaluation/line.html", {"form": form, "version": found, "is_new": not place})


@signed_in
@require_POST
def removing(request: Request, pk: int, place: int) -> HttpResponse:
    """A line goes out of a draft."""
    found = seen_version(request, pk)
    with told(request, _("Đã bỏ dòng.")):
        operations.remove_line(
            version_id=found.pk, place=place, code=request.POST.get("ma", ""), by=request.actor, at=request.now
        )
    return redirect("evaluation:version", pk)
