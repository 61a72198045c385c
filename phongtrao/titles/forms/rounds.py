"""Opening a round, its council, a ballot, the decision."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.organizations.models import Unit
from phongtrao.titles.models import Choice, SeatRole, Standard
from phongtrao.titles.operations import AwardRoundWords, Decree
from phongtrao.titles.queries import NominationLine


class RoundForm(forms.Form):
    """What a round is. `key` makes a second tap harmless."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    name = forms.CharField(label=_("Tên đợt"), max_length=200, help_text=_("Ví dụ: Xét “Sinh viên 5 tốt” năm 2024."))
    unit = forms.ChoiceField(label=_("Đơn vị xét"))
    standard = forms.ChoiceField(label=_("Danh hiệu, bản tiêu chuẩn"))
    record_from = DateField(label=_("Tính thành tích từ ngày"))
    record_to = DateField(label=_("đến hết ngày"))
    nominate_until = DateField(label=_("Nhận đề cử đến hết ngày"))
    quota = forms.IntegerField(
        label=_("Số suất"), required=False, min_value=1, max_value=10_000, help_text=_("Để trống: không giới hạn.")
    )

    def __init__(self, data: Any = None, *, hosts: Sequence[Unit], standards: Sequence[Standard]) -> None:
        super().__init__(data, auto_id="round_%s")
        names = [(one.pk, standard_words(one)) for one in standards]
        self.fields["unit"].choices = [(unit.pk, unit.name) for unit in hosts]  # type: ignore[attr-defined]
        self.fields["standard"].choices = names  # type: ignore[attr-defined]
        self.initial["key"] = uuid4()

    def clean(self) -> dict[str, Any]:
        """The last day comes after the first."""
        given = super().clean() or {}
        first, last = given.get("record_from"), given.get("record_to")
        if first and last and last < first:
            raise ValidationError(_("Ngày cuối phải sau ngày đầu. Hãy xem lại kỳ tính thành tích."))
        return given

    @property
    def said(self) -> AwardRoundWords:
        """What is said of the round."""
        given = self.cleaned_data
        days = {name: given[name] for name in ("record_from", "record_to", "nominate_until")}
        return AwardRoundWords(given["name"], int(given["standard"]), **days, quota=given["quota"])


def standard_words(one: Standard) -> str:
    """A standard in a list to choose from."""
    return f"{one.title.name} · {one.get_level_display()} · {one.year} ({one.ordinal})"


class SeatForm(forms.Form):
    """Somebody for the council."""

    username = forms.CharField(label=_("Tên đăng nhập của thành viên"), max_length=150)
    role = forms.ChoiceField(label=_("Vai trò"), choices=SeatRole.choices, initial=SeatRole.MEMBER)

    def __init__(self, data: Any = None, *, is_chair: bool = False) -> None:
        super().__init__(data, auto_id="seat_%s")
        if is_chair:
            chair = (SeatRole.CHAIR.value, SeatRole.CHAIR.label)
            self.fields["role"].choices, self.initial["role"] = [chair], SeatRole.CHAIR  # type: ignore[attr-defined]


class BallotForm(forms.Form):
    """One choice about everybody on the ballot."""

    def __init__(self, data: Any = None, *, lines: Sequence[NominationLine]) -> None:
        super().__init__(data, auto_id="ballot_%s")
        self.lines = lines
        for line in lines:
            self.fields[f"n{line.row.pk}"] = forms.ChoiceField(
                label=line.name, choices=Choice.choices, widget=forms.RadioSelect
            )

    @property
    def rows(self) -> list[tuple[NominationLine, forms.BoundField]]:
        """Everybody with the field of the vote."""
        return [(line, self[f"n{line.row.pk}"]) for line in self.lines]

    @property
    def choices(self) -> dict[int, str]:
        """Nomination → what the vote says."""
        return {line.row.pk: self.cleaned_data[f"n{line.row.pk}"] for line in self.lines}


class TieForm(forms.Form):
    """Who of the equals gets the places that are left, and why."""

    chosen = forms.MultipleChoiceField(label=_("Chọn"), widget=forms.CheckboxSelectMultiple)
    reason = forms.CharField(label=_("Lý do"), max_length=400, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, data: Any = None, *, lines: Sequence[NominationLine]) -> None:
        super().__init__(data, auto_id="tie_%s")
        self.fields["chosen"].choices = [(line.row.pk, line.name) for line in lines]  # type: ignore[attr-defined]

    @property
    def said(self) -> dict[str, Any]:
        """Who is chosen, and why."""
        given = self.cleaned_data
        return {"chosen": [int(key) for key in given["chosen"]], "reason": given["reason"]}


class DecreeForm(forms.Form):
    """The decision by which the title is given."""

    number = forms.CharField(label=_("Số, ký hiệu quyết định"), max_length=60)
    decided_on = DateField(label=_("Ngày quyết định"))
    signer = forms.CharField(label=_("Người ký"), max_length=120)
    signer_title = forms.CharField(label=_("Chức vụ người ký"), max_length=120, required=False)

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="decree_%s")

    @property
    def decree(self) -> Decree:
        """The decision."""
        return Decree(**self.cleaned_data)
