"""Certificates: what somebody who attended is given to show, and what can be checked of it."""

from django.db import models
from django.db.models import F, Q

from phongtrao.activities import rules
from phongtrao.organizations.models import Person, Unit

from .activity import Activity
from .sign_up import SignUp


class Certificate(models.Model):
    """
    Somebody took part, or finished a course (giấy chứng nhận). Numbers run by unit and year; `code` stands in the
    address that the QR code on paper leads to.

    What is printed is kept as it was on the day: `name`, `title`, `unit_name`. `digest` seals it, so that what was
    changed past the operations shows. A wrong one is revoked and issued anew, never changed. Of somebody erased
    the name goes and `subject` stays, as in the ledger. A guest has no `person`: theirs is found by their `sign_up`.
    """

    activity = models.ForeignKey(Activity, models.PROTECT, related_name="certificates")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="certificates")
    sign_up = models.ForeignKey(SignUp, models.SET_NULL, null=True, related_name="certificates")
    subject = models.CharField(max_length=40)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    ordinal = models.PositiveIntegerField()
    code = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=120, blank=True)
    title = models.CharField(max_length=200)
    unit_name = models.CharField(max_length=255)
    is_course = models.BooleanField()
    held_from = models.DateField()
    held_until = models.DateField()
    sessions = models.PositiveSmallIntegerField()
    hours = models.DecimalField(max_digits=8, decimal_places=1, null=True)
    digest = models.CharField(max_length=64)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.CharField(max_length=200, blank=True)
    revoked_reason = models.CharField(max_length=400, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "year", "ordinal"], name="certificate_number_once"),
            models.UniqueConstraint(
                fields=["activity", "subject"], condition=Q(revoked_at__isnull=True), name="certified_once"
            ),
            models.CheckConstraint(condition=~Q(code="") & ~Q(subject=""), name="certificate_has_code"),
            models.CheckConstraint(condition=Q(ordinal__gt=0), name="certificate_numbers_from_one"),
            models.CheckConstraint(condition=Q(held_until__gte=F("held_from")), name="certificate_days"),
            models.CheckConstraint(
                condition=Q(revoked_at__isnull=True) | ~Q(revoked_reason=""), name="certificate_revoked_why"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.number}"

    @property
    def number(self) -> str:
        """As it is printed."""
        return rules.number_of(self.ordinal, self.year)

    @property
    def is_revoked(self) -> bool:
        """True once it was taken back."""
        return self.revoked_at is not None

    @property
    def is_intact(self) -> bool:
        """True if it says what it said when it was issued."""
        return self.digest == self.sealed()

    def sealed(self) -> str:
        """The digest of what it says."""
        facts = (self.code, self.unit_id, self.year, self.ordinal, self.subject, self.name, self.title, self.unit_name)
        hours = None if self.hours is None else f"{self.hours:.1f}"
        return rules.digest_of((*facts, self.is_course, self.held_from, self.held_until, self.sessions, hours))
