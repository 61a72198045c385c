"""A list of members or units on its way in."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .units import Unit


class ListKind(models.TextChoices):
    """What a list holds."""

    MEMBERS = "members", _("danh sách đoàn viên")
    UNITS = "units", _("danh sách đơn vị")


class ImportState(models.TextChoices):
    """How far an import is."""

    MAPPING = "mapping", _("chờ đối chiếu cột")
    QUEUED = "queued", _("chờ tới lượt")
    RUNNING = "running", _("đang nhập")
    DONE = "done", _("đã nhập xong")
    FAULTY = "faulty", _("có dòng sai, chưa nhập gì")


def import_file(taken: "ListImport", name: str) -> str:
    """Where an uploaded list lies below the media folder until it is taken in; its own name is not trusted."""
    return f"imports/{taken.digest[:24]}"


def annotated_file(taken: "ListImport", name: str) -> str:
    """Where the list with its faults written into it lies."""
    return f"imports/{taken.digest[:24]}.sai.xlsx"


class ListImport(models.Model):
    """
    A list given to be taken in under `unit`: `mapping` says which column is which field.

    `faults` are the first sentences about faulty rows, all of which stand in the annotated file. The list itself is
    deleted as soon as it is taken in or found faulty: it is personal data.
    """

    kind = models.CharField(max_length=10, choices=ListKind)
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    file = models.FileField(upload_to=import_file, max_length=200)
    annotated = models.FileField(upload_to=annotated_file, max_length=200, blank=True)
    file_name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    mapping = models.JSONField(default=dict)
    state = models.CharField(max_length=10, choices=ImportState, default=ImportState.MAPPING)
    progress = models.PositiveSmallIntegerField(default=0)
    stage = models.CharField(max_length=120, blank=True)
    rows = models.PositiveIntegerField(default=0)
    created = models.PositiveIntegerField(default=0)
    changed = models.PositiveIntegerField(default=0)
    faults = models.JSONField(default=list)
    fault_count = models.PositiveIntegerField(default=0)
    heard_at = models.DateTimeField(null=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(progress__lte=100), name="import_progress"),
            models.CheckConstraint(condition=Q(state__in=ImportState.values), name="import_state_known"),
            models.CheckConstraint(condition=Q(kind__in=ListKind.values), name="import_kind_known"),
        ]

    def __str__(self) -> str:
        return self.file_name

    @property
    def is_busy(self) -> bool:
        """True while the worker is or will be at it."""
        return self.state in {ImportState.QUEUED, ImportState.RUNNING}
