"""Parsing what people send: the board's filters, words on progress, due days."""

from typing import Any, cast
from uuid import uuid4

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField, NumberField
from phongtrao.foundation.periods import period_words
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period, split
from phongtrao.plans.models import Pillar, Plan

from . import rules
from .models import Obligation, ProgressKind
from .queries import Cluster, Filters

STROKES = [
    ("late", _("Chậm")),
    ("doing", _("Đang thực hiện")),
    ("none", _("Chưa thực hiện")),
    ("met", _("Hoàn thành")),
]
SELECTED = mark_safe(" selected")


class PlainSelect(forms.Select):
    """A select that is drawn in one piece: the board has fifty options, and Django renders a template for each."""

    def render(self, name: str, value: Any, attrs: Any = None, renderer: Any = None) -> SafeString:
        """The select with its options, what is chosen marked."""
        chosen = str(value or "")
        options = format_html_join(
            "",
            '<option value="{}"{}>{}</option>',
            ((key, SELECTED if str(key) == chosen else "", label) for key, label in self.choices),
        )
        box = flatatt(self.build_attrs(self.attrs, {"name": name} | (attrs or {})))
        return format_html("<select{}>{}</select>", box, options)


class FilterForm(forms.Form):
    """
    The filters that live in the board's address. What the address misspells counts as not asked for.

    Field names are the address's own words, which are no Python names; hence they are added by hand.
    """

    def __init__(
        self, data: object, *, plan: Plan, plans: tuple[Plan, ...] = (), clusters: tuple[Cluster, ...] = ()
    ) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        everything = [("", _("Tất cả"))]
        if len(plans) > 1:
            self.fields["ke-hoach"] = _choice(_("Kế hoạch"), [(str(one.pk), _called(one)) for one in plans])
            self.initial["ke-hoach"] = plan.pk
        self.fields["don-vi"] = forms.CharField(
            label=_("Tìm đơn vị"), required=False, max_length=100, widget=forms.SearchInput()
        )
        self.fields["mang"] = _choice(_("Mảng"), [*everything, *Pillar.choices])
        self.fields["ky"] = _choice(_("Kỳ"), [*everything, *_periods(plan)])
        self.fields["cum"] = _choice(
            _("Cụm"), [*everything, *((str(cluster.pk), cluster.short_name) for cluster in clusters)]
        )
        self.fields["trang-thai"] = _choice(_("Trạng thái"), [*everything, *STROKES])
        if len(plans) <= 1:
            self.fields["ke-hoach"] = forms.IntegerField(required=False, widget=forms.HiddenInput())

    def filters(self) -> Filters:
        """What is asked for, as far as it makes sense."""
        self.is_valid()
        given = self.cleaned_data
        return Filters(
            pillar=given.get("mang", ""),
            period=Period.parse(given["ky"]) if given.get("ky") else None,
            cluster_id=int(given["cum"]) if given.get("cum") else None,
            stroke=given.get("trang-thai", ""),
            words=given.get("don-vi", ""),
        )


def _called(plan: Plan) -> str:
    """A plan in a line of a select: its number, and as much of its title as fits."""
    return Truncator(" · ".join(filter(None, [plan.number, plan.title]))).chars(80)


def _choice(label: Any, choices: list[tuple[str, Any]]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=choices, widget=PlainSelect)


def _periods(plan: Plan) -> list[tuple[str, str]]:
    """The quarters and months of the plan's window."""
    window = Period.between(plan.window_from, plan.window_to)
    return [(period.key, period_words(period)) for cadence in ("quarter", "month") for period in split(window, cadence)]


class ProgressForm(forms.Form):
    """A unit's word on how far it is. `key` makes a second tap harmless."""

    unit_id = forms.TypedChoiceField(label=_("Thay mặt đơn vị"), coerce=int)
    kind = forms.ChoiceField(choices=[choice for choice in ProgressKind.choices if choice[0] != ProgressKind.RETURNED])
    quantity = NumberField(label=_("Đã làm thêm"), required=False, min_value=0, max_digits=14, decimal_places=4)
    note = forms.CharField(
        label=_("Ghi chú"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: object = None, *, units: tuple[Unit, ...], noun: str = "") -> None:
        super().__init__(data, initial={"key": uuid4()}, auto_id="progress_%s")  # type: ignore[arg-type]
        cast("forms.ChoiceField", self.fields["unit_id"]).choices = [(unit.pk, unit.short_name) for unit in units]
        if len(units) == 1:
            self.fields["unit_id"].widget = forms.HiddenInput()
            self.initial["unit_id"] = units[0].pk
        if noun:
            self.fields["quantity"].help_text = noun


class ReturnForm(forms.Form):
    """Why something reported as done is sent back."""

    note = forms.CharField(label=_("Lý do trả lại"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: object = None) -> None:
        super().__init__(data, initial={"key": uuid4()}, auto_id="return_%s")  # type: ignore[arg-type]


class DueForm(forms.Form):
    """The days between which one obligation is to be met."""

    due_from = DateField(label=_("Từ ngày"), required=False)
    due_to = DateField(label=_("Hạn"))
    outside_window = forms.BooleanField(label=_("Vẫn lấy ngày ngoài thời gian của kế hoạch"), required=False)

    def __init__(self, data: object = None, *, obligation: Obligation) -> None:
        self.plan, self.is_outside = obligation.plan, False
        given = {"due_from": obligation.due_from, "due_to": obligation.due_to}
        super().__init__(data, initial=given, auto_id="due_%s")  # type: ignore[arg-type]

    def clean(self) -> dict[str, Any]:
        """A day outside the time of the plan is asked about first; the operation refuses it to all but officers."""
        given = super().clean() or self.cleaned_data
        days = [given[name] for name in ("due_from", "due_to") if given.get(name)]
        self.is_outside = not rules.lies_within(self.plan.window_from, self.plan.window_to, *days)
        if self.is_outside and not given.get("outside_window"):
            window = {"start": f"{self.plan.window_from:%d/%m/%Y}", "end": f"{self.plan.window_to:%d/%m/%Y}"}
            sentence = _("Kế hoạch thực hiện từ %(start)s đến %(end)s, ngày này nằm ngoài. Hãy xem lại.")
            self.add_error("due_to", sentence % window)
        return given


class ReminderForm(forms.Form):
    """What the officer adds to a reminder."""

    text = forms.CharField(
        label=_("Lời nhắn"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Danh sách việc và hạn của từng đơn vị được gửi kèm, không cần ghi lại."),
    )
