"""Which units are silent: they owe something, and for two weeks nobody there has said, promised, asked or looked."""

from datetime import date, datetime, time, timedelta

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.timezone import make_aware

from phongtrao.obligations.models import Holder, Petition, Progress, RegistrationVersion
from phongtrao.organizations.models import Office, Role, Unit, UnitKind
from phongtrao.plans.models import ChargeRole, Plan

from .strokes import UNMET

QUIET_DAYS = 14
"""After so many days without a sign somebody should call."""


def silent_units(plan: Plan, today: date, among: QuerySet[Unit] | None = None) -> QuerySet[Unit]:
    """
    Units that have not met something under the plan, and of which for `QUIET_DAYS` nobody reported progress,
    registered a content or petitioned, and no secretary signed in. The issuer and its board are those who ask.
    """
    since = make_aware(datetime.combine(today - timedelta(days=QUIET_DAYS), time.min))
    unit = OuterRef("pk")
    owes = Holder.objects.filter(unit=unit, plan=plan, role=ChargeRole.LEAD, is_live=True, obligation__state__in=UNMET)
    signs = (
        Progress.objects.filter(unit=unit, plan=plan, at__gte=since),
        RegistrationVersion.objects.filter(registration__unit=unit, at__gte=since),
        Petition.objects.filter(unit=unit, at__gte=since),
        Office.objects.filter(unit=unit, role=Role.SECRETARY, user__last_login__gte=since),
    )
    heard = Q()
    for sign in signs:
        heard |= Q(Exists(sign))
    units = (Unit.objects.all() if among is None else among).exclude(pk=plan.issuer_id).exclude(kind=UnitKind.BOARD)
    return units.filter(Exists(owes)).exclude(heard)
