"""A team that is called out: its roster are those who have a place."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .panels import PanelRow
from .sign_up import SignUp


class CallOut(PanelRow):
    """The team is called out (báo động): why, where to; a drill or in earnest."""

    reason = models.CharField(max_length=200)
    place = models.CharField(max_length=200)
    is_drill = models.BooleanField(default=False)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(reason=""), name="call_out_has_reason")]

    def __str__(self) -> str:
        return self.reason


class Coming(models.TextChoices):
    """What somebody answers to a call."""

    YES = "yes", _("đang tới")
    NO = "no", _("không tới được")


class CallAnswer(models.Model):
    """One of the team says whether they come (trả lời báo động)."""

    call_out = models.ForeignKey(CallOut, models.CASCADE, related_name="answers")
    sign_up = models.ForeignKey(SignUp, models.CASCADE, related_name="+")
    answer = models.CharField(max_length=3, choices=Coming)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["call_out", "sign_up"], name="call_answered_once"),
            models.CheckConstraint(condition=Q(answer__in=Coming.values), name="call_answer_known"),
        ]

    def __str__(self) -> str:
        return f"{self.call_out_id} {self.sign_up_id} {self.answer}"
