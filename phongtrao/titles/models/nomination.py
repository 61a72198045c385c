"""A nomination with its dossier: consent, words, papers, the figures of the record."""

from uuid import uuid4

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Person, Unit

from .round import AwardRound
from .standard import Condition


class NominationState(models.TextChoices):
    """What the nominated person said."""

    ASKED = "asked", _("chờ người được đề cử đồng ý")
    AGREED = "agreed", _("đã đồng ý")
    DECLINED = "declined", _("không nhận đề cử")
    WITHDRAWN = "withdrawn", _("đã rút")


class Outcome(models.TextChoices):
    """What the vote came to."""

    CHOSEN = "chosen", _("được chọn")
    NOT_CHOSEN = "not", _("chưa được chọn")
    TIED = "tied", _("bằng phiếu ở mức cuối")
    UNFIT = "unfit", _("thiếu điều kiện bắt buộc")


class Nomination(models.Model):
    """
    Somebody is nominated in a round (đề cử), by their unit or by themself; it stands once they agree. `representative`
    agrees for who is under 16. `facts` are the figures of the record as they were when the vote began.

    `votes_yes`, `votes_no`, `votes_neither` are the sums of the vote, told once it is counted.
    """

    round = models.ForeignKey(AwardRound, models.PROTECT, related_name="nominations")
    person = models.ForeignKey(Person, models.SET_NULL, null=True, related_name="nominations")
    name = models.CharField(max_length=120, blank=True)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="+")
    is_self = models.BooleanField(default=False)
    words = models.TextField(max_length=4000, blank=True)
    state = models.CharField(max_length=9, choices=NominationState, default=NominationState.ASKED)
    representative = models.CharField(max_length=120, blank=True)
    agreed_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_reason = models.CharField(max_length=400, blank=True)
    facts = models.JSONField(default=dict)
    outcome = models.CharField(max_length=6, choices=Outcome, blank=True)
    votes_yes = models.PositiveSmallIntegerField(default=0)
    votes_no = models.PositiveSmallIntegerField(default=0)
    votes_neither = models.PositiveSmallIntegerField(default=0)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "person"], name="nominated_once"),
            models.CheckConstraint(condition=Q(state__in=NominationState.values), name="nomination_state_known"),
            models.CheckConstraint(condition=Q(outcome__in=["", *Outcome.values]), name="nomination_outcome_known"),
            models.CheckConstraint(
                condition=~Q(state="agreed") | Q(agreed_at__isnull=False, ended_at__isnull=True),
                name="nomination_agreed_has_time",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["asked", "agreed"]) | Q(ended_at__isnull=False), name="nomination_ended_has_time"
            ),
            models.CheckConstraint(condition=Q(outcome="") | Q(state="agreed"), name="nomination_outcome_of_agreed"),
        ]

    def __str__(self) -> str:
        return f"{self.round_id}: {self.person_id}"

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this nomination: the unit that nominates."""
        return self.unit.path


def paper_file(paper: "NominationPaper", name: str) -> str:
    """Where a file lies below the media folder: nothing of the person's own file name is trusted."""
    return f"nominations/{paper.nomination_id}/{uuid4().hex}{name[name.rfind('.') :]}"


class NominationPaper(models.Model):
    """
    Something that a dossier shows (giấy tờ): a photo or file, or a link; for a condition where it is named. `key` names
    the form and `ordinal` the place in it, so that sending it twice keeps it once.
    """

    nomination = models.ForeignKey(Nomination, models.CASCADE, related_name="papers")
    condition = models.ForeignKey(Condition, models.PROTECT, null=True, related_name="+")
    caption = models.CharField(max_length=200, blank=True)
    file = models.FileField(upload_to=paper_file, max_length=200, blank=True)
    file_name = models.CharField(max_length=200, blank=True)
    is_photo = models.BooleanField(default=False)
    link = models.CharField(max_length=1000, blank=True)
    digest = models.CharField(max_length=64, blank=True)
    key = models.UUIDField()
    ordinal = models.PositiveSmallIntegerField()
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["key", "ordinal"], name="nomination_paper_once"),
            models.CheckConstraint(
                condition=~Q(file="") & ~Q(digest="") & Q(link="") | Q(file="", digest="") & ~Q(link=""),
                name="nomination_paper_shows_something",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.nomination_id}: {self.caption or self.file_name or self.link}"
