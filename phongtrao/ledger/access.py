"""Who may keep metrics. Who may record is asked by the operation that records."""

from phongtrao.foundation.actors import Actor
from phongtrao.foundation.refusals import NotAllowed


def may_keep_metrics(actor: Actor) -> bool:
    """Metrics are data of the whole service: the administrator keeps them."""
    return actor.is_administrator


def check_may_keep_metrics(actor: Actor) -> None:
    """Refuse everybody but administrators."""
    if not may_keep_metrics(actor):
        raise NotAllowed
