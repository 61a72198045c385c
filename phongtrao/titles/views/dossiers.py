"""A dossier: its conditions, words and papers, and the word of who is nominated."""

from http import HTTPStatus
from typing import Any

from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request
from phongtrao.titles import access, forms, operations, queries
from phongtrao.titles.models import Nomination, NominationPaper

from .deeds import done, told


def seen(request: Request, pk: int) -> Nomination:
    """The nomination, where the actor opens its dossier; 404 otherwise."""
    return get_object_or_404(queries.visible_nominations(request.actor), pk=pk)


@signed_in
@require_GET
def dossier(request: Request, pk: int) -> HttpResponse:
    """The whole dossier."""
    return _shown(request, seen(request, pk))


def _shown(request: Request, row: Nomination, **typed: forms.PapersForm | forms.DossierForm) -> HttpResponse:
    """The dossier, with a form that was not right as it was typed."""
    page = queries.dossier_page(row, request.actor, on=localdate(request.now))
    conditions = [line.condition for line in page.lines]
    context: dict[str, Any] = {
        "page": page,
        "form": forms.PapersForm(conditions=conditions),
        "write": forms.DossierForm(words=row.words),
        "agree": forms.AgreeForm(needs_representative=page.needs_representative),
        "reason": forms.ReasonForm(is_needed=not page.is_own),
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if typed else HTTPStatus.OK
    return answer(request, "titles/dossier.html", context | typed, status=status)


@signed_in
@require_POST
def writing(request: Request, pk: int) -> HttpResponse:
    """What speaks for somebody."""
    row, form = seen(request, pk), forms.DossierForm(request.POST)
    access.check_may_write(request.actor, row)
    deed: dict[str, Any] = {"nomination_id": pk, "by": request.actor, "at": request.now}
    if done(request, form, lambda: operations.write_dossier(**form.cleaned_data, **deed), _("Đã ghi thành tích.")):
        return redirect("titles:dossier", pk)
    return _shown(request, seen(request, pk), write=form)


@signed_in
@require_POST
def agreeing(request: Request, pk: int) -> HttpResponse:
    """Who is nominated says yes."""
    row = seen(request, pk)
    access.check_is_own(request.actor, row)
    representative = request.POST.get("representative", "")
    with told(request, _("Đã ghi nhận đồng chí đồng ý.")):
        operations.agree(nomination_id=pk, representative=representative, by=request.actor, at=request.now)
    return redirect("titles:dossier", pk)


@signed_in
@require_POST
def declining(request: Request, pk: int) -> HttpResponse:
    """Who is nominated says no."""
    row = seen(request, pk)
    access.check_is_own(request.actor, row)
    reason = request.POST.get("reason", "")
    with told(request, _("Đã ghi nhận đồng chí không nhận đề cử.")):
        operations.decline(nomination_id=pk, reason=reason, by=request.actor, at=request.now)
    return redirect("titles:dossier", pk)


@signed_in
@require_POST
def withdrawing(request: Request, pk: int) -> HttpResponse:
    """The nomination is taken back."""
    row = seen(request, pk)
    access.check_may_write(request.actor, row)
    reason = request.POST.get("reason", "")
    with told(request, _("Đã rút đề cử.")):
        operations.withdraw_nomination(nomination_id=pk, reason=reason, by=request.actor, at=request.now)
    return redirect("titles:dossier", pk)


@signed_in
@require_POST
def showing(request: Request, pk: int) -> HttpResponse:
    """Papers are added."""
    row = seen(request, pk)
    access.check_may_write(request.actor, row)
    conditions = queries.conditions_of(row.round.standard)
    form = forms.PapersForm(request.POST, request.FILES, conditions=conditions)

    def deed() -> None:
        given = {"words": form.said, "proofs": form.cleaned_data["shown"], "key": form.cleaned_data["key"]}
        operations.add_papers(nomination_id=pk, **given, by=request.actor, at=request.now)

    if done(request, form, deed, _("Đã thêm vào hồ sơ.")):
        return redirect("titles:dossier", pk)
    return _shown(request, seen(request, pk), form=form)


def _paper(request: Request, pk: int) -> NominationPaper:
    rows = NominationPaper.objects.filter(nomination__in=queries.visible_nominations(request.actor).values("pk"))
    return get_object_or_404(rows.select_related("nomination__person", "nomination__unit"), pk=pk)


@signed_in
@require_GET
def paper(request: Request, pk: int) -> FileResponse:
    """A photo, to look at; a file, to keep."""
    row = _paper(request, pk)
    if not row.file or not row.file.storage.exists(str(row.file.name)):
        raise Http404
    stem, suffix = row.file_name.rpartition(".")[0] or "giay-to", str(row.file.name).rpartition(".")[2]
    return FileResponse(row.file.open(), as_attachment=not row.is_photo, filename=f"{stem}.{suffix}")


@signed_in
@require_POST
def unshowing(request: Request, pk: int) -> HttpResponse:
    """A paper goes."""
    row = _paper(request, pk)
    access.check_may_write(request.actor, row.nomination)
    with told(request, _("Đã bỏ giấy tờ.")):
        operations.remove_paper(paper_id=pk, by=request.actor, at=request.now)
    return redirect("titles:dossier", row.nomination_id)
