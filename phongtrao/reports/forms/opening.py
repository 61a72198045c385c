"""Which report is to be begun."""

from collections.abc import Iterable
from datetime import date
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.foundation.periods import period_words
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan
from phongtrao.reports import rules

SEVERAL = 2


def period_choices(plans: Iterable[Plan], today: date, *, others: bool) -> list[tuple[str, Any]]:
    """The periods that reports may be for, by kind, the newest first."""
    found = {
        period.key: period
        for plan in plans
        for period in rules.offered(Period.between(plan.window_from, plan.window_to), today)
    }
    names = {"month": _("Tháng"), "quarter": _("Quý"), "half": _("Nửa năm"), "year": _("Năm")}
    ordered = sorted(found.values(), key=lambda period: -period.start.toordinal())
    groups: list[tuple[str, Any]] = [
        (cast("str", name), [(one.key, period_words(one)) for one in ordered if one.kind == kind])
        for kind, name in names.items()
    ]
    return [*groups, ("", _("Một đợt khác"))] if others else groups


def _usual(plans: Iterable[Plan], chosen: object, today: date) -> str:
    """The period that is most likely meant, of the plan that is chosen or stands first."""
    found = list(plans)
    plan = next((one for one in found if one.pk == chosen), found[0] if found else None)
    return rules.usual(Period.between(plan.window_from, plan.window_to), today).key if plan else ""


class PlanField(forms.ModelChoiceField):  # type: ignore[type-arg]  # has no arguments when it runs
    """A plan among others; titles begin alike, so that what tells it apart stands first."""

    def label_from_instance(self, obj: Plan) -> str:
        """Number, year and unit before the title."""
        return obj.name_in_list


class OpenForm(forms.Form):
    """Unit, plan and period; a free window for a campaign."""

    unit = forms.ModelChoiceField(label=_("Đơn vị"), queryset=Unit.objects.none(), empty_label=None)
    plan = PlanField(label=_("Kế hoạch"), queryset=Plan.objects.none(), empty_label=None)
    period = forms.ChoiceField(label=_("Kỳ báo cáo"), required=False)
    since = DateField(label=_("Đợt khác: từ ngày"), required=False)
    until = DateField(label=_("đến hết ngày"), required=False)

    def __init__(self, data: Any = None, *, units: Any, plans: Any, today: date, **given: Any) -> None:
        super().__init__(data, auto_id="open_%s", **given)
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = units
        cast("forms.ModelChoiceField[Plan]", self.fields["plan"]).queryset = plans
        cast("forms.ChoiceField", self.fields["period"]).choices = period_choices(plans, today, others=True)
        if not self.initial.get("period"):
            self.initial["period"] = _usual(plans, self.initial.get("plan"), today)
        if len(units) < SEVERAL:
            self.fields["unit"].widget = forms.HiddenInput()
            self.initial.setdefault("unit", units[0].pk if units else None)

    @property
    def has_choice(self) -> bool:
        """True where there is anything to report for somebody."""
        units = cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset
        plans = cast("forms.ModelChoiceField[Plan]", self.fields["plan"]).queryset
        return bool(units) and bool(plans)

    def clean(self) -> dict[str, Any]:
        """A period of the list, or both days of another."""
        given = super().clean() or self.cleaned_data
        since, until = given.get("since"), given.get("until")
        if self.errors:
            return given
        if given["period"]:
            given["window"] = Period.parse(given["period"])
        elif since and until and since <= until:
            given["window"] = Period.between(since, until)
        else:
            self.add_error("since", _("Hãy chọn một kỳ, hoặc ghi ngày đầu và ngày cuối của đợt."))
        return given
