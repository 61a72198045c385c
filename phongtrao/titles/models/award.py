"""The award register: who was given which title by which decision."""

from django.db import models
from django.db.models import Q

from phongtrao.organizations.models import Person, Unit
from phongtrao.titles import rules

from .nomination import Nomination
from .round import AwardRound


class Award(models.Model):
    """
    Somebody was given a title (khen thưởng): a line of the register. Numbers of certificates run by unit and year;
    `code` stands in the address that the QR code on paper leads to.

    What the decision said is kept as it was: `name`, `title`, `home` (the person's unit), `unit_name` (who gave it).
    `digest` seals it. A wrong one is revoked with the reason, never changed. Of somebody erased the register keeps the
    name, as the archive of decisions does; nothing else shows it (`is_forgotten`).
    """

    round = models.ForeignKey(AwardRound, models.PROTECT, related_name="awards")
    nomination = models.OneToOneField(Nomination, models.PROTECT, related_name="award")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="awards")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    year = models.PositiveSmallIntegerField()
    ordinal = models.PositiveIntegerField()
    code = models.CharField(max_length=20, unique=True)
    name = models.CharField(max_length=120)
    title = models.CharField(max_length=200)
    home = models.CharField(max_length=255)
    unit_name = models.CharField(max_length=255)
    decision_number = models.CharField(max_length=60)
    decided_on = models.DateField()
    signer = models.CharField(max_length=120)
    signer_title = models.CharField(max_length=120, blank=True)
    search = models.CharField(max_length=900)
    digest = models.CharField(max_length=64)
    is_forgotten = models.BooleanField(default=False)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True)
    revoked_by = models.CharField(max_length=200, blank=True)
    revoked_by_user_id = models.BigIntegerField(null=True)
    revoked_reason = models.CharField(max_length=400, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["unit", "year", "ordinal"], name="award_number_once"),
            models.CheckConstraint(condition=~Q(code="") & ~Q(name=""), name="award_has_code"),
            models.CheckConstraint(condition=Q(ordinal__gt=0), name="award_numbers_from_one"),
            models.CheckConstraint(
                condition=Q(revoked_at__isnull=True) | ~Q(revoked_reason=""), name="award_revoked_why"
            ),
            models.CheckConstraint(condition=Q(is_forgotten=False) | Q(person__isnull=True), name="award_forgotten"),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.number}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this award: the unit that gave it."""
        return self.unit.path

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
        """True if it says what it said when it was given."""
        return self.digest == self.sealed()

    def sealed(self) -> str:
        """The digest of what it says."""
        said = (self.code, self.unit_id, self.year, self.ordinal, self.name, self.title, self.home, self.unit_name)
        return rules.digest_of((*said, self.decision_number, self.decided_on, self.signer, self.signer_title))
