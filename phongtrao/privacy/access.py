"""Who may read the journal and answer for personal data."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed
from phongtrao.organizations.access import STEERS


def may_read_journal(actor: Actor) -> bool:
    """True for officers: they read what happened in their units, and below."""
    return bool(actor.holds(*STEERS))


def check_may_read_journal(actor: Actor) -> None:
    """Refuse everybody who may not read the journal."""
    if not may_read_journal(actor):
        raise NotAllowed
