"""The filters of the dashboard, which live in its address."""

from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.foundation.periods import period_words

from .queries import Choice, Scope, periods_of


class FilterForm(forms.Form):
    """
    Unit, plan, period and metric. Field names are the address's own words, which are no Python names; hence they are
    added by hand.
    """

    def __init__(self, *, scope: Scope, choice: Choice) -> None:
        super().__init__()
        self.fields["don-vi"] = _choice(_("Đơn vị"), [(one.pk, one.short_name) for one in choice.units])
        self.fields["ke-hoach"] = _choice(_("Kế hoạch"), [(one.pk, one.name_in_list) for one in choice.plans])
        self.fields["ky"] = _choice(_("Kỳ"), _periods(scope))
        self.fields["thuoc"] = _choice(_("Thước đo"), [(one.key, one.title) for one in choice.metrics])
        self.initial = {"don-vi": scope.unit.pk, "ke-hoach": scope.plan.pk, "ky": scope.period.key}
        self.initial["thuoc"] = scope.metric


class SinceForm(forms.Form):
    """Since which day; whose changes and under which plan stay as they are."""

    def __init__(self, *, scope: Scope, since: date) -> None:
        super().__init__(initial={"don-vi": scope.unit.pk, "ke-hoach": scope.plan.pk, "tu": since})
        for name in ("don-vi", "ke-hoach"):
            self.fields[name] = forms.IntegerField(widget=forms.HiddenInput())
        self.fields["tu"] = DateField(label=_("Từ ngày"))


def _periods(scope: Scope) -> list[tuple[Any, Any]]:
    """Years, quarters, months, each in the order of the calendar; one that is none of these, first and by itself."""
    offered = periods_of(scope.plan)
    names = {"year": _("Năm"), "quarter": _("Quý"), "month": _("Tháng")}
    own = [] if scope.period in offered else [(scope.period.key, period_words(scope.period))]
    groups = {kind: [(one.key, period_words(one)) for one in offered if one.kind == kind] for kind in names}
    return [*own, *((names[kind], some) for kind, some in groups.items() if some)]


def _choice(label: Any, choices: list[tuple[Any, Any]]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=choices)
