"""What is sensitive: looked at with a trace, written under a consent, deleted."""

from datetime import date, datetime

from django.db import transaction

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Person
from phongtrao.privacy import access, queries
from phongtrao.privacy.models import Consent, SensitiveRecord
from phongtrao.privacy.refusals import NoConsent
from phongtrao.trail import operations as trail


@transaction.atomic
def look_at_sensitive(*, person: Person, by: Actor, at: datetime) -> None:
    """
    Write down that somebody looks at what is sensitive about a person, for that person to see.

    :raises NotAllowed: `by` does not answer for this person.
    """
    access.check_answers_for(by, person)
    if not queries.has_looked_at_sensitive(by, person, at=at):
        units = ", ".join(office.unit_name for office in by.offices)
        trail.record("sensitive_viewed", subject=person, by=by, at=at, note=units)


@transaction.atomic
def add_sensitive(*, consent: Consent, words: str, keep_until: date, by: Actor, at: datetime) -> SensitiveRecord:
    """
    Write something sensitive down, under the person's consent to just that.

    :raises NotAllowed: `by` does not answer for this person.
    :raises NoConsent: the consent is for something else, or was taken back.
    """
    rows = Consent.objects.select_for_update(of=("self",)).select_related("person", "text__purpose")
    consent = rows.get(pk=consent.pk)
    access.check_answers_for(by, consent.person)
    if consent.withdrawn_at is not None or not consent.text.purpose.is_sensitive:
        raise NoConsent
    record = SensitiveRecord.objects.create(
        person=consent.person, consent=consent, words=words.strip(), keep_until=keep_until, at=at
    )
    trail.record("sensitive_added", subject=consent.person, by=by, at=at)
    return record


@transaction.atomic
def remove_sensitive(*, record: SensitiveRecord, by: Actor, at: datetime) -> None:
    """
    Delete it.

    :raises NotAllowed: `by` does not answer for this person.
    """
    access.check_answers_for(by, record.person)
    SensitiveRecord.objects.filter(pk=record.pk).delete()
    trail.record("sensitive_removed", subject=record.person, by=by, at=at)
