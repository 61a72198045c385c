"""The one form of an activity: what, when, where; the rest folded away."""

from collections.abc import Iterable
from datetime import date, datetime, time
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.urls import reverse
from django.utils.timezone import get_current_timezone, localdate
from django.utils.translation import gettext_lazy as _

from phongtrao.activities import rules
from phongtrao.activities.models import Activity, Audience, Mode
from phongtrao.activities.operations import Details
from phongtrao.activities.queries import Start
from phongtrao.foundation.fields import DateField, LinkField, NumberField
from phongtrao.organizations.fields import UnitsField, UnitsForm, UnitsPicker
from phongtrao.organizations.models import Unit

from .times import TimesForm

RHYTHMS = [
    ("once", _("một lần")),
    ("daily", _("mỗi ngày")),
    ("weekly", _("mỗi tuần, cùng thứ")),
    ("fortnightly", _("hai tuần một lần")),
    ("monthly_day", _("mỗi tháng, cùng ngày")),
    ("monthly_weekday", _("mỗi tháng, cùng thứ và tuần")),
]

SAID = (
    *("kind_id", "title", "place", "capacity", "mode", "address", "link", "audience"),
    *("titles", "is_listed", "summary", "description"),
)
"""What stands in the row of an activity as the form has it."""


class AnyUnitsPicker(UnitsPicker):
    """Units anywhere in the movement: one holds things with others than those below."""

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        """The same, searched at the address of this room."""
        context = super().get_context(name, value, attrs)
        context["widget"]["attrs"]["data-url"] = reverse("activities:unit_search")
        return context


class AnyUnitsField(UnitsField):
    """Several units anywhere in the movement."""

    widget = AnyUnitsPicker


