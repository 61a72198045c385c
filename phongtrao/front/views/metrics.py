"""Metrics of the ledger, kept by the administrator."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.front import forms, queries
from phongtrao.ledger import access
from phongtrao.ledger import operations as ledger
from phongtrao.ledger.models import Metric
from phongtrao.obligations.tasks import measure_targets


@signed_in
@require_GET
def metrics(request: Request) -> HttpResponse:
    """All metrics, with what each measures and where it is used."""
    access.check_may_keep_metrics(request.actor)
    return answer(request, "front/metrics.html", {"lines": queries.metric_lines(request.actor)})


@signed_in
@require_http_methods(["GET", "POST"])
def metric(request: Request, pk: int | None = None) -> HttpResponse:
    """One metric, or a new one."""
    access.check_may_keep_metrics(request.actor)
    found = get_object_or_404(Metric.objects.select_related("counts"), pk=pk) if pk else None
    form = forms.MetricForm(request.POST or None, metric=found)
    if request.method == "POST" and form.is_valid():
        said: dict[str, Any] = {"words": form.words, "by": request.actor, "at": request.now}
        try:
            ledger.reword_metric(metric_id=found.pk, **said) if found else ledger.add_metric(**form.counting, **said)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            measure_targets.enqueue()
            messages.success(request, _("Đã ghi thước đo. Chỉ tiêu có chữ được hiểu là thước đo này sẽ được đo theo."))
            return redirect("front:metrics")
    way = queries.WAYS[queries.way_of(found)] if found else ""
    return answer(request, "front/metric.html", {"form": form, "metric": found, "way": way})


@signed_in
@require_POST
def standing(request: Request, pk: int) -> HttpResponse:
    """Retire a metric, or take it back (`con-dung`)."""
    access.check_may_keep_metrics(request.actor)
    found = get_object_or_404(Metric, pk=pk)
    is_wanted = bool(request.POST.get("con-dung"))
    change = ledger.restore_metric if is_wanted else ledger.retire_metric
    try:
        change(metric_id=found.pk, by=request.actor, at=request.now)
    except NotAllowed:
        raise
    except Refusal as refusal:
        messages.error(request, str(refusal.message))
    else:
        said = _("Dùng lại “%(name)s”.") if is_wanted else _("Thôi dùng “%(name)s”; số liệu đã ghi còn nguyên.")
        messages.success(request, said % {"name": found.title})
    return redirect("front:metrics")
