"""What people do with units and members, by verb. Doors and upper rooms call these names."""

from phongtrao.organizations.refusals import FaultyRoster

from .changes import carry_out_change, decide_change, note_failed_change, withdraw_change
from .erasing import erase_person
from .exporting import export_list
from .imports import (
    begin_import,
    check_import,
    choose_columns,
    confirm_import,
    drop_import,
    drop_old_imports,
    take_import,
)
from .invitations import accept_invitation, invite, invite_again, invite_all, void_invitations
from .merging import merge_persons, undo_merge
from .offices import end_office, give_office
from .pairing import pair_units, part_units
from .people import correct_person, end_membership, link_account, look_at_person, register_member
from .reentry import confirm_way_back, refuse_way_back
from .rosters import import_roster
from .transfers import accept_transfer, ask_transfer, refuse_transfer, withdraw_transfer

__all__ = [
    "FaultyRoster",
    "accept_invitation",
    "accept_transfer",
    "ask_transfer",
    "begin_import",
    "carry_out_change",
    "check_import",
    "choose_columns",
    "confirm_import",
    "confirm_way_back",
    "correct_person",
    "decide_change",
    "drop_import",
    "drop_old_imports",
    "end_membership",
    "end_office",
    "erase_person",
    "export_list",
    "give_office",
    "import_roster",
    "invite",
    "invite_again",
    "invite_all",
    "link_account",
    "look_at_person",
    "merge_persons",
    "note_failed_change",
    "pair_units",
    "part_units",
    "refuse_transfer",
    "refuse_way_back",
    "register_member",
    "take_import",
    "undo_merge",
    "void_invitations",
    "withdraw_change",
    "withdraw_transfer",
]
