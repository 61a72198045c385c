"""Form fields that take what Vietnamese people type."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from phongtrao.vietnamese import number

DAY_FORMATS = ("%d/%m/%Y", "%Y/%m/%d", "%d%m%Y")
DAY_PARTS = re.compile(r"\s*[-./]\s*|\s+")
DAY_ALONE = re.compile(r"(\d{1,2})/(\d{1,2})")
SENSIBLE_YEARS = range(1930, 2200)
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?")


class NumberField(forms.DecimalField):
    """
    A number in Vietnamese form: dots group thousands, a comma begins the fraction ("1.500", "1.234,5").

    "1.5" is read as one and a half, since nobody groups a single digit. What is too much or too little is refused in
    plain words, which `noun` ends ("Nhiều nhất 20 điểm.").
    """

    default_error_messages = {
        "invalid": _("Hãy ghi một số, ví dụ 12 hoặc 7,5."),
        "max_value": _("Nhiều nhất %(limit_value)s."),
        "min_value": _("Ít nhất %(limit_value)s."),
    }

    def __init__(self, *, noun: Any = "", **kwargs: Any) -> None:
        super().__init__(widget=forms.TextInput(attrs={"inputmode": "decimal"}), **kwargs)
        self.noun = noun

    def run_validators(self, value: Any) -> None:
        """Limits are told as people write numbers."""
        try:
            super().run_validators(value)
        except ValidationError as refused:
            for fault in refused.error_list:
                if fault.params and "limit_value" in fault.params:
                    limit = number(Decimal(fault.params["limit_value"]))
                    fault.params = fault.params | {"limit_value": f"{limit} {self.noun}".strip()}
            raise

    def to_python(self, value: Any) -> Decimal | None:  # type: ignore[override]  # the stubs say int
        """The number, or a `ValidationError` as Django words it."""
        text = str(value or "").strip().replace("\N{NO-BREAK SPACE}", "").replace(" ", "")
        if GROUPED.fullmatch(text):
            text = text.replace(".", "")
        return super().to_python(text.replace(",", "."))

    def prepare_value(self, value: Any) -> Any:
        """A number that is known stands in the box as people type it; what was typed stays as it is."""
        return number(value) if isinstance(value, Decimal | int) else value


class LinkField(forms.URLField):
    """An address of the web. Whoever leaves out "https://" is not held up by the browser: it is added."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "url", "autocapitalize": "none", "spellcheck": "false"})
        super().__init__(widget=widget, assume_scheme="https", **kwargs)


class DateField(forms.DateField):
    """
    A day in Vietnamese form, whatever the language of the browser: "20/10/2024", "5/9/2024", "20-10-2024".

    ISO days ("2024-10-20") are taken too, and eight digits ("20102024"). A day without a year ("5/12") is the nearest
    one to today; the form shows it with its year. The keyboard of phones is the whole
    one, whose numbers have a stroke. What is no day is refused with words that show how to write one.
    """

    default_error_messages = {
        "invalid": _("“%(value)s” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 20/10/2024."),
    }

    def __init__(self, **kwargs: Any) -> None:
        box = {"inputmode": "text", "placeholder": _("ngày/tháng/năm"), "autocomplete": "off"}
        widget = forms.DateInput(attrs=box, format="%d/%m/%Y")
        super().__init__(input_formats=DAY_FORMATS, widget=widget, **kwargs)

    def to_python(self, value: Any) -> date | None:
        """The day, or a `ValidationError` that names what was typed."""
        try:
            day = super().to_python(_with_year(DAY_PARTS.sub("/", value.strip())) if isinstance(value, str) else value)
        except ValidationError:
            day, is_wrong = None, True
        else:
            is_wrong = day is not None and day.year not in SENSIBLE_YEARS
        if is_wrong:
            raise ValidationError(self.error_messages["invalid"], code="invalid", params={"value": str(value)[:40]})
        return day


def _with_year(typed: str) -> str:
    """ "5/12" with the year that brings the day nearest to today; anything else as it is."""
    parts = DAY_ALONE.fullmatch(typed)
    if not parts:
        return typed
    today = localdate()
    days = [day for year in (-1, 0, 1) if (day := _day(today.year + year, int(parts[2]), int(parts[1])))]
    nearest = min(days, key=lambda day: abs(day - today), default=None)
    return f"{nearest:%d/%m/%Y}" if nearest else typed


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
