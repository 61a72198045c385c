"""How long things are kept, and who was erased."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person

from .requests import DataRequest


class RetentionRule(models.Model):
    """After how many days something goes, and why then. `code` names what (`keeping.SUBJECTS`)."""

    code = models.SlugField(max_length=40, unique=True)
    title = models.CharField(max_length=200)
    days = models.PositiveIntegerField(_("giữ bao nhiêu ngày"))
    basis = models.CharField(_("căn cứ"), max_length=400)
    ordinal = models.PositiveSmallIntegerField(default=0)

    def __str__(self) -> str:
        return self.title


class ErasureCause(models.TextChoices):
    """Why a person was erased."""

    REQUEST = "request", _("theo yêu cầu")
    RETENTION = "retention", _("hết thời hạn lưu giữ")


class Erasure(models.Model):
    """That a person was erased, when and why. It holds no name."""

    person = models.OneToOneField(Person, models.PROTECT, related_name="erasure")
    cause = models.CharField(max_length=10, choices=ErasureCause)
    request = models.ForeignKey(DataRequest, models.PROTECT, null=True, related_name="+")
    at = models.DateTimeField()

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(cause__in=ErasureCause.values), name="erasure_cause_known")]

    def __str__(self) -> str:
        return f"{self.person_id} {self.at:%Y-%m-%d}"