class ActivityForm(TimesForm, UnitsForm):
    """
    An activity. A new one is filled with what is known of it (`start`), an old one with what was said (`activity`).
    """

    unit_id = forms.TypedChoiceField(label=_("Đơn vị tổ chức"), coerce=int)
    kind_id = forms.TypedChoiceField(label=_("Loại hoạt động"), coerce=int)
    title = forms.CharField(
        label=_("Tên hoạt động"), max_length=200, widget=forms.TextInput(attrs={"list": "activity-names"})
    )
    place = forms.CharField(label=_("Địa điểm"), required=False, max_length=200)
    capacity = NumberField(
        label=_("Số chỗ"),
        required=False,
        min_value=1,
        max_digits=6,
        decimal_places=0,
        help_text=_("Để trống: không giới hạn."),
    )
    key = forms.UUIDField(widget=forms.HiddenInput())
    mode = forms.ChoiceField(label=_("Cách tham gia"), choices=Mode.choices, initial=Mode.ON_SITE)
    address = forms.CharField(label=_("Địa chỉ chi tiết"), required=False, max_length=300)
    link = LinkField(label=_("Đường dẫn họp trực tuyến"), required=False, max_length=500)
    rhythm = forms.ChoiceField(label=_("Lặp lại"), choices=RHYTHMS, initial="once")
    times = NumberField(
        label=_("Số buổi"), required=False, min_value=1, max_value=rules.MOST, max_digits=3, decimal_places=0
    )
    helpers = AnyUnitsField(label=_("Đơn vị phối hợp"))
    is_shared = forms.BooleanField(label=_("Chia đều kết quả cho các đơn vị cùng tổ chức"), required=False)
    audience = forms.ChoiceField(label=_("Ai được đăng ký"), choices=Audience.choices, initial=Audience.SUBTREE)
    invited = AnyUnitsField(label=_("Đơn vị được mời"))
    titles = forms.CharField(
        label=_("Chỉ dành cho chức danh"),
        required=False,
        max_length=500,
        help_text=_("Mỗi dòng một chức danh, ví dụ: bí thư."),
        widget=forms.Textarea(attrs={"rows": 2}),
    )
    is_listed = forms.BooleanField(label=_("Hiện trên trang công khai"), required=False, initial=True)
    sign_up_until = DateField(label=_("Hết hạn đăng ký"), required=False)
    summary = forms.CharField(label=_("Một câu giới thiệu"), required=False, max_length=300)
    description = forms.CharField(
        label=_("Nội dung"), required=False, max_length=10_000, widget=forms.Textarea(attrs={"rows": 4})
    )
    serves = forms.TypedMultipleChoiceField(
        label=_("Phục vụ nhiệm vụ"), required=False, coerce=int, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, data: object = None, *, start: Start, within: Unit, on: date, activity: Activity | None = None):
        known = (*start.helpers, *_units_of(activity))
        super().__init__(data, within=within, on=on, known=known, auto_id="activity_%s")
        self._offer(start)
        self.initial["key"] = uuid4()
        if activity is None:
            self._fill(start, on)
        else:
            self._show(activity)

    def _offer(self, start: Start) -> None:
        units = [(unit.pk, unit.name) for unit in start.units]
        kinds = [("", _("Chọn loại hoạt động")), *((kind.pk, kind.name) for kind in start.kinds)]
        owed = [(one.pk, f"{one.task.code} {one.task.title}") for one in start.owed]
        for name, choices in (("unit_id", units), ("kind_id", kinds), ("serves", owed)):
            cast("forms.ChoiceField", self.fields[name]).choices = choices
        if len(units) == 1:
            self.fields["unit_id"].widget = forms.HiddenInput()
            self.initial["unit_id"] = start.units[0].pk
        if not owed:
            self.fields["serves"].widget = forms.MultipleHiddenInput()

    def _fill(self, start: Start, on: date) -> None:
        self.initial.update(
            {
                "unit_id": start.units[0].pk if start.units else None,
                "kind_id": start.kind.pk if start.kind else "",
                "title": start.title,
                "place": start.place,
                "capacity": start.capacity,
                "day": start.day,
                "begins": f"{start.begins:%H:%M}",
                "ends": f"{start.ends:%H:%M}",
                "description": start.description,
                "helpers": [unit.pk for unit in start.helpers],
                "serves": [start.obligation.pk] if start.obligation else [],
                "is_shared": bool(start.helpers),
            }
        )

    def _show(self, activity: Activity) -> None:
        """What was said, as it would be typed."""
        self.initial.update({name: getattr(activity, name) for name in SAID})
        first = min(activity.sessions.all(), key=lambda one: (one.starts_at, one.ordinal))
        self.show_times(first.starts_at, first.ends_at)
        rhythm, times = rules.rhythm_of(activity.recurrence)
        shares = {one.share for one in activity.co_hosts.all()}
        self.initial.update(
            {
                "unit_id": activity.unit_id,
                "rhythm": rhythm,
                "times": times if times > 1 else None,
                "helpers": [one.unit_id for one in activity.co_hosts.all()],
                "is_shared": len(shares) == 1 and shares != {0} and shares == {rules.evenly(activity.co_hosts.count())},
                "invited": [one.unit_id for one in activity.audience_units.all()],
                "serves": [one.obligation_id for one in activity.duties.all()],
                "sign_up_until": localdate(activity.sign_up_until) if activity.sign_up_until else None,
            }
        )

    def clean(self) -> dict[str, Any]:
        """A series says how often; invited units are named where they are who may come."""
        given = super().clean()
        if given.get("rhythm") != "once" and not given.get("times"):
            self.add_error("times", _("Hãy ghi số buổi, ví dụ 4."))
        if given.get("audience") == Audience.UNITS and "invited" in given and not given["invited"]:
            self.add_error("invited", _("Hãy chọn đơn vị được mời."))
        return given

    @property
    def details(self) -> Details:
        """What is said of the activity."""
        given = self.cleaned_data
        plain = ("kind_id", "mode", "audience", "is_listed", "is_shared")
        texts = ("title", "place", "address", "link", "titles", "summary", "description")
        return Details(
            starts_at=self.starts_at,
            ends_at=self.ends_at,
            recurrence=rules.rule_of(given["rhythm"], int(given["times"] or 1), self.starts_at),
            capacity=int(given["capacity"]) if given["capacity"] else None,
            sign_up_until=_end_of(given["sign_up_until"]),
            invited=tuple(unit.pk for unit in given["invited"]),
            helpers=tuple(unit.pk for unit in given["helpers"]),
            serves=tuple(given["serves"]),
            **{name: given[name] for name in plain},
            **{name: given[name].strip() for name in texts},
        )


def _units_of(activity: Activity | None) -> Iterable[Unit]:
    if activity is None:
        return ()
    invited = activity.audience_units.select_related("unit")
    return [*(one.unit for one in activity.co_hosts.all()), *(one.unit for one in invited)]


def _end_of(day: date | None) -> datetime | None:
    """Until the end of a day."""
    return datetime.combine(day, time(23, 59, 59), tzinfo=get_current_timezone()) if day else None
