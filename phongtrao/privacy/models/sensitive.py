"""What is sensitive, apart from everything else."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person

from .consents import Consent


class SensitiveRecord(models.Model):
    """
    Something sensitive about a person (health, hardship, place, Party), kept only under a consent in force.

    What kind it is says the purpose of the consent. Nobody sees it before the look is written down.
    """

    person = models.ForeignKey(Person, models.PROTECT, related_name="sensitive_records")
    consent = models.ForeignKey(Consent, models.PROTECT, related_name="records")
    words = models.TextField(_("nội dung"))
    at = models.DateTimeField()
    keep_until = models.DateField(_("giữ đến hết ngày"))

    def __str__(self) -> str:
        return f"{self.person_id}: {self.pk}"
