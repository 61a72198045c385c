"""One line of a rubric as a condition, or why it is none."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from django.utils.translation import gettext as _

from phongtrao.vietnamese import fold

from . import facts
from .formula import check_names
from .rubric import Condition
from .steps import StepFault, number_of, steps_of
from .words import EFFECTS, FITTING, SHAPES, SOURCES, Effect, Shape, Source, meant

Line = Mapping[str, str]
WITHOUT_STEPS = (Shape.EXISTS, Shape.JUDGED)


def condition_of(line: Line, code: str, name: str, metrics: Mapping[str, str]) -> Condition:
    """
    The condition that a line writes.

    :raises ValueError: a word that means nothing, a way of counting that does not suit the source, a rule that cannot
        be read; the sentence goes to the person.
    """
    effect = _word(line, "effect", EFFECTS) if line.get("effect", "").strip() else Effect.POINTS
    source, shape = _word(line, "source", SOURCES), _word(line, "shape", SHAPES)
    if shape not in FITTING[source]:
        fitting = ", ".join(SHAPES[one] for one in FITTING[source])
        words = _("Nguồn “%(source)s” đi với cách tính: %(fitting)s")
        raise StepFault(words % {"source": SOURCES[source], "fitting": fitting})
    metric = _metric(line, metrics) if source == Source.METRIC else ""
    found: dict[str, Any] = {"metric": metric, "evidence": line.get("evidence", "").strip()}
    if effect == Effect.VETO:
        steps = steps_of(line.get("steps", ""), gives_words=True)
        if shape == Shape.FORMULA:
            raise StepFault(_("Điểm liệt nhìn thẳng vào số liệu, không tính bằng công thức"))
        return Condition(code, name, Decimal(0), effect, source, shape, steps=steps, **found)
    points = number_of(line.get("points", ""))
    return Condition(code, name, points, effect, source, shape, **found, **_rule(line, shape, points, metrics))


def _word[Word: (Effect, Source, Shape)](line: Line, part: str, words: dict[Word, str]) -> Word:
    found = meant(line.get(part, ""), words)
    if found is None:
        said = _("“%(text)s” không có; hãy ghi một trong: %(known)s")
        raise StepFault(said % {"text": line.get(part, "").strip()[:40], "known": ", ".join(words.values())})
    return found


def _metric(line: Line, metrics: Mapping[str, str]) -> str:
    text = line.get("metric", "").strip()
    key = metrics.get(fold(text)) or metrics.get(text)
    if key is None:
        raise StepFault(_("Không có thước đo “%(text)s”") % {"text": text[:40]})
    return key


def _rule(line: Line, shape: Shape, points: Decimal, metrics: Mapping[str, str]) -> dict[str, Any]:
    text = line.get("steps", "").strip()
    if shape in WITHOUT_STEPS:
        return {}
    if shape == Shape.FORMULA:
        check_names(text, {*facts.NAMES, *facts.OF_CONDITION, *metrics.values()})
        return {"rule": text}
    if shape == Shape.SHARE:
        return {"target": _target(text), "rule": text}
    steps = steps_of(text)
    if shape == Shape.EACH:
        if len(steps) != 1 or not steps[0].since:
            raise StepFault(_("Cách tính “mỗi” ghi như “2: 1”: cứ 2 được 1 điểm"))
        return {"steps": steps, "target": steps[0].since}
    if any(step.points > points for step in steps):
        raise StepFault(_("Có mức cho nhiều hơn điểm tối đa của điều kiện"))
    return {"steps": steps}


def _target(text: str) -> Decimal:
    """What a share of a quantity aims at; shares of units need none."""
    found = number_of(text) if text else Decimal(100)
    if not found:
        raise StepFault(_("Đích để tính tỷ lệ phải lớn hơn 0"))
    return found
