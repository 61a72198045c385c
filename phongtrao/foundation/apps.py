"""Registers the room with Django."""

from django.apps import AppConfig


class FoundationConfig(AppConfig):
    """The room `foundation`."""

    name = "phongtrao.foundation"
