"""Evidence: what shows that work was done, and that the same photo was shown before."""

from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit

from .obligation import Obligation
from .registration import Registration


class EvidenceKind(models.TextChoices):
    """What a piece of evidence is."""

    PHOTO = "photo", _("ảnh")
    FILE = "file", _("tệp")
    LINK = "link", _("đường dẫn")
    MINUTES = "minutes", _("biên bản")


class Shows(models.TextChoices):
    """What a photo or file was sent as, where a task asks for just that."""

    BEFORE = "before", _("trước khi làm")
    AFTER = "after", _("sau khi làm")
    PRESENT = "present", _("danh sách người dự")
    MINUTES = "minutes", _("biên bản")
    PRODUCT = "product", _("sản phẩm")


def evidence_file(evidence: "Evidence", name: str) -> str:
    """Where a file lies below the media folder: nothing of the person's own file name is trusted."""
    return f"evidence/{evidence.obligation_id or 0}/{uuid4().hex}{name[name.rfind('.') :]}"


class Evidence(models.Model):
    """
    One piece of evidence (minh chứng): a photo, a file, a link, or minutes typed by hand.

    Photos are kept re-encoded, without place and device; `preview` is a small one. `digest` is the SHA-256 of what
    is kept, `dhash` what the photo looks like (`photos.dhash`). `key` names the form and `ordinal` the place in it,
    so that sending it twice keeps it once. `origin` is the label of the activity that it shows, where there is one:
    such a piece stands under every obligation that the activity serves, and is one piece. What shows an activity that
    serves none has no obligation.
    """

    obligation = models.ForeignKey(Obligation, models.PROTECT, null=True, related_name="evidence")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    registration = models.ForeignKey(Registration, models.PROTECT, null=True, related_name="evidence")
    kind = models.CharField(max_length=8, choices=EvidenceKind)
    shows = models.CharField(max_length=8, choices=Shows, blank=True, db_default="")
    caption = models.CharField(max_length=200, blank=True)
    on = models.DateField(null=True)
    file = models.FileField(upload_to=evidence_file, max_length=200, blank=True)
    preview = models.FileField(upload_to=evidence_file, max_length=200, blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    size = models.PositiveIntegerField(default=0)
    digest = models.CharField(max_length=64, blank=True, db_index=True)
    dhash = models.CharField(max_length=16, blank=True)
    link = models.CharField(max_length=1000, blank=True)
    minutes = models.TextField(blank=True)
    origin = models.CharField(max_length=40, blank=True, db_index=True)
    key = models.UUIDField()
    ordinal = models.PositiveSmallIntegerField()
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["obligation", "at"], name="evidence_in_time")]
        constraints = [
            models.UniqueConstraint(fields=["key", "ordinal"], name="evidence_once"),
            models.CheckConstraint(condition=Q(kind__in=EvidenceKind.values), name="evidence_kind_known"),
            models.CheckConstraint(
                condition=Q(kind__in=["photo", "file"]) & ~Q(file="") & ~Q(digest="")
                | Q(kind="link") & ~Q(link="")
                | Q(kind="minutes") & ~Q(minutes=""),
                name="evidence_shows_something",
            ),
            models.CheckConstraint(condition=~Q(kind="photo") | ~Q(preview=""), name="evidence_photo_has_preview"),
            models.CheckConstraint(condition=Q(shows__in=["", *Shows.values]), name="evidence_shows_known"),
            models.CheckConstraint(condition=Q(obligation__isnull=False) | ~Q(origin=""), name="evidence_of_something"),
        ]

    def __str__(self) -> str:
        return f"{self.obligation_id} {self.kind} {self.caption or self.file_name or self.link}"


class Fingerprint(models.Model):
    """
    A sixteen-bit part of a photo's perceptual hash. Photos whose hashes differ in at most three bits have one of
    four parts in common, so that likely ones are found by an index.
    """

    evidence = models.ForeignKey(Evidence, models.CASCADE, related_name="fingerprints")
    position = models.PositiveSmallIntegerField()
    part = models.CharField(max_length=4)

    class Meta:
        indexes = [models.Index(fields=["position", "part"], name="fingerprint_part")]
        constraints = [models.UniqueConstraint(fields=["evidence", "position"], name="fingerprint_once")]

    def __str__(self) -> str:
        return f"{self.evidence_id} {self.position}:{self.part}"


class Likeness(models.Model):
    """A photo that looks like one shown before (`older`), in whatever unit; `distance` bits apart. Judged by nobody."""

    newer = models.ForeignKey(Evidence, models.CASCADE, related_name="likenesses")
    older = models.ForeignKey(Evidence, models.CASCADE, related_name="+")
    distance = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["newer", "older"], name="likeness_once"),
            models.CheckConstraint(condition=~Q(newer=F("older")), name="likeness_of_two"),
        ]

    def __str__(self) -> str:
        return f"{self.newer_id} ~ {self.older_id}"


class EvidenceRemoval(models.Model):
    """A piece of evidence taken out of sight: by whom, when, why. The piece itself stays."""

    evidence = models.OneToOneField(Evidence, models.CASCADE, related_name="removal")
    reason = models.CharField(max_length=400)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="evidence_removal_has_reason")]

    def __str__(self) -> str:
        return f"{self.evidence_id}: {self.reason}"
