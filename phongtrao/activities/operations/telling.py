"""Telling those who have signed up: members by notice, guests by letter."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse
from django.utils.module_loading import import_string
from django.utils.timezone import localtime

from phongtrao.activities.models import Activity, Session, SignUp, SignUpState
from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices

STANDING = (SignUpState.IN, SignUpState.WAITING)
LETTER = "phongtrao.activities.tasks.write_to_guest"
"""By name: a task stands above the operation that it calls."""


def page_of(activity: Activity) -> str:
    """Where everybody reads about it."""
    return reverse("activities:page", args=[activity.code])


def when(thing: Activity | Session) -> str:
    """Its beginning, as people say it."""
    return f"{localtime(thing.starts_at):%H:%M %d/%m/%Y}"


def tell_of_change(activity: Activity, by: Actor, at: datetime) -> None:
    """Another time or place."""
    words = {"title": activity.title, "when": when(activity), "place": activity.place or activity.link}
    _tell_all(activity, "activity_changed", f"{at.timestamp():.0f}", words, "", by, at)


def tell_of_cancelling(activity: Activity, by: Actor, at: datetime) -> None:
    """It does not take place."""
    _tell_all(activity, "activity_cancelled", "", {"title": activity.title}, activity.cancel_reason, by, at)


def tell_judge(activity: Activity, user_id: int, by: Actor, at: datetime) -> None:
    """Somebody is asked to judge."""
    key, words = f"contest-judge:{activity.pk}:{user_id}", {"title": activity.title}
    news = notices.News(
        "contest_judge", key, words, reverse("activities:contest", args=[activity.pk]), people={user_id}
    )
    notices.tell(news=[news], by=by, at=at)


def tell_of_results(activity: Activity, people: Iterable[int | None], by: Actor, at: datetime) -> None:
    """Whoever entered something learns that the results are out; of the same contest once."""
    told = {user_id for user_id in people if user_id}
    if told:
        key, words = f"contest-results:{activity.pk}", {"title": activity.title}
        news = notices.News("contest_results", key, words, page_of(activity), people=told)
        notices.tell(news=[news], by=by, at=at)


def tell_of_place(activity: Activity, lucky: Iterable[SignUp], by: Actor, at: datetime) -> None:
    """Somebody who waited has a place."""
    rows = list(lucky)
    people = {one.person.user_id for one in rows if one.person and one.person.user_id}
    words = {"title": activity.title, "when": when(activity)}
    if people:
        mark = "-".join(str(one.pk) for one in rows[:3])
        key = f"activity-place:{activity.pk}:{mark}:{at.timestamp():.0f}"
        news = notices.News("activity_place", key, words, page_of(activity), people=people)
        notices.tell(news=[news], by=by, at=at)
    write_to_guests(rows, "activity_place")


def write_to_guests(rows: Iterable[SignUp], kind: str) -> None:
    """A letter each to the guests among them who left an address; sent once the deed is committed."""
    for row in rows:
        if row.guest_email:
            import_string(LETTER).enqueue(row.pk, kind)


def _tell_all(
    activity: Activity, kind: str, mark: str, words: dict[str, str], text: str, by: Actor, at: datetime
) -> None:
    rows = list(activity.sign_ups.filter(state__in=STANDING).select_related("person"))
    people = {one.person.user_id for one in rows if one.person and one.person.user_id}
    if people:
        news = notices.News(kind, f"{kind}:{activity.pk}:{mark}", words, page_of(activity), text, people=people)
        notices.tell(news=[news], by=by, at=at)
    write_to_guests(rows, kind)
