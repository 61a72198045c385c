"""Units and their changes, people and their memberships, offices, lists on their way in."""

from .changes import ChangeKind, FormerName, Succession, UnitChange
from .imports import ImportState, ListImport, ListKind
from .offices import Office, Role
from .people import Gender, Membership, Person, PersonMerge, Transfer, TransferState
from .units import ClusterPlace, Unit, UnitAlias, UnitKind

__all__ = [
    "ChangeKind",
    "ClusterPlace",
    "FormerName",
    "Gender",
    "ImportState",
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
