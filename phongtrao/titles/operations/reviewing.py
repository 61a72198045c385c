"""A member reviews their year; their branch confirms with its own level; the member may answer."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from django.db import transaction
from django.utils.timezone import localdate

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.models import Membership, Person
from phongtrao.organizations.queries import current
from phongtrao.plans.models import Plan, PlanState
from phongtrao.titles import access, queries
from phongtrao.titles.models import ReviewAnswer, SelfReview
from phongtrao.titles.refusals import IsConfirmed, NoMember, NotSent, OwnReview, ReasonNeeded
from phongtrao.trail import operations as trail

from .telling import accounts_behind, tell_of_review


@dataclass(frozen=True, slots=True)
class ReviewWords:
    """What a member says of their year: as a whole, the level, and of duties and norms of the plan by their ids."""

    level: str
    words: str = ""
    answers: Mapping[int, str] = field(default_factory=dict)


@transaction.atomic
def write_review(*, plan_id: int, said: ReviewWords, is_sent: bool, by: Actor, at: datetime) -> SelfReview:
    """
    Write the own review, and send it to the branch. It may be written anew until the branch has confirmed; what was
    sent once is sent again.

    :raises NotAllowed: the plan asks nothing of `by`.
    :raises NoMember: `by` belongs to no unit of the plan.
    :raises IsConfirmed: the branch has confirmed.
    """
    plan = Plan.objects.select_related("issuer").get(pk=plan_id)
    person = Person.objects.select_for_update().filter(user=by.user_id or -1, merged_into=None).first()
    held = Membership.objects.filter(person=person, unit__path__startswith=plan.issuer.path).select_related("unit")
    newest = current(held, on=localdate(at)).order_by("-since", "-pk").first()
    if person is None or newest is None:
        raise NoMember
    asked = {task.pk for task in queries.review_tasks(plan)}
    if plan.state != PlanState.PUBLISHED or not set(said.answers) <= asked:
        raise NotAllowed
    row = queries.reviews_under(plan, person).select_for_update(of=("self",)).first()
    if row is None:
        row = SelfReview(plan=plan, person=person, at=at)
    if row.confirmed_at is not None:
        raise IsConfirmed
    is_sent = is_sent or row.sent_at is not None
    row.unit, row.name = newest.unit, person.full_name[:120]
    row.level, row.words = said.level, said.words.strip()[:4000]
    _send(row, at, is_sent=is_sent)
    row.save()
    _answer_tasks(row, said.answers)
    trail.record("review_sent" if is_sent else "review_written", subject=row, about=plan, by=by, at=at)
    if is_sent:
        tell_of_review("review_sent", row, units=[row.unit_id], people=(), by=by, at=at)
    return row


def _send(row: SelfReview, at: datetime, *, is_sent: bool) -> None:
    if is_sent and row.person_id:
        window = {"first": row.plan.window_from, "last": row.plan.window_to}
        facts = queries.facts_of([row.person_id], **window)[row.person_id]
        row.sent_at, row.facts = at, {key: fact.kept() for key, fact in facts.items()}


def _answer_tasks(row: SelfReview, answers: Mapping[int, str]) -> None:
    ReviewAnswer.objects.filter(review=row).delete()
    kept = {pk: words.strip()[:1000] for pk, words in answers.items() if words.strip()}
    ReviewAnswer.objects.bulk_create([ReviewAnswer(review=row, task_id=pk, words=words) for pk, words in kept.items()])


def _held(review_id: int) -> SelfReview:
    rows = SelfReview.objects.select_for_update(of=("self",)).select_related("unit", "plan", "person")
    return rows.get(pk=review_id)


@transaction.atomic
def confirm_review(*, review_id: int, level: str, words: str, by: Actor, at: datetime) -> SelfReview:
    """
    The branch says its own level and a comment; another level than the member's with the reason. Said again, the last
    stands.

    :raises NotAllowed: `by` does not work for the unit of the member.
    :raises OwnReview: it is their own.
    :raises NotSent: the member has not sent it.
    :raises ReasonNeeded: another level without words.
    """
    row = _held(review_id)
    access.check_may_nominate(by, row.unit)
    if access.is_person(by, row.person):
        raise OwnReview
    if row.sent_at is None:
        raise NotSent
    if level != row.level and not words.strip():
        raise ReasonNeeded
    row.unit_level, row.unit_words, row.confirmed_at = level, words.strip()[:2000], at
    row.confirmed_by, row.confirmed_by_user_id = by.label, by.user_id
    row.save()
    trail.record("review_confirmed", subject=row, about=row.plan, by=by, at=at)
    tell_of_review("review_confirmed", row, units=(), people=accounts_behind(row.person), by=by, at=at)
    return row


@transaction.atomic
def answer_review(*, review_id: int, words: str, by: Actor, at: datetime) -> SelfReview:
    """
    The member answers what the branch said; both stay. Said again, the last stands.

    :raises NotAllowed: it is not their own review.
    :raises NotSent: the branch has not said anything yet.
    :raises ReasonNeeded: no words.
    """
    row = _held(review_id)
    if not access.is_person(by, row.person):
        raise NotAllowed
    if row.confirmed_at is None:
        raise NotSent
    if not words.strip():
        raise ReasonNeeded
    row.answer, row.answered_at = words.strip()[:2000], at
    row.save(update_fields=["answer", "answered_at"])
    trail.record("review_answered", subject=row, about=row.plan, by=by, at=at)
    tell_of_review("review_answered", row, units=[row.unit_id], people=(), by=by, at=at)
    return row
