"""Reading the trail."""

from django.db import models

from .models import TrailEntry
from .rules import label_of


def about(thing: models.Model) -> models.QuerySet[TrailEntry]:
    """The history of a thing and of all that belongs to it, newest first."""
    return TrailEntry.objects.filter(about=label_of(thing)).order_by("-at", "-id")


def of(subject: models.Model) -> models.QuerySet[TrailEntry]:
    """The history of one object alone, newest first."""
    return TrailEntry.objects.filter(subject=label_of(subject)).order_by("-at", "-id")
