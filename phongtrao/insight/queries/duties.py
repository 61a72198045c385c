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
    The obligations that a count has counted: at a stroke or a step; those met up to a day; those that have come there
    since a day.
    """
    rows = duties(scope)
    if since is not None:
        rows = rows.filter(SINCE.get(step, _always)(since))
    if step == "waiting":
        return rows.filter(pk__in=_waiting(rows, scope))
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


def _waiting(rows: QuerySet[Obligation], scope: Scope) -> list[int]:
    """Of what has evidence, that whose figures nobody has confirmed. Two queries."""
    shown = rows.filter(_has_evidence()).order_by().values_list("pk", flat=True)
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
