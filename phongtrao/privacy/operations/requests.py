"""Requests about one's own data: made, answered, prolonged, done."""

from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Person
from phongtrao.privacy import access, queries, rules
from phongtrao.privacy.models import DataRequest, ErasureCause, RequestKind, RequestState, SensitiveRecord
from phongtrao.privacy.refusals import AlreadyAsked, NotWaiting, OnceOnly, WordsMissing
from phongtrao.trail import operations as trail

from .erasing import ERASER, erase


@transaction.atomic
def make_request(*, person: Person, kind: str, words: str, by: Actor, at: datetime) -> DataRequest:
    """
    Ask for a correction, for use to stop, or for erasure. (A consent is taken back by `withdraw_consent`.)

    :raises NotAllowed: `by` is somebody else.
    :raises WordsMissing: it is not said what is wrong.
    :raises AlreadyAsked: the same waits already.
    """
    person = Person.objects.select_for_update().get(pk=person.pk)
    access.check_is(by, person)
    if kind != RequestKind.ERASURE and not words.strip():
        raise WordsMissing
    if DataRequest.objects.filter(person=person, kind=kind, closed_at=None).exists():
        raise AlreadyAsked
    asked_on = localdate(at)
    request = DataRequest.objects.create(
        person=person,
        kind=kind,
        words=words.strip(),
        asked_at=at,
        answer_by=rules.answer_by(asked_on, queries.holidays_from(asked_on)),
        finish_by=rules.finish_by(kind, asked_on),
    )
    trail.record("request_made", subject=person, by=by, at=at, note=str(request.get_kind_display()))
    return request


@transaction.atomic
def answer_request(*, request: DataRequest, accepts: bool, answer: str, by: Actor, at: datetime) -> DataRequest:
    """
    Tell the person that it will be done, or why not.

    :raises NotAllowed: `by` does not answer for this person.
    :raises NotWaiting: it was answered before.
    :raises WordsMissing: a no without its reason.
    """
    request = _locked(request, by, at, RequestState.ASKED)
    if not accepts and not answer.strip():
        raise WordsMissing
    request.state = RequestState.ACCEPTED if accepts else RequestState.REFUSED
    request.answer, request.answered_at = answer.strip(), at
    request.closed_at = None if accepts else at
    request.save()
    trail.record("request_answered", subject=request.person, by=by, at=at, note=_outcome(request))
    return request


@transaction.atomic
def prolong_request(*, request: DataRequest, reason: str, by: Actor, at: datetime) -> DataRequest:
    """
    Take fifteen days more, once, and say why.

    :raises NotAllowed: `by` does not answer for this person.
    :raises NotWaiting: it is not being worked on.
    :raises WordsMissing: no reason is given.
    :raises OnceOnly: it was prolonged before.
    """
    request = _locked(request, by, at, RequestState.ACCEPTED)
    if not reason.strip():
        raise WordsMissing
    if request.is_prolonged:
        raise OnceOnly
    request.is_prolonged = True
    request.finish_by += rules.EXTENSION
    request.answer = f"{request.answer}\n{reason.strip()}".strip()
    request.save()
    trail.record("request_prolonged", subject=request.person, by=by, at=at, note=_outcome(request))
    return request


@transaction.atomic
def finish_request(*, request: DataRequest, by: Actor, at: datetime) -> DataRequest:
    """
    Do what was accepted: erase the person, delete what was collected under a consent taken back, or say it is done.

    :raises NotAllowed: `by` does not answer for this person.
    :raises NotWaiting: it was not accepted, or is done.
    :raises StillInOffice: the person to erase holds an office.
    """
    request = _locked(request, by, at, RequestState.ACCEPTED)
    request.state, request.closed_at = RequestState.DONE, at
    request.save()
    trail.record("request_finished", subject=request.person, by=by, at=at, note=_outcome(request))
    if request.kind == RequestKind.WITHDRAWAL:
        SensitiveRecord.objects.filter(consent=request.consent_id).delete()
    if request.kind == RequestKind.ERASURE:
        erase(person=request.person, cause=ErasureCause.REQUEST, request=request, by=ERASER, at=at)
    return request


def _locked(request: DataRequest, by: Actor, at: datetime, state: str) -> DataRequest:
    rows = DataRequest.objects.select_for_update(of=("self",)).select_related("person")
    request = rows.get(pk=request.pk)
    access.check_answers_for(by, request.person)
    if request.state != state:
        raise NotWaiting
    return request


def _outcome(request: DataRequest) -> str:
    return f"{request.get_kind_display()}: {request.get_state_display()}"
