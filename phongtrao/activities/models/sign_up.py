"""Who wants to come: members, those whom a secretary puts down, guests."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person, Unit

from .activity import Activity
from .session import Session


class SignUpState(models.TextChoices):
    """How a sign-up stands."""

    IN = "in", _("có chỗ")
    WAITING = "waiting", _("chờ chỗ")
    CANCELLED = "cancelled", _("đã hủy")
    NO_SHOW = "no_show", _("không đến")


class SignUp(models.Model):
    """
    Somebody signed up (đăng ký tham gia) for an activity, or for one session of it (a shift, a slot).

    A member is a `person`; a guest has a name and a way to be told, which go after the term of retention. `subject`
    is who it is to the ledger: "p12" for a person, "g…" for a digest of a guest, so that figures outlive names.
    `unit` is the unit for which they come; `position` orders the waiting list.
    """

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="sign_ups")
    session = models.ForeignKey(Session, models.CASCADE, null=True, related_name="sign_ups")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="sign_ups")
    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    subject = models.CharField(max_length=40)
    guest_name = models.CharField(max_length=120, blank=True)
    guest_email = models.EmailField(max_length=120, blank=True)
    guest_phone = models.CharField(max_length=20, blank=True)
    state = models.CharField(max_length=10, choices=SignUpState, default=SignUpState.IN)
    position = models.PositiveIntegerField(default=0)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()
    reminded_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["activity", "state", "position"], name="sign_up_in_order")]
        constraints = [
            models.UniqueConstraint(
                fields=["activity", "subject"],
                condition=Q(session__isnull=True) & ~Q(state="cancelled"),
                name="signed_up_once",
            ),
            models.UniqueConstraint(
                fields=["session", "subject"],
                condition=Q(session__isnull=False) & ~Q(state="cancelled"),
                name="signed_up_for_session_once",
            ),
            models.CheckConstraint(condition=~Q(subject=""), name="sign_up_has_subject"),
            models.CheckConstraint(condition=Q(state__in=SignUpState.values), name="sign_up_state_known"),
        ]

    def __str__(self) -> str:
        return f"{self.activity_id} {self.subject} {self.state}"

    @property
    def name(self) -> str:
        """Who it is, as people say it; empty once that was erased."""
        return self.person.full_name if self.person is not None else self.guest_name
