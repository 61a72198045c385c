"""What people type about personal data. Forms check shape; operations decide."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.organizations.models import Unit

from .queries import JournalFilters
from .verbs import KINDS

SHOWN_DAYS = 30


class JournalForm(forms.Form):
    """What the journal is narrowed by. What the address misspells counts as not asked for."""

    who = forms.CharField(label=_("Ai làm"), required=False, max_length=100, widget=forms.SearchInput())
    kind = forms.ChoiceField(label=_("Việc gì"), required=False)
    unit = forms.ChoiceField(label=_("Đơn vị"), required=False)
    since = DateField(label=_("Từ ngày"), required=False)
    until = DateField(label=_("Đến ngày"), required=False)

    def __init__(self, data: Any, *, units: QuerySet[Unit], today: date) -> None:
        super().__init__(data)
        self.today, self.paths = today, {}
        choices: list[tuple[str, Any]] = [("", _("Tất cả"))]
        for unit in units:
            self.paths[str(unit.pk)] = unit.path
            choices.append((str(unit.pk), unit.short_name))
        self.fields["unit"].choices = choices  # type: ignore[attr-defined]
        self.fields["kind"].choices = [("", _("Tất cả")), *((key, words) for key, (words, _on) in KINDS.items())]  # type: ignore[attr-defined]
        for name, day in (("since", today - timedelta(days=SHOWN_DAYS)), ("until", today)):
            self.fields[name].widget.attrs["placeholder"] = f"{day:%d/%m/%Y}"

    def filters(self) -> JournalFilters:
        """What is asked for, as far as it makes sense: the last thirty days where no day is given."""
        self.is_valid()
        given = self.cleaned_data
        until = given.get("until") or self.today
        since = given.get("since") or until - timedelta(days=SHOWN_DAYS)
        return JournalFilters(
            since=min(since, until),
            until=max(since, until),
            who=given.get("who", ""),
            kind=given.get("kind", ""),
            unit_path=self.paths.get(given.get("unit", ""), ""),
        )
