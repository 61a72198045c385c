"""What people do in evaluation."""

from .appealing import answer_appeal, appeal
from .changing import change_version
from .claiming import ClaimWords, claim_points, send_claims
from .forgetting import forget_author
from .reviewing import decide_points, give_marks, name_councillor, remove_councillor, settle_unit
from .rounds import RoundWords, announce_round, begin_review, count_round, open_round, publish_round
from .rubrics import add_line, begin_rubric, begin_version, import_rubric, import_version, remove_line, set_line

__all__ = [
    "ClaimWords",
    "RoundWords",
    "add_line",
    "announce_round",
    "answer_appeal",
    "appeal",
    "begin_review",
    "begin_rubric",
    "begin_version",
    "change_version",
    "claim_points",
    "count_round",
    "decide_points",
    "forget_author",
    "give_marks",
    "import_rubric",
    "import_version",
    "name_councillor",
    "open_round",
    "publish_round",
    "remove_councillor",
    "remove_line",
    "send_claims",
    "set_line",
    "settle_unit",
]
