"""What people say to each other about an obligation (trao đổi), and whom they call."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from phongtrao.foundation.folded import FoldedField

from .obligation import Obligation


class Comment(models.Model):
    """
    Plain words on an obligation. `office` says as what its author spoke, in the words of that day.

    Whoever is called stands in `text` as "@{12}", the id of an account, so that names live in one place (`Mention`).
    A removed comment keeps its place, who removed it and when; its words are gone.
    """

    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="comments")
    text = models.TextField(blank=True)
    search = FoldedField(of=("text",))
    office = models.CharField(max_length=200)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True, db_index=True)
    at = models.DateTimeField()
    edited_at = models.DateTimeField(null=True)
    removed_by = models.CharField(max_length=200, blank=True)
    removed_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["obligation", "at"], name="comment_in_time")]
        constraints = [
            models.CheckConstraint(
                condition=(Q(removed_at__isnull=True) & Q(removed_by="") & ~Q(text=""))
                | (Q(removed_at__isnull=False) & ~Q(removed_by="") & Q(text="")),
                name="comment_removed_is_empty",
            )
        ]

    def __str__(self) -> str:
        return f"{self.obligation_id} {self.at:%Y-%m-%d %H:%M}"


class Mention(models.Model):
    """Somebody called by a comment. They are told of it once."""

    comment = models.ForeignKey(Comment, models.CASCADE, related_name="mentions")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["comment", "user"], name="mentioned_once")]

    def __str__(self) -> str:
        return f"{self.comment_id} → {self.user_id}"
