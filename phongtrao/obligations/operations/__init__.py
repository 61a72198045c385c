"""What people do with obligations, by verb. Doors and upper rooms call these names."""

from .accepting import decide_registration, start_registration
from .attesting import NothingToConfirm, confirm_result
from .demanding import demand_evidence
from .due import DueIsSet, OutsideWindow, WrongDue, set_due
from .following import follow_balances
from .forgetting import forget_author, forget_contact
from .measuring import NoSuchMetric, choose_metric, measure_by_words
from .petitioning import (
    NoDueToMove,
    PetitionAnswered,
    PetitionOpen,
    answer_petition,
    petition,
    take_back_petition,
)
from .progress import (
    AlreadyMet,
    AlreadyStarted,
    NothingSaid,
    NotMet,
    NotShown,
    Withdrawn,
    report_progress,
    return_for_more,
)
from .proving import ContentOfAnother, Proof, Said, TooMuchEvidence, report_with_evidence, show_by_itself
from .publishing import NothingToPublish, PlanNotCovered, Published, publish
from .registering import (
    ReasonMissing,
    RegistrationGone,
    RegistrationMoved,
    Terms,
    TooManyRegistrations,
    change_registration,
    register,
    withdraw_registration,
)
from .reminding import NobodyToRemind, NothingToRemind, Reminded, remind, tell_of_days, tell_of_week
from .removing import remove_evidence
from .succession import carry_out_due, pass_stranded, reorganise
from .talking import IsRemoved, NothingWritten, TooLateToEdit, add_comment, edit_comment, remove_comment

__all__ = [
    "AlreadyMet",
    "AlreadyStarted",
    "ContentOfAnother",
    "DueIsSet",
    "IsRemoved",
    "NoDueToMove",
    "NoSuchMetric",
    "NobodyToRemind",
    "NotMet",
    "NotShown",
    "NothingSaid",
    "NothingToConfirm",
    "NothingToPublish",
    "NothingToRemind",
    "NothingWritten",
    "OutsideWindow",
    "PetitionAnswered",
    "PetitionOpen",
    "PlanNotCovered",
    "Proof",
    "Published",
    "ReasonMissing",
    "RegistrationGone",
    "RegistrationMoved",
    "Reminded",
    "Said",
    "Terms",
    "TooLateToEdit",
    "TooManyRegistrations",
    "TooMuchEvidence",
    "Withdrawn",
    "WrongDue",
    "add_comment",
    "answer_petition",
    "carry_out_due",
    "change_registration",
    "choose_metric",
    "confirm_result",
    "decide_registration",
    "demand_evidence",
    "edit_comment",
    "follow_balances",
    "forget_author",
    "forget_contact",
    "measure_by_words",
    "pass_stranded",
    "petition",
    "publish",
    "register",
    "remind",
    "remove_comment",
    "remove_evidence",
    "reorganise",
    "report_progress",
    "report_with_evidence",
    "return_for_more",
    "set_due",
    "show_by_itself",
    "start_registration",
    "take_back_petition",
    "tell_of_days",
    "tell_of_week",
    "withdraw_registration",
]
