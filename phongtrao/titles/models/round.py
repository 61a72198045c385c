"""A round in which a title is given, who sits on its council, and what they said."""

from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit

from .standard import Standard


class AwardState(models.TextChoices):
    """How far a round is. From the vote on, dossiers stay as they are."""

    OPEN = "open", _("nhận đề cử")
    VOTING = "voting", _("hội đồng bỏ phiếu")
    COUNTED = "counted", _("đã kiểm phiếu")
    PUBLISHED = "published", _("đã công bố")


class SeatRole(models.TextChoices):
    """What somebody is on the council."""

    CHAIR = "chair", _("chủ tịch")
    SECRETARY = "secretary", _("thư ký")
    MEMBER = "member", _("ủy viên")


class Choice(models.TextChoices):
    """What a vote says."""

    YES = "yes", _("tán thành")
    NO = "no", _("không tán thành")
    NEITHER = "neither", _("không có ý kiến")


class AwardRound(models.Model):
    """
    A round of a title (đợt xét), held by a unit, by a published standard. Figures of the record count from
    `record_from` to `record_to`. No more than `quota` are chosen, where there is one. The decision that gives the title
    has a number, a day and a signer. `key` names the form, so that sending it twice opens one round.
    """

    key = models.UUIDField(unique=True, default=uuid4)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="award_rounds")
    standard = models.ForeignKey(Standard, models.PROTECT, related_name="rounds")
    name = models.CharField(max_length=200)
    search = models.CharField(max_length=400)
    record_from = models.DateField()
    record_to = models.DateField()
    nominate_until = models.DateField()
    quota = models.PositiveSmallIntegerField(null=True)
    state = models.CharField(max_length=9, choices=AwardState, default=AwardState.OPEN)
    decision_number = models.CharField(max_length=60, blank=True)
    decided_on = models.DateField(null=True)
    signer = models.CharField(max_length=120, blank=True)
    signer_title = models.CharField(max_length=120, blank=True)
    published_at = models.DateTimeField(null=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(name=""), name="award_round_has_name"),
            models.CheckConstraint(condition=Q(state__in=AwardState.values), name="award_state_known"),
            models.CheckConstraint(condition=Q(record_to__gte=F("record_from")), name="award_round_days"),
            models.CheckConstraint(condition=Q(quota__isnull=True) | Q(quota__gt=0), name="award_round_quota"),
            models.CheckConstraint(
                condition=Q(state="published", published_at__isnull=False, decided_on__isnull=False)
                & ~Q(decision_number="")
                & ~Q(signer="")
                | ~Q(state="published") & Q(published_at__isnull=True),
                name="award_round_published_by_decision",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def trail_place(self) -> str:
        """Where the trail says that something happened to this round: the unit that holds it."""
        return self.unit.path

    @property
    def is_counted(self) -> bool:
        """True from when it is known who is chosen."""
        return self.state in {AwardState.COUNTED, AwardState.PUBLISHED}

    def shows_outcomes(self, *, is_council: bool) -> bool:
        """True where it is told who is chosen: to the council once it is counted, to others by the decision alone."""
        return self.is_counted if is_council else self.state == AwardState.PUBLISHED


class Seat(models.Model):
    """Somebody's place on the council of a round (thành viên hội đồng)."""

    round = models.ForeignKey(AwardRound, models.CASCADE, related_name="seats")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    name = models.CharField(max_length=200)
    role = models.CharField(max_length=9, choices=SeatRole, default=SeatRole.MEMBER)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["round", "user"], name="seated_once"),
            models.UniqueConstraint(fields=["round", "role"], condition=~Q(role="member"), name="one_of_each_seat"),
            models.CheckConstraint(condition=Q(role__in=SeatRole.values), name="seat_role_known"),
        ]

    def __str__(self) -> str:
        return f"{self.round_id}: {self.user_id}"


class Ballot(models.Model):
    """
    That a member of the council voted about a nomination (phiếu), once. What they said stands here in an open vote
    alone; of a secret one only the sums stand, beside the nomination.
    """

    nomination = models.ForeignKey("titles.Nomination", models.CASCADE, related_name="ballots")
    seat = models.ForeignKey(Seat, models.PROTECT, related_name="ballots")
    choice = models.CharField(max_length=7, choices=Choice, blank=True)
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["nomination", "seat"], name="voted_once"),
            models.CheckConstraint(condition=Q(choice__in=["", *Choice.values]), name="ballot_choice_known"),
        ]

    def __str__(self) -> str:
        return f"{self.nomination_id} {self.seat_id}"
