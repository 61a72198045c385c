"""How whole plans stand, for pages that show several."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Sum

from phongtrao.foundation.actors import Actor
from phongtrao.obligations import rules
from phongtrao.obligations.models import Tally
from phongtrao.plans.models import Plan

from .visible import sees_whole


def standings(plans: Iterable[Plan], actor: Actor, today: date) -> dict[int, rules.Counts]:
    """The obligations of each plan by stroke, of those plans that the actor sees as a whole. One query."""
    whole = [plan.pk for plan in plans if sees_whole(actor, plan)]
    found = dict.fromkeys(whole, rules.Counts())
    rows = Tally.objects.filter(plan__in=whole).order_by().values_list("plan_id", "state", "force", "due_to")
    for plan_id, state, force, due_to, number in rows.annotate(total=Sum("number")) if whole else ():
        stroke = rules.stroke(state=state, force=force, due_to=due_to, today=today)
        found[plan_id] += rules.Counts.single(stroke, number)
    return found
