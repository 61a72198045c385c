"""Units that merge, split, are renamed or dissolved, by a decision; who came before and after whom."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from .units import Unit


class ChangeKind(models.TextChoices):
    """What happens to units."""

    MERGE = "merge", _("hợp nhất, sáp nhập")
    SPLIT = "split", _("chia, tách")
    RENAME = "rename", _("đổi tên")
    DISSOLVE = "dissolve", _("giải thể")


class UnitChange(models.Model):
    """A decision that changes units: its number and day, and the day from which it is valid."""

    kind = models.CharField(max_length=10, choices=ChangeKind)
    number = models.CharField(_("số quyết định"), max_length=60)
    decided_on = models.DateField(_("ngày quyết định"))
    valid_from = models.DateField(_("có hiệu lực từ"))
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
        return f"{self.kind} {self.number}"


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
