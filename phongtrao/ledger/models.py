"""Metrics, immutable entries, and the balances kept beside them."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit

from .fields import Exact
from .words import said


class Rung(models.IntegerChoices):
    """The evidence ladder: how well a quantity is shown."""

    DECLARED = 1, _("khai báo")
    EVIDENCED = 2, _("có minh chứng")
    CONFIRMED = 3, _("đã xác nhận")
    CHECKED = 4, _("đã đối chiếu")


class Metric(models.Model):
    """
    What is measured (thước đo): people, hours, trees, đồng.

    A metric that `counts` another has no entries of its own: it is the number of different subjects of that one.
    Of a mean (`is_mean`), the figure is the quantity divided by the number of entries. One that was retired
    (not `is_current`) is chosen nowhere any more; what it has measured stays, what it measures goes on. None is ever
    deleted.
    """

    key = models.SlugField(max_length=40, unique=True)
    name = models.CharField(max_length=120)
    noun = models.CharField(max_length=40, blank=True)
    places = models.PositiveSmallIntegerField(default=0)
    ordinal = models.PositiveSmallIntegerField()
    is_mean = models.BooleanField(default=False)
    counts = models.ForeignKey("self", models.PROTECT, null=True, related_name="counted_by")
    is_current = models.BooleanField(default=True, db_default=True)

    class Meta:
        ordering = ["ordinal", "pk"]
        constraints = [
            models.CheckConstraint(condition=Q(places__lte=4), name="metric_places"),
            models.CheckConstraint(condition=~Q(name=""), name="metric_has_name"),
            models.UniqueConstraint(fields=["name"], name="metric_name_once"),
            models.CheckConstraint(condition=Q(counts=None) | Q(is_mean=False), name="metric_counts_or_means"),
        ]

    def __str__(self) -> str:
        return self.title

    @property
    def trail_title(self) -> str:
        """What the trail calls it, in whatever language somebody works."""
        return self.name

    @property
    def title(self) -> str:
        """The name, in the language of the page where it came with the product."""
        return said(self.name)

    @property
    def counted_in(self) -> str:
        """What it counts, in the language of the page where that came with the product."""
        return said(self.noun)


class Measure(models.Model):
    """
    A word in which targets are written (đơn vị tính), and what is counted for it: "cây" is one tree, "triệu đồng" a
    million đồng. `words` stand at the beginning of a target's noun; of several the longest one says it.
    """

    words = models.CharField(max_length=60, unique=True)
    metric = models.ForeignKey(Metric, models.PROTECT, related_name="measures")
    size = models.PositiveBigIntegerField(default=1)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="measure_has_words"),
            models.CheckConstraint(condition=Q(size__gt=0), name="measure_has_size"),
        ]

    def __str__(self) -> str:
        return self.words


class Entry(models.Model):
    """
    One quantity of one metric that one deed earned (bút toán). Never changed: triggers of the database refuse it.

    `path` and `cluster_id` say where the unit stood on that day, so that what was earned stays where it was earned.
    `subject` is who earned it, under a name that says nothing by itself ("p12" for a person, a digest for a guest) and
    points to no row: erasing a person touches no entry. `source` names the deed, `key` keeps it from being counted
    twice. A correction is another entry, `reversal_of` the first, with all of it negative and the reason.
    """

    metric = models.ForeignKey(Metric, models.PROTECT, related_name="+", db_index=False)
    quantity = Exact()
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+", db_index=False)
    path = models.CharField(max_length=200)
    cluster_id = models.BigIntegerField(null=True)
    subject = models.CharField(max_length=40, blank=True)
    occurred_on = models.DateField()
    recorded_at = models.DateTimeField()
    rung = models.PositiveSmallIntegerField(choices=Rung)
    source = models.CharField(max_length=80)
    key = models.CharField(max_length=120)
    reversal_of = models.OneToOneField("self", models.PROTECT, null=True, related_name="reversal")
    reason = models.CharField(max_length=400, blank=True)
    by_user_id = models.BigIntegerField(null=True)

    class Meta:
        indexes = [
            models.Index(fields=["metric", "occurred_on", "id"], name="entry_by_day"),
            models.Index(fields=["source"], name="entry_by_source"),
            models.Index(fields=["subject"], name="entry_of_subject"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["key"], name="entry_once"),
            models.CheckConstraint(
                condition=Q(reversal_of__isnull=True, quantity__gt=0, reason="")
                | Q(reversal_of__isnull=False, quantity__lt=0) & ~Q(reason=""),
                name="entry_adds_or_takes_back",
            ),
            models.CheckConstraint(condition=Q(rung__in=Rung.values), name="entry_rung_known"),
        ]

    def __str__(self) -> str:
        return f"{self.metric_id} {self.quantity} {self.source}"


class Attribution(models.Model):
    """What an entry serves: "task:12", "obligation:34", "activity:5". It counts under each, and once in every total."""

    entry = models.ForeignKey(Entry, models.PROTECT, related_name="attributions", db_index=False)
    label = models.CharField(max_length=60)

    class Meta:
        indexes = [models.Index(fields=["label", "entry"], name="attribution_of_label")]
        constraints = [models.UniqueConstraint(fields=["entry", "label"], name="attribution_once")]

    def __str__(self) -> str:
        return f"{self.entry_id} {self.label}"


class Attestation(models.Model):
    """An entry was shown to be true afterwards: it now stands on a higher rung. The highest is the entry's."""

    entry = models.ForeignKey(Entry, models.PROTECT, related_name="attestations", db_index=False)
    rung = models.PositiveSmallIntegerField(choices=Rung)
    source = models.CharField(max_length=80)
    at = models.DateTimeField()
    by_user_id = models.BigIntegerField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entry", "rung"], name="attested_once"),
            models.CheckConstraint(condition=Q(rung__in=Rung.values), name="attestation_rung_known"),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id} {self.rung} {self.source}"


