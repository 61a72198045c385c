"""The offices that people hold."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .units import Unit


class Role(models.TextChoices):
    """What a person is in a unit."""

    OFFICER = "officer", _("cán bộ chuyên trách")
    SECRETARY = "secretary", _("bí thư")
    MEMBER = "member", _("đoàn viên")
    PARTY_COMMITTEE = "party_committee", _("cấp ủy")


class Office(models.Model):
    """A role that a person holds in a unit from a day to a day."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="offices")
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="offices")
    role = models.CharField(max_length=20, choices=Role)
    since = models.DateField()
    until = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["user", "unit", "role"], condition=Q(until__isnull=True), name="office_once"
            ),
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="office_window"),
            models.CheckConstraint(condition=Q(role__in=Role.values), name="office_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} {self.role} {self.unit_id} since {self.since}"
