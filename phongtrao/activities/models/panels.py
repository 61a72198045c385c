"""What the panels of an activity hold: milestones, products, desk days, hand-overs, twins, proposals."""

from decimal import Decimal

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit

from .activity import Activity


class PanelRow(models.Model):
    """What rows of panels have in common: whose they are, who wrote them. `key` keeps a second tap harmless."""

    activity = models.ForeignKey(Activity, models.CASCADE, related_name="%(class)s_rows")
    key = models.UUIDField(unique=True)
    by = models.CharField(max_length=200)
    by_user_id = models.BigIntegerField(null=True)
    at = models.DateTimeField()

    class Meta:
        abstract = True


class Milestone(PanelRow):
    """A step of a youth work (mốc công trình): by when, done when, handed over to whom."""

    title = models.CharField(max_length=200)
    due_on = models.DateField(null=True)
    done_on = models.DateField(null=True)
    handed_to = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="milestone_has_title")]

    def __str__(self) -> str:
        return self.title


class Product(PanelRow):
    """A communication product (sản phẩm) and where it was published; the address is its evidence."""

    title = models.CharField(max_length=200)
    channel = models.CharField(max_length=120)
    address = models.CharField(max_length=500, blank=True)
    published_on = models.DateField()

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(title=""), name="product_has_title")]

    def __str__(self) -> str:
        return self.title


class DeskDay(PanelRow):
    """What a help desk took in and solved on a day (ngày trực); whose files they were is kept nowhere."""

    on = models.DateField()
    received = models.PositiveIntegerField()
    solved = models.PositiveIntegerField()
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(solved__lte=models.F("received")), name="desk_solves_what_it_took")
        ]

    def __str__(self) -> str:
        return f"{self.on:%d/%m/%Y}: {self.solved}/{self.received}"


class HandoverKind(models.TextChoices):
    """What is handed over."""

    SCHOLARSHIP = "scholarship", _("học bổng")
    GIFT = "gift", _("quà")
    LOAN_ADVICE = "loan_advice", _("tư vấn, hỗ trợ vay vốn")
    RAISED = "raised", _("tiền, hiện vật vận động được")


class Handover(PanelRow):
    """
    Something handed over (trao): what, how many, of what value each, to which group. Names of those who got it are
    not kept.
    """

    what = models.CharField(max_length=12, choices=HandoverKind)
    number = models.PositiveIntegerField()
    value = models.DecimalField(max_digits=14, decimal_places=0, default=Decimal(0))
    group = models.CharField(max_length=200)
    on = models.DateField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(what__in=HandoverKind.values), name="handover_known"),
            models.CheckConstraint(condition=Q(number__gt=0, value__gte=0), name="handover_of_something"),
        ]

    def __str__(self) -> str:
        return f"{self.get_what_display()}: {self.number}"

    @property
    def total(self) -> Decimal:
        """The value of all."""
        return self.number * self.value


class Twin(PanelRow):
    """With whom an exchange was held (đơn vị bạn): one of our units, or another body by name."""

    unit = models.ForeignKey(Unit, models.PROTECT, null=True, related_name="+")
    body = models.CharField(max_length=200, blank=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(unit__isnull=False) | ~Q(body=""), name="twin_is_somebody")]

    def __str__(self) -> str:
        return str(self.unit) if self.unit_id else self.body


class Proposal(PanelRow):
    """What a meeting proposed (kiến nghị), to whom, and what was answered."""

    text = models.TextField()
    addressed_to = models.CharField(max_length=200)
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [models.CheckConstraint(condition=~Q(text=""), name="proposal_says_something")]

    def __str__(self) -> str:
        return self.text[:80]
