"""Sessions: an activity has one at least; courses, shifts, slots and series have several."""

from django.db import models
from django.db.models import F, Q

from .activity import Activity


class Session(models.Model):
    """
    One meeting of an activity (buổi): a lesson, a shift, a slot, an occurrence of a series.

    `room_code` is read aloud or written on the board, and is good while the session lasts.
    """

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="sessions")
    ordinal = models.PositiveSmallIntegerField()
    title = models.CharField(max_length=120, blank=True)
    starts_at = models.DateTimeField(db_index=True)
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    capacity = models.PositiveIntegerField(null=True)
    room_code = models.CharField(max_length=6)
    is_cancelled = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["activity", "ordinal"], name="session_once"),
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="session_ends_after_it_starts"),
        ]

    def __str__(self) -> str:
        return f"{self.activity_id}.{self.ordinal} {self.title}".strip()
