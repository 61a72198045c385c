"""Rubrics: the list, a version, taking one in from a file, giving one out as a file."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.evaluation import access, files, forms, operations, queries
from phongtrao.evaluation.models import Rubric, RubricVersion
from phongtrao.evaluation.refusals import RubricFaulty, RubricKnown
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.organizations.lists.written import TYPES, XLSX

SAMPLE = "bo-tieu-chi.csv"


@signed_in
@require_GET
def rubrics(request: Request) -> HttpResponse:
    """All that one sees."""
    context = {"rubrics": queries.rubrics_for(request.actor), "may_keep": access.keeps_any(request.actor)}
    return answer(request, "evaluation/rubrics.html", context)


@signed_in
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    """A new rubric, out of a file or to be written line by line."""
    units = queries.keeping_units(request.actor)
    if not units:
        raise NotAllowed
    is_empty = "bang-trong" in request.POST
    form = forms.RubricForm(request.POST or None, request.FILES or None, units=units, is_empty=is_empty)
    faults = ()
    if request.method == "POST" and form.is_valid():
        try:
            version = _made(request, form.cleaned_data, is_empty=is_empty)
        except NotAllowed:
            raise
        except Refusal as refusal:
            form.add_error("name" if isinstance(refusal, RubricKnown) else "file", str(refusal.message))
            faults = getattr(refusal, "faults", ())
        else:
            return redirect("evaluation:version", version.pk)
    return answer(request, "evaluation/rubric_new.html", {"form": form, "faults": faults})


def _made(request: Request, given: dict[str, Any], *, is_empty: bool) -> RubricVersion:
    deed: dict[str, Any] = {"unit_id": int(given["unit"]), "name": given["name"], "by": request.actor}
    if is_empty:
        version = operations.begin_rubric(**deed, at=request.now)
        messages.success(request, _("Đã tạo bảng trống. Hãy thêm tiêu chí đầu tiên."))
    else:
        version = operations.import_rubric(data=given["file"], **deed, at=request.now)
        messages.success(request, _("Đã nhập bộ tiêu chí."))
    return version


@signed_in
@require_GET
def sample(request: Request) -> HttpResponse:
    """The sample rubric of the project as the file to fill in."""
    _numbers, lines = files.lines_of((settings.SAMPLES / SAMPLE).read_bytes())
    return _file(lines, "bo-tieu-chi-mau")


def seen_version(request: Request, pk: int) -> RubricVersion:
    """The version, where the actor sees its rubric; 404 otherwise."""
    return get_object_or_404(queries.versions_seen(request.actor), pk=pk)


@signed_in
@require_GET
def version(request: Request, pk: int) -> HttpResponse:
    """What a version says."""
    return _shown(request, seen_version(request, pk), forms.FileForm())


@signed_in
@require_GET
def file(request: Request, pk: int) -> HttpResponse:
    """A version as Excel."""
    found = seen_version(request, pk)
    return _file(found.lines, f"bo-tieu-chi-{found.rubric_id}-ban-{found.ordinal}")


@signed_in
@require_POST
def beginning(request: Request, pk: int) -> HttpResponse:
    """A new version with the lines of this one."""
    found = seen_version(request, pk)
    made = operations.begin_version(version_id=found.pk, by=request.actor, at=request.now)
    return redirect("evaluation:version", made.pk)


@signed_in
@require_POST
def sending(request: Request, pk: int) -> HttpResponse:
    """A file that says what the rubric is from now on."""
    rubric = get_object_or_404(Rubric.objects.filter(pk__in=queries.visible_rubrics(request.actor)), pk=pk)
    access.check_may_keep_rubrics(request.actor, rubric.unit)
    form = forms.FileForm(request.POST, request.FILES)
    newest = rubric.versions.select_related("rubric__unit").order_by("-ordinal")[0]
    if form.is_valid():
        try:
            newest = operations.import_version(
                rubric_id=pk, data=form.cleaned_data["file"], by=request.actor, at=request.now
            )
        except RubricFaulty as refusal:
            form.add_error("file", str(refusal.message))
            return _shown(request, newest, form, refusal.faults)
        except files.Unreadable as refusal:
            form.add_error("file", str(refusal.message))
        else:
            messages.success(request, _("Đã nhập tệp."))
            return redirect("evaluation:version", newest.pk)
    return _shown(request, newest, form)


def _shown(
    request: Request, found: RubricVersion, form: forms.FileForm, faults: tuple[object, ...] = ()
) -> HttpResponse:
    context = {"page": queries.version_page(found, request.actor), "form": form, "faults": faults}
    context["may_keep"] = access.may_keep_rubrics(request.actor, found.rubric.unit)
    return answer(request, "evaluation/version.html", context)


def _file(lines: list[dict[str, str]], name: str) -> HttpResponse:
    data = files.file_of(lines, kind=XLSX, title="Bộ tiêu chí")
    headers = {"Content-Disposition": f'attachment; filename="{name}.xlsx"'}
    return HttpResponse(data, content_type=TYPES[XLSX], headers=headers)