class Balance(models.Model):
    """
    What entries come to (số dư): in a scope (a unit with all below it, or a cluster), under a label ("" for
    everything), of a metric, in a year, month or day (`period`: "2024", "2024-05", "2024-05-12"), on a rung.

    Kept in the transaction of the entries; what is read of it costs the same however many entries there are.
    """

    pk = models.CompositePrimaryKey("scope_id", "label", "metric_id", "period", "rung")
    scope_id = models.BigIntegerField()
    label = models.CharField(max_length=60, blank=True)
    metric = models.ForeignKey(Metric, models.PROTECT, related_name="+", db_index=False)
    period = models.CharField(max_length=10)
    rung = models.PositiveSmallIntegerField(choices=Rung)
    quantity = Exact()
    entries = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.scope_id} {self.label} {self.metric_id} {self.period} {self.rung}: {self.quantity}"


class Presence(models.Model):
    """
    That somebody was there (có mặt): how often, on each rung, in a scope, under a label, in a year or a month.

    `top` is the highest rung on which they were there, 0 once everything is taken back; `was` is what it was before
    the last change. Where `top` changes, the balance of the metric that counts different people moves.
    """

    pk = models.CompositePrimaryKey("scope_id", "label", "metric_id", "period", "subject")
    scope_id = models.BigIntegerField()
    label = models.CharField(max_length=60, blank=True)
    metric = models.ForeignKey(Metric, models.PROTECT, related_name="+", db_index=False)
    period = models.CharField(max_length=7)
    subject = models.CharField(max_length=40)
    declared = models.IntegerField(default=0)
    evidenced = models.IntegerField(default=0)
    confirmed = models.IntegerField(default=0)
    checked = models.IntegerField(default=0)
    top = models.PositiveSmallIntegerField()
    was = models.PositiveSmallIntegerField()

    def __str__(self) -> str:
        return f"{self.scope_id} {self.label} {self.metric_id} {self.period} {self.subject}: {self.top}"
