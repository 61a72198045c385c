"""Units that merge, split, are renamed or dissolved, by a decision; who came before and after whom."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.folded import FoldedField

from .units import Unit


class ChangeKind(models.TextChoices):
    """What happens to units."""

    MERGE = "merge", _("hợp nhất, sáp nhập")
    SPLIT = "split", _("chia, tách")
    RENAME = "rename", _("đổi tên")
    DISSOLVE = "dissolve", _("giải thể")


class UnitChange(models.Model):
    """
    A decision that changes units (quyết định về đơn vị): its number and day, and the day from which it is valid.

    `units` are those that it speaks of, `plan` says what happens to them (`changing.ChangePlan`). Until its day it
    waits (`done_at` is empty); `failure` says why it could not be carried out on that day.
    """

    kind = models.CharField(max_length=10, choices=ChangeKind)
    number = models.CharField(_("số quyết định"), max_length=60)
    search = FoldedField(of=("number",))
    decided_on = models.DateField(_("ngày quyết định"))
    valid_from = models.DateField(_("có hiệu lực từ"))
    units = models.ManyToManyField(Unit, related_name="changes")
    plan = models.JSONField(default=dict)
    done_at = models.DateTimeField(null=True)
    failure = models.CharField(max_length=300, blank=True)
    by = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=ChangeKind.values), name="unit_change_kind_known"),
            models.CheckConstraint(
                condition=Q(valid_from__gte=F("decided_on")), name="unit_change_not_before_decision"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.number}"


class Succession(models.Model):
    """Which unit came after which by a change; the heir takes over duties and members."""

    change = models.ForeignKey(UnitChange, models.CASCADE, related_name="successions")
    predecessor = models.ForeignKey(Unit, models.PROTECT, related_name="successors")
    successor = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="predecessors")
    is_heir = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["change", "predecessor", "successor"], name="succession_once"),
            models.UniqueConstraint(fields=["change", "predecessor"], condition=Q(is_heir=True), name="one_heir"),
        ]

    def __str__(self) -> str:
        return f"{self.predecessor_id} → {self.successor_id}"


class FormerName(models.Model):
    """What a unit was called until a day."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="former_names")
    change = models.ForeignKey(UnitChange, models.CASCADE, related_name="former_names")
    name = models.CharField(max_length=250)
    short_name = models.CharField(max_length=80)
    until = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["unit", "change"], name="former_name_once")]

    def __str__(self) -> str:
        return f"{self.name} → {self.unit_id}"


class FormerPlace(models.Model):
    """
    Where in the tree a unit stood until a moment, when a decision moved it: what was written down there before, such
    as a member list taken out, was about its people too.
    """

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="former_places")
    path = models.CharField(max_length=200)
    left_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["unit", "left_at", "path"], name="former_place_once")]

    def __str__(self) -> str:
        return f"{self.unit_id}: {self.path}"


class Counterpart(models.Model):
    """
    Two units that stand beside each other, such as one of another line of the state (đơn vị ngành dọc), from a day to
    a day. The pair has no order: `unit` is the one with the smaller key.
    """

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="counterparts")
    other = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    since = models.DateField()
    until = models.DateField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["unit", "other"], condition=Q(until__isnull=True), name="counterparts_once"
            ),
            models.CheckConstraint(condition=Q(unit__lt=F("other")), name="counterparts_ordered"),
            models.CheckConstraint(
                condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="counterparts_window"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} – {self.other_id}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that this happened: the first unit."""
        return self.unit.path
