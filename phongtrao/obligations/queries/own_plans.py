"""Which units have a plan of their own that carries out a plan, and what in those plans spells out a duty."""

from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Q, QuerySet, Subquery

from phongtrao.foundation.actors import Actor
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.organizations.models import Unit, UnitKind
from phongtrao.plans import queries as plans
from phongtrao.plans.models import ChargeRole, Elaboration, Plan, PlanState

HAS, DRAFTS, BEGUN, LACKS = "co", "dang", "co-dang", "chua"


@dataclass(frozen=True, slots=True)
class OwnPlans:
    """Of `units` that owe something under a plan, so many have published their own, so many are at work on one."""

    units: int
    published: int
    drafted: int

    @property
    def lacking(self) -> int:
        """How many have nothing yet."""
        return self.units - self.published - self.drafted


def own_plans(plan: Plan) -> OwnPlans:
    """The figures beside a plan. One query."""
    units = units_with_own(plan)
    found = units.aggregate(
        units=Count("pk"),
        published=Count("pk", filter=Q(is_published=True)),
        drafted=Count("pk", filter=Q(is_published=False, is_drafted=True)),
    )
    return OwnPlans(**found)


def units_with_own(plan: Plan, state: str = "") -> QuerySet[Unit]:
    """
    The units below the issuer that answer for something, those with a plan first, each with the newest of its own plans
    (`own_id`) and how many of its tasks spell out one of this plan (`links`). `state` keeps to one kind.
    """
    own = Plan.objects.filter(upper=plan, issuer=OuterRef("pk"))
    published = own.filter(state=PlanState.PUBLISHED)
    owes = Holder.objects.filter(unit=OuterRef("pk"), plan=plan, role=ChargeRole.LEAD, is_live=True)
    links = Elaboration.objects.filter(upper__plan=plan, task__plan__issuer=OuterRef("pk")).order_by()
    units = (
        Unit.objects.filter(Exists(owes), path__startswith=plan.issuer.path)
        .exclude(pk=plan.issuer_id)
        .exclude(kind__in=[UnitKind.BOARD, UnitKind.CLUSTER])
        .annotate(
            is_published=Exists(published),
            is_drafted=Exists(own.filter(state=PlanState.DRAFT)),
            own_id=Subquery(own.order_by("-state", "-created_at", "-pk").values("pk")[:1]),
            links=Subquery(
                links.values("task__plan__issuer").annotate(number=Count("upper", distinct=True)).values("number")
            ),
        )
    )
    wanted = {
        HAS: Q(is_published=True),
        DRAFTS: Q(is_published=False, is_drafted=True),
        BEGUN: Q(is_published=True) | Q(is_drafted=True),
        LACKS: Q(is_published=False, is_drafted=False),
    }
    return units.filter(wanted.get(state, Q())).order_by("-is_published", "-is_drafted", "sort_key", "pk")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of the plan one level below or above, with its plan and what is owed there by this unit."""

    text: str
    plan: Plan
    task_id: int
    obligation_id: int | None = None

    @property
    def anchor(self) -> str:
        """The place of the sentence on the page of its plan."""
        return f"?nhiem-vu={self.task_id}#t{self.task_id}"


@dataclass(frozen=True, slots=True)
class Levels:
    """The same duty one level down, in the plans of the units that hold it, and one level up."""

    below: tuple[Passage, ...]
    above: tuple[Passage, ...]


def levels(obligation: Obligation, actor: Actor) -> Levels:
    """What spells out an obligation that was fetched with `with_all`, and what it spells out. Three queries."""
    holders = {holder.unit_id for holder in obligation.holders.all()}
    found = plans.elaborated([obligation.task_id], actor).filter(task__plan__issuer__in=holders)
    seen = plans.visible_to(actor).order_by().values("pk")
    over = Elaboration.objects.filter(task=obligation.task_id, upper__plan__in=seen)
    over = over.select_related("upper__plan__issuer").order_by("upper__ordinal", "pk")
    above = [link.upper for link in over]
    owed = Obligation.objects.filter(
        task__in=[task.pk for task in above], holders__unit=obligation.plan.issuer_id, holders__is_live=True
    )
    owed_by = dict(owed.order_by("-period_start", "-pk").values_list("task_id", "pk")) if above else {}
    return Levels(
        below=tuple(Passage(link.task.text, link.task.plan, link.task_id) for link in found),
        above=tuple(Passage(task.text, task.plan, task.pk, owed_by.get(task.pk)) for task in above),
    )
