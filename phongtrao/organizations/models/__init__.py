"""Units and their changes, people and their memberships, offices."""

from .changes import ChangeKind, Counterpart, FormerName, FormerPlace, Succession, UnitChange
from .imports import ImportState, ListImport, ListKind
from .invitations import Invitation
from .offices import Office, Role
from .people import Gender, Membership, Person, PersonMerge, Transfer, TransferState
from .units import TAKES_MEMBERS, ClusterPlace, Unit, UnitAlias, UnitKind

__all__ = [
    "TAKES_MEMBERS",
    "ChangeKind",
    "ClusterPlace",
    "Counterpart",
    "FormerName",
    "FormerPlace",
    "Gender",
    "ImportState",
    "Invitation",
    "ListImport",
    "ListKind",
    "Membership",
    "Office",
    "Person",
    "PersonMerge",
    "Role",
    "Succession",
    "Transfer",
    "TransferState",
    "Unit",
    "UnitAlias",
    "UnitChange",
    "UnitKind",
]
