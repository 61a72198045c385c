"""What people ask about their data, and the days that count."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person

from .consents import Consent


class Holiday(models.Model):
    """A public holiday on a weekday, or a day off in its stead: no working day."""

    day = models.DateField(_("ngày"), unique=True)
    name = models.CharField(_("dịp"), max_length=100)

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y} {self.name}"


class RequestKind(models.TextChoices):
    """What can be asked for."""

    CORRECTION = "correction", _("sửa cho đúng")
    WITHDRAWAL = "withdrawal", _("rút đồng ý")
    OBJECTION = "objection", _("phản đối, hạn chế sử dụng")
    ERASURE = "erasure", _("xóa dữ liệu")


class RequestState(models.TextChoices):
    """What became of a request."""

    ASKED = "asked", _("chờ trả lời")
    ACCEPTED = "accepted", _("đã nhận, đang làm")
    REFUSED = "refused", _("không làm được")
    DONE = "done", _("đã làm xong")


class DataRequest(models.Model):
    """A person's request with its two clocks: answered by a day, done by a day, prolonged once at most."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="data_requests")
    kind = models.CharField(max_length=10, choices=RequestKind)
    consent = models.ForeignKey(Consent, models.CASCADE, null=True, related_name="requests")
    words = models.TextField(_("nội dung yêu cầu"), blank=True)
    state = models.CharField(max_length=10, choices=RequestState, default=RequestState.ASKED)
    asked_at = models.DateTimeField()
    answer_by = models.DateField(_("trả lời chậm nhất"))
    finish_by = models.DateField(_("làm xong chậm nhất"))
    is_prolonged = models.BooleanField(default=False)
    answer = models.TextField(_("trả lời"), blank=True)
    answered_at = models.DateTimeField(null=True)
    closed_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(kind__in=RequestKind.values), name="request_kind_known"),
            models.CheckConstraint(condition=Q(state__in=RequestState.values), name="request_state_known"),
            models.CheckConstraint(
                condition=Q(state="asked", answered_at__isnull=True)
                | (~Q(state="asked") & Q(answered_at__isnull=False)),
                name="request_answered_has_time",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["asked", "accepted"], closed_at__isnull=True)
                | Q(state__in=["refused", "done"], closed_at__isnull=False),
                name="request_closed_has_time",
            ),
            models.UniqueConstraint(
                fields=["person", "kind"],
                condition=Q(closed_at__isnull=True, consent__isnull=True),
                name="request_open_once",
            ),
            models.UniqueConstraint(
                fields=["consent"], condition=Q(closed_at__isnull=True), name="withdrawal_open_once"
            ),
            models.CheckConstraint(
                condition=Q(kind="withdrawal", consent__isnull=False)
                | (~Q(kind="withdrawal") & Q(consent__isnull=True)),
                name="withdrawal_names_consent",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"
