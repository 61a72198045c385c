"""Parsing what people send: an activity, its sessions, sign-ups, kinds."""

from .activity import ActivityForm
from .arriving import ArriveForm, RoomForm
from .check_in import PersonForm, SheetForm, WalkInForm, WhyForm
from .contest import AwardsForm, CallForm, EntrantForm, JudgeForm, PointsForm, RubricForm
from .fence import FenceForm
from .filters import ListForm
from .joining import GuestForm, JoinForm, MembersForm
from .kinds import KindForm
from .outcome import EvidenceForm, MendForm, OutcomeForm
from .panels import ROW_FORMS
from .sessions import SessionForm, SlotsForm
from .sharing import SharesForm
from .words import ReasonForm

__all__ = [
    "ROW_FORMS",
    "ActivityForm",
    "ArriveForm",
    "AwardsForm",
    "CallForm",
    "EntrantForm",
    "EvidenceForm",
    "FenceForm",
    "GuestForm",
    "JoinForm",
    "JudgeForm",
    "KindForm",
    "ListForm",
    "MembersForm",
    "MendForm",
    "OutcomeForm",
    "PersonForm",
    "PointsForm",
    "ReasonForm",
    "RoomForm",
    "RubricForm",
    "SessionForm",
    "SharesForm",
    "SheetForm",
    "SlotsForm",
    "WalkInForm",
    "WhyForm",
]
