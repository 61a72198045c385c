"""A day and hours as a form has them, and as moments."""

from datetime import date, datetime, time
from typing import Any

from django import forms
from django.utils.timezone import get_current_timezone, localtime
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.obligations.forms.registration import HourField


class TimesForm(forms.Form):
    """When something begins and ends: mostly one day and two hours."""

    day = DateField(label=_("Ngày"))
    begins = HourField(label=_("Từ giờ"), max_length=20, widget=forms.TextInput(attrs={"placeholder": "7h30"}))
    ends = HourField(label=_("Đến giờ"), max_length=20, widget=forms.TextInput(attrs={"placeholder": "9h30"}))
    last_day = DateField(
        label=_("Đến ngày"), required=False, help_text=_("Chỉ ghi khi kéo dài qua nhiều ngày liền nhau.")
    )

    def show_times(self, starts_at: datetime, ends_at: datetime) -> None:
        """What is known of the times, as it would be typed."""
        first, last = localtime(starts_at), localtime(ends_at)
        self.initial.update({"day": first.date(), "begins": f"{first:%H:%M}", "ends": f"{last:%H:%M}"})
        if last.date() != first.date():
            self.initial["last_day"] = last.date()

    def clean(self) -> dict[str, Any]:
        """It ends after it begins."""
        given = super().clean() or self.cleaned_data
        if not self.errors and self.ends_at <= self.starts_at:
            self.add_error("ends", _("Giờ kết thúc phải sau giờ bắt đầu."))
        return given

    @property
    def starts_at(self) -> datetime:
        """The moment of the beginning."""
        return moment(self.cleaned_data["day"], self.cleaned_data["begins"])

    @property
    def ends_at(self) -> datetime:
        """The moment of the end."""
        given = self.cleaned_data
        return moment(given["last_day"] or given["day"], given["ends"])


def moment(day: date, hour: time) -> datetime:
    """A day and an hour as people here mean them."""
    return datetime.combine(day, hour, tzinfo=get_current_timezone())
