"""The plan and the versions of its document."""

from dataclasses import dataclass

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.folded import FoldedField
from phongtrao.organizations.models import Unit
from phongtrao.plans import rules

UNSAID = "unsaid"
"""The origin of what neither the text nor an officer has said: a window that stands for a start."""


class PlanState(models.TextChoices):
    """A plan is a draft until its first tasks are published as obligations."""

    DRAFT = "draft", _("đang đọc lại")
    PUBLISHED = "published", _("đã ban hành")


class Plan(models.Model):
    """
    A signed plan of a unit (`issuer`) and the movement that it starts.

    `window_from` to `window_to` is the time in which it is carried out; `window_origin` says whether the text
    names it, an officer set it, or nobody has yet. `upper` is the plan of the body above that it carries out, as
    somebody who works on it says.
    """

    issuer = models.ForeignKey(Unit, models.PROTECT, related_name="plans")
    title = models.CharField(_("tên kế hoạch"), max_length=400)
    number = models.CharField(_("số, ký hiệu"), max_length=60, blank=True)
    upper = models.ForeignKey("self", models.SET_NULL, null=True, related_name="lower", verbose_name=_("thực hiện"))
    window_from = models.DateField(_("thực hiện từ"))
    window_to = models.DateField(_("đến hết"))
    window_origin = models.CharField(max_length=10)
    state = models.CharField(max_length=12, choices=PlanState, default=PlanState.DRAFT)
    created_at = models.DateTimeField()
    published_at = models.DateTimeField(null=True)
    search = FoldedField(of=("title", "number"))

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(window_to__gte=F("window_from")), name="plan_window"),
            models.CheckConstraint(condition=Q(state__in=PlanState.values), name="plan_state_known"),
            models.CheckConstraint(
                condition=Q(state="draft") | Q(published_at__isnull=False), name="plan_published_has_date"
            ),
            models.CheckConstraint(condition=~Q(upper=F("id")), name="plan_carries_out_another"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def years(self) -> str:
        """The years in which it is carried out: “2026”, “2026–2030”."""
        return rules.years_in_words(self.window_from, self.window_to)

    @property
    def name_in_list(self) -> str:
        """
        A plan in a line among others: number and year, who issued it, then as much of its title as fits. Titles of
        plans begin alike, so that what tells them apart stands first. Needs `issuer`.
        """
        return rules.name_in_list(
            self.title,
            number=self.number,
            years=self.years,
            issuer=self.issuer.short_name,
        )

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this plan: the unit that issued it."""
        if type(self).issuer.is_cached(self):
            return self.issuer.path
        return Unit.objects.filter(pk=self.issuer_id).values_list("path", flat=True).first() or ""


class VersionState(models.TextChoices):
    """What has become of one version of the document."""

    QUEUED = "queued", _("chờ đọc")
    READING = "reading", _("đang đọc")
    REVIEW = "review", _("đang đọc lại")
    IN_FORCE = "in_force", _("đang thực hiện")
    SUPERSEDED = "superseded", _("đã được sửa đổi")
    FAILED = "failed", _("chưa đọc được")


def version_file(version: "PlanVersion", name: str) -> str:
    """Where an uploaded document lies below the media folder; the person's file name is not trusted with it."""
    suffix = name[name.rfind(".") :].lower() if "." in name else ""
    return f"plans/{version.plan_id}/{version.digest[:16]}{suffix[:8]}"


@dataclass(frozen=True, slots=True)
class Worth:
    """How many tasks a document holds, in how many sentences."""

    tasks: int
    sentences: int

    @property
    def is_hardly_a_plan(self) -> bool:
        """True for a text that gives no work, or next to none."""
        return rules.is_hardly_a_plan(self.tasks, self.sentences)


class PlanVersion(models.Model):
    """
    One document of a plan: the first, or an amendment (`ordinal` 2, 3, …).

    `text` is the extracted text into which every span points; `reading` is what the reader made of it, as
    `phongtrao read --json` prints it, and never changes afterwards. `heard_at` is the last sign of life of whoever
    reads it.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="versions")
    ordinal = models.PositiveSmallIntegerField()
    file = models.FileField(upload_to=version_file, max_length=200)
    file_name = models.CharField(max_length=200)
    digest = models.CharField(max_length=64)
    state = models.CharField(max_length=12, choices=VersionState, default=VersionState.QUEUED)
    progress = models.PositiveSmallIntegerField(default=0)
    stage = models.CharField(max_length=120, blank=True)
    failure = models.TextField(blank=True)
    text = models.TextField(blank=True)
    reading = models.JSONField(default=dict)
    heard_at = models.DateTimeField(null=True)
    uploaded_by = models.CharField(max_length=200)
    uploaded_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["plan", "ordinal"], name="version_ordinal_once"),
            models.UniqueConstraint(fields=["plan", "digest"], name="version_file_once"),
            models.CheckConstraint(condition=Q(progress__lte=100), name="version_progress"),
            models.CheckConstraint(condition=Q(state__in=VersionState.values), name="version_state_known"),
        ]

    def __str__(self) -> str:
        return f"{self.file_name} ({self.ordinal})"

    @property
    def is_amendment(self) -> bool:
        """True for every version after the first."""
        return self.ordinal > 1

    @property
    def is_busy(self) -> bool:
        """True until the reader is done with the document, well or badly."""
        return self.state in {VersionState.QUEUED, VersionState.READING}

    @property
    def is_removable(self) -> bool:
        """True for a new version that is not applied: nothing depends on it."""
        return self.is_amendment and self.state not in {VersionState.IN_FORCE, VersionState.SUPERSEDED}

    @property
    def worth(self) -> "Worth":
        """How much of the text gives work, as the reader found it."""
        sentences = [one for one in self.reading.get("passages", ()) if one["kind"] != "frame"]
        return Worth(len(self.reading.get("tasks", ())), len(sentences))

    @property
    def is_read(self) -> bool:
        """True once there is a text to look at."""
        return not self.is_busy and self.state != VersionState.FAILED
