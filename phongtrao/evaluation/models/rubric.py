"""Rubrics and their versions: data, never code."""

from django.db import models
from django.db.models import Q

from phongtrao.organizations.models import Unit


class Rubric(models.Model):
    """A rubric (bộ tiêu chí) of a unit, by which the units below it are evaluated. What it says stands in versions."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="rubrics")
    name = models.CharField(max_length=200)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "name"], name="rubric_name_once"),
            models.CheckConstraint(condition=~Q(name=""), name="rubric_has_name"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this rubric: its unit."""
        return self.unit.path


class RubricVersion(models.Model):
    """
    What a rubric says (`rules.PARTS` of each line, as people write them). From the moment at which a round uses it
    (`used_at`) it is never changed: a new version is made. `digest` is of the lines.
    """

    rubric = models.ForeignKey(Rubric, models.CASCADE, related_name="versions")
    ordinal = models.PositiveSmallIntegerField()
    lines = models.JSONField(default=list)
    digest = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["rubric", "ordinal"], name="rubric_version_once"),
            models.UniqueConstraint(fields=["rubric"], condition=Q(used_at__isnull=True), name="one_draft_of_rubric"),
            models.CheckConstraint(condition=Q(ordinal__gt=0), name="rubric_versions_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.rubric_id} ({self.ordinal})"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this version: the unit of the rubric."""
        return self.rubric.unit.path

    @property
    def is_used(self) -> bool:
        """True from the moment at which a round used it: it is never changed any more."""
        return self.used_at is not None
