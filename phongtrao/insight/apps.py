"""Registers the room with Django."""

from django.apps import AppConfig


class InsightConfig(AppConfig):
    """The room `insight`."""

    name = "phongtrao.insight"
