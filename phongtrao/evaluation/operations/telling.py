"""Who is told of what happens in a round."""

from collections.abc import Iterable
from datetime import datetime

from django.urls import reverse

from phongtrao.evaluation.models import Appeal, Evaluation, Round
from phongtrao.foundation.actors import Actor
from phongtrao.notices import operations as notices


def tell_units(kind: str, one: Round, by: Actor, at: datetime) -> None:
    """All units of a round: each is led to its own page."""
    rows = Evaluation.objects.filter(round=one).order_by("pk").values_list("pk", "unit_id", "unit_name")
    news = [
        notices.News(
            kind,
            f"{kind}:{pk}",
            {"title": one.title, "unit": name, "day": f"{one.claim_until:%d/%m/%Y}"},
            reverse("evaluation:unit", args=[pk]),
            units=[unit_id],
        )
        for pk, unit_id, name in rows
    ]
    notices.tell(news=news, by=by, at=at)


def tell_people(kind: str, one: Round, people: Iterable[int], by: Actor, at: datetime) -> None:
    """Some people, led to the page of the round."""
    words, place = {"title": one.title}, reverse("evaluation:round", args=[one.pk])
    notices.tell(news=[notices.News(kind, f"{kind}:{one.pk}", words, place, people=people)], by=by, at=at)


def tell_of_appeal(kind: str, appeal: Appeal, *, units: Iterable[int], text: str, by: Actor, at: datetime) -> None:
    """That a unit appeals, or what was answered."""
    row = appeal.evaluation
    words = {"unit": row.unit_name, "code": appeal.code, "title": row.round.title}
    place = reverse("evaluation:unit", args=[row.pk])
    notices.tell(news=[notices.News(kind, f"{kind}:{appeal.pk}", words, place, text, units=units)], by=by, at=at)
