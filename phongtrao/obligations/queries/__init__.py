"""Reading obligations: who sees which, the reckoning of a publication, board, unit, obligation and plan pages."""

from .asked import AskedPage, asked_page, waiting_petitions, waiting_registrations
from .board import Board, board_page
from .calendar import Occasion, occasions_for, occasions_of
from .cascade import CascadePage, cascade_page
from .clusters import Cluster, clusters_of
from .demands import NeededPiece, needed_for
from .evidence import evidence_for, like, place_of
from .goals import Goal, measured_by_each
from .holding import held, is_returnable, leads_of, let_off, moved_by, with_all
from .inheriting import (
    DecisionPage,
    OpenDuties,
    decision_page,
    open_duties,
    open_holdings,
    owed_already,
    stranding_changes,
    worked_on,
)
from .measures import measures_of
from .month import MonthPage, month_page
from .narrowing import Filters
from .obligation import ObligationPage, obligation_page
from .own_plans import Levels, OwnPlans, levels, own_plans, units_with_own
from .paper import PlanPage, plan_page
from .preview import PublishPreview, preview
from .punctual import Punctuality, punctuality
from .reckoning import Reckoning, reckon
from .registrations import Content, contents_of, in_force, member_named, names_to_suggest, standing
from .reminding import Owed, ReminderPage, by_day, by_person, reached, reminded_today, reminder_page, to_remind
from .silence import QUIET_DAYS, silent_units
from .sources import shown_by, sources
from .standings import standings
from .strokes import at_stroke, counts_by_task, stroke_as_of, stroke_on
from .talk import Listener, Remark, Talk, comments_of, listeners, may_comment, offered, suggested, talk
from .unit import UnitPage, unit_page
from .visible import live, of_plan_for, published_plans, units_seen_by, visible_to
from .week import Weeks, weeks

__all__ = [
    "QUIET_DAYS",
    "AskedPage",
    "Board",
    "CascadePage",
    "Cluster",
    "Content",
    "DecisionPage",
    "Filters",
    "Goal",
    "Levels",
    "Listener",
    "MonthPage",
    "NeededPiece",
    "ObligationPage",
    "Occasion",
    "OpenDuties",
    "Owed",
    "OwnPlans",
    "PlanPage",
    "PublishPreview",
    "Punctuality",
    "Reckoning",
    "Remark",
    "ReminderPage",
    "Talk",
    "UnitPage",
    "Weeks",
    "asked_page",
    "at_stroke",
    "board_page",
    "by_day",
    "by_person",
    "cascade_page",
    "clusters_of",
    "comments_of",
    "contents_of",
    "counts_by_task",
    "decision_page",
    "evidence_for",
    "held",
    "in_force",
    "is_returnable",
    "leads_of",
    "let_off",
    "levels",
    "like",
    "listeners",
    "live",
    "may_comment",
    "measured_by_each",
    "measures_of",
    "member_named",
    "month_page",
    "moved_by",
    "names_to_suggest",
    "needed_for",
    "obligation_page",
    "occasions_for",
    "occasions_of",
    "of_plan_for",
    "of_week",
    "offered",
    "open_duties",
    "open_holdings",
    "owed_already",
    "own_plans",
    "place_of",
    "plan_page",
    "preview",
    "published_plans",
    "punctuality",
    "reached",
    "reckon",
    "reminded_today",
    "reminder_page",
    "shown_by",
    "silent_units",
    "sources",
    "standing",
    "standings",
    "stranding_changes",
    "stroke_as_of",
    "stroke_on",
    "suggested",
    "talk",
    "to_remind",
    "unit_page",
    "units_seen_by",
    "units_with_own",
    "visible_to",
    "waiting_petitions",
    "waiting_registrations",
    "weeks",
    "with_all",
    "worked_on",
]
