"""Kinds of activities are data: a new kind is a row."""

from django.db import models
from django.db.models import Q

from phongtrao.activities.rules import USUAL_SHARE, Feature


class ActivityKind(models.Model):
    """
    A kind of activity (loại hoạt động): forum, course, contest, volunteer day, blood drive …

    `features` are values of `rules.Feature`, each one panel of the page. `counts` is the metric that each person who
    was there earns, `counts_hours` says that leaving earns their hours. `evidence` names the kinds of evidence without
    which it is not closed. Whoever attended `certificate_share` of a hundred sessions gets a certificate, where the
    kind gives any. `signs` are folded words of a task by which the kind is guessed, the telling ones first.
    """

    key = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=80, unique=True)
    hint = models.CharField(max_length=200)
    ordinal = models.PositiveSmallIntegerField()
    features = models.JSONField(default=list)
    counts = models.SlugField(max_length=40, blank=True)
    counts_hours = models.BooleanField(default=False)
    evidence = models.JSONField(default=list)
    certificate_share = models.PositiveSmallIntegerField(default=USUAL_SHARE, db_default=USUAL_SHARE)
    signs = models.JSONField(default=list)
    is_current = models.BooleanField(db_default=True)

    class Meta:
        ordering = ("ordinal", "name")
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="activity_kind_has_name"),
            models.CheckConstraint(condition=Q(certificate_share__lte=100), name="activity_kind_share"),
        ]

    def __str__(self) -> str:
        return self.name

    def has(self, feature: Feature) -> bool:
        """True if activities of this kind have the panel."""
        return feature in self.features


class KindResult(models.Model):
    """A figure that is asked for when an activity of the kind is closed: trees, units of blood, files solved."""

    kind = models.ForeignKey(ActivityKind, models.CASCADE, related_name="results")
    metric = models.SlugField(max_length=40)
    label = models.CharField(max_length=120)
    is_required = models.BooleanField(default=False)
    ordinal = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ("ordinal", "pk")
        constraints = [models.UniqueConstraint(fields=["kind", "metric"], name="kind_result_once")]

    def __str__(self) -> str:
        return f"{self.kind_id} {self.metric}"
