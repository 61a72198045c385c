"""Words on an obligation: how far a unit says it is, and what it was reminded of."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan

from .obligation import Obligation
from .registration import Registration


class ProgressKind(models.TextChoices):
    """What a unit or an officer says of an obligation. All of it is declared (khai báo), not yet proved."""

    STARTED = "started", _("bắt đầu làm")
    PROGRESS = "progress", _("cập nhật kết quả")
    MET = "met", _("báo hoàn thành")
    RETURNED = "returned", _("trả lại để làm tiếp")


class Progress(models.Model):
    """
    One word on how far an obligation is: by whom, when, how much more was done, with a note; of one registered
    content, where it says so.

    `plan` repeats the obligation's plan, so that the news of a plan is found without its obligations.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="+", db_index=False)
    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="progress")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="progress", db_index=False)
    registration = models.ForeignKey(Registration, models.PROTECT, null=True, related_name="progress")
    kind = models.CharField(max_length=10, choices=ProgressKind)
    quantity = models.DecimalField(max_digits=18, decimal_places=4, default=0)
    note = models.TextField(blank=True)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["obligation", "at"], name="progress_in_time"),
            models.Index(fields=["plan", "at"], name="progress_of_plan"),
            models.Index(fields=["unit", "plan"], name="progress_of_unit"),
        ]
        constraints = [models.CheckConstraint(condition=Q(quantity__gte=0), name="progress_not_negative")]

    def __str__(self) -> str:
        return f"{self.obligation_id} {self.kind} {self.at:%Y-%m-%d}"


class Reminder(models.Model):
    """An officer reminded a unit of what it owes; on one day once of the same obligation."""

    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="reminders")
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    on = models.DateField()
    by = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["obligation", "unit", "on"], name="reminded_once_a_day")]

    def __str__(self) -> str:
        return f"{self.obligation_id} → {self.unit_id} {self.on}"
