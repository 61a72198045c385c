"""The shares that units agreed on, in hundredths."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django import forms

from phongtrao.activities.models import CoHost
from phongtrao.foundation.fields import NumberField


class SharesForm(forms.Form):
    """A number for each co-host; the rest is the host's."""

    def __init__(self, data: Any = None, *, helpers: Iterable[CoHost]) -> None:
        super().__init__(data, auto_id="shares_%s")
        for one in helpers:
            self.fields[f"unit_{one.unit_id}"] = NumberField(
                label=one.unit.short_name,
                min_value=0,
                max_value=100,
                max_digits=5,
                decimal_places=2,
                initial=one.share * 100,
            )

    @property
    def shares(self) -> dict[int, Decimal]:
        """Unit → its share of one."""
        return {int(name.removeprefix("unit_")): value / 100 for name, value in self.cleaned_data.items()}
