"""Who sees which titles, rounds, dossiers and awards. Every read begins here."""

from django.db.models import Q, QuerySet

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.access import READS_SUBTREE, STEERS, WORKS
from phongtrao.titles.models import Award, AwardRound, AwardState, Nomination, Standard, Title


def visible_titles(actor: Actor) -> QuerySet[Title]:
    """The titles of the units above one's own, of those one looks after, and all for the administrator."""
    rows = Title.objects.select_related("unit")
    if actor.is_job or actor.is_administrator:
        return rows
    return rows.filter(_around(actor, "unit"))


def visible_standards(actor: Actor) -> QuerySet[Standard]:
    """The standards of those titles; drafts for who writes them."""
    rows = Standard.objects.filter(title__in=visible_titles(actor).values("pk")).select_related("title__unit")
    if actor.is_job or actor.is_administrator:
        return rows
    kept = Q(published_at__isnull=False)
    for path in actor.reach(*STEERS):
        kept |= Q(title__unit__path__startswith=path)
    return rows.filter(kept)


def visible_rounds(actor: Actor) -> QuerySet[AwardRound]:
    """Rounds of the units above one's own and of those one looks after, and those on whose council one sits."""
    rows = AwardRound.objects.select_related("unit", "standard__title__unit")
    if actor.is_job:
        return rows
    seen = _around(actor, "unit")
    if actor.user_id:
        seen |= Q(seats__user=actor.user_id) | Q(nominations__person__in=organizations.records_behind(actor.user_id))
    return rows.filter(pk__in=AwardRound.objects.filter(seen).values("pk"))


def _around(actor: Actor, unit: str) -> Q:
    own = {int(part) for office in actor.offices for part in office.unit_path.strip("/").split("/")}
    seen = Q(**{f"{unit}__in": own})
    for path in actor.reach(*READS_SUBTREE):
        seen |= Q(**{f"{unit}__path__startswith": path})
    return seen


def visible_nominations(actor: Actor) -> QuerySet[Nomination]:
    """
    The dossiers that somebody opens: one's own; those of the units that one works for; all of a round for its officers;
    for its council those that stand, from the vote on.
    """
    rows = Nomination.objects.select_related("round__unit", "round__standard__title__unit", "person", "unit")
    if actor.is_job:
        return rows
    seen = Q(pk__in=[])
    if actor.user_id:
        judged = ~Q(round__state=AwardState.OPEN) & ~Q(outcome="unfit")
        seen |= Q(person__in=organizations.records_behind(actor.user_id))
        seen |= Q(round__seats__user=actor.user_id, state="agreed") & judged
    for path in actor.reach(*STEERS):
        seen |= Q(round__unit__path__startswith=path)
    for path in actor.reach(*WORKS):
        seen |= Q(unit__path__startswith=path)
    return rows.filter(pk__in=Nomination.objects.filter(seen).values("pk"))


def visible_awards(actor: Actor) -> QuerySet[Award]:
    """The lines of the register of the units that one looks after: for offices that read a subtree."""
    rows = Award.objects.select_related("unit", "round", "person")
    if actor.is_job:
        return rows
    seen = Q(pk__in=[])
    for path in actor.reach(*READS_SUBTREE):
        seen |= Q(unit__path__startswith=path) | Q(nomination__unit__path__startswith=path)
    return rows.filter(seen)


def awards_of_own(actor: Actor) -> QuerySet[Award]:
    """What somebody was given themself."""
    return Award.objects.filter(person__in=organizations.records_behind(actor.user_id)).select_related("unit")


def printable_awards(actor: Actor) -> QuerySet[Award]:
    """What somebody prints: their own, and those of the register that they read; none that was revoked or erased."""
    seen = Q(pk__in=visible_awards(actor).values("pk")) | Q(pk__in=awards_of_own(actor).values("pk"))
    return Award.objects.filter(seen, revoked_at=None, is_forgotten=False)
