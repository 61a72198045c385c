"""A contest: entries, judges with a rubric, points, awards."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from phongtrao.organizations.models import Person, Unit

from .activity import Activity
from .panels import PanelRow


class Criterion(PanelRow):
    """One line of the rubric (tiêu chí), and the most points that it gives."""

    name = models.CharField(max_length=200)
    most = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(most__gt=0), name="criterion_gives_points")]

    def __str__(self) -> str:
        return self.name


class Judge(models.Model):
    """Somebody who gives points (giám khảo)."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="judges")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["activity", "user"], name="judge_once")]

    def __str__(self) -> str:
        return f"{self.activity_id} {self.user_id}"


class Entrant(PanelRow):
    """A work or team that takes part (bài dự thi): of a unit, perhaps of a person; `award` once results are out."""

    title = models.CharField(max_length=200)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    link = models.CharField(max_length=500, blank=True)
    award = models.CharField(max_length=120, blank=True)
    published_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="entrant_has_title")]

    def __str__(self) -> str:
        return self.title


class Points(models.Model):
    """What one judge gives one entry by one criterion (điểm chấm)."""

    entrant = models.ForeignKey(Entrant, models.CASCADE, related_name="points")
    criterion = models.ForeignKey(Criterion, models.CASCADE, related_name="+")
    judge = models.ForeignKey(Judge, models.CASCADE, related_name="points")
    value = models.DecimalField(max_digits=5, decimal_places=1)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entrant", "criterion", "judge"], name="points_given_once"),
            models.CheckConstraint(condition=Q(value__gte=0), name="points_not_negative"),
        ]

    def __str__(self) -> str:
        return f"{self.entrant_id} {self.criterion_id} {self.value}"
