"""Petition: a unit says that it cannot do a thing, or not by then, and an officer answers."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit

from .obligation import Obligation


class PetitionKind(models.TextChoices):
    """What a unit asks for."""

    WAIVER = "waiver", _("xin miễn")
    EXTENSION = "extension", _("xin gia hạn")


class Petition(models.Model):
    """
    What a unit asks of its officer (đề nghị), with the reason. An obligation has one open at a time.

    `due_asked` is the day that an extension asks for.
    """

    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="petitions")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="petitions")
    kind = models.CharField(max_length=10, choices=PetitionKind)
    due_asked = models.DateField(null=True)
    reason = models.TextField()
    is_open = models.BooleanField(default=True)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["obligation"], condition=Q(is_open=True), name="petition_one_open"),
            models.CheckConstraint(
                condition=Q(kind="waiver", due_asked__isnull=True) | Q(kind="extension", due_asked__isnull=False),
                name="petition_asks_for_one_thing",
            ),
            models.CheckConstraint(condition=~Q(reason=""), name="petition_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.obligation_id} {self.kind} {self.due_asked or ''}".strip()


class PetitionVerdict(models.TextChoices):
    """What became of a petition."""

    GRANTED = "granted", _("đồng ý")
    REFUSED = "refused", _("không đồng ý")
    TAKEN_BACK = "taken_back", _("đơn vị rút đề nghị")


class PetitionAnswer(models.Model):
    """The end of a petition: an officer's answer, or the unit's own second thought. `due_to` is the new day."""

    petition = models.OneToOneField(Petition, models.CASCADE, related_name="outcome")
    verdict = models.CharField(max_length=10, choices=PetitionVerdict)
    answer = models.CharField(max_length=1000, blank=True)
    due_to = models.DateField(null=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(verdict__in=PetitionVerdict.values), name="petition_verdict_known"),
            models.CheckConstraint(condition=~Q(verdict="refused", answer=""), name="petition_refusal_has_answer"),
            models.CheckConstraint(
                condition=Q(due_to__isnull=True) | Q(verdict="granted"), name="petition_day_only_if_granted"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.petition_id} {self.verdict}"
