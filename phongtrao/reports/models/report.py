"""The report of a unit for a plan and a period, and the words that people put around its figures."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit
from phongtrao.periods import KEY_LENGTH
from phongtrao.plans.models import Plan


class ReportState(models.TextChoices):
    """The lifecycle. Figures are live in a draft and in what was returned."""

    DRAFT = "draft", _("đang soạn")
    SUBMITTED = "submitted", _("đã nộp")
    RETURNED = "returned", _("được trả lại")
    ACCEPTED = "accepted", _("đã nhận")


class Report(models.Model):
    """
    What a unit sends up (báo cáo): one for each unit, plan and period. Its sentences are drafted anew each time from
    ledger and obligations; here stand only the words that people add. `notable` is the activity that the unit wants
    told, none for the one with most people.
    """

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="reports")
    plan = models.ForeignKey(Plan, models.PROTECT, related_name="reports")
    period_key = models.CharField(max_length=KEY_LENGTH)
    period_start = models.DateField()
    period_end = models.DateField()
    state = models.CharField(max_length=10, choices=ReportState, default=ReportState.DRAFT)
    profile = models.CharField(max_length=20, default="doan")
    number = models.CharField(max_length=40, blank=True)
    place = models.CharField(max_length=80, blank=True)
    signer_office = models.CharField(max_length=120, blank=True)
    signer = models.CharField(max_length=120, blank=True)
    difficulties = models.TextField(blank=True)
    proposals = models.TextField(blank=True)
    notable = models.BigIntegerField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["plan", "period_key", "state"], name="report_of_period")]
        constraints = [
            models.UniqueConstraint(fields=["unit", "plan", "period_key"], name="report_once"),
            models.CheckConstraint(condition=Q(period_end__gte=F("period_start")), name="report_period"),
            models.CheckConstraint(condition=Q(state__in=ReportState.values), name="report_state_known"),
        ]

    def __str__(self) -> str:
        return f"{self.unit} {self.period_key}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this report: at its unit."""
        return self.unit.path


class EditedSentence(models.Model):
    """
    The words that somebody put around the figures of one sentence (câu đã sửa): `words` has one more entry than `shape`
    names figures, `drafted` the words that stood there unedited. Once other figures or other words belong into the
    sentence (who is missing, what is late), what was typed does not fit it any more and is not shown.
    """

    report = models.ForeignKey(Report, models.CASCADE, related_name="edited")
    key = models.CharField(max_length=60)
    words = models.JSONField()
    shape = models.JSONField()
    drafted = models.JSONField(default=list)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["report", "key"], name="sentence_edited_once")]

    def __str__(self) -> str:
        return f"{self.report_id} {self.key}"


class FigureRemark(models.Model):
    """What somebody says of one figure of a report (lời về con số): a figure cannot be typed over."""

    report = models.ForeignKey(Report, models.CASCADE, related_name="remarks")
    figure = models.CharField(max_length=80)
    text = models.CharField(max_length=1000)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["report", "figure", "at"], name="remark_in_time")]
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="remark_says_something")]

    def __str__(self) -> str:
        return f"{self.report_id} {self.figure}: {self.text[:60]}"
