"""What an address asks for: whose figures, under which plan, in which period, up to which day."""

from datetime import date

from django.core.exceptions import ValidationError
from django.http import Http404
from django.utils.timezone import localdate

from phongtrao.foundation.fields import DateField
from phongtrao.foundation.http import Request, number_in
from phongtrao.insight import queries
from phongtrao.insight.queries import Scope
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan

LONGEST = 5 * 366
"""No plan is longer, and each month of a period is looked at."""


def unit_in(request: Request) -> Unit:
    """The unit; 404 where there is none that the actor may look at."""
    unit = queries.unit_asked(request.actor, number_in(request, "don-vi"))
    if unit is None:
        raise Http404
    return unit


def scope_in(request: Request, unit: Unit) -> Scope | None:
    """What is looked at; None while there is no published plan; 404 where the address asks for what is not there."""
    plans = queries.plans_over(unit, request.actor)
    if not plans:
        return None
    plan, period, metric = _plan_in(request, plans), _period_in(request), request.GET.get("thuoc", "")
    return queries.scope_of(request.actor, unit, plan, period, localdate(request.now), metric)


def scope_or_404(request: Request) -> Scope:
    """The same where nothing can be shown without a plan."""
    scope = scope_in(request, unit_in(request))
    if scope is None:
        raise Http404
    return scope


def day_in(request: Request, name: str) -> date | None:
    """The day that the address gives for a name; none where it gives none."""
    try:
        return DateField().clean(request.GET[name]) if request.GET.get(name) else None
    except ValidationError as error:
        raise Http404 from error


def _plan_in(request: Request, plans: list[Plan]) -> Plan:
    """The plan asked for; the first where another unit was chosen, over which it does not stand."""
    wanted = number_in(request, "ke-hoach")
    return next((plan for plan in plans if plan.pk == wanted), plans[0])


def _period_in(request: Request) -> Period | None:
    key = request.GET.get("ky", "")
    try:
        period = Period.parse(key) if key else None
    except ValueError as error:
        raise Http404 from error
    if period and period.days > LONGEST:
        raise Http404
    return period
