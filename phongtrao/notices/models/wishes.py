"""What people wish: which kind of message by which way, and when to leave them in peace."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from phongtrao.notices import rules
from phongtrao.notices.register import CHANNELS


class Choice(models.Model):
    """A person's word that a kind of message shall come by a way, or shall not; without one the register decides."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+", db_index=False)
    kind = models.CharField(max_length=20)
    channel = models.CharField(max_length=5)
    is_wanted = models.BooleanField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "kind", "channel"], name="choice_once"),
            models.CheckConstraint(condition=Q(channel__in=list(CHANNELS)), name="choice_channel_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.kind} {self.channel} {self.is_wanted}"


class Preference(models.Model):
    """
    When to leave a person in peace (two equal hours mean never), and whether the letters of a day come as one.
    """

    user = models.OneToOneField(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    quiet_from = models.TimeField(default=rules.QUIET_FROM)
    quiet_to = models.TimeField(default=rules.QUIET_TO)
    is_bundled = models.BooleanField(default=False, db_default=False)

    def __str__(self) -> str:
        return f"{self.user_id} {self.quiet_from}-{self.quiet_to}"
