"""What was submitted: the report as it stood at that moment, and what the officer above answered."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .report import Report
from .template import ReportTemplate


class Submission(models.Model):
    """
    A report as it was submitted (bản nộp), the first, the second after it was returned …: its whole content with every
    figure and its trace, and the SHA-256 of the canonical form of it. Never changed.
    """

    report = models.ForeignKey(Report, models.PROTECT, related_name="submissions")
    ordinal = models.PositiveSmallIntegerField()
    content = models.JSONField()
    digest = models.CharField(max_length=64)
    template = models.ForeignKey(ReportTemplate, models.PROTECT, null=True, related_name="+")
    due_on = models.DateField(null=True)
    is_late = models.BooleanField(default=False)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["report", "ordinal"], name="submission_once"),
            models.CheckConstraint(
                condition=Q(is_late=False) | Q(due_on__isnull=False), name="submission_late_has_a_day"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.report_id} ({self.ordinal}) {self.digest[:12]}"


class ReportVerdict(models.TextChoices):
    """What became of a submission."""

    RETURNED = "returned", _("trả lại")
    ACCEPTED = "accepted", _("nhận")


class ReportAnswer(models.Model):
    """An officer's answer to a submission (trả lời báo cáo); what is returned carries a question."""

    submission = models.OneToOneField(Submission, models.CASCADE, related_name="answer")
    verdict = models.CharField(max_length=10, choices=ReportVerdict)
    words = models.CharField(max_length=1000, blank=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(verdict__in=ReportVerdict.values), name="report_verdict_known"),
            models.CheckConstraint(condition=~Q(verdict="returned", words=""), name="report_returned_with_words"),
        ]

    def __str__(self) -> str:
        return f"{self.submission_id} {self.verdict}"
