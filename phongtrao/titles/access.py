"""Who may do what with titles and rounds. Reads start from `queries.visible_…`; these answer for buttons and deeds."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations import access as organizations
from phongtrao.organizations.access import STEERS
from phongtrao.organizations.models import Person, Unit
from phongtrao.organizations.queries import lives_on

from .models import AwardRound, Nomination, Seat, Title


def may_keep_titles(actor: Actor, unit: Unit) -> bool:
    """Officers of the unit and of those above it write its titles; the administrator too: they are nobody's data."""
    return organizations.steers(actor, unit.path) or actor.is_administrator


def check_may_keep_titles(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who may not write titles of the unit."""
    if not may_keep_titles(actor, unit):
        raise NotAllowed


def keeps_any(actor: Actor) -> bool:
    """True for an officer of any unit, and the administrator."""
    return bool(actor.holds(*STEERS)) or actor.is_administrator


def may_use(actor: Actor, title: Title, host: Unit) -> bool:
    """A title is given by the unit that has it and by those below."""
    return host.path.startswith(title.unit.path) and may_hold(actor, host)


def may_hold(actor: Actor, unit: Unit) -> bool:
    """Officers of the unit that gives a title, and of those above it: open, count, publish, revoke."""
    return organizations.steers(actor, unit.path)


def may_read_votes(actor: Actor, one: AwardRound) -> bool:
    """Votes, and what they come to before the decision: for who holds the round and for its council."""
    if may_hold(actor, one.unit):
        return True
    return actor.user_id is not None and Seat.objects.filter(round=one, user=actor.user_id).exists()


def check_may_hold(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who may not hold rounds of the unit."""
    if not may_hold(actor, unit):
        raise NotAllowed


def may_nominate(actor: Actor, unit: Unit) -> bool:
    """Who works for a unit nominates its members."""
    return organizations.works_for(actor, unit.path)


def check_may_nominate(actor: Actor, unit: Unit) -> None:
    """Refuse everybody who does not work for the unit."""
    if not may_nominate(actor, unit):
        raise NotAllowed


def is_own(actor: Actor, nomination: Nomination) -> bool:
    """True for who is nominated."""
    return is_person(actor, nomination.person)


def is_person(actor: Actor, person: Person | None) -> bool:
    """True for who is behind a record, also where it was merged into theirs."""
    return person is not None and actor.user_id is not None and lives_on(person).user_id == actor.user_id


def check_is_own(actor: Actor, nomination: Nomination) -> None:
    """Refuse everybody but who is nominated."""
    if not is_own(actor, nomination):
        raise NotAllowed


def may_write(actor: Actor, nomination: Nomination) -> bool:
    """The dossier is written by who is nominated and by who works for their unit."""
    return is_own(actor, nomination) or may_nominate(actor, nomination.unit)


def check_may_write(actor: Actor, nomination: Nomination) -> None:
    """Refuse everybody who may not write the dossier."""
    if not may_write(actor, nomination):
        raise NotAllowed
