"""The task: one thing that somebody is to do, with the words that say so."""

from dataclasses import dataclass

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.folded import FoldedField
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.vietnamese import number

from .plan import Plan, PlanVersion


class Force(models.TextChoices):
    """How strongly the words oblige. Encouraged is never late; a norm is never scored."""

    MUST = "must", _("phải làm")
    AT_LEAST = "at_least", _("ít nhất")
    CONTINUE = "continue", _("tiếp tục")
    JOIN = "join", _("tham gia")
    ENCOURAGED = "encouraged", _("khuyến khích")
    MOBILISE = "mobilise", _("vận động")
    NORM = "norm", _("chuẩn mực")
    STEERING = "steering", _("chỉ đạo")


class Origin(models.TextChoices):
    """Where a date, a number or a cadence comes from."""

    TEXT = "text", _("văn bản nêu")
    OFFICER = "officer", _("Ban Thường vụ ấn định")
    UNIT = "unit", _("đơn vị đăng ký")


class Pillar(models.TextChoices):
    """The side of the movement that a task belongs to; groups the board."""

    WORK = "work", _("Công việc")
    COMMUNITY = "community", _("Cộng đồng")
    SELF = "self", _("Bản thân")
    COMMUNICATION = "communication", _("Tuyên truyền")
    ORGANIZATION = "organization", _("Tổ chức")


class TierKind(models.TextChoices):
    """The level that is charged where the words name a level and no unit."""

    BLOC = "bloc", _("cấp ban hành")
    GRASSROOTS = "grassroots", _("mọi cơ sở")
    MEMBER = "member", _("đoàn viên")
    STEERING = "steering", _("ban chỉ đạo")


BRANCHES = _("mọi chi đoàn trực thuộc")


def tiers_of(issuer: Unit) -> dict[str, str]:
    """The levels in the words of a plan of this unit: below a union of a bloc are its branches."""
    base = {} if issuer.kind == UnitKind.UNION else {str(TierKind.GRASSROOTS): str(BRANCHES)}
    return {str(kind): str(label) for kind, label in TierKind.choices} | base


class Cadence(models.TextChoices):
    """How often. A day's cadence is a norm for the whole window, not hundreds of obligations."""

    ONCE = "once", _("một lần")
    DAY = "day", _("hằng ngày")
    WEEK = "week", _("hằng tuần")
    MONTH = "month", _("hằng tháng")
    QUARTER = "quarter", _("hằng quý")
    HALF = "half", _("sáu tháng một lần")
    YEAR = "year", _("hằng năm")


class TaskState(models.TextChoices):
    """A proposal of the reader becomes a task when an officer accepts it."""

    PROPOSED = "proposed", _("máy đề xuất")
    ACCEPTED = "accepted", _("đã nhận")
    DROPPED = "dropped", _("đã bỏ")
    MERGED = "merged", _("đã gộp")


@dataclass(frozen=True, slots=True)
class Wording:
    """How a task was worded at some moment; `cadence` in Vietnamese."""

    title: str
    text: str
    cadence: str


