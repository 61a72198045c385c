"""A contest: rubric, entries, judges, points, results."""

from django import forms as django_forms
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.activities import forms, operations, queries
from phongtrao.activities.models import Activity, Criterion, Entrant, Judge, Points
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request

from .deeds import told
from .making import managed_of


def _contest(request: Request, pk: int) -> Activity:
    """A contest that the actor sees, judges or not; 404 otherwise."""
    judged = Judge.objects.filter(user=request.actor.user_id or 0).values("activity_id")
    seen = queries.visible_to(request.actor) | Activity.objects.filter(pk__in=judged)
    activity = get_object_or_404(queries.whole(seen), pk=pk)
    if "contest" not in activity.kind.features:
        raise Http404
    return activity


def _shown(request: Request, activity: Activity, refused: dict[str, django_forms.Form] | None = None) -> HttpResponse:
    page = queries.contest_page(activity, request.actor)
    context = {
        "page": page,
        "activity": activity,
        "rubric": forms.RubricForm(rubric=page.rubric),
        "judge": forms.JudgeForm(activity_id=activity.pk),
        "entrant": forms.EntrantForm(units=queries.entering(request.actor, activity)),
        "awards": forms.AwardsForm(lines=page.entrants, most=page.most),
    } | (refused or {})
    return answer(request, "activities/contest.html", context, status=422 if refused else 200)


@signed_in
@require_GET
def contest(request: Request, pk: int) -> HttpResponse:
    """Entries and results; marks for who holds it."""
    return _shown(request, _contest(request, pk))


@signed_in
@require_POST
def rubric(request: Request, pk: int) -> HttpResponse:
    """By what entries are judged."""
    activity = managed_of(request, pk)
    form = forms.RubricForm(request.POST)
    if not form.is_valid():
        return _shown(request, activity, {"rubric": form})
    with told(request, _("Đã ghi tiêu chí.")):
        given = form.cleaned_data
        operations.set_rubric(
            activity_id=pk, criteria=given["lines"], key=given["key"], by=request.actor, at=request.now
        )
    return redirect("activities:contest", pk)


@signed_in
@require_POST
def judging(request: Request, pk: int) -> HttpResponse:
    """Somebody more judges."""
    activity = managed_of(request, pk)
    form = forms.JudgeForm(request.POST, activity_id=pk)
    if not form.is_valid():
        return _shown(request, activity, {"judge": form})
    with told(request, _("Đã thêm giám khảo.")):
        operations.add_judge(activity_id=pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("activities:contest", pk)


@signed_in
@require_GET
def judge_search(request: Request, pk: int) -> HttpResponse:
    """People who may be asked to judge, by name: for the picker, or as a page of its own."""
    activity, words = managed_of(request, pk), request.GET.get("q", "")
    found = queries.judges_found(request.actor, words, on=localdate(request.now))
    context = {"activity": activity, "words": words, "found": found}
    return answer(request, "activities/judge_search.html", context, part="options")


@signed_in
@require_POST
def entering(request: Request, pk: int) -> HttpResponse:
    """A unit enters a work or a team."""
    activity = _contest(request, pk)
    form = forms.EntrantForm(request.POST, units=queries.entering(request.actor, activity))
    if not form.is_valid():
        return _shown(request, activity, {"entrant": form})
    with told(request, _("Đã nhận bài dự thi.")):
        operations.enter_contest(activity_id=pk, **form.cleaned_data, by=request.actor, at=request.now)
    return redirect("activities:contest", pk)


@signed_in
@require_POST
def withdrawing(request: Request, pk: int) -> HttpResponse:
    """An entry is taken back."""
    row = get_object_or_404(Entrant, pk=pk)
    activity = _contest(request, row.activity_id)
    with told(request, _("Đã rút bài dự thi.")):
        operations.withdraw_entry(entrant_id=pk, by=request.actor, at=request.now)
    return redirect("activities:contest", activity.pk)


@signed_in
@require_POST
def publishing(request: Request, pk: int) -> HttpResponse:
    """The results are made known."""
    activity = managed_of(request, pk)
    page = queries.contest_page(activity, request.actor)
    form = forms.AwardsForm(request.POST, lines=page.entrants, most=page.most)
    if not form.is_valid():
        return _shown(request, activity, {"awards": form})
    with told(request, _("Đã công bố kết quả.")):
        operations.publish_results(activity_id=pk, awards=form.awards, by=request.actor, at=request.now)
    return redirect("activities:contest", pk)


@signed_in
@require_http_methods(["GET", "POST"])
def marking(request: Request, pk: int) -> HttpResponse:
    """A judge gives points."""
    row = get_object_or_404(Entrant.objects.select_related("activity", "unit"), pk=pk)
    judge = get_object_or_404(Judge, activity=row.activity, user=request.actor.user_id or 0)
    given = dict(Points.objects.filter(entrant=row, judge=judge).values_list("criterion_id", "value"))
    rubric = Criterion.objects.filter(activity=row.activity).order_by("pk")
    form = forms.PointsForm(request.POST or None, rubric=rubric, given=given)
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã ghi điểm.")):
            operations.give_points(entrant_id=pk, points=form.points, by=request.actor, at=request.now)
        return redirect("activities:contest", row.activity_id)
    return answer(request, "activities/marking.html", {"form": form, "row": row, "activity": row.activity})
