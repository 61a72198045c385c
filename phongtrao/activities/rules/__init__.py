"""Rules of activities: pure functions on plain values."""

from phongtrao.obligations.rules import Shown, met_by, missing

from .certificates import ALPHABET, CODE_LENGTH, USUAL_SHARE, digest_of, initials, meets, number_of, sessions_needed
from .days import held_on
from .features import HELD_METRICS, Feature, earned_by
from .guessing import guess
from .joining import Comer, Hindrance, Offer, has_title, hindrance, is_invited
from .naming import activity_name, telling
from .phases import STROKES, Phase, phase
from .series import MOST, Rhythm, occurrences, rhythm_of, rule_of
from .shares import evenly, parts_of

__all__ = [
    "ALPHABET",
    "CODE_LENGTH",
    "HELD_METRICS",
    "MOST",
    "STROKES",
    "USUAL_SHARE",
    "Comer",
    "Feature",
    "Hindrance",
    "Offer",
    "Phase",
    "Rhythm",
    "Shown",
    "activity_name",
    "digest_of",
    "earned_by",
    "evenly",
    "guess",
    "has_title",
    "held_on",
    "hindrance",
    "initials",
    "is_invited",
    "meets",
    "met_by",
    "missing",
    "number_of",
    "occurrences",
    "parts_of",
    "phase",
    "rhythm_of",
    "rule_of",
    "sessions_needed",
    "telling",
]
