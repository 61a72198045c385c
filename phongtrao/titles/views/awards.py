"""What was given: one's own, a person's, the register, certificates, and whether one is true."""

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.activities import looking
from phongtrao.activities.refusals import TooManyLooks
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request, number_in, whole_number
from phongtrao.foundation.paging import page_of
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import READS_SUBTREE
from phongtrao.organizations.lists.written import TYPES, XLSX
from phongtrao.titles import access, forms, operations, printing, queries
from phongtrao.titles.models import Award

from .deeds import told
from .rounds import held_by_actor

AT_ONCE = 50


@signed_in
@require_GET
def mine(request: Request) -> HttpResponse:
    """One's own nominations and titles."""
    return answer(request, "titles/mine.html", {"page": queries.mine_page(request.actor)})


@signed_in
@require_GET
def of_person(request: Request, pk: int) -> HttpResponse:
    """What somebody was given: a part of their record, behind the same look."""
    people = organizations.visible_people(request.actor, on=localdate(request.now))
    person = get_object_or_404(people, pk=pk)
    if not organizations.has_looked(request.actor, person, at=request.now):
        return redirect("organizations:person", pk)
    is_own = person.user_id == request.actor.user_id
    context = {"person": person, "awards": queries.awards_of(person), "is_own": is_own}
    return answer(request, "titles/of_person.html", context, part="awards")


@signed_in
@require_GET
def register(request: Request) -> HttpResponse:
    """The award register."""
    if not request.actor.holds(*READS_SUBTREE):
        raise NotAllowed
    words, year = request.GET.get("q", ""), number_in(request, "nam")
    rows, pager = page_of(queries.register(request.actor, words, year), params=request.GET, per_page=AT_ONCE)
    steered = {row.pk for row in rows if access.may_hold(request.actor, row.unit)}
    context = {"rows": rows, "pager": pager, "words": words, "year": year, "steered": steered}
    return answer(request, "titles/register.html", context | {"years": queries.years_in(request.actor)}, part="table")


@signed_in
@require_POST
def register_file(request: Request) -> HttpResponse:
    """The register as Excel, narrowed as on the page; that it was taken out is written down."""
    asked: dict[str, Any] = {"words": request.POST.get("q", ""), "year": whole_number(request.POST.get("nam", ""))}
    data = operations.export_register(**asked, by=request.actor, at=request.now)
    response = HttpResponse(data, content_type=TYPES[XLSX])
    response["Content-Disposition"] = 'attachment; filename="so-khen-thuong.xlsx"'
    return response


@signed_in
@require_GET
def certificate(request: Request, pk: int) -> HttpResponse:
    """One certificate, for who was given it and for whoever reads the register; a revoked one is printed no more."""
    row = get_object_or_404(queries.printable_awards(request.actor), pk=pk)
    return _printed(request, [row], f"giay-{row.ordinal}-{row.year}")


@signed_in
@require_GET
def certificates(request: Request, pk: int) -> HttpResponse:
    """All certificates of a round, one a page."""
    one = held_by_actor(request, pk)
    rows = list(one.awards.filter(revoked_at=None, is_forgotten=False).order_by("ordinal"))
    return _printed(request, rows, f"giay-dot-{pk}")


def _printed(request: Request, rows: list[Award], name: str) -> HttpResponse:
    pairs = [(row, request.build_absolute_uri(reverse("titles:verify", args=[row.code]))) for row in rows]
    heading = f"Giấy chứng nhận: {rows[0].title}" if rows else "Giấy chứng nhận"
    data = printing.pdf_of(queries.award_papers(heading, pairs))
    response = HttpResponse(data, content_type="application/pdf")
    response["Content-Disposition"] = f'inline; filename="{name}.pdf"'
    return response


@signed_in
@require_http_methods(["GET", "POST"])
def revoking(request: Request, pk: int) -> HttpResponse:
    """A title is taken back, with the reason."""
    row = get_object_or_404(queries.visible_awards(request.actor), pk=pk)
    access.check_may_hold(request.actor, row.unit)
    form = forms.ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with told(request, _("Đã thu hồi danh hiệu.")):
            operations.revoke_award(award_id=pk, **form.cleaned_data, by=request.actor, at=request.now)
        return redirect("titles:register")
    return answer(request, "titles/revoke.html", {"row": row, "form": form})


@public
@require_GET
def verifying(request: Request, award: str) -> HttpResponse:
    """Whether a certificate of a title is valid, was revoked, or is none of ours."""
    if looking.is_too_much(request.actor.address):
        return _told(request, {"found": None, "refusal": TooManyLooks.message}, HTTPStatus.TOO_MANY_REQUESTS)
    found = queries.verified(award, on=localdate(request.now))
    if found is None:
        looking.count_miss(request.actor.address)
    return _told(request, {"found": found, "refusal": ""}, HTTPStatus.OK if found else HTTPStatus.NOT_FOUND)


def _told(request: Request, context: dict[str, object], status: int) -> HttpResponse:
    """What is valid today may be revoked tomorrow; and no search engine lists people."""
    response = answer(request, "titles/verified.html", context, status=status)
    response["Cache-Control"] = "no-store"
    response["X-Robots-Tag"] = "noindex"
    return response
