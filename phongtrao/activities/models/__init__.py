"""What units do at a time and a place: activities, their kinds, who comes, who was there, what came of it."""

from .activity import Activity, ActivityDuty, ActivityState, Audience, AudienceUnit, CoHost, Mode
from .certificate import Certificate
from .check_in import CheckIn, CheckInClash, CheckInMethod, SeenPlace
from .contest import Criterion, Entrant, Judge, Points
from .kind import ActivityKind, KindResult
from .panels import DeskDay, Handover, HandoverKind, Milestone, PanelRow, Product, Proposal, Twin
from .result import Result
from .session import Session
from .sign_up import SignUp, SignUpState
from .team import CallAnswer, CallOut, Coming

__all__ = [
    "Activity",
    "ActivityDuty",
    "ActivityKind",
    "ActivityState",
    "Audience",
    "AudienceUnit",
    "CallAnswer",
    "CallOut",
    "Certificate",
    "CheckIn",
    "CheckInClash",
    "CheckInMethod",
    "CoHost",
    "Coming",
    "Criterion",
    "DeskDay",
    "Entrant",
    "Handover",
    "HandoverKind",
    "Judge",
    "KindResult",
    "Milestone",
    "Mode",
    "PanelRow",
    "Points",
    "Product",
    "Proposal",
    "Result",
    "SeenPlace",
    "Session",
    "SignUp",
    "SignUpState",
    "Twin",
]
