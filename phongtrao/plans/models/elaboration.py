"""A task of a lower plan that spells out one of the plan above (cụ thể hóa), as somebody who works on it accepted."""

from django.db import models
from django.db.models import F, Q

from .task import Task


class Elaboration(models.Model):
    """`task` spells out `upper`: two tasks of two plans. Nothing makes one but a person (`accepted_by`)."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="elaborates")
    upper = models.ForeignKey(Task, models.CASCADE, related_name="elaborations")
    accepted_by = models.CharField(max_length=200)
    accepted_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["task", "upper"], name="elaborated_once"),
            models.CheckConstraint(condition=~Q(task=F("upper")), name="elaborates_another"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} → {self.upper_id}"
