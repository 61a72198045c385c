"""Where people and units are reached outside: chats and browsers. The address itself is a secret and kept sealed."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.notices.register import CHAT, PUSH
from phongtrao.organizations.models import Unit


class Service(models.TextChoices):
    """Who carries the message. `BROWSER` is push to a browser; all others are chats."""

    TELEGRAM = "telegram", "Telegram"
    ZALO = "zalo", "Zalo"
    TEAMS = "teams", "Microsoft Teams"
    GOOGLE_CHAT = "google-chat", "Google Chat"
    DISCORD = "discord", "Discord"
    SLACK = "slack", "Slack"
    MATTERMOST = "mattermost", "Mattermost"
    WEBHOOK = "webhook", _("Webhook (JSON)")
    BROWSER = "browser", _("Trình duyệt")


class Address(models.Model):
    """
    A channel (kênh nhận) of one person, or of the group chat of one unit.

    `sealed` holds what is needed to reach it and is never shown (`sealing`); `fingerprint` tells whether two are the
    same. After `failures` in a row nothing is sent before `retry_at`; at last it is paused until a trial succeeds.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="+")
    unit = models.ForeignKey(Unit, models.CASCADE, null=True, related_name="+")
    service = models.CharField(max_length=12, choices=Service)
    label = models.CharField(max_length=80)
    sealed = models.TextField()
    fingerprint = models.CharField(max_length=64)
    added_at = models.DateTimeField()
    failures = models.PositiveSmallIntegerField(default=0)
    retry_at = models.DateTimeField(null=True)
    paused_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["user", "fingerprint"], name="address_of_person_once"),
            models.UniqueConstraint(fields=["unit", "fingerprint"], name="address_of_unit_once"),
            models.UniqueConstraint(fields=["fingerprint"], condition=Q(service="browser"), name="browser_of_one"),
            models.CheckConstraint(
                condition=Q(user__isnull=True, unit__isnull=False) | Q(user__isnull=False, unit__isnull=True),
                name="address_of_one",
            ),
            models.CheckConstraint(condition=Q(service__in=Service.values), name="address_service_known"),
            models.CheckConstraint(condition=~Q(service="browser", user=None), name="browser_of_person"),
        ]

    def __str__(self) -> str:
        return self.get_service_display()  # goes into the trail, where no word of a person is forgotten

    @property
    def name(self) -> str:
        """The service with what its owner calls it."""
        return f"{self.get_service_display()}: {self.label}"

    @property
    def channel(self) -> str:
        """The way out that it belongs to."""
        return PUSH if self.service == Service.BROWSER else CHAT
