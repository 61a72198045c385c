"""What people do with units and members, by verb. Doors and upper rooms call these names."""

from phongtrao.organizations.refusals import FaultyRoster

from .erasing import erase_person
from .merging import merge_persons, undo_merge
from .offices import give_office
from .people import correct_person, end_membership, link_account, look_at_person, register_member
from .rosters import import_roster
from .transfers import accept_transfer, ask_transfer, refuse_transfer

__all__ = [
    "FaultyRoster",
    "accept_transfer",
    "ask_transfer",
    "correct_person",
    "end_membership",
    "erase_person",
    "give_office",
    "import_roster",
    "link_account",
    "look_at_person",
    "merge_persons",
    "refuse_transfer",
    "register_member",
    "undo_merge",
]
