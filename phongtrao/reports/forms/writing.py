"""The words of a report: those around its figures, and those that only people can say."""

from collections.abc import Iterable
from typing import Any, cast

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from phongtrao.reports import rules
from phongtrao.reports.models import Report
from phongtrao.reports.operations import Details, Typed

MOST_SENTENCES = 500
IN_PLACE = frozenset({"difficulties", "proposals", "notable"})
FIELDS = ("profile", "number", "place", "signer_office", "signer", "difficulties", "proposals", "notable")


class WritingForm(forms.Form):
    """
    One form for the whole draft. The words of a sentence come as `w.KEY`, once for each place between figures; `s.KEY`
    says which figures these were.
    """

    difficulties = forms.CharField(
        label=_("Khó khăn, vướng mắc"),
        help_text=_("Mỗi dòng một ý. Để trống nếu không có."),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    proposals = forms.CharField(
        label=_("Đề xuất, kiến nghị"),
        help_text=_("Mỗi dòng một ý. Để trống nếu không có."),
        required=False,
        max_length=5000,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    notable = forms.TypedChoiceField(label=_("Hoạt động tiêu biểu"), required=False, coerce=int, empty_value=None)
    profile = forms.ChoiceField(label=_("Thể thức"))
    number = forms.CharField(
        label=_("Số"), help_text=_("Chỉ ghi số, ví dụ 12. Để trống nếu ghi tay sau."), required=False, max_length=40
    )
    place = forms.CharField(label=_("Nơi làm báo cáo"), required=False, max_length=80)
    signer_office = forms.CharField(
        label=_("Chức vụ người ký"), help_text=_("Để trống thì ghi Bí thư."), required=False, max_length=120
    )
    signer = forms.CharField(label=_("Họ và tên người ký"), required=False, max_length=120)

    def __init__(self, data: Any = None, *, report: Report, activities: Iterable[tuple[int, str]]) -> None:
        super().__init__(data, auto_id="writing_%s", initial={name: getattr(report, name) for name in FIELDS})
        cast("forms.ChoiceField", self.fields["profile"]).choices = [
            (key, rules.profile(key).title) for key in rules.PROFILES
        ]
        # The boxes of sentences stand outside of the form's own element, and so do these.
        for field in self.fields.values():
            field.widget.attrs["form"] = "writing"
        usual = ("", _("Hoạt động đông người nhất"))
        cast("forms.ChoiceField", self.fields["notable"]).choices = [usual, *activities]

    @property
    def signing(self) -> list[forms.BoundField]:
        """What stands beside the paper; the rest is written in its place on it."""
        return [self[name] for name in FIELDS if name not in IN_PLACE]

    @property
    def details(self) -> Details:
        """What people add."""
        return Details(**{name: self.cleaned_data[name] for name in FIELDS})

    @property
    def sentences(self) -> list[Typed]:
        """The sentences as they came."""
        data = cast("QueryDict", self.data)
        keys = [name[2:] for name in data if name.startswith("w.")][:MOST_SENTENCES]
        return [
            Typed(key[:60], tuple(data.getlist(f"w.{key}")), tuple(filter(None, data.get(f"s.{key}", "").split("|"))))
            for key in keys
        ]
