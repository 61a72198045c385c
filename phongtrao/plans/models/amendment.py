"""What a new version of the document would change, task by task, and what the officer decided."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .plan import PlanVersion
from .task import Task


class ChangeKind(models.TextChoices):
    """How a task of the new document stands to the tasks in force."""

    SAME = "same", _("giữ nguyên")
    CHANGED = "changed", _("sửa đổi")
    ADDED = "added", _("thêm mới")
    REMOVED = "removed", _("bỏ")


class Decision(models.TextChoices):
    """An officer's decision on a change."""

    PENDING = "pending", _("chờ quyết định")
    ACCEPTED = "accepted", _("nhận")
    REFUSED = "refused", _("không nhận")


class Change(models.Model):
    """
    One difference between the tasks in force and a new version.

    `task` is the task in force (none for an added one); `proposal` is the task that the reader found in the new
    version, as the reader prints it; `differences` maps a field to its words before and after.
    """

    version = models.ForeignKey(PlanVersion, models.CASCADE, related_name="changes")
    task = models.ForeignKey(Task, models.CASCADE, null=True, related_name="changes")
    kind = models.CharField(max_length=10, choices=ChangeKind)
    ordinal = models.PositiveIntegerField()
    proposal = models.JSONField(default=dict)
    differences = models.JSONField(default=dict)
    decision = models.CharField(max_length=10, choices=Decision, default=Decision.PENDING)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["version", "ordinal"], name="change_in_order")]
        constraints = [
            models.CheckConstraint(
                condition=Q(decision="pending") | Q(decided_at__isnull=False), name="change_decided_has_time"
            ),
            models.CheckConstraint(condition=Q(kind="added") | Q(task__isnull=False), name="change_names_its_task"),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.task or self.proposal.get('text', '')[:80]}"
