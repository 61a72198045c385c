"""Reading titles."""

from .awards import (
    HEADINGS,
    AwardPapers,
    VerifiedAward,
    award_papers,
    awards_of,
    register,
    register_rows,
    verified,
    years_in,
)
from .dossier import ConditionLine, DossierPage, asked_words, conditions_of, dossier_page, is_fit, standings_of
from .facts import facts_of, known_facts
from .mine import KnownTitles, MinePage, all_of, mine_page
from .naming import is_child, may_be_named, told_name
from .rounds import (
    NominationLine,
    RoundPage,
    candidates,
    host_units,
    level_of,
    people_of,
    round_choices,
    round_lines,
    round_page,
)
from .titles import StandardPage, keeping_units, standard_page, title_lines
from .visible import (
    awards_of_own,
    printable_awards,
    visible_awards,
    visible_nominations,
    visible_rounds,
    visible_standards,
    visible_titles,
)
from .voting import ballot_of, voted_about
from .waiting import Waiting, answers_for, waiting_for

__all__ = [
    "HEADINGS",
    "AwardPapers",
    "ConditionLine",
    "DossierPage",
    "KnownTitles",
    "MinePage",
    "NominationLine",
    "RoundPage",
    "StandardPage",
    "VerifiedAward",
    "Waiting",
    "all_of",
    "answers_for",
    "asked_words",
    "award_papers",
    "awards_of",
    "awards_of_own",
    "ballot_of",
    "candidates",
    "conditions_of",
    "dossier_page",
    "facts_of",
    "host_units",
    "is_child",
    "is_fit",
    "keeping_units",
    "known_facts",
    "level_of",
    "may_be_named",
    "mine_page",
    "people_of",
    "printable_awards",
    "register",
    "register_rows",
    "round_choices",
    "round_lines",
    "round_page",
    "standard_page",
    "standings_of",
    "title_lines",
    "told_name",
    "verified",
    "visible_awards",
    "visible_nominations",
    "visible_rounds",
    "visible_standards",
    "visible_titles",
    "voted_about",
    "waiting_for",
    "years_in",
]
