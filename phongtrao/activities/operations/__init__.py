"""What people do with activities, by verb."""

from .cancelling import cancel_activity
from .certifying import issue_certificates, reissue_certificate, revoke_certificate
from .checking_in import check_in
from .closing import Outcome, close_activity, mend_result
from .contest import add_judge, enter_contest, give_points, publish_results, set_rubric, withdraw_entry
from .details import Details
from .fencing import set_fence
from .forgetting import forget_author, forget_participant, forget_places
from .guests import Guest, cancel_guest_sign_up, sign_up_guest
from .kinds import Figure, KindWords, set_kind
from .making import change_activity, make_activity
from .merging import hand_over_merged, merge_persons, undo_merge
from .panels import add_to_panel, answer_proposal, finish_milestone, remove_from_panel
from .sessions import Meeting, add_sessions, change_session, cut_into_slots, remove_session
from .sharing import share_results
from .showing import show_evidence
from .signing import cancel_sign_up, sign_up
from .team import answer_call, call_out, end_call
from .undoing_check_in import WhyMissing, settle_clash, undo_check_in
from .writing import remind_of_tomorrow, write_to_guest

__all__ = [
    "Details",
    "Figure",
    "Guest",
    "KindWords",
    "Meeting",
    "Outcome",
    "WhyMissing",
    "add_judge",
    "add_sessions",
    "add_to_panel",
    "answer_call",
    "answer_proposal",
    "call_out",
    "cancel_activity",
    "cancel_guest_sign_up",
    "cancel_sign_up",
    "change_activity",
    "change_session",
    "check_in",
    "close_activity",
    "cut_into_slots",
    "end_call",
    "enter_contest",
    "finish_milestone",
    "forget_author",
    "forget_participant",
    "forget_places",
    "give_points",
    "hand_over_merged",
    "issue_certificates",
    "make_activity",
    "mend_result",
    "merge_persons",
    "publish_results",
    "reissue_certificate",
    "remind_of_tomorrow",
    "remove_from_panel",
    "remove_session",
    "revoke_certificate",
    "set_fence",
    "set_kind",
    "set_rubric",
    "settle_clash",
    "share_results",
    "show_evidence",
    "sign_up",
    "sign_up_guest",
    "undo_check_in",
    "undo_merge",
    "withdraw_entry",
    "write_to_guest",
]
