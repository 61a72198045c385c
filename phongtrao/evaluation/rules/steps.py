"""The steps of a rule as people type them: "0: 8; 1: 6; 2: 4" and "80%: 5; 100%: 10"."""

import re
from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _

from phongtrao.vietnamese import number

MOST_STEPS = 30
_NUMBER = re.compile(r"[0-9]{1,12}(?:[.,][0-9]{1,4})?")


class StepFault(ValueError):
    """What is wrong with a number or with steps, in a sentence."""


@dataclass(frozen=True, slots=True)
class Step:
    """From `since` on one gets `gives`: points, or the name of a result class."""

    since: Decimal
    gives: str
    points: Decimal = Decimal(0)


def number_of(text: str) -> Decimal:
    """
    A number as people type it: "12", "1,5", "80%".

    :raises StepFault: it is none.
    """
    words = text.strip().removesuffix("%").strip()
    if not _NUMBER.fullmatch(words):
        raise StepFault(_("“%(text)s” không phải là một số không âm") % {"text": text.strip()[:40]})
    return Decimal(words.replace(",", "."))


def steps_of(text: str, *, gives_words: bool = False) -> tuple[Step, ...]:
    """
    Steps in rising order.

    :raises StepFault: a step cannot be read, or stands twice.
    """
    pieces = [piece for piece in text.replace("\n", ";").split(";") if piece.strip()]
    if not pieces:
        raise StepFault(_("Thiếu mức: hãy ghi như “0: 0; 1: 5; 3: 10”"))
    if len(pieces) > MOST_STEPS:
        raise StepFault(_("Quá %(most)s mức") % {"most": MOST_STEPS})
    found = [_step(piece, gives_words=gives_words) for piece in pieces]
    if len({step.since for step in found}) < len(found):
        raise StepFault(_("Có hai mức bắt đầu từ cùng một số"))
    return tuple(sorted(found, key=lambda step: step.since))


def _step(piece: str, *, gives_words: bool) -> Step:
    since, colon, gives = piece.partition(":")
    if not colon or not gives.strip():
        raise StepFault(_("Mức “%(text)s” thiếu dấu hai chấm và số điểm") % {"text": piece.strip()[:40]})
    if gives_words:
        return Step(number_of(since), gives.strip())
    return Step(number_of(since), gives.strip(), number_of(gives))


def reached(steps: tuple[Step, ...], value: Decimal) -> Step | None:
    """The highest step that a value reaches."""
    found = None
    for step in steps:
        if step.since > value:
            break
        found = step
    return found


def written(steps: tuple[Step, ...], *, percent: bool = False) -> str:
    """Steps as people read them."""
    mark = "%" if percent else ""
    return "; ".join(f"{number(step.since)}{mark}: {step.gives}" for step in steps)
