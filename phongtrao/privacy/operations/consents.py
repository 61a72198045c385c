"""A yes to a text, and taking it back."""

import hashlib
from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.activities import operations as activities
from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Person
from phongtrao.organizations.rules import age
from phongtrao.privacy import access, queries, rules
from phongtrao.privacy.models import Consent, DataRequest, Purpose, PurposeText, RequestKind
from phongtrao.privacy.refusals import NewerText, NotGiven, RepresentativeMissing, WordsMissing
from phongtrao.trail import operations as trail

from .erasing import ERASER

PLACES = "vi-tri"
"""The purpose for which phones say where they are."""


@transaction.atomic
def give_consent(*, person: Person, text: PurposeText, representative: str = "", by: Actor, at: datetime) -> Consent:
    """
    Agree to a text, word for word; who agreed to it already keeps that. An earlier version is replaced.

    :raises NotAllowed: `by` is somebody else.
    :raises NewerText: a newer version of the words is in force.
    :raises RepresentativeMissing: the person is a child, and nobody who stands for it is named.
    """
    person = Person.objects.select_for_update().get(pk=person.pk)
    access.check_is(by, person)
    if queries.newest_texts().filter(purpose=text.purpose_id).get().pk != text.pk:
        raise NewerText
    years = age(born_on=person.born_on, born_in=person.born_in, on=localdate(at))
    if rules.needs_representative(years) and not representative.strip():
        raise RepresentativeMissing
    open_ones = Consent.objects.filter(person=person, text__purpose=text.purpose_id, withdrawn_at=None)
    given = open_ones.filter(text=text).first()
    if given:
        return given
    open_ones.update(withdrawn_at=at)
    consent = Consent.objects.create(
        person=person, text=text, digest=text.digest, representative=representative.strip()[:120], given_at=at
    )
    trail.record("consent_given", subject=person, by=by, at=at, note=_named(text))
    return consent


@transaction.atomic
def withdraw_consent(*, consent: Consent, by: Actor, at: datetime) -> DataRequest:
    """
    Take a consent back: use stops at once; what was collected under it is deleted by an officer in time, how far off
    the phone was at check-ins at once.

    :raises NotAllowed: `by` is somebody else.
    :raises NotGiven: it was taken back before.
    """
    consent = (
        Consent.objects.select_for_update(of=("self",)).select_related("person", "text__purpose").get(pk=consent.pk)
    )
    access.check_is(by, consent.person)
    if consent.withdrawn_at is not None:
        raise NotGiven
    consent.withdrawn_at = at
    consent.save(update_fields=["withdrawn_at"])
    if consent.text.purpose.code == PLACES:
        withdraw_places(person=consent.person, by=by, at=at)
    trail.record("consent_withdrawn", subject=consent.person, by=by, at=at, note=_named(consent.text))
    asked_on = localdate(at)
    return DataRequest.objects.create(
        person=consent.person,
        kind=RequestKind.WITHDRAWAL,
        consent=consent,
        asked_at=at,
        answer_by=rules.answer_by(asked_on, queries.holidays_from(asked_on)),
        finish_by=rules.finish_by(RequestKind.WITHDRAWAL, asked_on),
    )


@transaction.atomic
def withdraw_places(*, person: Person, by: Actor, at: datetime) -> int:
    """
    Take back that one's phone said how far off it was at check-ins: those distances go at once, the check-ins stay.
    Returns how many there were; a second time finds none.

    :raises NotAllowed: `by` is somebody else.
    """
    access.check_is(by, person)
    number = activities.forget_places(person_ids=organizations.records_of(person.pk), by=ERASER, at=at)
    if number:
        trail.record("places_withdrawn", subject=person, by=by, at=at, note=str(number))
    return number


@transaction.atomic
def reword_purpose(*, purpose: Purpose, text: str, by: Actor, at: datetime) -> PurposeText:
    """
    Bring out a new version of the words; consents to the earlier one stay what they were, and are asked for anew.

    :raises NotAllowed: `by` is no officer of a root unit.
    :raises WordsMissing: there are no words.
    """
    access.check_may_set_rules(by)
    purpose = Purpose.objects.select_for_update().get(pk=purpose.pk)
    words = " ".join(text.split())
    if not words:
        raise WordsMissing
    newest = purpose.texts.order_by("-version").first()
    digest = hashlib.sha256(words.encode()).hexdigest()
    if newest and newest.digest == digest:
        return newest
    version = newest.version + 1 if newest else 1
    made = PurposeText.objects.create(purpose=purpose, version=version, text=words, digest=digest, since=localdate(at))
    trail.record("purpose_reworded", subject=purpose, by=by, at=at, note=str(version))
    return made


def _named(text: PurposeText) -> str:
    return f"{text.purpose.title}, {text.version}"
