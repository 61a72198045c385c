"""The words by which the reader told who, how many and when: the marks of its explanation, for the paper."""

from dataclasses import dataclass

from phongtrao.plans.models import PlanVersion

Span = tuple[int, int]
SHOWN = frozenset({"lead", "partner", "target", "due", "cadence", "force", "program", "citation"})
"""Other marks (tasks, headings, questions, slips) the paper shows in its own way."""


@dataclass(frozen=True, slots=True)
class Sign:
    """Words that the reader understood: what kind of part they are, and why."""

    span: Span
    kind: str
    why: str


def signs_of(version: PlanVersion) -> tuple[Sign, ...]:
    """The signs of a version, the shorter first, so that the innermost is found first. No query."""
    signs = [
        Sign(tuple(stored["span"]), stored["kind"], stored["why"])
        for stored in version.reading.get("marks", ())
        if stored["kind"] in SHOWN
    ]
    return tuple(sorted(signs, key=lambda sign: sign.span[1] - sign.span[0]))
