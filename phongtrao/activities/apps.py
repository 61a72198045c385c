"""Registers the room with Django."""

from django.apps import AppConfig


class ActivitiesConfig(AppConfig):
    """The room `activities`."""

    name = "phongtrao.activities"
