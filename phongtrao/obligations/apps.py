"""Registers the room with Django."""

from django.apps import AppConfig


class ObligationsConfig(AppConfig):
    """The room `obligations`."""

    name = "phongtrao.obligations"
