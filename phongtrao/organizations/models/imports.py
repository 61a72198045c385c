"""Lists of units or members that people send, until they are taken in or dropped."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .units import Unit


class ListKind(models.TextChoices):
    """What stands in a list."""

    MEMBERS = "members", _("đoàn viên")
    UNITS = "units", _("đơn vị")


class ImportState(models.TextChoices):
    """How far a list is."""

    QUEUED = "queued", _("đang đọc")
    CHECKED = "checked", _("chờ đồng chí xem")
    CONFIRMED = "confirmed", _("đang nhập")
    TAKEN = "taken", _("đã nhập")
    FAILED = "failed", _("không đọc được")


class ListImport(models.Model):
    """
    A list sent for a unit (lần nhập danh sách): the file, which column means what, and what was found in it.

    `columns` maps a column's key to its place in the file. `found` is what the page shows (`queries.imports`): it holds
    names, so it goes together with the files as soon as the list is taken in or dropped. `counts` stay.
    """

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="list_imports")
    kind = models.CharField(max_length=10, choices=ListKind)
    state = models.CharField(max_length=10, choices=ImportState, default=ImportState.QUEUED)
    file = models.FileField(upload_to="nhap/%Y/%m/", blank=True)
    report = models.FileField(upload_to="nhap/%Y/%m/", blank=True)
    file_name = models.CharField(max_length=200)
    columns = models.JSONField(default=dict)
    found = models.JSONField(default=dict)
    counts = models.JSONField(default=dict)
    failure = models.CharField(max_length=500, blank=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True, db_index=True)
    at = models.DateTimeField(db_index=True)
    taken_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=ListKind.values), name="list_kind_known"),
            models.CheckConstraint(condition=Q(state__in=ImportState.values), name="import_state_known"),
            models.CheckConstraint(
                condition=Q(state="taken", taken_at__isnull=False) | (~Q(state="taken") & Q(taken_at__isnull=True)),
                name="import_taken_has_time",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} · {self.unit}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that this happened: the unit."""
        return self.unit.path

    @property
    def is_busy(self) -> bool:
        """True while the background works on it."""
        return self.state in {ImportState.QUEUED, ImportState.CONFIRMED}

    @property
    def is_sound(self) -> bool:
        """True if every row may be taken in."""
        is_whole = bool(self.counts.get("rows")) and not self.counts.get("faulty") and not self.found.get("missing")
        return self.state == ImportState.CHECKED and is_whole

    @property
    def is_confirmed(self) -> bool:
        """True from when somebody said that it is to be taken in until that is done."""
        return self.state == ImportState.CONFIRMED
