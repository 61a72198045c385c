"""Who was there: a check-in of one subject at one session, and what contradicts it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person, Unit

from .session import Session
from .sign_up import SignUp


class CheckInMethod(models.TextChoices):
    """How it was seen that somebody was there."""

    ROTATING = "rotating", _("quét mã đang đổi")
    CARD = "card", _("quét thẻ")
    SEARCH = "search", _("tìm tên")
    ROOM_CODE = "room_code", _("mã phòng")
    ROSTER = "roster", _("danh sách ký tên")
    SELF = "self", _("tự khai")
    GUEST = "guest", _("khách ghi tại bàn")


class CheckIn(models.Model):
    """
    One subject was at one session (điểm danh). `at` is the time on the device, `received_at` when it came in;
    `out_at` is when they left, where hours count. `unit` is the unit that earns it. `key` is given by the device, so
    that a queue sent twice counts once. Undoing it is marking, with the reason; its entries are reversed.

    `person` is the record that was checked in, `subject` whom it counts for: the record in which that one lives on. Of
    two check-ins of merged records at one session one stands; the other is undone as its twin, until the records are
    taken apart again.
    """

    session = models.ForeignKey(Session, models.PROTECT, related_name="check_ins")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="check_ins")
    sign_up = models.ForeignKey(SignUp, models.SET_NULL, null=True, related_name="check_ins")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    subject = models.CharField(max_length=40)
    at = models.DateTimeField()
    received_at = models.DateTimeField()
    out_at = models.DateTimeField(null=True)
    method = models.CharField(max_length=10, choices=CheckInMethod)
    was_offline = models.BooleanField(default=False)
    device = models.CharField(max_length=80, blank=True)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    undone_at = models.DateTimeField(null=True)
    undone_by = models.CharField(max_length=200, blank=True)
    undone_reason = models.CharField(max_length=400, blank=True)
    twin_of = models.ForeignKey("self", models.SET_NULL, null=True, related_name="twins", db_index=False)

    class Meta:
        indexes = [models.Index(fields=["twin_of"], condition=Q(twin_of__isnull=False), name="check_in_twins")]
        constraints = [
            models.UniqueConstraint(
                fields=["session", "subject"], condition=Q(undone_at__isnull=True), name="checked_in_once"
            ),
            models.CheckConstraint(condition=~Q(subject=""), name="check_in_has_subject"),
            models.CheckConstraint(condition=Q(method__in=CheckInMethod.values), name="check_in_method_known"),
            models.CheckConstraint(
                condition=Q(out_at__isnull=True) | Q(out_at__gte=F("at")), name="check_out_after_check_in"
            ),
            models.CheckConstraint(
                condition=Q(undone_at__isnull=True) | ~Q(undone_reason=""), name="check_in_undone_why"
            ),
            models.CheckConstraint(
                condition=Q(twin_of__isnull=True) | Q(undone_at__isnull=False), name="check_in_twin_is_undone"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.session_id} {self.subject}"


class SeenPlace(models.Model):
    """
    How far from the place of its activity a phone was, in metres, where the activity asks for that and its owner
    agreed. It lies apart from the check-in and goes after a short term; where the phone was is kept nowhere.
    """

    check_in = models.OneToOneField(CheckIn, models.CASCADE, related_name="seen_place")
    metres = models.PositiveIntegerField()

    def __str__(self) -> str:
        return f"{self.check_in_id}: {self.metres} m"


class CheckInClash(models.Model):
    """
    A second check-in of the same subject at the same session that tells other facts: another device, another time.
    The first stands; this one is shown to the organiser until somebody has looked (`settled_at`).
    """

    check_in = models.ForeignKey(CheckIn, models.CASCADE, related_name="clashes")
    at = models.DateTimeField()
    received_at = models.DateTimeField()
    method = models.CharField(max_length=10, choices=CheckInMethod)
    device = models.CharField(max_length=80, blank=True)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    settled_at = models.DateTimeField(null=True)
    settled_by = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(method__in=CheckInMethod.values), name="clash_method_known"),
        ]

    def __str__(self) -> str:
        return f"{self.check_in_id} {self.method}"
