"""What an officer still has to say about the text: questions, and what a sentence is that obliges nobody."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.plans import rules

from .plan import PlanVersion
from .task import Task

NOBODY_CHOSEN = "nobody_chosen"
"""The kind of question that a task added by an officer carries until it is said who does it."""
NOBODY_NAMED = "nobody_named"
"""The kind that a task of the reader carries where the text names nobody."""
SHOWN_WORDS = 12
"""So much of a sentence names it in the history."""


class QuestionState(models.TextChoices):
    """A question is open until an officer answers it or says that the text may stay as it is."""

    OPEN = "open", _("cần làm rõ")
    ANSWERED = "answered", _("đã làm rõ")
    SET_ASIDE = "set_aside", _("để như văn bản")


class Question(models.Model):
    """A passage on which the reader wants a decision (điểm cần làm rõ)."""

    version = models.ForeignKey(PlanVersion, models.CASCADE, related_name="questions")
    task = models.ForeignKey(Task, models.CASCADE, null=True, related_name="questions")
    kind = models.CharField(max_length=40)
    text = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    state = models.CharField(max_length=10, choices=QuestionState, default=QuestionState.OPEN)
    answer = models.TextField(blank=True)
    decided_by = models.CharField(max_length=200, blank=True)
    decided_at = models.DateTimeField(null=True)

    class Meta:
        indexes = [models.Index(fields=["version", "state", "start"], name="question_open")]
        constraints = [
            models.CheckConstraint(
                condition=Q(state="open") | (~Q(decided_by="") & Q(decided_at__isnull=False)),
                name="question_decided_by_somebody",
            ),
            models.CheckConstraint(condition=Q(end__gte=F("start")), name="question_span"),
        ]

    def __str__(self) -> str:
        return self.text[:200]


class PassageKind(models.TextChoices):
    """What a sentence of the plan is. `open` is the one kind that a finished review may not have."""

    DUTY = "duty", _("nhiệm vụ")
    NORM = "norm", _("chuẩn mực")
    CONTEXT = "context", _("bối cảnh, căn cứ")
    FRAME = "frame", _("thể thức")
    OPEN = "open", _("chưa rõ")


class PassageDecision(models.Model):
    """An officer's word that a sentence is context or a norm, where the reader could not tell."""

    version = models.ForeignKey(PlanVersion, models.CASCADE, related_name="passage_decisions")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    kind = models.CharField(max_length=10, choices=PassageKind)
    decided_by = models.CharField(max_length=200)
    decided_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["version", "start", "end"], name="passage_decided_once"),
            models.CheckConstraint(condition=Q(kind__in=["context", "norm"]), name="passage_context_or_norm"),
            models.CheckConstraint(condition=Q(end__gt=F("start")), name="passage_span"),
        ]

    def __str__(self) -> str:
        words = rules.quoted(self.version.text, self.start, self.end).split()
        shown = " ".join(words[:SHOWN_WORDS]) + ("…" if len(words) > SHOWN_WORDS else "")
        return _("“%(words)s” là %(kind)s") % {"words": shown, "kind": self.get_kind_display()}
