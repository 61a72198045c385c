"""Slips of the scanner that the reader read through: what is written, how it is read, and why."""

from collections.abc import Collection
from dataclasses import dataclass

from django.utils.translation import gettext as _

from phongtrao.plans import rules
from phongtrao.plans.models import PlanVersion, Question, QuestionState

ABOUT_A_SLIP = "ocr"
Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ReadAs:
    """Words of the document as they are written and as they are read. The document itself is never altered."""

    span: Span
    written: str
    read_as: str
    why: str

    @property
    def note(self) -> str:
        """The repair in a sentence."""
        return _("đọc là: %(words)s; %(why)s") % {"words": self.read_as, "why": self.why[:1].lower() + self.why[1:]}


def repairs_of(version: PlanVersion, undone: Collection[Span] = ()) -> tuple[ReadAs, ...]:
    """The repairs of a version in the order of its text, without those that an officer has undone. No query."""
    return tuple(
        ReadAs(tuple(stored["span"]), rules.quoted(version.text, *stored["span"]), stored["read_as"], stored["why"])
        for stored in version.reading.get("repairs", ())
        if tuple(stored["span"]) not in undone
    )


def is_undone(question: Question) -> bool:
    """True for a question about a slip whose answer was that the text stays as it is."""
    return question.kind == ABOUT_A_SLIP and question.state == QuestionState.SET_ASIDE
