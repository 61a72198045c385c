"""One row a deed. The database refuses to change or delete it (triggers in the first migration)."""

from django.db import models


class TrailEntry(models.Model):
    """
    A deed: who (`actor`), what (`verb`), to which object (`subject`), inside what (`about`).

    Objects are named by labels such as "plans.task:12", so that the record outlives what it speaks of.
    `changes` maps a field to its two values, before and after.
    """

    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    actor_id = models.BigIntegerField(null=True)
    verb = models.CharField(max_length=60)
    subject = models.CharField(max_length=80)
    subject_title = models.CharField(max_length=300)
    about = models.CharField(max_length=80, blank=True)
    changes = models.JSONField(default=dict)
    note = models.TextField(blank=True)

    class Meta:
        indexes = [
            models.Index(fields=["about", "-at", "-id"], name="trail_about"),
            models.Index(fields=["subject", "-at", "-id"], name="trail_subject"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor}: {self.verb} {self.subject}"
