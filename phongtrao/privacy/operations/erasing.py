"""The person goes from every room; figures stay."""

from datetime import datetime

from django.db import transaction
from django.db.models import DateTimeField, Value
from django.db.models.functions import Coalesce

from phongtrao.accounts.models import User
from phongtrao.activities import operations as activities
from phongtrao.evaluation import operations as evaluation
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.obligations import operations as obligations
from phongtrao.organizations import operations as organizations
from phongtrao.organizations import queries as people
from phongtrao.organizations.models import Person
from phongtrao.plans import operations as plans
from phongtrao.privacy.models import Consent, DataRequest, Erasure, RequestState, SensitiveRecord
from phongtrao.reports import operations as reports
from phongtrao.titles import operations as titles
from phongtrao.trail import operations as trail

ERASER = Actor.job("Quyền về dữ liệu cá nhân")


@transaction.atomic
def erase(*, person: Person, cause: str, request: DataRequest | None = None, by: Actor, at: datetime) -> Erasure:
    """
    Erase a person: sensitive records are deleted, requests emptied and closed, consents closed, signatures on plans and
    work replaced, the record emptied, the account closed, the name forgotten. A second time changes nothing.

    :raises NotAllowed: `by` is not a job; requests and terms lead here.
    :raises StillInOffice: the person holds an office other than that of a member.
    """
    if not by.is_job:
        raise NotAllowed
    erased = Erasure.objects.filter(person=person).first()
    if erased:
        return erased
    rows = Person.objects.filter(pk__in=people.records_of(person.pk))
    users = list(rows.exclude(user=None).values_list("user_id", "user__full_name"))
    ids = list(rows.values_list("pk", flat=True))
    SensitiveRecord.objects.filter(person__in=ids).delete()
    _close_requests(ids, at)
    Consent.objects.filter(person__in=ids, withdrawn_at=None).update(withdrawn_at=at)
    Consent.objects.filter(person__in=ids).update(representative="")
    for user_id, name in users:
        plans.forget_author(user_id=user_id, name=name, by=by, at=at)
        obligations.forget_author(user_id=user_id, name=name, by=by, at=at)
        activities.forget_author(user_id=user_id, name=name, by=by, at=at)
        reports.forget_author(user_id=user_id, by=by, at=at)
        evaluation.forget_author(user_id=user_id, by=by, at=at)
        titles.forget_author(user_id=user_id, by=by, at=at)
        notices.forget_receiver(user=User.objects.get(pk=user_id), by=by, at=at)
    obligations.forget_contact(person_ids=ids, by=by, at=at)
    activities.forget_participant(person_ids=ids, by=by, at=at)
    titles.forget_nominee(person_ids=ids, by=by, at=at)
    organizations.erase_person(person=person, by=by, at=at)
    erasure = Erasure.objects.create(person=person, cause=cause, request=request, at=at)
    trail.record("person_erased", subject=erasure, by=by, at=at, note=str(erasure.get_cause_display()))
    return erasure


def _close_requests(ids: list[int], at: datetime) -> None:
    """Nothing of what the person asked is left to do."""
    mine = DataRequest.objects.filter(person__in=ids)
    mine.update(words="", answer="")
    mine.filter(closed_at=None).update(
        state=RequestState.DONE, answered_at=Coalesce("answered_at", Value(at, DateTimeField())), closed_at=at
    )
