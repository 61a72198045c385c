"""The call for reports: an officer says by which day reports of a period are to come."""

from django.db import models
from django.db.models import F, Q

from phongtrao.periods import KEY_LENGTH
from phongtrao.plans.models import Plan


class ReportCall(models.Model):
    """Reports of a plan and a period are due on a day (yêu cầu báo cáo). Without one nobody is late."""

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="report_calls")
    period_key = models.CharField(max_length=KEY_LENGTH)
    period_start = models.DateField()
    period_end = models.DateField()
    due_on = models.DateField()
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["plan", "period_key"], name="report_called_once"),
            models.CheckConstraint(condition=Q(period_end__gte=F("period_start")), name="report_call_period"),
            models.CheckConstraint(condition=Q(due_on__gte=F("period_start")), name="report_due_after_it_begins"),
        ]

    def __str__(self) -> str:
        return f"{self.plan_id} {self.period_key}: {self.due_on}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that it was called for: at the unit that issued the plan."""
        return self.plan.trail_place
