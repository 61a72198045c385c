"""Rules and origins of points in words."""

from django.utils.translation import gettext as _

from phongtrao.evaluation import rules
from phongtrao.evaluation.rules import Effect, Shape, Source
from phongtrao.vietnamese import number


def origin_words(origin: str) -> str:
    """Whose word the points are."""
    return {
        "machine": _("máy tính từ số liệu"),
        "decided": _("hội đồng quyết định"),
        "claimed": _("đơn vị tự chấm"),
        "open": _("chưa ai chấm"),
    }[origin]


def rule_words(condition: rules.Condition) -> str:
    """The rule in words."""
    name = str(rules.SHAPE_NAMES[condition.shape])
    if condition.effect == Effect.VETO:
        return _("từ mức này thì xếp loại không quá: %(steps)s") % {"steps": rules.written(condition.steps)}
    if condition.steps:
        return f"{name}: {rules.written(condition.steps, percent=condition.shape == Shape.THRESHOLD)}"
    if condition.shape == Shape.FORMULA:
        return f"{name}: {condition.rule}"
    if condition.shape == Shape.SHARE and condition.source == Source.METRIC:
        return _("theo tỷ lệ đạt của %(target)s") % {"target": number(condition.target)}
    return name
