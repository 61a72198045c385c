"""The filters of the board, and what an officer adds to a reminder of what they leave."""

from typing import Any

from django import forms
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.periods import period_words
from phongtrao.obligations.queries import QUIET_DAYS, Cluster, Filters
from phongtrao.periods import Period, split
from phongtrao.plans.models import Pillar, Plan

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
            self.fields["ke-hoach"] = _choice(_("Kế hoạch"), [(str(one.pk), one.name_in_list) for one in plans])
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
        quiet = _("Im lặng %(days)s ngày") % {"days": QUIET_DAYS}
        self.fields["im-lang"] = _choice(_("Đơn vị"), [*everything, ("1", quiet)])
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
            silent=bool(given.get("im-lang")),
        )


def _choice(label: Any, choices: list[tuple[str, Any]]) -> forms.ChoiceField:
    return forms.ChoiceField(label=label, required=False, choices=choices, widget=PlainSelect)


def _periods(plan: Plan) -> list[tuple[str, str]]:
    """The quarters and months of the plan's window."""
    window = Period.between(plan.window_from, plan.window_to)
    return [(period.key, period_words(period)) for cadence in ("quarter", "month") for period in split(window, cadence)]


class ReminderForm(forms.Form):
    """What the officer adds to a reminder."""

    text = forms.CharField(
        label=_("Lời nhắn"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Danh sách việc và hạn của từng đơn vị được gửi kèm, không cần ghi lại."),
    )
