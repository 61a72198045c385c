"""Which reports an actor sees. Every read begins here."""

from django.db.models import Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.organizations.models import Role
from phongtrao.reports.models import Report, ReportState

SENT = (ReportState.SUBMITTED, ReportState.ACCEPTED)


def visible_to(actor: Actor) -> QuerySet[Report]:
    """
    Reports that an actor may read: who works for a unit or above it, all of them; a party committee what was submitted
    and is not back with the unit.
    """
    if actor.is_job:
        return Report.objects.all()
    seen = Q(pk__in=[])
    for path in actor.reach(*WORKS):
        seen |= Q(unit__path__startswith=path)
    for path in actor.reach(Role.PARTY_COMMITTEE):
        seen |= Q(unit__path__startswith=path, state__in=SENT)
    return Report.objects.filter(seen)


def reads_reports(actor: Actor) -> bool:
    """True for who has an office in which reports are read."""
    return bool(actor.holds(*READS_SUBTREE))


def with_all(rows: QuerySet[Report]) -> QuerySet[Report]:
    """What a page of a report needs beside it."""
    return rows.select_related("unit__parent", "plan__issuer")
