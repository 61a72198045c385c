"""Calling a team out: everybody on the roster is told at once and says whether they come."""

from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.urls import reverse

from phongtrao.activities import access
from phongtrao.activities.models import CallAnswer, CallOut, SignUp, SignUpState
from phongtrao.activities.refusals import CallOver, NobodyToCall, ReasonMissing
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.trail import operations as trail

from .holding import managed
from .panels import check_panel


@transaction.atomic
def call_out(
    *, activity_id: int, reason: str, place: str, is_drill: bool, key: UUID, by: Actor, at: datetime
) -> CallOut:
    """
    Call the team out. A second tap with the same `key` calls nobody twice.

    :raises NotAllowed: `by` works for none of the hosts.
    :raises NoSuchPanel, IsCancelled: it is no team (any more).
    :raises ReasonMissing: nobody knows why.
    :raises NobodyToCall: nobody is on the roster.
    """
    activity = managed(activity_id, by)
    check_panel(activity, "team")
    known = CallOut.objects.filter(key=key, activity=activity).first()
    if known is not None:
        return known
    if not reason.strip():
        raise ReasonMissing
    roster = activity.sign_ups.filter(state=SignUpState.IN)
    if not roster.exists():
        raise NobodyToCall
    call = CallOut.objects.create(
        activity=activity,
        reason=reason.strip()[:200],
        place=place.strip()[:200],
        is_drill=is_drill,
        key=key,
        by=by.label,
        by_user_id=by.user_id,
        at=at,
    )
    people = set(roster.filter(person__user__isnull=False).values_list("person__user_id", flat=True))
    _tell(call, people, by, at)
    trail.record("called_out", subject=activity, by=by, at=at, note=call.reason)
    return call


def _tell(call: CallOut, people: set[int], by: Actor, at: datetime) -> None:
    """At once and by all ways: to each of the team, and to the group chats of the units that hold it."""
    activity, kind = call.activity, "drill" if call.is_drill else "call_out"
    words = {"title": activity.title, "reason": call.reason, "place": call.place}
    chats = [unit.pk for unit in access.hosts(activity)]
    page = reverse("activities:team", args=[activity.pk])
    notices.tell(news=[notices.News(kind, f"{kind}:{call.pk}", words, page, people=people, chats=chats)], by=by, at=at)


@transaction.atomic
def answer_call(*, call_out_id: int, answer: str, by: Actor, at: datetime) -> CallAnswer:
    """
    Somebody on the roster says whether they come; said again, the last word stands.

    :raises NotAllowed: `by` is not on the roster.
    :raises CallOver: the call has ended.
    """
    call = CallOut.objects.select_related("activity__unit").get(pk=call_out_id)
    place = call.activity.sign_ups.filter(state=SignUpState.IN, person__user=by.user_id or 0)
    own: SignUp | None = place.first()
    if own is None:
        raise NotAllowed
    if call.ended_at is not None:
        raise CallOver
    said, _is_new = CallAnswer.objects.update_or_create(
        call_out=call, sign_up=own, defaults={"answer": answer, "at": at}
    )
    trail.record("call_answered", subject=call.activity, by=by, at=at, note=answer)
    return said


@transaction.atomic
def end_call(*, call_out_id: int, by: Actor, at: datetime) -> CallOut:
    """
    The call has ended. A second time changes nothing.

    :raises NotAllowed: `by` works for none of the hosts.
    """
    call = CallOut.objects.get(pk=call_out_id)
    activity = managed(call.activity_id, by)
    if call.ended_at is None:
        call.ended_at = at
        call.save(update_fields=["ended_at"])
        trail.record("call_ended", subject=activity, by=by, at=at)
    return call
