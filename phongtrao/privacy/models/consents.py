"""What personal data is used for, and who agreed to which words."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person


class Basis(models.TextChoices):
    """Why it may be used."""

    CONSENT = "consent", _("đồng ý của đoàn viên")
    CHARTER = "charter", _("nhiệm vụ của tổ chức Đoàn theo Điều lệ")
    LAW = "law", _("quy định của pháp luật")


class Purpose(models.Model):
    """One thing that personal data is used for; `is_sensitive` ones need a consent of their own."""

    code = models.SlugField(max_length=40, unique=True)
    title = models.CharField(_("mục đích"), max_length=200)
    basis = models.CharField(max_length=10, choices=Basis)
    data = models.CharField(_("dữ liệu gì"), max_length=400)
    recipients = models.CharField(_("ai được biết"), max_length=400)
    is_sensitive = models.BooleanField(default=False)
    ordinal = models.PositiveSmallIntegerField(default=0)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(basis__in=Basis.values), name="purpose_basis_known"),
            models.CheckConstraint(condition=Q(is_sensitive=False) | Q(basis="consent"), name="sensitive_by_consent"),
        ]

    def __str__(self) -> str:
        return self.title


class PurposeText(models.Model):
    """The words that are agreed to: a version is never changed, a new one follows it."""

    purpose = models.ForeignKey(Purpose, models.PROTECT, related_name="texts")
    version = models.PositiveSmallIntegerField()
    text = models.TextField(_("nội dung đồng ý"))
    digest = models.CharField(max_length=64)
    since = models.DateField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["purpose", "version"], name="purpose_version_once")]

    def __str__(self) -> str:
        return f"{self.purpose_id}, {self.version}"


class Consent(models.Model):
    """A person's yes to a text. `digest` is that of the words as they were shown: the proof of what was agreed to."""

    person = models.ForeignKey(Person, models.PROTECT, related_name="consents")
    text = models.ForeignKey(PurposeText, models.PROTECT, related_name="consents")
    digest = models.CharField(max_length=64)
    representative = models.CharField(_("người đại diện"), max_length=120, blank=True)
    given_at = models.DateTimeField()
    withdrawn_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "text"], condition=Q(withdrawn_at__isnull=True), name="consent_in_force_once"
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True) | Q(withdrawn_at__gte=models.F("given_at")),
                name="consent_withdrawn_after_given",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.text_id}"
