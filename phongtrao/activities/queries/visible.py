"""Which activities an actor sees. Every read begins here."""

from datetime import date

from django.db.models import Q, QuerySet
from django.utils.timezone import localdate

from phongtrao.activities.models import Activity, ActivityState, Audience, AudienceUnit, CoHost
from phongtrao.foundation.actors import Actor
from phongtrao.organizations.access import READS_SUBTREE, WORKS
from phongtrao.organizations.models import ClusterPlace
from phongtrao.organizations.queries import current


def visible_to(actor: Actor) -> QuerySet[Activity]:
    """
    Activities that an actor may read: listed ones are public; whoever works for a host or co-host sees its drafts too;
    offices that read a subtree see what its units hold; members what is meant for them.
    """
    if actor.is_job:
        return Activity.objects.all()
    seen = Q(is_listed=True)
    for path in actor.paths(*READS_SUBTREE):
        seen |= Q(unit__path__startswith=path)
    if actor.offices:
        seen |= meant_for(actor, on=localdate())
    return Activity.objects.filter(seen & ~Q(state=ActivityState.DRAFT) | _managed(actor))


def managed_by(actor: Actor) -> QuerySet[Activity]:
    """Activities of the units for which an actor works, as host or co-host."""
    return Activity.objects.all() if actor.is_job else Activity.objects.filter(_managed(actor))


def _managed(actor: Actor) -> Q:
    mine, helped = Q(pk__in=[]), Q(pk__in=[])
    for path in actor.paths(*WORKS):
        mine |= Q(unit__path__startswith=path)
        helped |= Q(unit__path__startswith=path)
    return mine | Q(pk__in=CoHost.objects.filter(helped).values("activity_id"))


def meant_for(actor: Actor, *, on: date) -> Q:
    """
    What is open to everybody, to units named, or to members of who holds it or helps: a unit at or above one of the
    actor's, or the cluster in which one of those sits on a day.
    """
    own = {int(pk) for office in actor.offices for pk in office.unit_path.strip("/").split("/")}
    clusters = current(ClusterPlace.objects.filter(unit__in=own), on=on).values("cluster_id")
    helped = CoHost.objects.filter(Q(unit__in=own) | Q(unit__in=clusters))
    named = AudienceUnit.objects.filter(unit__in=own)
    return (
        Q(audience=Audience.EVERYBODY)
        | Q(audience=Audience.SUBTREE, unit__in=own)
        | Q(audience=Audience.SUBTREE, unit__in=clusters)
        | Q(audience=Audience.SUBTREE, pk__in=helped.values("activity_id"))
        | Q(audience=Audience.UNITS, pk__in=named.values("activity_id"))
    )
