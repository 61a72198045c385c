"""What a task needs as evidence, set by an officer for all who owe it."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from phongtrao.plans.models import Task


class Demand(models.TextChoices):
    """One thing that has to be shown before an activity that serves the task is closed."""

    PHOTO = "photo", _("ảnh")
    BEFORE_AFTER = "before_after", _("ảnh trước và ảnh sau khi làm")
    PRESENT = "present", _("danh sách người dự")
    MINUTES = "minutes", _("biên bản")
    FILE = "file", _("tệp")
    LINK = "link", _("đường dẫn")
    PRODUCT = "product", _("sản phẩm")
    NUMBER = "number", _("con số")


class EvidenceRule(models.Model):
    """
    What shows that a task was done (minh chứng cần có): values of `Demand`. It belongs to the task, so it holds for
    every unit and period, from the moment at which it is set.
    """

    task = models.OneToOneField(Task, models.CASCADE, related_name="evidence_rule")
    demands = models.JSONField(default=list)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.task_id}: {', '.join(self.demands)}"

    @property
    def in_words(self) -> str:
        """What is needed, as people say it."""
        return "; ".join(str(Demand(one).label) for one in self.demands)
