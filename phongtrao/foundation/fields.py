"""Form fields that take what Vietnamese people type."""

import re
from decimal import Decimal
from typing import Any

from django import forms

GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


class NumberField(forms.DecimalField):
    """
    A number in Vietnamese form: dots group thousands, a comma begins the fraction ("1.500", "1.234,5").

    "1.5" is read as one and a half, since nobody groups a single digit.
    """

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "decimal"}), **kwargs)

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # the stubs say int
        """The number, or a `ValidationError` as Django words it."""
        text = str(value or "").strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
        if GROUPED.fullmatch(text):
            text = text.replace(".", "")
        return super().to_python(text.replace(",", "."))
