"""Invitations: how a person comes to an account."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .people import Person
from .units import Unit


class Invitation(models.Model):
    """
    One person's invitation to open an account, or to come back into the one they have, `lets_in`; printed with others
    on a `sheet`.

    The link is the number, signed (`invitations.py` beside): the row says what may still be done with it. What leads
    back into an account opens nothing until a second person has confirmed it.
    """

    person = models.ForeignKey(Person, models.CASCADE, related_name="invitations")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="invitations")
    sheet = models.UUIDField(_("giấy mời"), db_index=True)
    lets_in = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, related_name="ways_back")
    invited_by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    invited_at = models.DateTimeField()
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_by_user_id = models.BigIntegerField(null=True)
    confirmed_at = models.DateTimeField(null=True)
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True)
    voided_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person"],
                condition=Q(used_at__isnull=True, voided_at__isnull=True),
                name="one_open_invitation",
            ),
            models.CheckConstraint(
                condition=Q(used_at__isnull=True) | Q(voided_at__isnull=True), name="invitation_used_or_voided"
            ),
            models.CheckConstraint(condition=Q(expires_at__gt=F("invited_at")), name="invitation_lasts"),
            models.CheckConstraint(
                condition=Q(confirmed_at__isnull=True) | Q(lets_in__isnull=False), name="only_ways_back_are_confirmed"
            ),
            models.CheckConstraint(
                condition=Q(lets_in__isnull=True) | Q(used_at__isnull=True) | Q(confirmed_at__isnull=False),
                name="no_way_back_unconfirmed",
            ),
            models.CheckConstraint(
                condition=Q(by_user_id__isnull=True)
                | Q(confirmed_by_user_id__isnull=True)
                | ~Q(by_user_id=F("confirmed_by_user_id")),
                name="way_back_takes_two",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} to {self.unit_id} at {self.invited_at:%Y-%m-%d}"
