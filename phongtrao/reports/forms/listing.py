"""By what reports are found again; it lives in the address of the list."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.periods import period_words
from phongtrao.reports.models import ReportState
from phongtrao.reports.queries import Shelf, Wanted

WHOSE = "cua"
MOST_LETTERS = 100


class FilterForm(forms.Form):
    """
    Unit, plan, period and state. What the address misspells counts as not asked for. Field names are the address's own
    words, which are no Python names; hence they are added by hand.
    """

    def __init__(self, data: Any, *, shelf: Shelf) -> None:
        super().__init__(data, auto_id="list_%s")
        every = [("", _("Tất cả"))]
        self.fields["don-vi"] = forms.CharField(
            label=_("Tìm đơn vị"), required=False, max_length=MOST_LETTERS, widget=forms.SearchInput()
        )
        plans = [(str(plan.pk), plan.name_in_list) for plan in shelf.plans]
        periods = [(period.key, period_words(period)) for period in shelf.periods]
        self.fields["ke-hoach"] = _choice(_("Kế hoạch"), [*every, *plans])
        self.fields["ky"] = _choice(_("Kỳ báo cáo"), [*every, *periods])
        self.fields["trang-thai"] = _choice(_("Tình trạng"), [*every, *ReportState.choices])
        self.fields[WHOSE] = forms.CharField(required=False, max_length=10, widget=forms.HiddenInput())

    def wanted(self) -> Wanted:
        """What is asked for, as far as it makes sense."""
        self.is_valid()
        given = self.cleaned_data
        return Wanted(
            whose=given.get(WHOSE, ""),
            words=given.get("don-vi", ""),
            plan_id=int(given["ke-hoach"]) if given.get("ke-hoach") else None,
            period=given.get("ky", ""),
            state=given.get("trang-thai", ""),
        )


def _choice(label: Any, choices: list[tuple[str, Any]]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=choices)
