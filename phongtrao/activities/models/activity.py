"""The activity: what a unit does at a time and a place, for which obligations, with whom."""

from decimal import Decimal
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.folded import FoldedField
from phongtrao.obligations.models import Obligation
from phongtrao.organizations.models import Unit

from .kind import ActivityKind


class Mode(models.TextChoices):
    """Where people take part."""

    ON_SITE = "on_site", _("tại chỗ")
    ONLINE = "online", _("trực tuyến")
    BOTH = "both", _("tại chỗ và trực tuyến")


class Audience(models.TextChoices):
    """Who may sign up. `titles` of the activity narrow it further."""

    EVERYBODY = "everybody", _("mọi người")
    SUBTREE = "subtree", _("đoàn viên của đơn vị tổ chức")
    UNITS = "units", _("đoàn viên của các đơn vị được chọn")


class ActivityState(models.TextChoices):
    """The lifecycle. That it is over follows from its end."""

    DRAFT = "draft", _("bản nháp")
    OPEN = "open", _("đang mở")
    CANCELLED = "cancelled", _("đã hủy")
    CLOSED = "closed", _("đã kết thúc")


class Activity(models.Model):
    """
    Something that a unit holds (hoạt động): a forum, a course, a volunteer day, a publication.

    `code` stands in the public address `/hd/<code>/`. `titles` are what people are called who may come, one a line;
    empty means everybody of the audience. `latitude`, `longitude` and `radius` (metres) fence the place where
    somebody wants that. `recurrence` is the RFC 5545 rule by which the sessions of a series were laid out. `key`
    names the form, so that sending it twice makes one activity.
    """

    key = models.UUIDField(unique=True, default=uuid4)
    code = models.SlugField(max_length=12, unique=True)
    kind = models.ForeignKey(ActivityKind, models.PROTECT, related_name="activities")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="activities")
    title = models.CharField(max_length=200)
    summary = models.CharField(max_length=300, blank=True)
    description = models.TextField(blank=True)
    mode = models.CharField(max_length=8, choices=Mode, default=Mode.ON_SITE)
    place = models.CharField(max_length=200, blank=True)
    address = models.CharField(max_length=300, blank=True)
    link = models.CharField(max_length=500, blank=True)
    latitude = models.DecimalField(max_digits=9, decimal_places=6, null=True)
    longitude = models.DecimalField(max_digits=9, decimal_places=6, null=True)
    radius = models.PositiveIntegerField(null=True)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    recurrence = models.CharField(max_length=300, blank=True)
    capacity = models.PositiveIntegerField(null=True)
    sign_up_until = models.DateTimeField(null=True)
    audience = models.CharField(max_length=10, choices=Audience, default=Audience.SUBTREE)
    titles = models.CharField(max_length=500, blank=True)
    is_listed = models.BooleanField(default=True)
    state = models.CharField(max_length=10, choices=ActivityState, default=ActivityState.OPEN)
    cancel_reason = models.CharField(max_length=400, blank=True)
    is_demonstration = models.BooleanField(db_default=False)
    search = FoldedField(of=("title", "summary", "place", "address"))
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    closed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["state", "starts_at"], name="activity_in_time"),
            models.Index(fields=["unit", "starts_at"], name="activity_of_unit"),
        ]
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="activity_has_title"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="activity_ends_after_it_starts"),
            models.CheckConstraint(condition=Q(state__in=ActivityState.values), name="activity_state_known"),
            models.CheckConstraint(condition=Q(audience__in=Audience.values), name="activity_audience_known"),
            models.CheckConstraint(condition=Q(mode__in=Mode.values), name="activity_mode_known"),
            models.CheckConstraint(condition=~Q(state="cancelled", cancel_reason=""), name="activity_cancelled_why"),
            models.CheckConstraint(condition=Q(capacity__isnull=True) | Q(capacity__gt=0), name="activity_has_room"),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True, radius__isnull=True)
                | Q(latitude__isnull=False, longitude__isnull=False, radius__gt=0),
                name="activity_fence_whole",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this activity: its host."""
        return self.unit.path


class ActivityDuty(models.Model):
    """An activity serves an obligation. What it earns is counted once, and shown under each."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="duties")
    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["activity", "obligation"], name="activity_serves_once")]

    def __str__(self) -> str:
        return f"{self.activity_id} → {self.obligation_id}"


class CoHost(models.Model):
    """A unit that holds an activity together with its host, and the share of every result that was agreed."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="co_hosts")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    share = models.DecimalField(max_digits=5, decimal_places=4, default=Decimal(0))

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["activity", "unit"], name="co_host_once"),
            models.CheckConstraint(condition=Q(share__gte=0) & Q(share__lte=1), name="co_host_share"),
        ]

    def __str__(self) -> str:
        return f"{self.activity_id} {self.unit_id} {self.share}"


class AudienceUnit(models.Model):
    """A unit whose members may sign up, with all units below it, where the audience is chosen units."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="audience_units")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["activity", "unit"], name="audience_unit_once")]

    def __str__(self) -> str:
        return f"{self.activity_id}: {self.unit_id}"
