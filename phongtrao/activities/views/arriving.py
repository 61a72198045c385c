"""Checking oneself in: the address that the code on the screen opens, and the six digits of the room."""

from datetime import datetime
from http import HTTPStatus
from uuid import uuid4

from django.core.cache import cache
from django.http import Http404, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.activities import books, operations, queries
from phongtrao.activities.forms import ArriveForm, GuestForm, RoomForm
from phongtrao.activities.models import ActivityState, Audience, CheckIn, CheckInMethod, Session
from phongtrao.activities.operations.arrivals import Arrival, Batch, Became, Outcome, RoomCodeUnknown, TooManyTries
from phongtrao.activities.operations.together import NotWritten, bring
from phongtrao.activities.passes import owner_mark, who
from phongtrao.activities.rules import codes
from phongtrao.foundation.answers import answer
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request, number_in
from phongtrao.foundation.refusals import Refusal
from phongtrao.foundation.signatures import is_signed
from phongtrao.organizations.models import Person

from . import shown_codes

TRIES, TRIES_FOR = 10, 10 * 60
"""So often within so many seconds somebody may guess at a room's six digits."""


@public
@require_http_methods(["GET", "POST"])
def arrive(request: Request) -> HttpResponse:
    """What the code leads to: one button, or signing in first; without a code, six digits."""
    text = request.GET.get("m", "")
    code = codes.read(text)
    session = _session_of(code)
    person = _person(request)
    # A code that is none of ours is said to be so, and stands in nobody's way.
    form = ArriveForm(request.POST if request.method == "POST" else None, code=text if session else "")
    told = None
    if request.method == "POST" and person is not None and form.is_valid():
        told = _bring(request, form, f"p{person.pk}")
        session = session or _session_of(codes.read(form.cleaned_data["m"])) or _in_room(request, form, told)
    seen = shown_codes.shown(request, code) if session else ""
    context = _context(request, session, person, form, told) | {"is_foreign": bool(text) and session is None}
    is_old = session is not None and code is not None and not seen
    context |= {"own": _own(request, session, person, seen), "is_old": is_old}
    page = answer(request, "activities/arrive.html", context)
    return shown_codes.noted(request, code, page) if session else page


@public
@require_POST
def guest(request: Request) -> HttpResponse:
    """A guest who has scanned the code says who they are, and is in; where guests may come."""
    code = codes.read(request.POST.get("m", ""))
    session = _session_of(code)
    if session is None:
        raise Http404
    form, told = ArriveForm(request.POST, code=request.POST.get("m", "")), None
    names = GuestForm(request.POST)
    if names.is_valid() and form.is_valid():
        told = _bring_guest(request, form, names, session)
    is_old = not shown_codes.shown(request, code)
    context = _context(request, session, None, form, told) | {"guest": names, "is_old": is_old}
    return answer(request, "activities/arrive.html", context)


def _bring_guest(request: Request, form: ArriveForm, names: GuestForm, session: Session) -> Outcome | None:
    try:
        row = operations.sign_up_guest(
            activity_id=session.activity_id,
            session_id=session.pk,
            guest=names.guest,
            key=names.cleaned_data["key"],
            by=request.actor,
            at=request.now,
        )
    except Refusal as refusal:
        form.add_error(None, str(refusal.message))
        return None
    return _bring(request, form, f"s{row.pk}")


def _context(
    request: Request, session: Session | None, person: Person | None, form: ArriveForm, told: Outcome | None
) -> dict[str, object]:
    there = None
    if session is not None and person is not None:
        there = CheckIn.objects.filter(session=session, subject=f"p{person.pk}", undone_at=None).first()
    activity = session.activity if session is not None else None
    may_guest = activity is not None and activity.is_listed and activity.audience == Audience.EVERYBODY
    names = GuestForm() if may_guest and not request.actor.is_signed_in else None
    found = {"session": session, "person": person, "form": form, "told": told}
    return found | {"there": there, "guest": names, "own": "", "is_foreign": False, "is_old": False}


def _own(request: Request, session: Session | None, person: Person | None, seen: str) -> str:
    return books.own_pass(session, request.actor, f"p{person.pk}", seen) if session and person else ""


def _session_of(code: codes.Code | None) -> Session | None:
    if code is None or not is_signed(code.words, code.signature, purpose=codes.PURPOSE):
        return None
    alive = Session.objects.exclude(activity__state=ActivityState.DRAFT)
    return queries.sessions_of(alive).filter(pk=code.session_id).first()


