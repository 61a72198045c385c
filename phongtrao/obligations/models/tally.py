"""The tally: how many obligations stand alike."""

from django.db import models
from django.db.models import Q

from phongtrao.plans.models import Plan, Task


class Tally(models.Model):
    """
    How many obligations of a task and a period stand alike; what the heads of the board and of the paper add up.

    160,000 obligations cannot be counted within a page's time. Rows are never added to or taken from: operations
    count a task's period anew (`operations.tallying`), so that a tally cannot drift. Lateness is not in it; it
    follows from `due_to` and `force` on the day of asking.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="tallies")
    task = models.ForeignKey(Task, models.CASCADE, related_name="tallies")
    pillar = models.CharField(max_length=16, blank=True)
    period_key = models.CharField(max_length=40)
    period_start = models.DateField()
    period_end = models.DateField()
    force = models.CharField(max_length=12)
    due_to = models.DateField(null=True)
    state = models.CharField(max_length=10)
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["task", "period_key", "pillar", "force", "due_to", "state"],
                name="tally_once",
            ),
            models.CheckConstraint(condition=Q(number__gt=0), name="tally_counts_something"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.period_key} {self.state} {self.due_to}: {self.number}"
