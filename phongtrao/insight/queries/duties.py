"""The obligations behind a count, step by step of what became of them."""

from datetime import date

from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from phongtrao.activities.models import ActivityDuty, ActivityState
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Evidence, Obligation, ObligationState, Registration, RegistrationState

from .scope import Scope, held, overlapping

STROKES = ("met", "doing", "late", "none")
STEPS = ("all", "registered", "activity", "evidence", "met")
"""What becomes of an obligation, in the order in which work usually goes."""


def duties(scope: Scope) -> QuerySet[Obligation]:
    """What is owed within the scope, each obligation once."""
    rows = obligations.live().filter(overlapping(scope.period), plan=scope.plan)
    return rows if scope.is_whole else rows.filter(pk__in=held(scope).values("obligation_id"))


def behind(scope: Scope, step: str, until: date | None = None) -> QuerySet[Obligation]:
    """The obligations that a count has counted: at a stroke or a step; those met up to a day."""
    rows = duties(scope)
    if step in STROKES:
        rows = rows.filter(obligations.at_stroke(step, scope.today))
    elif step in REACHED:
        rows = rows.filter(REACHED[step]())
    if until is not None:
        rows = rows.filter(met_until(until, scope)).exclude(force="encouraged")
    return rows


def met_until(day: date, scope: Scope) -> Q:
    """
    Met by the end of a day. What was met on a day that nobody noted counts from the last day at which one looks.
    """
    last = min(scope.period.end, scope.today)
    met = Q(met_on__lte=day) | Q(met_on=None) if day >= last else Q(met_on__lte=day)
    return met & Q(state=ObligationState.MET)


def _registered() -> Q:
    rows = Registration.objects.exclude(state=RegistrationState.WITHDRAWN)
    return Q(pk__in=rows.values("obligation_id"))


def _has_activity() -> Q:
    kept = ActivityDuty.objects.exclude(activity__state__in=(ActivityState.DRAFT, ActivityState.CANCELLED))
    return Q(pk__in=kept.values("obligation_id"))


def _has_evidence() -> Q:
    return Q(pk__in=Evidence.objects.filter(removal=None, obligation__isnull=False).values("obligation_id"))


REACHED = {"registered": _registered, "activity": _has_activity, "evidence": _has_evidence}


def titles() -> dict[str, str]:
    """What the obligations behind a count have in common, in words."""
    return {
        "all": _("Việc được giao"),
        "met": _("Việc đã hoàn thành"),
        "doing": _("Việc đang thực hiện"),
        "late": _("Việc chậm"),
        "none": _("Việc chưa thực hiện"),
        "registered": _("Việc đã đăng ký nội dung"),
        "activity": _("Việc đã có hoạt động"),
        "evidence": _("Việc đã có minh chứng"),
    }
