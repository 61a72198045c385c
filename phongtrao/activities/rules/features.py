"""What an activity may need besides a time and a place. A kind names some of these; each is one panel of the page."""

from collections.abc import Iterable
from enum import StrEnum


class Feature(StrEnum):
    """One thing that activities of a kind can do. The values stand in `ActivityKind.features`."""

    SIGN_UP = "sign_up"
    CHECK_IN = "check_in"
    SESSIONS = "sessions"
    SHIFTS = "shifts"
    CERTIFICATE = "certificate"
    CONTEST = "contest"
    SLOTS = "slots"
    DESK = "desk"
    HANDOVERS = "handovers"
    TEAM = "team"
    PRODUCTS = "products"
    MILESTONES = "milestones"
    TWINNING = "twinning"
    MINUTES = "minutes"
    ONLINE = "online"


HELD_METRICS = ("activities_held", "sessions_held")
"""What every activity earns when it is closed, without being asked."""
EARNED: dict[str, frozenset[str]] = {
    Feature.PRODUCTS: frozenset({"products_published"}),
    Feature.DESK: frozenset({"procedures_solved"}),
    Feature.HANDOVERS: frozenset({"scholarships", "vnd_given", "vnd_raised"}),
}
"""What panels earn by themselves while the work is done: such figures are not asked for again at the end."""


def earned_by(features: Iterable[str]) -> frozenset[str]:
    """The metrics that an activity of a kind earns by its panels, and by taking place."""
    return frozenset(HELD_METRICS).union(*(EARNED.get(feature, frozenset()) for feature in features))
