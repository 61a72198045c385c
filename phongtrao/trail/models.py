"""One row a deed. The database refuses to change or delete it (triggers of the migrations); names stand apart."""

from django.db import models


class TrailEntry(models.Model):
    """
    A deed: who (`actor`), what (`verb`), to which object (`subject`), inside what (`about`), from where.

    Objects are named by labels such as "plans.task:12", so that the record outlives what it speaks of. People are
    named by their label alone: `actor` is "accounts.user:5" for a person and the name of the job otherwise, and
    `subject_title` is empty where the subject is a person; `TrailName` says who that is. `changes` maps a field to its
    two values, before and after. `place` is where in the tree of units it happened, `actor_place` where the actor's
    first office is. `address` is a network, `agent` a family of browsers.
    """

    at = models.DateTimeField()
    actor = models.CharField(max_length=200)
    actor_id = models.BigIntegerField(null=True)
    actor_place = models.CharField(max_length=200, blank=True, db_index=True)
    verb = models.CharField(max_length=60)
    subject = models.CharField(max_length=80)
    subject_title = models.CharField(max_length=300)
    about = models.CharField(max_length=80, blank=True)
    place = models.CharField(max_length=200, blank=True, db_index=True)
    changes = models.JSONField(default=dict)
    note = models.TextField(blank=True)
    address = models.CharField(max_length=50, blank=True)
    agent = models.CharField(max_length=40, blank=True)

    # Looked up when rows are read (`queries.named`).
    who: str
    title: str

    class Meta:
        indexes = [
            models.Index(fields=["about", "-at", "-id"], name="trail_about"),
            models.Index(fields=["subject", "-at", "-id"], name="trail_subject"),
            models.Index(fields=["-at", "-id"], name="trail_newest"),
        ]

    def __str__(self) -> str:
        return f"{self.at:%Y-%m-%d %H:%M} {self.actor}: {self.verb} {self.subject}"


class TrailName(models.Model):
    """
    Who a label of the trail means. The one part of the trail that can be forgotten: when a person's data is erased
    the name goes from here, and with it from every line of the trail, none of which is touched.
    """

    key = models.CharField(max_length=80, primary_key=True)
    name = models.CharField(max_length=300)
    search = models.CharField(max_length=300)
    is_forgotten = models.BooleanField(default=False)

    def __str__(self) -> str:
        return self.key
