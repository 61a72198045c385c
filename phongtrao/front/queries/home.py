"""Chooses the home page of a person: the office with the most to do comes first."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import queries as organizations
from phongtrao.organizations.models import Invitation, Role

from .member import MemberHome, member_home
from .officer import OfficerHome, officer_home
from .party import PartyHome, party_home
from .secretary import SecretaryHome, secretary_home


@dataclass(frozen=True, slots=True)
class Nobody:
    """The page of a person who holds no office yet."""

    kind: ClassVar[str] = "nobody"
    name: str
    way_back: Invitation | None = None


Home = OfficerHome | SecretaryHome | PartyHome | MemberHome | Nobody


def home_page(actor: Actor, *, at: datetime) -> Home:
    """The home of a person at a moment. The number of queries does not grow with units, tasks or obligations."""
    if actor.holds(Role.OFFICER):
        return officer_home(actor, at=at)
    month = secretary_home(actor, at=at) if actor.holds(Role.SECRETARY) else None
    if month:
        return month
    if actor.holds(Role.PARTY_COMMITTEE):
        return party_home(actor, at=at)
    for office in actor.holds(Role.MEMBER)[:1]:
        return member_home(actor, office, at=at)
    return Nobody(actor.label, organizations.way_back_of(actor, at=at))
