"""What is known of units in a period: the figures from which points are computed. Never asked unit by unit."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from itertools import batched

from django.db.models import Count

from phongtrao.evaluation import rules
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Metric
from phongtrao.ledger.queries import Asked
from phongtrao.obligations import queries as obligations
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Membership, Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan

PEOPLE, SATISFACTION = "distinct_participants", "satisfaction"
UNITS_AT_ONCE = 1000
"""So many units in one question to the ledger: what is asked goes as one piece of text."""
KEPT = {rules.facts.PEOPLE: PEOPLE, rules.facts.SATISFACTION: SATISFACTION}
"""Facts of every unit that are metrics of the ledger under a name of their own."""


def facts_of(
    units: Sequence[Unit], rubric: rules.Rubric, *, window: Period, plan: Plan | None, on: date
) -> dict[int, dict[str, str]]:
    """
    Unit → its facts, as text. A fixed number of queries for a thousand units: at most five of the ledger, one of
    obligations, two of members and metrics.
    """
    on = min(on, window.end)
    members = members_under(on)
    duties = obligations.punctuality(plan, [unit.pk for unit in units], window, on=on) if plan else {}
    known = set(Metric.objects.values_list("key", flat=True))
    figures = _figures(units, {name: name for name in rubric.metrics & known} | KEPT, window)
    found = {}
    for unit in units:
        facts = {name: Decimal(0) for name in rules.facts.NAMES} | figures[unit.pk]
        facts[rules.facts.MEMBERS] = Decimal(members.get(unit.pk, 0))
        if one := duties.get(unit.pk):
            facts |= {
                rules.facts.OWED: Decimal(one.owed),
                rules.facts.MET: Decimal(one.met),
                rules.facts.DUE: Decimal(one.due),
                rules.facts.ON_TIME: Decimal(one.on_time),
                rules.facts.LATE: Decimal(one.late),
            }
        found[unit.pk] = {name: format(value.normalize(), "f") for name, value in sorted(facts.items())}
    return found


def members_under(on: date) -> Counter[int]:
    """Unit → how many people belong to it and to all below it on a day. One query."""
    rows = organizations.current(Membership.objects.filter(person__merged_into=None), on=on)
    counted = rows.order_by().values_list("unit__path").annotate(people=Count("person", distinct=True))
    found: Counter[int] = Counter()
    for path, people in counted:
        for part in path.strip("/").split("/"):
            found[int(part)] += people
    return found


def _figures(units: Iterable[Unit], metrics: dict[str, str], window: Period) -> dict[int, dict[str, Decimal]]:
    found: dict[int, dict[str, Decimal]] = {unit.pk: {} for unit in units}
    for some in batched(list(found), UNITS_AT_ONCE):
        asked = [(name, Asked(pk, metric, window)) for pk in some for name, metric in metrics.items()]
        for (name, one), figure in zip(asked, ledger.figures([one for _name, one in asked]), strict=True):
            found[one.scope_id][name] = figure.value
    return found


def as_facts(text: dict[str, str]) -> rules.Facts:
    """Facts as kept with an evaluation → numbers."""
    return {name: Decimal(value) for name, value in text.items()}
