"""Units and their changes, people and their memberships, offices."""

from .changes import ChangeKind, FormerName, Succession, UnitChange
from .offices import Office, Role
from .people import Gender, Membership, Person, PersonMerge, Transfer, TransferState
from .units import ClusterPlace, Unit, UnitAlias, UnitKind

__all__ = [
    "ChangeKind",
    "ClusterPlace",
    "FormerName",
    "Gender",
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
