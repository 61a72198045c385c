"""Registers the room with Django."""

from django.apps import AppConfig


class PlansConfig(AppConfig):
    """The room `plans`."""

    name = "phongtrao.plans"
