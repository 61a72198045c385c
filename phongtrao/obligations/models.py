"""The obligation: a task owed by one unit, or by several together, in one period."""

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


class Obligation(models.Model):
    """
    A task (nhiệm vụ được giao) owed in one period by its holders.

    `holder_key` names the holders ("u12", or "u12+u15" where several owe it together), so that the same
    obligation cannot be created twice. Force, pillar and target are copied from the task when it is published
    or amended, so that the board need not join; each date and number keeps its origin. `due_is_own` marks a due
    day that was set for this obligation alone: a new publication leaves it as it is.
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
    done_value = models.DecimalField(max_digits=18, decimal_places=4, default=0)
    state = models.CharField(max_length=10, choices=ObligationState, default=ObligationState.OPEN)
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
            models.CheckConstraint(condition=Q(state__in=ObligationState.values), name="obligation_state_known"),
            models.CheckConstraint(condition=Q(force__in=Force.values), name="obligation_force_known"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.period_key} {self.holder_key}"


class Holder(models.Model):
    """
    A unit that owes an obligation (lead) or helps with it (partner).

    `plan` repeats the obligation's plan, which never changes, and `is_live` is false once it is withdrawn: the
    database then finds from this table alone whether a unit owes anything under a plan, instead of walking all
    obligations of the plan.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="+", db_index=False)
    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="holders")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="held")
    role = models.CharField(max_length=10, choices=ChargeRole, default=ChargeRole.LEAD)
    is_live = models.BooleanField(db_default=True)

    class Meta:
        indexes = [models.Index(fields=["unit", "plan", "role", "is_live", "obligation"], name="held_by_unit")]
        constraints = [models.UniqueConstraint(fields=["obligation", "unit"], name="holder_once")]

    def __str__(self) -> str:
        return f"{self.unit_id} {self.role} {self.obligation_id}"


class Tally(models.Model):
    """
    How many obligations of a task and a period stand alike; what the heads of the board and of the paper add up.

    160,000 obligations cannot be counted within a page's time. Rows are never added to or taken from: operations
    count a task's period anew (`operations.tallying`), so that a tally cannot drift. Lateness is not in it; it
    follows from `due_to` and `force` on the day of asking.
    """

    plan = models.ForeignKey(Plan, models.CASCADE, related_name="tallies")
    task = models.ForeignKey(Task, models.CASCADE, related_name="tallies")
    pillar = models.CharField(max_length=16, blank=True)
    period_key = models.CharField(max_length=40)
    period_start = models.DateField()
    period_end = models.DateField()
    force = models.CharField(max_length=12)
    due_to = models.DateField(null=True)
    state = models.CharField(max_length=10)
    number = models.PositiveIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["task", "period_key", "pillar", "force", "due_to", "state"],
                name="tally_once",
            ),
            models.CheckConstraint(condition=Q(number__gt=0), name="tally_counts_something"),
        ]

    def __str__(self) -> str:
        return f"{self.task_id} {self.period_key} {self.state} {self.due_to}: {self.number}"


class ProgressKind(models.TextChoices):
    """What a unit or an officer says of an obligation. All of it is declared (khai báo), not yet proved."""

    STARTED = "started", _("bắt đầu làm")
    PROGRESS = "progress", _("cập nhật kết quả")
    MET = "met", _("báo hoàn thành")
    RETURNED = "returned", _("trả lại để làm tiếp")


class Progress(models.Model):
    """
    One word on how far an obligation is: by whom, when, how much more was done, with a note.

    `plan` repeats the obligation's plan, so that the news of a plan is found without its obligations.
    """

    plan = models.ForeignKey(Plan, models.PROTECT, related_name="+", db_index=False)
    obligation = models.ForeignKey(Obligation, models.PROTECT, related_name="progress")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="progress", db_index=False)
    kind = models.CharField(max_length=10, choices=ProgressKind)
    quantity = models.DecimalField(max_digits=18, decimal_places=4, default=0)
    note = models.TextField(blank=True)
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["obligation", "at"], name="progress_in_time"),
            models.Index(fields=["plan", "at"], name="progress_of_plan"),
            models.Index(fields=["unit", "plan"], name="progress_of_unit"),
        ]
        constraints = [models.CheckConstraint(condition=Q(quantity__gte=0), name="progress_not_negative")]

    def __str__(self) -> str:
        return f"{self.obligation_id} {self.kind} {self.at:%Y-%m-%d}"


class Reminder(models.Model):
    """An officer reminded a unit of what it owes; on one day once of the same obligation."""

    obligation = models.ForeignKey(Obligation, models.CASCADE, related_name="reminders")
    unit = models.ForeignKey(Unit, models.CASCADE, related_name="+")
    on = models.DateField()
    by = models.CharField(max_length=200)
    at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["obligation", "unit", "on"], name="reminded_once_a_day")]

    def __str__(self) -> str:
        return f"{self.obligation_id} → {self.unit_id} {self.on}"
