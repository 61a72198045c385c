"""A round of evaluation, the units in it, and who sits on its council."""

from decimal import Decimal
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit
from phongtrao.periods import KEY_LENGTH, Period
from phongtrao.plans.models import Plan

from .rubric import RubricVersion


class Peers(models.TextChoices):
    """Among whom units are ranked."""

    ALL = "all", _("tất cả cùng một bảng")
    CLUSTER = "cluster", _("theo cụm hoạt động")
    SIZE = "size", _("theo số đoàn viên")
    BOTH = "both", _("theo cụm và số đoàn viên")


class RoundState(models.TextChoices):
    """How far a round is. What is announced can be appealed against; what is published is never changed."""

    OPEN = "open", _("đơn vị tự chấm")
    REVIEW = "review", _("hội đồng xem xét")
    ANNOUNCED = "announced", _("đã công bố dự kiến")
    PUBLISHED = "published", _("đã công bố")


class Round(models.Model):
    """
    A round of evaluation (đợt đánh giá): by a unit, of units below it, for a period, by a version of a rubric.

    `counted_at` is when the figures of all units were last taken. Once published, `digest` seals all that the results
    come from and come to. `key` names the form, so that sending it twice opens one round.
    """

    key = models.UUIDField(unique=True, default=uuid4)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="rounds")
    plan = models.ForeignKey(Plan, models.PROTECT, null=True, related_name="rounds")
    version = models.ForeignKey(RubricVersion, models.PROTECT, related_name="rounds")
    title = models.CharField(max_length=200)
    period_key = models.CharField(max_length=KEY_LENGTH)
    peers = models.CharField(max_length=8, choices=Peers, default=Peers.ALL)
    state = models.CharField(max_length=10, choices=RoundState, default=RoundState.OPEN)
    claim_until = models.DateField()
    appeal_until = models.DateField(null=True)
    counted_at = models.DateTimeField(null=True)
    announced_at = models.DateTimeField(null=True)
    published_at = models.DateTimeField(null=True)
    digest = models.CharField(max_length=64, blank=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(title=""), name="round_has_title"),
            models.CheckConstraint(condition=Q(state__in=RoundState.values), name="round_state_known"),
            models.CheckConstraint(condition=Q(peers__in=Peers.values), name="round_peers_known"),
            models.CheckConstraint(
                condition=Q(state="published", published_at__isnull=False) & ~Q(digest="")
                | ~Q(state="published") & Q(published_at__isnull=True, digest=""),
                name="round_published_is_sealed",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["open", "review"]) | Q(announced_at__isnull=False, appeal_until__isnull=False),
                name="round_announced_has_days",
            ),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this round: the unit that holds it."""
        return self.unit.path

    @property
    def period(self) -> Period:
        """The period in which figures count."""
        return Period.parse(self.period_key)

    @property
    def is_known(self) -> bool:
        """True from when units see how they stand."""
        return self.state in {RoundState.ANNOUNCED, RoundState.PUBLISHED}


class Evaluation(models.Model):
    """
    A unit in a round (đánh giá). `facts` are the figures from which the points are computed, by name, as text; `total`,
    `percent`, `earned` and `reached` (classes, the second after vetoes) follow from them and from what people say, and
    stand beside them so that lists need not compute. `result` is filled when the round is published.

    `cluster`, `size` and `unit_name` are as they were when the round was opened.
    """

    round = models.ForeignKey(Round, models.CASCADE, related_name="evaluations")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="evaluations")
    unit_name = models.CharField(max_length=250)
    cluster = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    size = models.CharField(max_length=8)
    facts = models.JSONField(default=dict)
    total = models.DecimalField(max_digits=9, decimal_places=2, default=Decimal(0))
    percent = models.DecimalField(max_digits=6, decimal_places=2, default=Decimal(0))
    earned = models.CharField(max_length=80, blank=True)
    reached = models.CharField(max_length=80, blank=True)
    result = models.JSONField(default=dict)
    claimed_at = models.DateTimeField(null=True)
    claimed_by = models.CharField(max_length=200, blank=True)
    claimed_by_user_id = models.BigIntegerField(null=True)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.CharField(max_length=200, blank=True)
    settled_by_user_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "unit"], name="evaluated_once"),
            models.CheckConstraint(condition=Q(total__gte=0), name="evaluation_total"),
        ]

    def __str__(self) -> str:
        return f"{self.unit_name}: {self.round_id}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this evaluation: the unit."""
        return self.unit.path

    @property
    def peers_key(self) -> str:
        """Among whom the unit is ranked: units with the same key."""
        by = self.round.peers
        cluster = f"c{self.cluster_id or 0}" if by in {Peers.CLUSTER, Peers.BOTH} else ""
        return cluster + (self.size if by in {Peers.SIZE, Peers.BOTH} else "")


class Councillor(models.Model):
    """Somebody who sits on the council of a round (thành viên hội đồng). The chair decides."""

    round = models.ForeignKey(Round, models.CASCADE, related_name="councillors")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    name = models.CharField(max_length=200)
    is_chair = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "user"], name="councillor_once"),
            models.UniqueConstraint(fields=["round"], condition=Q(is_chair=True), name="one_chair"),
        ]

    def __str__(self) -> str:
        return f"{self.round_id}: {self.user_id}"


class Appeal(models.Model):
    """
    A unit says that a condition was scored wrongly (kiến nghị), before the results are published; it is answered by
    `answer_by` with a verdict and a reason.
    """

    evaluation = models.ForeignKey(Evaluation, models.CASCADE, related_name="appeals")
    code = models.CharField(max_length=20)
    words = models.CharField(max_length=1000)
    answer_by = models.DateField()
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    is_granted = models.BooleanField(null=True)
    answer = models.CharField(max_length=1000, blank=True)
    answered_by = models.CharField(max_length=200, blank=True)
    answered_by_user_id = models.BigIntegerField(null=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evaluation", "code"], name="appealed_once"),
            models.CheckConstraint(condition=~Q(words=""), name="appeal_says_why"),
            models.CheckConstraint(
                condition=Q(answered_at__isnull=True, is_granted__isnull=True, answer="")
                | Q(answered_at__isnull=False, is_granted__isnull=False, answered_at__gte=F("at")) & ~Q(answer=""),
                name="appeal_answered_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id} {self.code}"
