"""The tree of units and the clusters that cut across it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.vietnamese import fold


class UnitKind(models.TextChoices):
    """What a unit is. A cluster cuts across the tree; a board steers its parent."""

    UNION = "union", _("Đoàn Khối")
    GRASSROOTS_UNION = "grassroots_union", _("cơ sở Đoàn")
    BRANCH = "branch", _("chi đoàn")
    CLUSTER = "cluster", _("cụm hoạt động")
    BOARD = "board", _("ban")


TAKES_MEMBERS = (UnitKind.UNION, UnitKind.GRASSROOTS_UNION, UnitKind.BRANCH)
"""The kinds of units to which people belong: neither clusters nor boards."""


class Unit(models.Model):
    """
    A node of the organisation tree, valid from a day to a day.

    `path` is its place: the ids from the root down, "/1/7/", so that a subtree is one indexed prefix.
    `search` holds names, short name and aliases folded (no accents), for the unit picker.
    """

    code = models.SlugField(_("mã"), max_length=40, unique=True)
    name = models.CharField(_("tên"), max_length=250)
    short_name = models.CharField(_("tên ngắn"), max_length=80)
    kind = models.CharField(_("loại"), max_length=20, choices=UnitKind)
    parent = models.ForeignKey("self", models.PROTECT, null=True, related_name="children")
    path = models.CharField(max_length=200, db_index=True)
    valid_from = models.DateField(_("có hiệu lực từ"))
    valid_to = models.DateField(_("đến hết ngày"), null=True, blank=True)
    sort_key = models.CharField(max_length=500, db_index=True)
    search = models.TextField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(valid_to__isnull=True) | Q(valid_to__gte=F("valid_from")), name="unit_valid_window"
            ),
            models.UniqueConstraint(fields=["parent", "name", "valid_from"], name="unit_name_once"),
            models.CheckConstraint(condition=Q(kind__in=UnitKind.values), name="unit_kind_known"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def takes_members(self) -> bool:
        """True if people may belong to it."""
        return self.kind in TAKES_MEMBERS

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this unit: here."""
        return self.path


class UnitAlias(models.Model):
    """Another way in which people and documents write the name of a unit."""

    unit = models.ForeignKey(Unit, models.CASCADE, related_name="aliases")
    name = models.CharField(max_length=250)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["unit", "name"], name="unit_alias_once")]

    def __str__(self) -> str:
        return f"{self.name} → {self.unit_id}"

    @property
    def key(self) -> str:
        """The name folded for comparison."""
        return fold(self.name)


class ClusterPlace(models.Model):
    """A unit's place in an activity cluster from a day to a day."""

    cluster = models.ForeignKey(Unit, models.CASCADE, related_name="places")
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="cluster_places")
    since = models.DateField()
    until = models.DateField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit"], condition=Q(until__isnull=True), name="one_cluster_at_a_time"),
            models.CheckConstraint(condition=Q(until__isnull=True) | Q(until__gte=F("since")), name="place_window"),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} in {self.cluster_id} since {self.since}"
