"""Rows of panels, a form each."""

from datetime import date
from decimal import Decimal
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import HandoverKind
from phongtrao.foundation.fields import DateField, LinkField, NumberField
from phongtrao.organizations.models import Unit


class RowForm(forms.Form):
    """A row of a panel. `key` makes a second tap harmless."""

    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: Any = None, *, today: date, beside: tuple[Unit, ...] = ()) -> None:
        super().__init__(data, auto_id="row_%s")
        self.initial["key"] = uuid4()
        self.today, self.beside = today, beside
        if "on" in self.fields:
            self.initial["on"] = today

    @property
    def words(self) -> dict[str, Any]:
        """What the row says."""
        return {name: value for name, value in self.cleaned_data.items() if name != "key"}


class MilestoneForm(RowForm):
    """A step of a youth work."""

    title = forms.CharField(label=_("Việc của mốc này"), max_length=200)
    due_on = DateField(label=_("Hạn"), required=False)


class ProductForm(RowForm):
    """A product and where it was published."""

    title = forms.CharField(label=_("Tên sản phẩm"), max_length=200)
    channel = forms.CharField(label=_("Đăng ở đâu"), max_length=120)
    address = LinkField(label=_("Đường dẫn"), required=False, max_length=500)
    published_on = DateField(label=_("Ngày đăng"))

    def __init__(self, data: Any = None, *, today: date, beside: tuple[Unit, ...] = ()) -> None:
        super().__init__(data, today=today, beside=beside)
        self.initial["published_on"] = today


class DeskForm(RowForm):
    """A day at the help desk."""

    on = DateField(label=_("Ngày trực"))
    received = NumberField(label=_("Hồ sơ đã nhận"), min_value=0, max_digits=6, decimal_places=0)
    solved = NumberField(label=_("Hồ sơ đã giải quyết"), min_value=0, max_digits=6, decimal_places=0)
    note = forms.CharField(label=_("Ghi chú"), required=False, max_length=200)

    def clean(self) -> dict[str, Any]:
        """Nobody solves more than was taken in."""
        given = super().clean() or self.cleaned_data
        if not self.errors and given["solved"] > given["received"]:
            self.add_error("solved", _("Số đã giải quyết không quá số đã nhận."))
        return given


class HandoverForm(RowForm):
    """Something handed over."""

    what = forms.ChoiceField(label=_("Trao gì, vận động gì"), choices=[("", _("Chọn")), *HandoverKind.choices])
    number = NumberField(label=_("Mấy suất"), min_value=1, max_digits=6, decimal_places=0)
    value = NumberField(
        label=_("Giá trị mỗi suất (đồng)"), required=False, min_value=0, max_digits=14, decimal_places=0
    )
    group = forms.CharField(
        label=_("Cho nhóm nào"), max_length=200, help_text=_("Ví dụ: học sinh Trường THCS A. Không ghi tên người nhận.")
    )
    on = DateField(label=_("Ngày"))

    @property
    def words(self) -> dict[str, Any]:
        """Without a value it is worth nothing in money."""
        given = super().words
        return given | {"value": given["value"] or Decimal(0)}


class TwinForm(RowForm):
    """One of the units that stand beside the host, or another body by name."""

    unit_id = forms.TypedChoiceField(label=_("Đơn vị ngành dọc đã ghi"), required=False, coerce=int, empty_value=None)
    body = forms.CharField(label=_("Hoặc tên đơn vị, địa phương khác"), required=False, max_length=200)

    def __init__(self, data: Any = None, *, today: date, beside: tuple[Unit, ...] = ()) -> None:
        super().__init__(data, today=today, beside=beside)
        choices = [("", _("chưa chọn")), *((unit.pk, unit.name) for unit in beside)]
        cast("forms.ChoiceField", self.fields["unit_id"]).choices = choices
        if not beside:
            self.fields["unit_id"].widget = forms.HiddenInput()
            self.fields["body"].label, self.fields["body"].required = _("Tên đơn vị, địa phương bạn"), True

    def clean(self) -> dict[str, Any]:
        """One of the two."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not given["unit_id"] and not given["body"].strip():
            self.add_error("body", _("Hãy chọn một đơn vị, hoặc ghi tên đơn vị bạn."))
        return given


class ProposalForm(RowForm):
    """What a meeting proposed."""

    text = forms.CharField(label=_("Kiến nghị"), max_length=4000, widget=forms.Textarea(attrs={"rows": 3}))
    addressed_to = forms.CharField(label=_("Gửi cho ai"), max_length=200)


ROW_FORMS: dict[str, type[RowForm]] = {
    "moc": MilestoneForm,
    "san-pham": ProductForm,
    "ho-so": DeskForm,
    "trao": HandoverForm,
    "don-vi-ban": TwinForm,
    "kien-nghi": ProposalForm,
}
