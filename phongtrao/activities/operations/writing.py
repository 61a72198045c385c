"""Letters to guests, and the reminder of the day before."""

from datetime import date, datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.db import transaction
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.timezone import localdate
from django.utils.translation import override

from phongtrao.activities import guests
from phongtrao.activities.models import ActivityState, Session, SignUp, SignUpState
from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.notices import operations as notices
from phongtrao.notices.letters import whole
from phongtrao.notices.register import KINDS
from phongtrao.trail import operations as trail

from .telling import page_of, when, write_to_guests


def write_to_guest(*, sign_up_id: int, kind: str, by: Actor, at: datetime) -> bool:
    """
    Send a guest one letter; whether there still is an address to send it to.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    row = SignUp.objects.select_related("activity", "session").filter(pk=sign_up_id).exclude(guest_email="").first()
    if row is None:
        return False
    with override(settings.LANGUAGE_CODE):
        _letter(row, kind).send()
    trail.record("guest_written", subject=row.activity, by=by, at=at, note=kind)
    return True


def _letter(row: SignUp, kind: str) -> EmailMultiAlternatives:
    activity, when_ = row.activity, when(row.session or row.activity)
    words = {"title": activity.title, "when": when_, "place": activity.place or activity.link}
    sentence = str(KINDS[kind].sentence) % words
    own = whole(reverse("activities:guest", args=[activity.code, guests.link_of(row.pk)]))
    context = {"kind": kind, "row": row, "activity": activity, "when": when_, "sentence": sentence, "own": own}
    return EmailMultiAlternatives(sentence, render_to_string("activities/letter.txt", context), to=[row.guest_email])


@transaction.atomic
def remind_of_tomorrow(*, day: date, by: Actor, at: datetime) -> int:
    """
    Remind everybody who has a place at something that begins on the day after `day`, once; how many were.

    :raises NotAllowed: `by` is not a job.
    """
    if not by.is_job:
        raise NotAllowed
    tomorrow = day + timedelta(days=1)
    found = Session.objects.filter(
        activity__state=ActivityState.OPEN,
        is_cancelled=False,
        starts_at__gte=at,
        starts_at__lt=at + timedelta(days=3),
    ).select_related("activity")
    sessions = [one for one in found.order_by("starts_at", "pk") if localdate(one.starts_at) == tomorrow]
    return sum(_remind(session, by, at) for session in sessions)


def _remind(session: Session, by: Actor, at: datetime) -> int:
    activity = session.activity
    coming = activity.sign_ups.filter(state=SignUpState.IN, session__in=[session.pk])
    whole_ones = activity.sign_ups.filter(state=SignUpState.IN, session=None)
    rows = [*coming.select_related("person"), *whole_ones.select_related("person")]
    people = {one.person.user_id for one in rows if one.person and one.person.user_id}
    words = {"title": activity.title, "when": when(session), "place": session.place or activity.place or activity.link}
    key = f"activity-tomorrow:{session.pk}:{session.starts_at:%Y%m%d}"
    news = notices.News("activity_tomorrow", key, words, page_of(activity), people=people)
    if people and not notices.tell(news=[news], by=by, at=at):
        return 0
    fresh = [one for one in rows if one.reminded_at is None or one.reminded_at < session.starts_at - timedelta(days=2)]
    write_to_guests(fresh, "activity_tomorrow")
    SignUp.objects.filter(pk__in=[one.pk for one in fresh]).update(reminded_at=at)
    trail.record("sign_ups_reminded", subject=activity, by=by, at=at, note=str(len(rows)))
    return len(rows)
