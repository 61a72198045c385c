"""The box in which points are typed, and evidence to choose from."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.evaluation import rules
from phongtrao.evaluation.queries import ConditionLine
from phongtrao.foundation.fields import NumberField
from phongtrao.obligations.models import Evidence
from phongtrao.vietnamese import clipped, number


def points_field(line: ConditionLine, initial: Decimal | None) -> forms.Field:
    """A number up to the most, or yes and no for what is there or not."""
    condition = line.score.condition
    label = _("Điểm (tối đa %(most)s)") % {"most": line.most}
    if condition.source == rules.Source.DOCUMENT and condition.effect != rules.Effect.VETO:
        choices = [
            ("", "—"),
            ("0", _("chưa có: 0 điểm")),
            (str(condition.points), _("có: %(most)s điểm") % {"most": number(condition.points)}),
        ]
        chosen = None if initial is None else "0" if not initial else str(condition.points)
        return forms.ChoiceField(label=_("Điểm"), required=False, choices=choices, initial=chosen)
    most = rules.VETO_MOST if condition.effect == rules.Effect.VETO else condition.points
    shown = None if initial is None else number(initial)
    limits: dict[str, Any] = {"min_value": 0, "max_value": most, "max_digits": 7, "decimal_places": 2}
    return NumberField(label=label, required=False, noun=_("điểm"), initial=shown, **limits)


def evidence_words(one: Evidence) -> str:
    """A piece of evidence in a list to choose from."""
    name = one.caption or one.file_name or one.link or str(one.get_kind_display())
    about = f" · {clipped(one.obligation.task.title, 60)}" if one.obligation else ""
    return f"{one.at:%d/%m/%Y}{about} · {clipped(name, 60)}"
