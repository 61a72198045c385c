"""A title, a standard, one condition."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import NumberField
from phongtrao.organizations.models import Unit
from phongtrao.titles.models import Base, Condition, ConditionKind, Level, Standard, Title
from phongtrao.titles.operations import ConditionWords, StandardWords, TitleWords
from phongtrao.titles.rules import FIGURES

FIRST_YEAR, LAST_YEAR = 1990, 2200


class TitleForm(forms.Form):
    """What a title is called, for whom it is."""

    unit = forms.ChoiceField(label=_("Của đơn vị"))
    name = forms.CharField(label=_("Tên danh hiệu"), max_length=200)
    audience = forms.CharField(label=_("Dành cho ai"), max_length=200)
    words = forms.CharField(
        label=_("Ý nghĩa"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, data: Any = None, *, units: Sequence[Unit], title: Title | None = None) -> None:
        super().__init__(data, auto_id="title_%s")
        self.fields["unit"].choices = [(unit.pk, unit.name) for unit in units]  # type: ignore[attr-defined]
        if title is not None:
            del self.fields["unit"]
            self.initial.update({"name": title.name, "audience": title.audience, "words": title.words})

    @property
    def said(self) -> TitleWords:
        """What is said of the title."""
        given = self.cleaned_data
        return TitleWords(given["name"], given["audience"], given["words"])


class SampleForm(forms.Form):
    """Of which unit the sample titles become."""

    unit = forms.ChoiceField(label=_("Của đơn vị"))
    level = forms.ChoiceField(label=_("Cấp"), choices=Level.choices, initial=Level.BLOC)
    year = forms.IntegerField(label=_("Năm"), min_value=FIRST_YEAR, max_value=LAST_YEAR)

    def __init__(self, data: Any = None, *, units: Sequence[Unit], year: int) -> None:
        super().__init__(data, auto_id="sample_%s")
        self.fields["unit"].choices = [(unit.pk, unit.name) for unit in units]  # type: ignore[attr-defined]
        self.initial["year"] = year


class BeginForm(forms.Form):
    """For which level and year a standard is begun."""

    level = forms.ChoiceField(label=_("Cấp"), choices=Level.choices, initial=Level.BLOC)
    year = forms.IntegerField(label=_("Năm"), min_value=FIRST_YEAR, max_value=LAST_YEAR)

    def __init__(self, data: Any = None, *, year: int) -> None:
        super().__init__(data, auto_id="begin_%s")
        self.initial["year"] = year


class StandardForm(forms.Form):
    """Where a standard comes from and how its council votes."""

    basis = forms.CharField(
        label=_("Theo văn bản"), required=False, max_length=300, help_text=_("Số, ký hiệu, ngày của văn bản.")
    )
    is_sample = forms.BooleanField(label=_("Bản mẫu, chưa đối chiếu văn bản"), required=False)
    allows_self = forms.BooleanField(label=_("Cho tự đề cử"), required=False)
    is_secret = forms.BooleanField(label=_("Bỏ phiếu kín"), required=False)
    share = forms.IntegerField(
        label=_("Được chọn khi có từ bao nhiêu phần trăm phiếu đồng ý"), min_value=1, max_value=100
    )
    base = forms.ChoiceField(label=_("Phần trăm tính trên"), choices=Base.choices)
    quorum = forms.IntegerField(
        label=_("Kiểm phiếu khi có từ bao nhiêu phần trăm thành viên đã bỏ"), min_value=1, max_value=100
    )

    def __init__(self, data: Any = None, *, standard: Standard) -> None:
        super().__init__(data, auto_id="standard_%s")
        self.initial.update({name: getattr(standard, name) for name in self.fields})

    @property
    def said(self) -> StandardWords:
        """What is said of the standard."""
        return StandardWords(**self.cleaned_data)


class ConditionForm(forms.Form):
    """One condition."""

    text = forms.CharField(label=_("Điều kiện"), max_length=500, widget=forms.Textarea(attrs={"rows": 2}))
    kind = forms.ChoiceField(label=_("Lấy gì làm căn cứ"), choices=ConditionKind.choices)
    figure = forms.ChoiceField(
        label=_("Số liệu"), required=False, help_text=_("Khi căn cứ là số liệu trong hồ sơ: đếm trong kỳ của đợt xét.")
    )
    threshold = NumberField(label=_("Từ bao nhiêu"), required=False, min_value=0, max_digits=9, decimal_places=1)
    is_required = forms.BooleanField(label=_("Bắt buộc"), required=False)

    def __init__(self, data: Any = None, *, condition: Condition | None = None) -> None:
        super().__init__(data, auto_id="condition_%s")
        names = [(key, name) for key, (name, _noun) in FIGURES.items()]
        self.fields["figure"].choices = [("", "—"), *names]  # type: ignore[attr-defined]
        known = {name: getattr(condition, name) for name in self.fields} if condition else {"is_required": True}
        self.initial.update(known)

    @property
    def said(self) -> ConditionWords:
        """What is said of the condition."""
        return ConditionWords(**self.cleaned_data)
