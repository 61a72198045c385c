"""What people do with titles."""

from .awarding import Decree, publish_awards, revoke_award
from .council import name_seat, remove_seat
from .dossier import PaperWords, add_papers, remove_paper, write_dossier
from .exporting import export_register
from .forgetting import forget_author, forget_nominee
from .nominating import agree, decline, nominate, nominate_oneself, withdraw_nomination
from .reviewing import ReviewWords, answer_review, confirm_review, write_review
from .rounds import AwardRoundWords, begin_vote, open_award_round
from .samples import take_sample_titles
from .standards import (
    ConditionWords,
    StandardWords,
    TitleWords,
    begin_standard,
    change_title,
    make_title,
    publish_standard,
    remove_condition,
    set_condition,
    set_standard,
)
from .voting import break_tie, cast_ballots, count_votes

__all__ = [
    "AwardRoundWords",
    "ConditionWords",
    "Decree",
    "PaperWords",
    "ReviewWords",
    "StandardWords",
    "TitleWords",
    "add_papers",
    "agree",
    "answer_review",
    "begin_standard",
    "begin_vote",
    "break_tie",
    "cast_ballots",
    "change_title",
    "confirm_review",
    "count_votes",
    "decline",
    "export_register",
    "forget_author",
    "forget_nominee",
    "make_title",
    "name_seat",
    "nominate",
    "nominate_oneself",
    "open_award_round",
    "publish_awards",
    "publish_standard",
    "remove_condition",
    "remove_paper",
    "remove_seat",
    "revoke_award",
    "set_condition",
    "set_standard",
    "take_sample_titles",
    "withdraw_nomination",
    "write_dossier",
    "write_review",
]
