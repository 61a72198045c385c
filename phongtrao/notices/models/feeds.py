"""Calendars that people subscribe to from elsewhere: whose they are, and what makes their addresses secret."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q

from phongtrao.organizations.models import Unit


class Feed(models.Model):
    """
    A calendar (lịch) of one person, or of one unit, that programs fetch without signing in.

    Its address is signed over `nonce` (`feeds.code_of`): a new nonce makes a new address and ends the old one, and who
    reads the database alone cannot make either.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    unit = models.OneToOneField(Unit, models.CASCADE, null=True, related_name="+")
    nonce = models.UUIDField(default=uuid4)
    renewed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(user__isnull=True, unit__isnull=False) | Q(user__isnull=False, unit__isnull=True),
                name="feed_of_one",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"