class Task(models.Model):
    """
    One thing that somebody is to do, anchored at a span of a version's text.

    `text` is the wording of the plan there, `title` the short name that people use. What the text does not say
    (`due_to`, `cadence`) stays empty until an officer sets it; each has its origin, and who set it when.
    `published` keeps the terms of the last publication, by which obligations stand until the next; empty before.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="tasks")
    version = models.ForeignKey(PlanVersion, models.PROTECT, related_name="tasks")
    code = models.CharField(_("ký hiệu"), max_length=40)
    ordinal = models.PositiveIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField(_("nguyên văn"))
    title = models.CharField(_("tên gọi"), max_length=200)
    section = models.CharField(_("mục"), max_length=30, blank=True)
    section_title = models.CharField(max_length=400, blank=True)
    tier = models.CharField(max_length=200, blank=True)
    tier_kind = models.CharField(_("cấp thực hiện"), max_length=12, choices=TierKind, blank=True)
    pillar = models.CharField(_("mảng"), max_length=16, choices=Pillar, blank=True)
    force = models.CharField(_("mức độ"), max_length=12, choices=Force, default=Force.MUST)
    state = models.CharField(max_length=10, choices=TaskState, default=TaskState.PROPOSED)
    confidence = models.FloatField(default=1.0)
    programs = models.JSONField(default=list)
    citations = models.JSONField(default=list)

    due_from = models.DateField(_("từ ngày"), null=True, blank=True)
    due_to = models.DateField(_("hạn"), null=True, blank=True)
    due_text = models.CharField(max_length=200, blank=True)
    due_origin = models.CharField(max_length=10, choices=Origin, blank=True)
    due_set_by = models.CharField(max_length=200, blank=True)
    due_set_at = models.DateTimeField(null=True)
    cadence = models.CharField(_("nhịp"), max_length=10, choices=Cadence, blank=True)
    cadence_origin = models.CharField(max_length=10, choices=Origin, blank=True)
    cadence_set_by = models.CharField(max_length=200, blank=True)
    cadence_set_at = models.DateTimeField(null=True)

    published = models.JSONField(default=dict)
    reason = models.CharField(_("lý do"), max_length=400, blank=True)
    merged_into = models.ForeignKey("self", models.SET_NULL, null=True, related_name="merged_from")
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True)
    search = FoldedField(of=("title", "text"))

    class Meta:
        indexes = [models.Index(fields=["plan", "ordinal"], name="task_in_order")]
        constraints = [
            models.UniqueConstraint(fields=["plan", "code"], name="task_code_once"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="task_span"),
            models.CheckConstraint(
                condition=Q(due_from__isnull=True) | Q(due_to__isnull=True) | Q(due_to__gte=F("due_from")),
                name="task_due_window",
            ),
            models.CheckConstraint(
                condition=Q(due_from__isnull=True, due_to__isnull=True) | ~Q(due_origin=""),
                name="task_due_has_origin",
            ),
            models.CheckConstraint(condition=Q(cadence="") | ~Q(cadence_origin=""), name="task_cadence_has_origin"),
            models.CheckConstraint(condition=~Q(state="dropped") | ~Q(reason=""), name="task_dropped_has_reason"),
            models.CheckConstraint(condition=Q(force__in=Force.values), name="task_force_known"),
            models.CheckConstraint(condition=Q(state__in=TaskState.values), name="task_state_known"),
        ]

    def __str__(self) -> str:
        return f"{self.code} {self.title}"

    @property
    def is_live(self) -> bool:
        """True unless the task was dropped or merged into another."""
        return self.state in {TaskState.PROPOSED, TaskState.ACCEPTED}

    @property
    def as_published(self) -> "Wording":
        """The words by which its obligations stand: those of the last publication, or today's before the first."""
        kept = self.published or {"title": self.title, "text": self.text, "cadence": self.cadence}
        return Wording(kept["title"], kept["text"], str(dict(Cadence.choices).get(kept["cadence"], "")))


class ChargeRole(models.TextChoices):
    """Who answers for a task, and who helps."""

    LEAD = "lead", _("chủ trì")
    PARTNER = "partner", _("phối hợp")


class Sharing(models.TextChoices):
    """Whether the members of a cluster or class owe a task together or each for itself."""

    TOGETHER = "together", _("cùng làm chung một việc")
    EACH = "each", _("mỗi đơn vị một việc")


class Charge(models.Model):
    """
    A name that the plan charges with a task, as written, and the unit that it means.

    For a cluster or a class of units (`is_group`) the officer says who they are: `members`. `unit` may then
    be the cluster itself. Without unit and members the charge is still to be made clear.
    """

    task = models.ForeignKey(Task, models.CASCADE, related_name="charges")
    role = models.CharField(max_length=10, choices=ChargeRole, default=ChargeRole.LEAD)
    ordinal = models.PositiveSmallIntegerField(default=0)
    written = models.CharField(_("tên trong văn bản"), max_length=400)
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="charges")
    is_group = models.BooleanField(default=False)
    sharing = models.CharField(max_length=10, choices=Sharing, default=Sharing.EACH)
    members = models.ManyToManyField(Unit, related_name="group_charges")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["task", "role", "written"], name="charge_once")]

    def __str__(self) -> str:
        return f"{self.written} ({self.role})"


class Comparator(models.TextChoices):
    """How a number binds."""

    EXACTLY = "=", "="
    AT_LEAST = ">=", "≥"
    AT_MOST = "<=", "≤"


class Target(models.Model):
    """A number that a task sets, with its noun ("03 công trình"), its cadence and its origin."""

    task = models.ForeignKey(Task, models.CASCADE, related_name="targets")
    ordinal = models.PositiveSmallIntegerField(default=0)
    text = models.CharField(max_length=300, blank=True)
    value = models.DecimalField(max_digits=18, decimal_places=4)
    comparator = models.CharField(max_length=2, choices=Comparator, default=Comparator.EXACTLY)
    noun = models.CharField(max_length=120)
    cadence = models.CharField(max_length=10, choices=Cadence, blank=True)
    origin = models.CharField(max_length=10, choices=Origin)
    set_by = models.CharField(max_length=200, blank=True)
    set_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(value__gte=0), name="target_not_negative"),
            models.CheckConstraint(condition=Q(origin="text") | ~Q(set_by=""), name="target_set_has_name"),
        ]

    def __str__(self) -> str:
        return f"{self.comparator} {number(self.value)} {self.noun}".strip()
