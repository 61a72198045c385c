"""Breaches of personal data and their report."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit


class Breach(models.Model):
    """What happened to personal data against the rules; the draft of the report is written from it."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="breaches")
    found_at = models.DateTimeField(_("phát hiện lúc"))
    report_by = models.DateTimeField()
    happened = models.TextField(_("việc đã xảy ra"))
    affected = models.TextField(_("dữ liệu bị ảnh hưởng"))
    people = models.PositiveIntegerField(_("số người bị ảnh hưởng"), null=True, blank=True)
    consequences = models.TextField(_("hậu quả có thể có"))
    measures = models.TextField(_("đã và sẽ làm gì"))
    contact = models.CharField(_("đầu mối liên hệ"), max_length=200)
    by = models.CharField(max_length=200)
    at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(report_by__gt=F("found_at")), name="breach_report_after_found")
        ]

    def __str__(self) -> str:
        return f"{self.found_at:%Y-%m-%d}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that it happened: in the unit."""
        return self.unit.path
