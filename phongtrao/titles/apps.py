"""Registers the room with Django."""

from django.apps import AppConfig


class TitlesConfig(AppConfig):
    """The room `titles`."""

    name = "phongtrao.titles"
