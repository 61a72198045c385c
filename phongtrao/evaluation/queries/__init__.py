"""Reading evaluation."""

from .facts import facts_of, members_under
from .judging import Sheet, evidence_of, found, proposed, sheet
from .lines import ConditionLine
from .moves import MovesPage, moves
from .published import PublishedRound, published_for
from .results import (
    agreed,
    disputed,
    evaluations_of,
    is_intact,
    ranks_in,
    result_of,
    results_in,
    said_of,
    suggestions,
)
from .rounds import (
    RoundPage,
    other_versions,
    round_choices,
    round_lines,
    round_page,
    standings,
    units_in,
    visible_evaluations,
    visible_rounds,
)
from .rubrics import (
    VersionPage,
    keeping_units,
    metric_choices,
    metric_keys,
    metric_names,
    rubric_of,
    rubrics_by_metric,
    rubrics_for,
    version_page,
    versions_seen,
    visible_rubrics,
)
from .tables import results_table
from .unit import UnitPage, evaluation_seen, unit_page
from .waiting import waiting_for

__all__ = [
    "ConditionLine",
    "MovesPage",
    "PublishedRound",
    "RoundPage",
    "Sheet",
    "UnitPage",
    "VersionPage",
    "agreed",
    "disputed",
    "evaluation_seen",
    "evaluations_of",
    "evidence_of",
    "facts_of",
    "found",
    "is_intact",
    "keeping_units",
    "members_under",
    "metric_choices",
    "metric_keys",
    "metric_names",
    "moves",
    "other_versions",
    "proposed",
    "published_for",
    "ranks_in",
    "result_of",
    "results_in",
    "results_table",
    "round_choices",
    "round_lines",
    "round_page",
    "rubric_of",
    "rubrics_by_metric",
    "rubrics_for",
    "said_of",
    "sheet",
    "standings",
    "suggestions",
    "unit_page",
    "units_in",
    "version_page",
    "versions_seen",
    "visible_evaluations",
    "visible_rounds",
    "visible_rubrics",
    "waiting_for",
]
