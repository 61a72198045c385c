"""Rounds: the list, opening one, its page and its steps."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import translation
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.evaluation import access, forms, operations, queries
from phongtrao.evaluation.models import Round, RubricVersion
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.lists.written import TYPES, XLSX, as_file

from .deeds import told

AT_ONCE = 50
USUAL_APPEAL = timedelta(days=7)


def seen_round(request: Request, pk: int) -> Round:
    """The round, where the actor sees it; 404 otherwise."""
    return get_object_or_404(queries.visible_rounds(request.actor), pk=pk)


@signed_in
@require_GET
def rounds(request: Request) -> HttpResponse:
    """All rounds that one sees, and the way to rubrics and titles."""
    context = {"lines": queries.round_lines(request.actor), "may_open": access.keeps_any(request.actor)}
    return answer(request, "evaluation/rounds.html", context)


@signed_in
@require_http_methods(["GET", "POST"])
def opening(request: Request) -> HttpResponse:
    """A new round."""
    if not access.keeps_any(request.actor):
        raise NotAllowed
    form = forms.RoundForm(request.POST or None, **queries.round_choices(request.actor, on=localdate(request.now)))
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        deed = {"unit_id": int(given["unit"]), "key": given["key"], "by": request.actor, "at": request.now}
        try:
            made = operations.open_round(words=form.words, **deed)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error(None, str(refusal.message))
        else:
            messages.success(request, _("Đã mở đợt đánh giá và báo cho các đơn vị."))
            return redirect("evaluation:round", made.pk)
    return answer(request, "evaluation/round_new.html", {"form": form})


@signed_in
@require_GET
def detail(request: Request, pk: int) -> HttpResponse:
    """How far a round is, its council, its units."""
    one, on = seen_round(request, pk), localdate(request.now)
    page = queries.round_page(one, request.actor, on=on)
    units = queries.units_in(one, request.actor, sees_points=page.sees_points)
    rows, pager = page_of(units, params=request.GET, per_page=AT_ONCE)
    context = {
        "page": page,
        "standings": queries.standings(one, list(rows), request.actor, sees_points=page.sees_points),
        "pager": pager,
        "councillor": forms.CouncillorForm(),
        "announce": forms.AnnounceForm(proposed=on + USUAL_APPEAL),
        "others": queries.other_versions(one) if page.may_hold else [],
    }
    return answer(request, "evaluation/round.html", context)


@signed_in
@require_POST
def counting(request: Request, pk: int) -> HttpResponse:
    """Figures are taken anew."""
    one = seen_round(request, pk)
    with told(request, _("Đã lấy lại số liệu của mọi đơn vị.")):
        operations.count_round(round_id=one.pk, by=request.actor, at=request.now)
    return redirect("evaluation:round", pk)


@signed_in
@require_POST
def reviewing(request: Request, pk: int) -> HttpResponse:
    """The council looks from now on."""
    one = seen_round(request, pk)
    with told(request, _("Hội đồng bắt đầu xem xét.")):
        operations.begin_review(round_id=one.pk, by=request.actor, at=request.now)
    return redirect("evaluation:round", pk)


@signed_in
@require_POST
def announcing(request: Request, pk: int) -> HttpResponse:
    """Units learn how they stand."""
    one, form = seen_round(request, pk), forms.AnnounceForm(request.POST)
    access.check_may_hold_round(request.actor, one.unit)
    if not form.is_valid():
        messages.error(request, _("Hãy ghi ngày cuối nhận kiến nghị, ví dụ 20/10/2024."))
        return redirect("evaluation:round", pk)
    with told(request, _("Đã công bố kết quả dự kiến.")):
        operations.announce_round(round_id=one.pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("evaluation:round", pk)


@signed_in
@require_POST
def publishing(request: Request, pk: int) -> HttpResponse:
    """Results are frozen and published."""
    one = seen_round(request, pk)
    with told(request, _("Đã công bố kết quả.")):
        operations.publish_round(round_id=one.pk, by=request.actor, at=request.now)
    return redirect("evaluation:round", pk)


@signed_in
@require_GET
def proving(request: Request, pk: int) -> HttpResponse:
    """Whether a published round still says what it said, and comes to the same."""
    one = seen_round(request, pk)
    if not one.digest:
        raise NotAllowed
    return answer(request, "evaluation/proof.html", {"round": one, "is_intact": queries.is_intact(one)})


@signed_in
@require_GET
def results_file(request: Request, pk: int) -> HttpResponse:
    """The ranking as Excel, for who sees points: before they are known, who holds the round and its council."""
    one = seen_round(request, pk)
    if not queries.round_page(one, request.actor, on=localdate(request.now)).may_export:
        raise NotAllowed
    with translation.override("vi"):
        head, rows = queries.results_table(one, request.actor)
        data = as_file(XLSX, rows, head=head, title="Xếp hạng")
    headers = {"Content-Disposition": f'attachment; filename="xep-hang-dot-{pk}.xlsx"'}
    return HttpResponse(data, content_type=TYPES[XLSX], headers=headers)


@signed_in
@require_http_methods(["GET", "POST"])
def changing(request: Request, pk: int) -> HttpResponse:
    """Who would move by another version of the rubric, and accepting that."""
    one = seen_round(request, pk)
    access.check_may_hold_round(request.actor, one.unit)
    rows = RubricVersion.objects.filter(rubric=one.version.rubric_id).select_related("rubric")
    version = get_object_or_404(rows, pk=number_in(request, "ban") or 0)
    if request.method == "POST":
        reason = request.POST.get("ly-do", "")[:400]
        deed: dict[str, Any] = {"round_id": pk, "version_id": version.pk, "by": request.actor, "at": request.now}
        with told(request, _("Đã đổi bộ tiêu chí.")):
            operations.change_version(reason=reason, **deed)
        return redirect("evaluation:round", pk)
    page = queries.moves(one, version, on=localdate(request.now))
    return answer(request, "evaluation/moves.html", {"page": page})
