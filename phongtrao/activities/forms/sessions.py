"""One session, and many slots at once."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext_lazy as _

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, Session
from phongtrao.activities.operations import Meeting
from phongtrao.foundation.fields import DateField, NumberField
from phongtrao.obligations.forms.registration import HourField

from .times import TimesForm, moment


class SessionForm(TimesForm):
    """A lesson, a shift, a slot."""

    title = forms.CharField(label=_("Tên buổi"), required=False, max_length=120)
    place = forms.CharField(label=_("Nơi khác"), required=False, max_length=200)
    capacity = NumberField(label=_("Số chỗ"), required=False, min_value=1, max_digits=6, decimal_places=0)

    def __init__(self, data: Any = None, *, activity: Activity | None = None, session: Session | None = None) -> None:
        super().__init__(data, auto_id="session_%s")
        if activity is not None:
            self.initial["day"] = localdate(activity.starts_at)
        if session is not None:
            self.initial.update({name: getattr(session, name) for name in ("title", "place", "capacity")})
            self.show_times(session.starts_at, session.ends_at)

    @property
    def meeting(self) -> Meeting:
        """What is said of the session."""
        given = self.cleaned_data
        return Meeting(
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            title=given["title"].strip(),
            place=given["place"].strip(),
            capacity=int(given["capacity"]) if given["capacity"] else None,
        )


class SlotsForm(forms.Form):
    """A day cut into slots of so many minutes, each with so many places."""

    day = DateField(label=_("Ngày"))
    begins = HourField(label=_("Từ giờ"), max_length=20)
    ends = HourField(label=_("Đến giờ"), max_length=20)
    minutes = NumberField(
        label=_("Mỗi khung (phút)"), min_value=5, max_value=480, max_digits=3, decimal_places=0, initial=30
    )
    capacity = NumberField(label=_("Số chỗ mỗi khung"), min_value=1, max_digits=4, decimal_places=0, initial=10)

    def __init__(self, data: Any = None, *, activity: Activity) -> None:
        first, last = localtime(activity.starts_at), localtime(activity.ends_at)
        known = {"day": first.date(), "begins": f"{first:%H:%M}", "ends": f"{last:%H:%M}"}
        super().__init__(data, initial=known, auto_id="slots_%s")

    def clean(self) -> dict[str, Any]:
        """There is a slot, and no more than we keep."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not 0 < len(self.meetings) <= rules.MOST:
            self.add_error("ends", _("Khoảng giờ này không chia được khung nào, hoặc quá 100 khung."))
        return given

    @property
    def rest(self) -> datetime | None:
        """From when on the time is too short for another slot; None where it comes out even."""
        last = self.meetings[-1].ends_at
        return last if last < moment(self.cleaned_data["day"], self.cleaned_data["ends"]) else None

    @property
    def meetings(self) -> list[Meeting]:
        """The slots."""
        given = self.cleaned_data
        length = timedelta(minutes=int(given["minutes"]))
        start, end = (moment(given["day"], given[name]) for name in ("begins", "ends"))
        found: list[Meeting] = []
        while start + length <= end and len(found) <= rules.MOST:
            found.append(_slot(start, start + length, int(given["capacity"])))
            start += length
        return found


def _slot(starts_at: datetime, ends_at: datetime, capacity: int) -> Meeting:
    return Meeting(starts_at, ends_at, capacity=capacity)
