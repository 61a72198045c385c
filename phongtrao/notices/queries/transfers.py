"""Transfers of membership as the trail knows them."""

from phongtrao.organizations.models import Transfer
from phongtrao.trail import queries as trail


def askers_of(transfer: Transfer) -> frozenset[int]:
    """The account that asked for a transfer, as the trail says. One query."""
    asked = trail.of(transfer.person).filter(verb="transfer_asked", at=transfer.asked_at)
    return frozenset(actor_id for actor_id in asked.values_list("actor_id", flat=True) if actor_id is not None)
