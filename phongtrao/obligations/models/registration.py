"""Registration: a unit's promise of what it will do for an obligation, when, where and with whom."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.folded import FoldedField
from phongtrao.organizations.models import Person, Unit

from .obligation import Obligation


class RegistrationState(models.TextChoices):
    """How a registration stands. A change brings it back to the first."""

    REGISTERED = "registered", _("đã đăng ký")
    ACCEPTED = "accepted", _("đã được chấp nhận")
    RETURNED = "returned", _("được trả lại để sửa")
    WITHDRAWN = "withdrawn", _("đã rút")


class Registration(models.Model):
    """
    One content that a unit registers (đăng ký nội dung) for an obligation; a task that leaves the choice open may
    get several. What it says stands in its versions, the newest of them `is_current`.
    """

    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="registrations")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="registrations")
    state = models.CharField(max_length=10, choices=RegistrationState, default=RegistrationState.REGISTERED)
    key = models.UUIDField(unique=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(state__in=RegistrationState.values), name="registration_state_known"),
        ]

    def __str__(self) -> str:
        return f"{self.obligation_id} {self.unit_id} {self.state}"


class RegistrationVersion(models.Model):
    """
    What a registration said from a moment on; earlier versions are kept.

    `contact` names who answers for it at the unit; `contact_person` is the member of that name, where there is one.
    `expected` counts people; `target_value` what the content itself is to reach ("02 buổi").
    """

    registration = models.ForeignKey(Registration, models.CASCADE, related_name="versions")
    ordinal = models.PositiveSmallIntegerField()
    is_current = models.BooleanField(default=True)
    title = models.CharField(max_length=200)
    target_value = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    target_noun = models.CharField(max_length=120, blank=True)
    starts_on = models.DateField(null=True)
    ends_on = models.DateField(null=True)
    starts_at = models.TimeField(null=True)
    place = models.CharField(max_length=200, blank=True)
    contact = models.CharField(max_length=120, blank=True)
    contact_person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="+")
    expected = models.PositiveIntegerField(null=True)
    note = models.TextField(blank=True)
    search = FoldedField(of=("title", "place"))
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["registration", "ordinal"], name="registration_version_once"),
            models.UniqueConstraint(
                fields=["registration"], condition=Q(is_current=True), name="registration_one_current"
            ),
            models.CheckConstraint(condition=~Q(title=""), name="registration_has_title"),
            models.CheckConstraint(
                condition=Q(starts_on__isnull=True, ends_on__isnull=True) | Q(ends_on__gte=F("starts_on")),
                name="registration_days",
            ),
            models.CheckConstraint(
                condition=Q(starts_at__isnull=True) | Q(starts_on__isnull=False), name="registration_hour_has_day"
            ),
            models.CheckConstraint(
                condition=Q(target_value__isnull=True) | Q(target_value__gt=0), name="registration_target_positive"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.registration_id} ({self.ordinal}) {self.title}"


class RegistrationVerdict(models.TextChoices):
    """What was decided on a registration: by an officer, or by the unit itself."""

    ACCEPTED = "accepted", _("chấp nhận")
    RETURNED = "returned", _("trả lại để sửa")
    WITHDRAWN = "withdrawn", _("rút đăng ký")


class RegistrationDecision(models.Model):
    """A decision on one version of a registration, with its reason."""

    version = models.ForeignKey(RegistrationVersion, models.CASCADE, related_name="decisions")
    verdict = models.CharField(max_length=10, choices=RegistrationVerdict)
    reason = models.CharField(max_length=1000, blank=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(verdict__in=RegistrationVerdict.values), name="registration_verdict_known"
            ),
            models.CheckConstraint(condition=~Q(verdict="returned", reason=""), name="registration_return_has_reason"),
        ]

    def __str__(self) -> str:
        return f"{self.version_id} {self.verdict}"
