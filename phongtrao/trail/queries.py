"""Reading the trail. Rows come with `who` and `title`: names are looked up when they are read."""

from collections.abc import Iterable

from django.db import models
from django.db.models import F, OuterRef, Q, Subquery, Value
from django.db.models.functions import Coalesce, NullIf

from phongtrao.vietnamese import fold

from .models import TrailEntry, TrailName
from .rules import label_of


def named(rows: models.QuerySet[TrailEntry]) -> models.QuerySet[TrailEntry]:
    """The rows with `who` did it and the `title` of what it was done to, names looked up."""
    who = Subquery(TrailName.objects.filter(key=OuterRef("actor")).values("name"))
    title = Subquery(TrailName.objects.filter(key=OuterRef("subject")).values("name"))
    return rows.annotate(  # type: ignore[no-redef]  # declared on the model for those who read them
        who=Coalesce(who, F("actor")), title=Coalesce(title, NullIf("subject_title", Value("")), F("subject"))
    )


def about(thing: models.Model) -> models.QuerySet[TrailEntry]:
    """The history of a thing and of all that belongs to it, newest first."""
    return named(TrailEntry.objects.filter(about=label_of(thing))).order_by("-at", "-id")


def of(subject: models.Model) -> models.QuerySet[TrailEntry]:
    """The history of one object alone, newest first."""
    return named(TrailEntry.objects.filter(subject=label_of(subject))).order_by("-at", "-id")


def within(paths: Iterable[str], *, with_system: bool) -> models.QuerySet[TrailEntry]:
    """
    What happened in the units at these places and below, or was done by people of theirs; newest first.

    `with_system` adds what has no place: the doings of the service itself.
    """
    found = Q(pk__in=[])
    for path in paths:
        found |= Q(place__startswith=path) | Q(actor_place__startswith=path)
    if with_system:
        found |= Q(place="", actor_place="")
    return named(TrailEntry.objects.filter(found)).order_by("-at", "-id")


def done_by(rows: models.QuerySet[TrailEntry], words: str) -> models.QuerySet[TrailEntry]:
    """Those of the rows that somebody with these words in the name did, without accents too."""
    names = TrailName.objects.all()
    for word in fold(words).split():
        names = names.filter(search__contains=word)
    return rows.filter(Q(actor__in=names.values("key")) | Q(actor__icontains=words.strip(), actor_id=None))


def touched_by(user_id: int, model: type[models.Model]) -> list[int]:
    """The keys of the things of this kind to which, or inside which, a person did something."""
    prefix = f"{model._meta.label_lower}:"
    rows = TrailEntry.objects.filter(actor_id=user_id)
    labels = {
        *rows.filter(subject__startswith=prefix).values_list("subject", flat=True),
        *rows.filter(about__startswith=prefix).values_list("about", flat=True),
    }
    return sorted(int(label.removeprefix(prefix)) for label in labels)


def names_of(keys: Iterable[str]) -> dict[str, str]:
    """Who these labels mean."""
    return dict(TrailName.objects.filter(key__in=list(keys)).values_list("key", "name"))
