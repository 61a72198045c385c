"""Titles, their standards, one condition after the other."""

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import NotAllowed, Refusal
from phongtrao.titles import access, files, forms, operations, queries
from phongtrao.titles.models import Condition, Standard, Title

from .deeds import told


def kept_title(request: Request, pk: int) -> Title:
    """The title, where the actor writes it; 404 otherwise."""
    title = get_object_or_404(queries.visible_titles(request.actor), pk=pk)
    access.check_may_keep_titles(request.actor, title.unit)
    return title


def draft(request: Request, pk: int) -> Standard:
    """The standard, where the actor writes it; 404 otherwise."""
    one = get_object_or_404(queries.visible_standards(request.actor), pk=pk)
    access.check_may_keep_titles(request.actor, one.title.unit)
    return one


@signed_in
@require_GET
def titles(request: Request) -> HttpResponse:
    """All titles that one sees, with their standards."""
    may_keep = access.keeps_any(request.actor)
    units, year = queries.keeping_units(request.actor) if may_keep else [], localdate(request.now).year
    context = {
        "titles": queries.title_lines(request.actor),
        "may_keep": may_keep,
        "form": forms.SampleForm(units=units, year=year) if may_keep else None,
    }
    return answer(request, "titles/list.html", context)


@signed_in
@require_http_methods(["GET", "POST"])
def making(request: Request) -> HttpResponse:
    """A new title."""
    if not access.keeps_any(request.actor):
        raise NotAllowed
    form = forms.TitleForm(request.POST or None, units=queries.keeping_units(request.actor))
    if request.method == "POST" and form.is_valid():
        unit_id = int(form.cleaned_data["unit"])
        made = _done(form, lambda: operations.make_title(unit_id=unit_id, words=form.said, **_signed(request)))
        if made is not None:
            return redirect("titles:change", made.pk)
    return answer(request, "titles/title.html", {"form": form, "title": None})


def _signed(request: Request) -> dict[str, Any]:
    return {"by": request.actor, "at": request.now}


def _done(form: Any, deed: Any) -> Any:
    """What the deed made; None where it was refused, which the form then says."""
    try:
        return deed()
    except NotAllowed:
        raise
    except Refusal as refusal:
        form.add_error(None, str(refusal.message))
        return None


@signed_in
@require_POST
def sampling(request: Request) -> HttpResponse:
    """The titles of the plan come in with sample standards."""
    if not access.keeps_any(request.actor):
        raise NotAllowed
    units, year = queries.keeping_units(request.actor), localdate(request.now).year
    form = forms.SampleForm(request.POST, units=units, year=year)
    if not form.is_valid():
        messages.error(request, _("Hãy chọn đơn vị, cấp và ghi năm."))
        return redirect("titles:list")
    given = form.cleaned_data
    said = {"unit_id": int(given["unit"]), "level": given["level"], "year": given["year"]}
    made = operations.take_sample_titles(lines=files.sample_lines(), **said, **_signed(request))
    words = ngettext("Đã thêm %(number)s danh hiệu mẫu.", "Đã thêm %(number)s danh hiệu mẫu.", len(made))
    messages.success(request, words % {"number": len(made)})
    return redirect("titles:list")


@signed_in
@require_http_methods(["GET", "POST"])
def changing(request: Request, pk: int) -> HttpResponse:
    """A title that one writes: its words, its standards, the way to another."""
    title = kept_title(request, pk)
    form = forms.TitleForm(request.POST or None, units=[], title=title)
    if request.method == "POST" and form.is_valid():
        done = _done(form, lambda: operations.change_title(title_id=pk, words=form.said, **_signed(request)))
        if done is not None:
            messages.success(request, _("Đã ghi."))
            return redirect("titles:change", pk)
    standards = queries.visible_standards(request.actor).filter(title=title).order_by("-year", "level", "-ordinal")
    context = {
        "form": form,
        "title": title,
        "standards": standards,
        "begin": forms.BeginForm(year=localdate(request.now).year),
    }
    return answer(request, "titles/title.html", context)


@signed_in
@require_POST
def beginning(request: Request, pk: int) -> HttpResponse:
    """A draft of a standard."""
    title = kept_title(request, pk)
    form = forms.BeginForm(request.POST, year=localdate(request.now).year)
    if not form.is_valid():
        messages.error(request, _("Hãy chọn cấp và ghi năm."))
        return redirect("titles:change", pk)
    made = operations.begin_standard(title_id=title.pk, **form.cleaned_data, **_signed(request))
    return redirect("titles:standard", made.pk)


@signed_in
@require_GET
def standard(request: Request, pk: int) -> HttpResponse:
    """What a standard asks for, and how its council votes."""
    one = get_object_or_404(queries.visible_standards(request.actor), pk=pk)
    return answer(request, "titles/standard.html", {"page": queries.standard_page(one, request.actor)})


@signed_in
@require_http_methods(["GET", "POST"])
def setting(request: Request, pk: int) -> HttpResponse:
    """Where a draft comes from, how its council votes."""
    one = draft(request, pk)
    form = forms.StandardForm(request.POST or None, standard=one)
    if request.method == "POST" and form.is_valid():
        done = _done(form, lambda: operations.set_standard(standard_id=pk, words=form.said, **_signed(request)))
        if done is not None:
            return redirect("titles:standard", pk)
    title = _("Căn cứ và cách bỏ phiếu")
    return answer(request, "titles/standard_form.html", {"form": form, "standard": one, "title": title})


@signed_in
@require_http_methods(["GET", "POST"])
def setting_condition(request: Request, pk: int, condition: int) -> HttpResponse:
    """One condition of a draft; number 0 is one more."""
    one = draft(request, pk)
    known = get_object_or_404(Condition, standard=one, ordinal=condition) if condition else None
    form = forms.ConditionForm(request.POST or None, condition=known)
    if request.method == "POST" and form.is_valid():
        said: dict[str, Any] = {"standard_id": pk, "place": condition, "words": form.said}
        if _done(form, lambda: operations.set_condition(**said, **_signed(request))) is not None:
            return redirect("titles:standard", pk)
    title = _("Sửa điều kiện") if known else _("Thêm điều kiện")
    return answer(request, "titles/standard_form.html", {"form": form, "standard": one, "title": title})


@signed_in
@require_POST
def removing(request: Request, pk: int, condition: int) -> HttpResponse:
    """A condition goes."""
    draft(request, pk)
    with told(request, _("Đã bỏ điều kiện.")):
        operations.remove_condition(standard_id=pk, place=condition, **_signed(request))
    return redirect("titles:standard", pk)


@signed_in
@require_POST
def publishing(request: Request, pk: int) -> HttpResponse:
    """The draft becomes the standard."""
    draft(request, pk)
    with told(request, _("Đã ban hành bản tiêu chuẩn. Từ nay mở được đợt xét.")):
        operations.publish_standard(standard_id=pk, **_signed(request))
    return redirect("titles:standard", pk)
