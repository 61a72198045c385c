"""How obligations go over from a unit to its heir."""

from django.db import models

from phongtrao.organizations.models import Unit, UnitChange
from phongtrao.plans.models import ChargeRole

from .obligation import Obligation


class Passing(models.Model):
    """
    An obligation passed from a unit to its heir (kế thừa nhiệm vụ) by a decision; nobody took it where the unit was
    dissolved without an heir. `Holder` says who holds it now, these rows who held it before.
    """

    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="passings")
    change = models.ForeignKey(UnitChange, models.PROTECT, related_name="+")
    giver = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    taker = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    role = models.CharField(max_length=10, choices=ChargeRole)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["obligation", "change", "giver"], name="passed_once")]

    def __str__(self) -> str:
        return f"{self.obligation_id}: {self.giver_id} → {self.taker_id}"
