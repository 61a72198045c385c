"""Rules of evaluation on plain values: rubrics, formulas, points, ranks."""

from . import facts
from .council import is_disputed, suggested
from .facts import Facts
from .formula import check_names, computed, names_in
from .formula_words import FormulaFault
from .ranking import SIZES, ranks, size_class
from .reading import Fault, read
from .rubric import PARTS, USUAL_CLASSES, Condition, Content, Criterion, ResultClass, Rubric
from .scoring import ConditionScore, ContentScore, CriterionScore, Result, Said, scored
from .sealing import digest_of, plain, seal_of
from .steps import StepFault, number_of, written
from .words import (
    BY_PEOPLE,
    EFFECT_NAMES,
    EFFECTS,
    LEVEL_NAMES,
    LEVELS,
    SHAPE_NAMES,
    SHAPES,
    SOURCE_NAMES,
    SOURCES,
    VETO_MOST,
    Effect,
    Level,
    Shape,
    Source,
)

__all__ = [
    "BY_PEOPLE",
    "EFFECTS",
    "EFFECT_NAMES",
    "LEVELS",
    "LEVEL_NAMES",
    "PARTS",
    "SHAPES",
    "SHAPE_NAMES",
    "SIZES",
    "SOURCES",
    "SOURCE_NAMES",
    "USUAL_CLASSES",
    "VETO_MOST",
    "Condition",
    "ConditionScore",
    "Content",
    "ContentScore",
    "Criterion",
    "CriterionScore",
    "Effect",
    "Facts",
    "Fault",
    "FormulaFault",
    "Level",
    "Result",
    "ResultClass",
    "Rubric",
    "Said",
    "Shape",
    "Source",
    "StepFault",
    "check_names",
    "computed",
    "digest_of",
    "facts",
    "is_disputed",
    "names_in",
    "number_of",
    "plain",
    "ranks",
    "read",
    "scored",
    "seal_of",
    "size_class",
    "suggested",
    "written",
]
