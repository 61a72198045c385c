"""What a unit registers: a content, its days, who answers."""

import re
from datetime import date, time
from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField, NumberField
from phongtrao.obligations import rules
from phongtrao.obligations.models import Obligation
from phongtrao.obligations.operations import Terms
from phongtrao.obligations.queries import Content
from phongtrao.organizations.models import Unit

from .progress import ForUnitForm, outside_of

HOUR = re.compile(r"(\d{1,2})\s*(?:h|g|giờ|:|\.)?\s*(\d{2})?\s*(?:phút|p)?", re.IGNORECASE)


class HourField(forms.CharField):
    """An hour as Vietnamese people type it: "7h30", "7:30", "14 giờ", "14g"."""

    def clean(self, value: Any) -> time | None:
        """The hour, or an error that shows how to write one."""
        text = super().clean(value)
        if not text:
            return None
        found = HOUR.fullmatch(text)
        try:
            return time(int(found[1]), int(found[2] or 0)) if found else self._refuse(text)
        except ValueError:
            return self._refuse(text)

    def _refuse(self, text: str) -> time:
        raise forms.ValidationError(_("“%(value)s” không phải là giờ. Hãy ghi như 7h30 hoặc 14h.") % {"value": text})


class RegistrationForm(ForUnitForm):
    """Only the content must be told, and a day where the task itself says what is to be done."""

    title = forms.CharField(label=_("Nội dung"), max_length=200)
    starts_on = DateField(label=_("Ngày"), required=False)
    ends_on = DateField(label=_("Đến ngày"), required=False)
    starts_at = HourField(
        label=_("Giờ"), required=False, max_length=20, widget=forms.TextInput(attrs={"placeholder": "7h30"})
    )
    place = forms.CharField(label=_("Địa điểm"), required=False, max_length=200)
    contact = forms.CharField(
        label=_("Người phụ trách"),
        required=False,
        max_length=120,
        widget=forms.TextInput(attrs={"list": "registration_names", "autocomplete": "off"}),
    )
    expected = NumberField(label=_("Dự kiến số người"), required=False, min_value=0, max_digits=6, decimal_places=0)
    target_value = NumberField(label=_("Chỉ tiêu"), required=False, min_value=0, max_digits=14, decimal_places=4)
    target_noun = forms.CharField(label=_("Đơn vị tính"), required=False, max_length=120)
    note = forms.CharField(
        label=_("Ghi chú"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    outside_window = forms.BooleanField(label=_("Vẫn đăng ký ngày ngoài thời gian của kế hoạch"), required=False)

    def __init__(
        self,
        data: object = None,
        *,
        units: tuple[Unit, ...],
        obligation: Obligation,
        names: tuple[str, ...] = (),
        content: Content | None = None,
    ) -> None:
        super().__init__(data, units=units, auto_id="registration_%s")
        self.names, self.plan, self.is_outside = names, obligation.plan, False
        self.is_choice_open = rules.leaves_choice_open(obligation.task.text)
        self.initial["target_noun"] = obligation.target_noun
        if not self.is_choice_open:
            task = obligation.task
            self.initial["title"] = rules.name_offered(task.title, task.text, task.programs)
        if content:
            self._show(content)

    def _show(self, content: Content) -> None:
        """The version in force, as it would be typed."""
        version = content.version
        self.initial.update({name: getattr(version, name) for name in Terms.__dataclass_fields__})
        self.initial["unit_id"] = content.unit.pk
        if version.starts_on == version.ends_on:
            self.initial["ends_on"] = None
        self.is_outside = self.initial["outside_window"] = self._lie_outside(version.starts_on, version.ends_on)
        if version.starts_at:
            self.initial["starts_at"] = f"{version.starts_at:%H:%M}"

    def _lie_outside(self, *days: date | None) -> bool:
        """True if one of the days that are known lies outside the time of the plan."""
        return not rules.lies_within(self.plan.window_from, self.plan.window_to, *(day for day in days if day))

    def clean(self) -> dict[str, Any]:
        """
        A single day is both ends; an hour needs its day; a noun alone counts nothing; a day outside the time of the
        plan is asked about first.
        """
        given = super().clean() or self.cleaned_data
        first, last = given.get("starts_on"), given.get("ends_on")
        if self.errors:
            return given
        if not first and (last or given["starts_at"] or not self.is_choice_open):
            self.add_error("starts_on", _("Hãy ghi ngày thực hiện, ví dụ 20/10/2024."))
        elif last and first and last < first:
            self.add_error("ends_on", _("Ngày kết thúc phải từ ngày bắt đầu trở đi."))
        else:
            self.is_outside = self._lie_outside(first, last)
            if self.is_outside and not given["outside_window"]:
                self.add_error("ends_on" if last else "starts_on", outside_of(self.plan))
        return given

    @property
    def terms(self) -> Terms:
        """What is registered."""
        given = self.cleaned_data
        first: date | None = given["starts_on"]
        value: Decimal | None = given["target_value"] or None
        expected: Decimal | None = given["expected"]
        return Terms(
            title=given["title"].strip(),
            starts_on=first,
            ends_on=given["ends_on"] or first,
            starts_at=given["starts_at"],
            place=given["place"].strip(),
            contact=given["contact"].strip(),
            expected=int(expected) if expected else None,
            target_value=value,
            target_noun=given["target_noun"].strip() if value else "",
            note=given["note"].strip(),
        )