def _person(request: Request) -> Person | None:
    return Person.objects.filter(user=request.actor.user_id).first() if request.actor.is_signed_in else None


def _bring(request: Request, form: ArriveForm, own: str) -> Outcome | None:
    arrival = _arrival(request, form, own)
    if arrival is None:
        return None
    try:
        told = bring(Batch([arrival], request.actor, own=own))[0]
    except NotWritten as refusal:
        form.add_error(None, str(refusal.message))
        return None
    if told.became == Became.REFUSED:
        form.add_error(None, str(told.words))
    return told


def _arrival(request: Request, form: ArriveForm, own: str) -> Arrival | None:
    given = form.cleaned_data
    code = codes.read(given["m"])
    session_id, method = (code.session_id, CheckInMethod.ROTATING) if code else (_by_room(request, form), "room_code")
    if session_id is None:
        return None
    return Arrival(
        key=uuid4(),
        session_id=session_id,
        method=method,
        at=request.now,
        person_id=who(own).person_id,
        sign_up_id=who(own).sign_up_id,
        code=given["m"],
        room_code=given["room_code"],
        seen_at=shown_codes.shown_at(request, code),
        place=form.place,
        is_leaving=given["leaving"],
    )


def _by_room(request: Request, form: ArriveForm) -> int | None:
    """The session that goes on in the room; wrong digits are counted."""
    try:
        return _session_in_room(request, form.cleaned_data["room_code"], request.now).pk
    except Refusal as refusal:
        form.add_error("room_code", str(refusal.message))
        return None


def _in_room(request: Request, form: ArriveForm, told: Outcome | None) -> Session | None:
    """The session of somebody whom six digits have just let in: they leave by them too."""
    if told is None or not form.is_valid():
        return None
    return next(iter(queries.sessions_with_room_code(form.cleaned_data["room_code"], request.now)), None)


def _session_in_room(request: Request, code: str, at: datetime) -> Session:
    """
    The session that had this room code at a moment; wrong digits are counted.

    :raises TooManyTries, RoomCodeUnknown: so it is.
    """
    mark = f"activities:room-code:{request.actor.user_id}"
    cache.add(mark, 0, TRIES_FOR)
    if cache.incr(mark) > TRIES:
        raise TooManyTries
    found = queries.sessions_with_room_code(code, at)
    if len(found) != 1:
        raise RoomCodeUnknown
    return found[0]


@signed_in
@never_cache
@require_GET
def own_pass(request: Request) -> HttpResponse:
    """
    The pass by which a phone brings what its owner scanned without a network (`buoi`), or the six digits that they
    typed (`ma`, at `luc`): those are judged now. What somebody else has scanned on this phone (`cua`) waits for them.
    """
    try:
        session = _asked_for(request)
    except Refusal as refusal:
        status = HTTPStatus.TOO_MANY_REQUESTS if isinstance(refusal, TooManyTries) else HTTPStatus.NOT_FOUND
        return JsonResponse({"words": str(refusal.message)}, status=status)
    if request.GET.get("cua", "") not in {"", owner_mark(request.actor)}:
        return JsonResponse({}, status=HTTPStatus.CONFLICT)
    person = _person(request)
    if person is None:
        return JsonResponse({}, status=HTTPStatus.FORBIDDEN)
    held = books.own_pass(session, request.actor, f"p{person.pk}")
    return JsonResponse({"pass": held, "name": person.full_name, "session": session.pk})


def _asked_for(request: Request) -> Session:
    typed = RoomForm(request.GET)
    if typed.is_valid():
        return _session_in_room(request, typed.cleaned_data["ma"], min(typed.cleaned_data["luc"], request.now))
    alive = queries.sessions_of(Session.objects.exclude(activity__state=ActivityState.DRAFT))
    return get_object_or_404(alive, pk=number_in(request, "buoi") or 0)


@public
@require_GET
def keys(request: Request) -> JsonResponse:
    """The public keys by which phones check codes and cards; no secret."""
    return JsonResponse(books.public())


@public
@require_GET
def shell(request: Request) -> HttpResponse:
    """The page without anybody's data: what a browser keeps and shows where there is no network."""
    return answer(request, "activities/arrive_offline.html", {"form": ArriveForm()})


@public
@require_GET
def start_shell(request: Request) -> HttpResponse:
    """What stands in for any other page where there is no network: what the phone keeps, without anybody's data."""
    return answer(request, "activities/offline.html", {})
