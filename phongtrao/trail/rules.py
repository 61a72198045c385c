"""How things are named in the trail."""

from django.db import models


def label_of(thing: models.Model) -> str:
    """The lasting label of an object, such as "plans.task:12"."""
    return f"{thing._meta.label_lower}:{thing.pk}"
