"""The yearly self-review of a member, and what their branch says to it."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person, Unit
from phongtrao.plans.models import Plan, Task


class ReviewLevel(models.TextChoices):
    """The four levels of a member's year."""

    EXCELLENT = "excellent", _("hoàn thành xuất sắc nhiệm vụ")
    GOOD = "good", _("hoàn thành tốt nhiệm vụ")
    DONE = "done", _("hoàn thành nhiệm vụ")
    NOT_DONE = "not", _("chưa hoàn thành nhiệm vụ")


class SelfReview(models.Model):
    """
    A member reviews their own year under a plan (bản tự nhận xét): a draft until `sent_at`; then `facts` are the
    figures of their record as they were. The branch says its level and a comment; the member may answer, and both stay.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="reviews")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="reviews")
    name = models.CharField(max_length=120, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    words = models.TextField(max_length=4000, blank=True)
    level = models.CharField(max_length=9, choices=ReviewLevel)
    facts = models.JSONField(default=dict)
    at = models.DateTimeField()
    sent_at = models.DateTimeField(null=True)
    unit_level = models.CharField(max_length=9, choices=ReviewLevel, blank=True)
    unit_words = models.TextField(max_length=2000, blank=True)
    confirmed_at = models.DateTimeField(null=True)
    confirmed_by = models.CharField(max_length=200, blank=True)
    confirmed_by_user_id = models.BigIntegerField(null=True)
    answer = models.TextField(max_length=2000, blank=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["plan", "person"], name="reviewed_once"),
            models.CheckConstraint(condition=Q(level__in=ReviewLevel.values), name="review_level_known"),
            models.CheckConstraint(
                condition=Q(unit_level="", confirmed_at__isnull=True)
                | Q(unit_level__in=ReviewLevel.values, confirmed_at__isnull=False, sent_at__isnull=False),
                name="review_confirmed_whole",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.plan_id}: {self.person_id}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this review: the unit of the member."""
        return self.unit.path

    @property
    def differs(self) -> bool:
        """True where the branch chose another level than the member."""
        return bool(self.unit_level) and self.unit_level != self.level


class ReviewAnswer(models.Model):
    """What a member writes of one duty or norm of the plan. It is never scored."""

    review = models.ForeignKey(SelfReview, models.CASCADE, related_name="answers")
    task = models.ForeignKey(Task, models.PROTECT, related_name="+")
    words = models.TextField(max_length=1000)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["review", "task"], name="review_answered_once")]

    def __str__(self) -> str:
        return f"{self.review_id} {self.task_id}"
