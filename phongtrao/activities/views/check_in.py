"""The desk of a session: the organiser's phone, the screen with the code, and the sheet to print."""

from typing import NamedTuple

from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from phongtrao.activities import books, drawing, queries
from phongtrao.activities.forms import WalkInForm, WhyForm
from phongtrao.activities.models import Session
from phongtrao.activities.rules import codes
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request
from phongtrao.foundation.signatures import sign


class Desk(NamedTuple):
    """A session with who stands at its desk: one who manages it, or one who helps by a link (`code`)."""

    session: Session
    code: str

    @property
    def query(self) -> str:
        """What its addresses end with."""
        return f"?giup={self.code}" if self.code else ""


def desk_of(request: Request, pk: int) -> Desk:
    """The desk of a session for whoever manages it or has a helper's link; 404 otherwise."""
    managed = queries.managed_sessions(request.actor).filter(pk=pk).first()
    if managed is not None:
        return Desk(managed, "")
    session = get_object_or_404(queries.sessions_of(Session.objects.all()), pk=pk)
    code = request.GET.get("giup", "")
    if not books.helps_at(code, session, request.now):
        raise Http404
    return Desk(session, code)


@signed_in
@require_GET
def desk(request: Request, pk: int) -> HttpResponse:
    """Check people in by name, by card, from a queue; see who has come."""
    found = desk_of(request, pk)
    words = request.GET.get("q", "")[:100]
    helper = reverse("activities:check_in", args=[pk]) + f"?giup={books.helper_code(found.session)}"
    context = {
        "desk": queries.desk_page(found.session, words),
        "session": found.session,
        "words": words,
        "query": found.query,
        "why": WhyForm(),
        "walk_in": WalkInForm(),
        "helper": "" if found.code else request.build_absolute_uri(helper),
    }
    return answer(request, "activities/check_in.html", context)


@signed_in
@never_cache
@require_GET
def book(request: Request, pk: int) -> JsonResponse:
    """What the phone takes along (`books.book_of`)."""
    found = desk_of(request, pk)
    held = books.pass_for(found.session, request.actor, is_helper=bool(found.code))
    return JsonResponse(books.book_of(found.session, held, request.now, request.build_absolute_uri))


@signed_in
@require_GET
def screen(request: Request, pk: int) -> HttpResponse:
    """The code that changes, large, with how many have come. Without a script the page loads itself anew."""
    found = desk_of(request, pk)
    said = codes.words(pk, codes.step_at(request.now))
    code = f"{said}.{sign(said, purpose=codes.PURPOSE)}"
    address = request.build_absolute_uri(reverse("activities:arrive")) + f"?m={code}"
    context = {
        "desk": queries.desk_page(found.session, ""),
        "session": found.session,
        "query": found.query,
        "drawing": drawing.qr_of(address),
        "address": request.build_absolute_uri(reverse("activities:arrive")),
    }
    return answer(request, "activities/check_in_screen.html", context)


@signed_in
@never_cache
@require_GET
def news(request: Request, pk: int) -> JsonResponse:
    """How many are there, who came last, how much contradicts: for a screen that asks again and again."""
    session = desk_of(request, pk).session
    rows = [{"name": one.name, "unit": one.unit, "at": one.row.at.isoformat()} for one in queries.latest(session)]
    told = {"count": queries.count_of(session), "clashes": queries.clashes_of(session).count(), "latest": rows}
    return JsonResponse(told)


@signed_in
@require_GET
def sheet(request: Request, pk: int) -> HttpResponse:
    """A list to print and to sign by hand, for a place without power."""
    found = desk_of(request, pk)
    people = list(queries.expected(found.session))
    return answer(request, "activities/check_in_sheet.html", {"session": found.session, "people": people})


@public
@require_GET
def shell(request: Request) -> HttpResponse:
    """The desk without anybody's data: what a browser keeps and shows where there is no network."""
    return answer(request, "activities/check_in_offline.html", {"walk_in": WalkInForm()})
