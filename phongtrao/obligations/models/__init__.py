"""What is owed and by whom, how it is counted; what units promise, show, say and ask for."""

from .comment import Comment, Mention
from .demand import Demand, EvidenceRule
from .evidence import Evidence, EvidenceKind, EvidenceRemoval, Fingerprint, Likeness, Shows
from .obligation import CLOSED, Holder, Obligation, ObligationState
from .passing import Passing
from .petition import Petition, PetitionAnswer, PetitionKind, PetitionVerdict
from .progress import Progress, ProgressKind, Reminder
from .registration import (
    Registration,
    RegistrationDecision,
    RegistrationState,
    RegistrationVerdict,
    RegistrationVersion,
)
from .tally import Tally

__all__ = [
    "CLOSED",
    "Comment",
    "Demand",
    "Evidence",
    "EvidenceKind",
    "EvidenceRemoval",
    "EvidenceRule",
    "Fingerprint",
    "Holder",
    "Likeness",
    "Mention",
    "Obligation",
    "ObligationState",
    "Passing",
    "Petition",
    "PetitionAnswer",
    "PetitionKind",
    "PetitionVerdict",
    "Progress",
    "ProgressKind",
    "Registration",
    "RegistrationDecision",
    "RegistrationState",
    "RegistrationVerdict",
    "RegistrationVersion",
    "Reminder",
    "Shows",
    "Tally",
]
