"""The obligations behind a count, step by step of what became of them."""

from datetime import date, datetime, time, timedelta

from django.db.models import Q, QuerySet
from django.utils.timezone import make_aware
from django.utils.translation import gettext as _

from phongtrao.activities.models import ActivityDuty, ActivityState
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Rung
from phongtrao.obligations import labels
from phongtrao.obligations import queries as obligations
from phongtrao.obligations.models import Evidence, Obligation, ObligationState, Registration, RegistrationState

from .scope import Scope, held, overlapping

STROKES = ("met", "doing", "late", "none")
TOLD = ("given", "waiting")
"""What else is told of obligations."""
STEPS = ("all", "registered", "activity", "evidence", "met")
"""What becomes of an obligation, in the order in which work usually goes."""


def duties(scope: Scope) -> QuerySet[Obligation]:
    """What is owed within the scope, each obligation once."""
    rows = obligations.live().filter(overlapping(scope.period), plan=scope.plan)
    return rows if scope.is_whole else rows.filter(pk__in=held(scope).values("obligation_id"))


def behind(scope: Scope, step: str, until: date | None = None, since: date | None = None) -> QuerySet[Obligation]:
    """
    The obligations that a count has counted: at a stroke or a step by the day at which one looks; those met up to a
    day; those that have come there since a day, by today.
    """
    rows = duties(scope)
    if since is not None:
        rows = rows.filter(SINCE.get(step, _always)(since))
    if step == "waiting":
        return rows.filter(pk__in=_waiting(rows, scope))
    if step in STROKES:
        rows = _at_stroke(rows, step, scope.today if since else scope.day, scope.today)
    elif step in REACHED:
        rows = rows.filter(REACHED[step](_next_morning(scope.day)))
    if until is not None:
        rows = rows.filter(met_until(until, scope)).exclude(force="encouraged")
    return rows


def met_until(day: date, scope: Scope) -> Q:
    """
    Met by the end of a day. What was met on a day that nobody noted counts from the last day at which one looks.
    """
    met = Q(met_on__lte=day) | Q(met_on=None) if day >= scope.day else Q(met_on__lte=day)
    return met & Q(state=ObligationState.MET)


def _at_stroke(rows: QuerySet[Obligation], kind: str, day: date, today: date) -> QuerySet[Obligation]:
    """Those that stood at a stroke at the end of a day; of today an index knows it."""
    if day >= today:
        return rows.filter(obligations.at_stroke(kind, today))
    return rows.alias(stroke=obligations.stroke_as_of(day)).filter(stroke=kind)


def _next_morning(day: date) -> datetime:
    return make_aware(datetime.combine(day + timedelta(days=1), time.min))


def _registered(before: datetime) -> Q:
    rows = Registration.objects.exclude(state=RegistrationState.WITHDRAWN).filter(at__lt=before)
    return Q(pk__in=rows.values("obligation_id"))


def _has_activity(before: datetime) -> Q:
    """One that had been announced, or had begun even if it was written down afterwards."""
    kept = ActivityDuty.objects.exclude(activity__state__in=(ActivityState.DRAFT, ActivityState.CANCELLED))
    there = kept.filter(Q(activity__at__lt=before) | Q(activity__starts_at__lt=before))
    return Q(pk__in=there.values("obligation_id"))


def _has_evidence(before: datetime) -> Q:
    rows = Evidence.objects.filter(Q(removal=None) | Q(removal__at__gte=before), at__lt=before)
    return Q(pk__in=rows.filter(obligation__isnull=False).values("obligation_id"))


def _waiting(rows: QuerySet[Obligation], scope: Scope) -> list[int]:
    """Of what has evidence, that whose figures nobody has confirmed. Two queries."""
    shown = rows.filter(_has_evidence(_next_morning(scope.today))).order_by().values_list("pk", flat=True)
    names = {labels.label_of(pk): pk for pk in shown}
    root = int(scope.plan.issuer.path.strip("/").partition("/")[0])
    return [names[label] for label in ledger.on_rung(root, names, Rung.EVIDENCED)]


def _always(_since: date) -> Q:
    return Q()


SINCE = {
    "met": lambda since: Q(met_on__gte=since),
    "late": lambda since: Q(due_to__gte=since - timedelta(days=1)),
    "given": lambda since: Q(published_at__gte=make_aware(datetime.combine(since, time.min))),
}
"""What has come to a step since a day. Late on a day is what was due on the day before."""
REACHED = {"registered": _registered, "activity": _has_activity, "evidence": _has_evidence}


def titles() -> dict[str, str]:
    """What the obligations behind a count have in common, in words."""
    return {
        "all": _("Việc được giao"),
        "met": _("Việc đã hoàn thành"),
        "doing": _("Việc đang thực hiện"),
        "late": _("Việc chậm"),
        "none": _("Việc chưa thực hiện"),
        "given": _("Việc mới được giao"),
        "waiting": _("Việc có minh chứng chờ xác nhận"),
        "registered": _("Việc đã đăng ký nội dung"),
        "activity": _("Việc đã có hoạt động"),
        "evidence": _("Việc đã có minh chứng"),
    }
