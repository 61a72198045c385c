"""Results: the figures that are stated when an activity is closed."""

from django.db import models
from django.db.models import Q

from phongtrao.obligations.models import Obligation

from .activity import Activity


class Result(models.Model):
    """
    A figure of an activity (kết quả) by one metric: trees planted, units of blood, files solved; with `obligation`
    what it counts toward the obligation's own number.

    A mended figure is a new row with the reason; the earlier one stays, no longer current, its entries are reversed.
    """

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="results")
    metric = models.SlugField(max_length=40)
    quantity = models.DecimalField(max_digits=18, decimal_places=4)
    obligation = models.ForeignKey(Obligation, models.PROTECT, null=True, related_name="+")
    is_current = models.BooleanField(default=True)
    reason = models.CharField(max_length=400, blank=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "metric"],
                condition=Q(is_current=True, obligation__isnull=True),
                name="result_stated_once",
            ),
            models.UniqueConstraint(
                fields=["activity", "obligation"],
                condition=Q(is_current=True, obligation__isnull=False),
                name="result_toward_once",
            ),
            models.CheckConstraint(condition=Q(quantity__gte=0), name="result_not_negative"),
        ]

    def __str__(self) -> str:
        return f"{self.activity_id} {self.metric} {self.quantity}"
