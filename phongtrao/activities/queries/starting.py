"""What the form of a new activity is filled with: all that is known from the obligation and what was registered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from phongtrao.activities import access, rules
from phongtrao.activities.models import Activity, ActivityKind
from phongtrao.foundation.actors import Actor
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Holder, Obligation
from phongtrao.obligations.queries import Content
from phongtrao.obligations.rules import name_offered
from phongtrao.organizations.access import WORKS
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import ChargeRole

MORNING, HOURS = time(8, 0), 2
"""Where nobody has said an hour."""
OFFERED = 120
TITLE = 200


@dataclass(frozen=True, slots=True)
class Start:
    """
    A new activity before anybody has typed. `units` are those for which the actor may hold it; `owed` are the
    obligations that it may serve, `obligation` the one that it is made for; `names` are programmes that its task names.
    """

    units: tuple[Unit, ...]
    kinds: tuple[ActivityKind, ...]
    owed: tuple[Obligation, ...]
    obligation: Obligation | None = None
    kind: ActivityKind | None = None
    title: str = ""
    place: str = ""
    capacity: int | None = None
    description: str = ""
    day: date | None = None
    begins: time = MORNING
    helpers: tuple[Unit, ...] = ()
    names: tuple[str, ...] = ()

    @property
    def ends(self) -> time:
        """Two hours after it begins."""
        return (datetime.combine(date.min, self.begins) + timedelta(hours=HOURS)).time()


def start(actor: Actor, *, obligation: Obligation | None, content: int | None, on: date) -> Start:
    """
    What is known of an activity that the actor is about to make; without an obligation only the units and kinds.
    """
    kinds = kinds_offered()
    own = list(Unit.objects.filter(pk__in=[office.unit_id for office in actor.holds(*WORKS)]).order_by("sort_key"))
    if obligation is None:
        units = tuple(own)
        return Start(units, kinds, owed_by(actor, units, on=on))
    holders = [holder.unit for holder in obligation.holders.all()]
    mine = [unit for unit in holders if access.may_hold(actor, unit)]
    above = {int(pk) for unit in own for pk in unit.path.strip("/").split("/")}
    below = [unit for unit in own if any(holder.pk in above for holder in holders) and unit not in mine]
    units = (*mine, *below)
    found = _content(obligation, content, units)
    task = obligation.task
    leads = tuple(task.charges.filter(role=ChargeRole.LEAD).order_by("ordinal", "pk").values_list("written", flat=True))
    return Start(
        units=units,
        kinds=kinds,
        owed=tuple({one.pk: one for one in (obligation, *owed_by(actor, units, on=on))}.values()),
        obligation=obligation,
        kind=guessed(
            kinds,
            rules.telling(found.version.title if found else task.title, leads),
            rules.telling(f"{task.title}. {task.text}", leads),
        ),
        names=tuple(task.programs),
        description=task.as_published.text,
        helpers=tuple(unit for unit in holders if unit not in units[:1]),
        **_known(obligation, found, leads, on),
    )


def again(activity: Activity, actor: Actor, *, on: date) -> Start:
    """What may be chosen when an activity is changed: its unit stays."""
    units = (activity.unit,)
    served = Obligation.objects.filter(pk__in=activity.duties.values("obligation_id")).select_related("task")
    owed = {one.pk: one for one in (*served, *owed_by(actor, units, on=on))}
    return Start(units, kinds_offered(), tuple(owed.values()))


def root_of(unit: Unit) -> Unit:
    """The top of the tree that a unit stands in."""
    return Unit.objects.get(pk=int(unit.path.strip("/").split("/")[0]))


def kinds_offered() -> tuple[ActivityKind, ...]:
    """The kinds that may be chosen, with the figures that each asks for."""
    return tuple(ActivityKind.objects.filter(is_current=True).prefetch_related("results"))


def guessed(kinds: tuple[ActivityKind, ...], title: str, text: str) -> ActivityKind | None:
    """The kind that the words speak of."""
    found = rules.guess(title, text, ((kind.pk, kind.signs) for kind in kinds))
    return next((kind for kind in kinds if kind.pk == found), None)


def owed_by(actor: Actor, units: tuple[Unit, ...], *, on: date) -> tuple[Obligation, ...]:
    """What these units, or those above them, owe in periods that are not long over: an activity may serve several."""
    above = {int(pk) for unit in units for pk in unit.path.strip("/").split("/")}
    held = Holder.objects.filter(unit__in=above, is_live=True)
    rows = obligations.visible_to(actor).filter(
        pk__in=held.values("obligation_id"), period_end__gte=on - timedelta(days=31)
    )
    return tuple(rows.select_related("task").order_by("period_end", "task__ordinal", "pk")[:OFFERED])


def _content(obligation: Obligation, content: int | None, units: tuple[Unit, ...]) -> Content | None:
    """The registered content that is asked for, or the first one of these units."""
    found = [one for one in obligations.contents_of([obligation.pk]).get(obligation.pk, ()) if one.unit in units]
    return next((one for one in found if one.pk == content), found[0] if found else None)


def _known(obligation: Obligation, content: Content | None, leads: Sequence[str], on: date) -> dict[str, Any]:
    """From the registration where there is one, else from the obligation itself."""
    if content is None:
        day = obligation.due_to if obligation.due_to and obligation.due_to >= on else None
        task = obligation.task
        name = rules.activity_name(name_offered(task.title, task.text, task.programs).rstrip(" ;.,"), leads)
        return {"title": name[:TITLE], "day": day}
    version = content.version
    return {
        "title": version.title,
        "place": version.place,
        "capacity": version.expected,
        "day": version.starts_on or obligation.due_to,
        "begins": version.starts_at or MORNING,
    }
