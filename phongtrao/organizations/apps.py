"""Registers the room with Django."""

from django.apps import AppConfig


class OrganizationsConfig(AppConfig):
    """The room `organizations`."""

    name = "phongtrao.organizations"
