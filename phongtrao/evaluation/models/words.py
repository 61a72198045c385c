"""What people say of a condition: the unit, a member of the council, the chair."""

from django.db import models
from django.db.models import Q

from phongtrao.obligations.models import Evidence

from .round import Councillor, Evaluation


class Claim(models.Model):
    """
    The points that a unit gives itself for a condition (tự chấm), and what shows it: a document named by number and
    day, a link, a piece of evidence sent before.
    """

    evaluation = models.ForeignKey(Evaluation, models.CASCADE, related_name="claims")
    code = models.CharField(max_length=20)
    points = models.DecimalField(max_digits=7, decimal_places=2)
    words = models.CharField(max_length=1000, blank=True)
    document = models.CharField(max_length=300, blank=True)
    link = models.CharField(max_length=1000, blank=True)
    evidence = models.ForeignKey(Evidence, models.PROTECT, null=True, related_name="+")
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evaluation", "code"], name="claimed_once"),
            models.CheckConstraint(condition=Q(points__gte=0), name="claim_points"),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id} {self.code} {self.points}"

    @property
    def is_shown(self) -> bool:
        """True if there is something to look at."""
        return bool(self.document or self.link or self.evidence_id)


class Mark(models.Model):
    """The points that a member of the council gives a unit for a condition (điểm của hội đồng)."""

    evaluation = models.ForeignKey(Evaluation, models.CASCADE, related_name="marks")
    councillor = models.ForeignKey(Councillor, models.CASCADE, related_name="marks")
    code = models.CharField(max_length=20)
    points = models.DecimalField(max_digits=7, decimal_places=2)
    words = models.CharField(max_length=500, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evaluation", "code", "councillor"], name="marked_once"),
            models.CheckConstraint(condition=Q(points__gte=0), name="mark_points"),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id} {self.code} {self.councillor_id} {self.points}"


class Decision(models.Model):
    """
    The points that stand for a condition (điểm quyết định), by the chair of the council or by an answer to an appeal,
    with the reason where they are not what the machine or the council found.
    """

    evaluation = models.ForeignKey(Evaluation, models.CASCADE, related_name="decisions")
    code = models.CharField(max_length=20)
    points = models.DecimalField(max_digits=7, decimal_places=2)
    reason = models.CharField(max_length=500, blank=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["evaluation", "code"], name="decided_once"),
            models.CheckConstraint(condition=Q(points__gte=0), name="decision_points"),
        ]

    def __str__(self) -> str:
        return f"{self.evaluation_id} {self.code} {self.points}"
