"""A contest: rubric, entries, judges, points, awards; and the call of a team."""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import Criterion
from phongtrao.activities.queries import EntrantLine
from phongtrao.foundation.fields import LinkField, NumberField
from phongtrao.organizations.models import Unit
from phongtrao.vietnamese import number

MOST_POINTS, MOST_NUMBER = 100, 10**15
USUAL_AWARDS = {1: _("Giải Nhất"), 2: _("Giải Nhì"), 3: _("Giải Ba")}
"""What entries of these places mostly get, as an example in the box."""


class RubricForm(forms.Form):
    """One criterion a line with the most points: "Sáng tạo: 40"."""

    lines = forms.CharField(
        label=_("Tiêu chí"),
        max_length=4000,
        help_text=_("Mỗi dòng một tiêu chí và điểm cao nhất, ví dụ: Sáng tạo: 40"),
        widget=forms.Textarea(attrs={"rows": 4}),
    )
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: Any = None, *, rubric: Iterable[Criterion] = ()) -> None:
        super().__init__(data, auto_id="rubric_%s")
        self.initial["key"] = uuid4()
        self.initial["lines"] = "\n".join(f"{one.name}: {one.most}" for one in rubric)

    def clean_lines(self) -> list[tuple[str, int]]:
        """The criteria, or an error that shows how to write one."""
        found = []
        for line in filter(None, map(str.strip, self.cleaned_data["lines"].splitlines())):
            name, _colon, most = line.rpartition(":")
            if not name.strip() or not most.strip().isdecimal() or not 0 < int(most) <= MOST_POINTS:
                raise forms.ValidationError(_("“%(line)s” chưa đúng. Hãy ghi như “Sáng tạo: 40”.") % {"line": line})
            found.append((name.strip(), int(most)))
        return found


class JudgeForm(forms.Form):
    """A judge, searched for by name at the address of the contest."""

    use_required_attribute = False
    user_id = forms.IntegerField(
        label=_("Giám khảo"),
        min_value=1,
        max_value=MOST_NUMBER,
        help_text=_("Tìm theo tên. Giám khảo ngoài tổ chức cần được mời mở tài khoản trước."),
        error_messages={"required": _("Hãy tìm rồi chọn một người.")},
        widget=forms.Select,
    )

    def __init__(self, data: Any = None, *, activity_id: int) -> None:
        super().__init__(data, auto_id="judge_%s")
        self.fields["user_id"].widget.attrs["data-url"] = reverse("activities:judge_search", args=[activity_id])


class EntrantForm(forms.Form):
    """A work or team that takes part."""

    unit_id = forms.TypedChoiceField(label=_("Của đơn vị"), coerce=int)
    title = forms.CharField(label=_("Tên bài, đội"), max_length=200)
    link = LinkField(label=_("Đường dẫn tới bài"), required=False, max_length=500)
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: Any = None, *, units: Iterable[Unit]) -> None:
        super().__init__(data, auto_id="entrant_%s")
        self.initial["key"] = uuid4()
        choices = [(unit.pk, unit.name) for unit in units]
        self.has_units = bool(choices)
        cast("forms.ChoiceField", self.fields["unit_id"]).choices = choices


class PointsForm(forms.Form):
    """Points by each criterion."""

    def __init__(self, data: Any = None, *, rubric: Iterable[Criterion], given: dict[int, Decimal]) -> None:
        super().__init__(data, auto_id="points_%s")
        for one in rubric:
            self.fields[f"c{one.pk}"] = NumberField(
                label=f"{one.name} (0–{one.most})",
                min_value=0,
                max_value=one.most,
                max_digits=5,
                decimal_places=1,
                initial=given.get(one.pk),
            )

    @property
    def points(self) -> dict[int, Decimal]:
        """Criterion → points."""
        return {int(name[1:]): value for name, value in self.cleaned_data.items()}


class AwardsForm(forms.Form):
    """The award of each entry; empty for none. What the judges gave stands beside it."""

    def __init__(self, data: Any = None, *, lines: Iterable[EntrantLine], most: int) -> None:
        super().__init__(data, auto_id="awards_%s")
        for line in lines:
            place = {"place": line.place, "mark": number(line.mark or 0), "most": most}
            self.fields[f"e{line.entrant.pk}"] = forms.CharField(
                label=line.entrant.title,
                required=False,
                max_length=120,
                initial=line.entrant.award,
                help_text=_("hạng %(place)s, %(mark)s/%(most)s điểm") % place if line.place else "",
                widget=forms.TextInput(attrs={"placeholder": USUAL_AWARDS.get(line.place or 0, "")}),
            )

    @property
    def awards(self) -> dict[int, str]:
        """Entry → award."""
        return {int(name[1:]): value for name, value in self.cleaned_data.items()}


class CallForm(forms.Form):
    """Calling a team out."""

    reason = forms.CharField(label=_("Việc gì"), max_length=200)
    place = forms.CharField(label=_("Tập trung ở đâu"), max_length=200)
    is_drill = forms.BooleanField(label=_("Đây là diễn tập"), required=False)
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="call_%s")
        self.initial["key"] = uuid4()
