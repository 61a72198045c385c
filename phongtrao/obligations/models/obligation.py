"""The obligation: a task owed by one unit, or by several together, in one period; and who holds it."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit
from phongtrao.plans.models import ChargeRole, Comparator, Force, Origin, Pillar, Plan, Task


class ObligationState(models.TextChoices):
    """The lifecycle. Lateness is no state: it follows from the due day (`rules.stroke`)."""

    OPEN = "open", _("chưa thực hiện")
    DOING = "doing", _("đang thực hiện")
    MET = "met", _("hoàn thành")
    WITHDRAWN = "withdrawn", _("thôi thực hiện")
    WAIVED = "waived", _("được miễn")


CLOSED = (ObligationState.WITHDRAWN, ObligationState.WAIVED)
"""Owed no more: the plan no longer asks for it, or an officer has waived it."""


class Obligation(models.Model):
    """
    A task (nhiệm vụ được giao) owed in one period by its holders.

    `holder_key` names the holders ("u12", or "u12+u15" where several owe it together), so that the same
    obligation cannot be created twice. Force, pillar and target are copied from the task when it is published
    or amended, so that the board need not join; each date and number keeps its origin. `due_is_own` marks a due
    day that was set for this obligation alone: a new publication leaves it as it is. What is done is read off the
    balances of `metric`, of which one of the target's noun is `metric_size`; the words of the target say which, unless
    an officer has chosen another (`metric_is_own`). `begun_on` and `met_on` are the days on which work on it began and
    it was met; what began or was met by itself before that was noted has none.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="obligations")
    task = models.ForeignKey(Task, models.PROTECT, related_name="obligations")
    holder_key = models.CharField(max_length=400)
    period_key = models.CharField(max_length=40)
    period_start = models.DateField()
    period_end = models.DateField()
    pillar = models.CharField(max_length=16, choices=Pillar, blank=True)
    force = models.CharField(max_length=12, choices=Force)
    due_from = models.DateField(null=True)
    due_to = models.DateField(null=True)
    due_origin = models.CharField(max_length=10, choices=Origin, blank=True)
    due_set_by = models.CharField(max_length=200, blank=True)
    due_set_at = models.DateTimeField(null=True)
    due_is_own = models.BooleanField(default=False)
    target_value = models.DecimalField(max_digits=18, decimal_places=4, null=True)
    target_comparator = models.CharField(max_length=2, choices=Comparator, blank=True)
    target_noun = models.CharField(max_length=120, blank=True)
    target_origin = models.CharField(max_length=10, choices=Origin, blank=True)
    metric = models.SlugField(max_length=40, default="result", db_default="result", db_index=False)
    metric_size = models.PositiveBigIntegerField(default=1, db_default=1)
    metric_is_own = models.BooleanField(default=False, db_default=False)
    done_value = models.DecimalField(max_digits=18, decimal_places=4, default=0)
    state = models.CharField(max_length=10, choices=ObligationState, default=ObligationState.OPEN)
    begun_on = models.DateField(null=True)
    met_on = models.DateField(null=True)
    published_at = models.DateTimeField()
    published_by = models.CharField(max_length=200)

    class Meta:
        indexes = [
            models.Index(fields=["plan", "state", "due_to"], name="obligation_stroke"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["task", "period_key", "holder_key"], name="obligation_once"),
            models.CheckConstraint(condition=Q(period_end__gte=F("period_start")), name="obligation_period"),
            models.CheckConstraint(condition=~Q(force="norm"), name="norms_oblige_nobody"),
            models.CheckConstraint(condition=Q(due_to__isnull=True) | ~Q(due_origin=""), name="due_has_origin"),
            models.CheckConstraint(condition=Q(done_value__gte=0), name="done_not_negative"),
            models.CheckConstraint(condition=Q(metric_size__gt=0), name="done_is_measured"),
            models.CheckConstraint(condition=Q(state__in=ObligationState.values), name="obligation_state_known"),
            models.CheckConstraint(condition=Q(force__in=Force.values), name="obligation_force_known"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.period_key} {self.holder_key}"


class Holder(models.Model):
    """
    A unit that owes an obligation (lead) or helps with it (partner).

    `plan` repeats the obligation's plan, which never changes, and `is_live` is false once it is withdrawn or waived:
    the database then finds from this table alone whether a unit owes anything under a plan, instead of walking all
    obligations of the plan. `is_waived` says that an officer has let this unit off; others may owe it still.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="+", db_index=False)
    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="holders")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="held")
    role = models.CharField(max_length=10, choices=ChargeRole, default=ChargeRole.LEAD)
    is_live = models.BooleanField(db_default=True)
    is_waived = models.BooleanField(db_default=False)

    class Meta:
        indexes = [models.Index(fields=["unit", "plan", "role", "is_live", "obligation"], name="held_by_unit")]
        constraints = [
            models.UniqueConstraint(fields=["obligation", "unit"], name="holder_once"),
            models.CheckConstraint(condition=~Q(is_live=True, is_waived=True), name="waived_holder_owes_nothing"),
        ]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.role} {self.obligation_id}"
