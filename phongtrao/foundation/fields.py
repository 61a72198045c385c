"""Form fields that take what Vietnamese people type."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

DAY_FORMATS = ("%d/%m/%Y", "%Y/%m/%d", "%d%m%Y")
DAY_PARTS = re.compile(r"\s*[-./]\s*|\s+")
SENSIBLE_YEARS = range(1930, 2200)
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


class DateField(forms.DateField):
    """
    A day in Vietnamese form, whatever the language of the browser: "20/10/2024", "5/9/2024", "20-10-2024".

    ISO days ("2024-10-20") are taken too, and eight digits ("20102024"), since the number pad of some phones has
    no slash. What is no day is refused with words that show how to write one.
    """

    default_error_messages = {
        "invalid": _("“%(value)s” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 20/10/2024."),
    }

    def __init__(self, **kwargs: Any) -> None:
        box = {"inputmode": "numeric", "placeholder": _("ngày/tháng/năm"), "autocomplete": "off"}
        widget = forms.DateInput(attrs=box, format="%d/%m/%Y")
        super().__init__(input_formats=DAY_FORMATS, widget=widget, **kwargs)

    def to_python(self, value: Any) -> date | None:
        """The day, or a `ValidationError` that names what was typed."""
        try:
            day = super().to_python(DAY_PARTS.sub("/", value.strip()) if isinstance(value, str) else value)
        except ValidationError:
            day, is_wrong = None, True
        else:
            is_wrong = day is not None and day.year not in SENSIBLE_YEARS
        if is_wrong:
            raise ValidationError(self.error_messages["invalid"], code="invalid", params={"value": str(value)[:40]})
        return day
