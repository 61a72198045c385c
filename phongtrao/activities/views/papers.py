"""Papers to print: poster, attendance lists, certificates."""

from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_GET

from phongtrao.activities import printing, queries
from phongtrao.activities.models import Certificate
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.paging import page_of

from .making import managed_of
from .page import guest_behind


@public
@require_GET
def poster(request: Request, short: str) -> HttpResponse:
    """The poster of an activity."""
    activity = get_object_or_404(queries.whole(queries.visible_to(request.actor)), code=short)
    words = queries.poster_of(activity, request.build_absolute_uri(queries.address_of(activity)))
    return _pdf("poster", words, f"ap-phich-{short}")


@public
@require_GET
def share(request: Request, short: str) -> HttpResponse:
    """The picture that goes with the shared address."""
    activity = get_object_or_404(queries.whole(queries.visible_to(request.actor)), code=short)
    words = queries.poster_of(activity, request.build_absolute_uri(queries.address_of(activity)))
    return HttpResponse(printing.picture_of("share", words), content_type="image/png")


@signed_in
@require_GET
def list_to_sign(request: Request, pk: int) -> HttpResponse:
    """Who has signed up for a session, to be signed."""
    session = get_object_or_404(queries.managed_sessions(request.actor), pk=pk)
    return _pdf("attendance", queries.list_to_sign(session, request.now), f"danh-sach-{pk}")


@signed_in
@require_GET
def list_of_those_there(request: Request, pk: int) -> HttpResponse:
    """Who was at a session."""
    session = get_object_or_404(queries.managed_sessions(request.actor), pk=pk)
    code = queries.list_code(session, request.now)
    address = request.build_absolute_uri(reverse("activities:verify_list", args=[code]))
    return _pdf("attendance", queries.list_of_those_there(session, address, request.now), f"da-tham-du-{pk}")


@signed_in
@require_GET
def certificate(request: Request, pk: int) -> HttpResponse:
    """One certificate, for whoever holds it or issued it; a revoked one is printed no more."""
    row = get_object_or_404(queries.certificates_seen_by(request.actor), pk=pk, revoked_at=None)
    return _certificates(request, [row], f"giay-chung-nhan-{pk}")


@public
@require_GET
def guest_certificate(request: Request, short: str, guest_link: str) -> HttpResponse:
    """A guest's own certificate, by the link that only they have."""
    row = guest_behind(short, guest_link)
    found = queries.certificate_for(row)
    if found is None:
        raise Http404
    return _certificates(request, [found], f"giay-chung-nhan-{found.pk}")


@signed_in
@require_GET
def certificates(request: Request, pk: int) -> HttpResponse:
    """The certificates of an activity that stand, one a page, some hundreds in a file (`?trang=`)."""
    activity = managed_of(request, pk)
    rows = queries.certificates_of(activity).filter(revoked_at=None).exclude(name="")
    page, _pager = page_of(rows, params=request.GET, per_page=queries.PRINTED_AT_ONCE)
    return _certificates(request, list(page), f"giay-chung-nhan-hoat-dong-{pk}")


def _certificates(request: Request, rows: list[Certificate], name: str) -> HttpResponse:
    pairs = [(row, request.build_absolute_uri(reverse("activities:verify", args=[row.code]))) for row in rows]
    title = f"Giấy chứng nhận: {rows[0].title}" if rows else "Giấy chứng nhận"
    return _pdf("certificate", queries.certificate_papers(title, pairs), name)


def _pdf(paper: str, words: printing.Words, name: str) -> HttpResponse:
    response = HttpResponse(printing.pdf_of(paper, words), content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response
