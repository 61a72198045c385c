"""Titles and the standards by which they are given: data, never code."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit


class Level(models.TextChoices):
    """Who gives a title: a unit to its own members, or the bloc to members of all its units."""

    UNIT = "unit", _("cấp cơ sở")
    BLOC = "bloc", _("cấp Khối")


class Base(models.TextChoices):
    """Of whom the share of votes is taken."""

    SEATS = "seats", _("tổng số thành viên được bỏ phiếu")
    CAST = "cast", _("số phiếu đã bỏ")


class ConditionKind(models.TextChoices):
    """What shows that a condition is met."""

    FIGURE = "figure", _("số liệu trong hồ sơ")
    PAPER = "paper", _("giấy tờ đính kèm")
    PEOPLE = "people", _("hội đồng xem xét")


class Title(models.Model):
    """A title (danh hiệu) that a unit gives to people, and to whom. What it asks of them stands in standards."""

    unit = models.ForeignKey(Unit, models.PROTECT, related_name="titles")
    name = models.CharField(max_length=200)
    audience = models.CharField(max_length=200)
    words = models.TextField(max_length=2000, blank=True)
    search = models.CharField(max_length=400)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "name"], name="title_name_once"),
            models.CheckConstraint(condition=~Q(name="") & ~Q(audience=""), name="title_has_name"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this title: its unit."""
        return self.unit.path


class Standard(models.Model):
    """
    What a title asks for at a level in a year, and how its council votes (tiêu chuẩn). A draft until it is published
    (`published_at`); from then on it is never changed: a new one is made. `basis` names the document that it comes
    from; `is_sample` says that nobody has confirmed its words.
    """

    title = models.ForeignKey(Title, models.CASCADE, related_name="standards")
    level = models.CharField(max_length=4, choices=Level)
    year = models.PositiveSmallIntegerField()
    ordinal = models.PositiveSmallIntegerField()
    basis = models.CharField(max_length=300, blank=True)
    is_sample = models.BooleanField(default=False)
    allows_self = models.BooleanField(default=False)
    is_secret = models.BooleanField(default=True)
    share = models.PositiveSmallIntegerField(default=50, validators=[MinValueValidator(1), MaxValueValidator(100)])
    base = models.CharField(max_length=5, choices=Base, default=Base.SEATS)
    quorum = models.PositiveSmallIntegerField(default=67, validators=[MinValueValidator(1), MaxValueValidator(100)])
    published_at = models.DateTimeField(null=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["title", "level", "year", "ordinal"], name="standard_once"),
            models.UniqueConstraint(
                fields=["title", "level", "year"], condition=Q(published_at__isnull=True), name="one_draft_of_standard"
            ),
            models.CheckConstraint(condition=Q(level__in=Level.values), name="standard_level_known"),
            models.CheckConstraint(condition=Q(base__in=Base.values), name="standard_base_known"),
            models.CheckConstraint(
                condition=Q(share__gte=1, share__lte=100, quorum__gte=1, quorum__lte=100), name="standard_shares"
            ),
            models.CheckConstraint(condition=Q(ordinal__gt=0), name="standards_from_one"),
        ]

    def __str__(self) -> str:
        return f"{self.title_id} {self.level} {self.year} ({self.ordinal})"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this standard: the unit of the title."""
        return self.title.unit.path

    @property
    def is_published(self) -> bool:
        """True from when rounds may use it: it is never changed any more."""
        return self.published_at is not None


class Condition(models.Model):
    """
    One thing that a standard asks for (điều kiện): a figure of the record from a threshold on, a paper shown, or what
    people judge.
    """

    standard = models.ForeignKey(Standard, models.CASCADE, related_name="conditions")
    ordinal = models.PositiveSmallIntegerField()
    text = models.CharField(max_length=500)
    kind = models.CharField(max_length=6, choices=ConditionKind)
    figure = models.CharField(max_length=20, blank=True)
    threshold = models.DecimalField(max_digits=9, decimal_places=1, null=True)
    is_required = models.BooleanField(default=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["standard", "ordinal"], name="condition_once"),
            models.CheckConstraint(condition=~Q(text=""), name="condition_says_something"),
            models.CheckConstraint(condition=Q(kind__in=ConditionKind.values), name="condition_kind_known"),
            models.CheckConstraint(
                condition=Q(kind="figure", threshold__gt=0) & ~Q(figure="")
                | ~Q(kind="figure") & Q(figure="", threshold__isnull=True),
                name="condition_figure_has_threshold",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.standard_id}.{self.ordinal}"
