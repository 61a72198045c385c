"""Who is told of what happens in a round of a title."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse

from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices
from phongtrao.organizations.models import Person, Unit, UnitKind
from phongtrao.organizations.queries import lives_on
from phongtrao.titles.models import Award, AwardRound, Nomination, SelfReview


def tell_of_opening(one: AwardRound, by: Actor, at: datetime) -> None:
    """The units below that may nominate."""
    below = Unit.objects.filter(path__startswith=one.unit.path, valid_to=None)
    kinds = [UnitKind.GRASSROOTS_UNION, UnitKind.BRANCH]
    units = list(below.filter(kind__in=kinds).order_by("path").values_list("pk", flat=True))
    words = {"title": one.name, "day": f"{one.nominate_until:%d/%m/%Y}"}
    place = reverse("titles:round", args=[one.pk])
    news = notices.News("award_round_opened", f"award_round_opened:{one.pk}", words, place, units=units)
    notices.tell(news=[news], by=by, at=at)


def accounts_behind(person: Person | None) -> list[int]:
    """The account of somebody, also where their record was merged; empty where they have none."""
    user_id = lives_on(person).user_id if person else None
    return [user_id] if user_id else []


def tell_nominee(kind: str, row: Nomination, text: str, by: Actor, at: datetime) -> None:
    """Who is nominated, where they have an account."""
    people = accounts_behind(row.person)
    if people:
        words, place = _words(row), reverse("titles:dossier", args=[row.pk])
        news = notices.News(kind, f"{kind}:{row.pk}", words, place, text, people=people)
        notices.tell(news=[news], by=by, at=at)


def tell_unit(kind: str, row: Nomination, text: str, by: Actor, at: datetime, *, people: Iterable[int] = ()) -> None:
    """
    The unit of who is nominated, and those between it and the one that holds the round: any of them nominates. Some
    `people` too.
    """
    words, place = _words(row), reverse("titles:dossier", args=[row.pk])
    below = row.unit.path.removeprefix(row.round.unit.path).strip("/")
    units = [int(part) for part in below.split("/")] if below else [row.unit_id]
    news = notices.News(kind, f"{kind}:{row.pk}", words, place, text, units=units, people=people)
    notices.tell(news=[news], by=by, at=at)


def _words(row: Nomination) -> dict[str, str]:
    return {"title": row.round.name, "unit": row.unit.name, "name": row.name}


def tell_council(one: AwardRound, people: Iterable[int], by: Actor, at: datetime) -> None:
    """The council, that it votes."""
    words, place = {"title": one.name}, reverse("titles:ballot", args=[one.pk])
    news = notices.News("council_votes", f"council_votes:{one.pk}", words, place, people=people)
    notices.tell(news=[news], by=by, at=at)


def tell_of_awards(kind: str, rows: Iterable[Award], text: str, by: Actor, at: datetime) -> None:
    """Who was given a title, or lost it."""
    news = [
        notices.News(kind, f"{kind}:{row.pk}", {"title": row.title}, reverse("titles:mine"), text, people=people)
        for row in rows
        if (people := accounts_behind(row.person))
    ]
    if news:
        notices.tell(news=news, by=by, at=at)


def tell_of_review(
    kind: str, row: SelfReview, *, units: Iterable[int], people: Iterable[int], by: Actor, at: datetime
) -> None:
    """The unit of the member, or the member, of what was said in a review. Levels are not told in messages."""
    words, place = {"name": row.name, "title": row.plan.title}, reverse("titles:review", args=[row.pk])
    news = notices.News(kind, f"{kind}:{row.pk}", words, place, units=list(units), people=list(people))
    notices.tell(news=[news], by=by, at=at)
