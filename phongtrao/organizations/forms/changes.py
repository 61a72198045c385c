"""Decisions about units: what merges, splits, is renamed or dissolved, and what goes on with the heir."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.organizations.changing import ChangePlan, Decision, NewUnit
from phongtrao.organizations.fields import UnitField, UnitsField, UnitsForm
from phongtrao.organizations.lists.units import shortened
from phongtrao.organizations.models import ChangeKind, Unit
from phongtrao.organizations.queries import Moving

LONGEST_NAME, LONGEST_SHORT = 250, 80


class ChangeForm(UnitsForm):
    """The decision; each kind adds what it does. `unit` is the one from whose page one comes."""

    kind: ChangeKind
    number = forms.CharField(label=_("Số quyết định"), max_length=60)
    decided_on = DateField(label=_("Ngày quyết định"))
    valid_from = DateField(label=_("Có hiệu lực từ"), help_text=_("Ngày chưa tới thì quyết định chờ đến ngày đó."))

    def __init__(self, *args: Any, unit: Unit, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.unit = unit

    @property
    def decision(self) -> Decision:
        """The decision as typed."""
        typed = self.cleaned_data
        return Decision(typed["number"], typed["decided_on"], typed["valid_from"])

    def plan(self) -> ChangePlan:
        """What is to happen, without what is chosen when it is looked at once more."""
        return ChangePlan(self.kind, (self.unit.pk,))

    def _new(self, name: str, short_name: str = "") -> NewUnit:
        """A new unit beside this one, of its kind."""
        short = short_name or shortened(name)
        return NewUnit(name, short[:LONGEST_SHORT], self.unit.kind, self.unit.parent_id)


class MergeForm(ChangeForm):
    """Units that become one: one of them, or a new one."""

    kind = ChangeKind.MERGE
    others = UnitsField(label=_("Hợp nhất cùng các đơn vị"))
    into = UnitField(label=_("Nhập vào đơn vị đang có"), required=False, help_text=_("Để trống nếu thành đơn vị mới."))
    new_name = forms.CharField(label=_("Hoặc thành đơn vị mới, tên là"), required=False, max_length=LONGEST_NAME)
    new_short_name = forms.CharField(label=_("Tên ngắn của đơn vị mới"), required=False, max_length=LONGEST_SHORT)

    def clean(self) -> dict[str, Any]:
        """Into one that is there, or into a new one; not both, not neither."""
        typed = super().clean() or {}
        if not self.errors and bool(typed.get("into")) == bool(typed.get("new_name")):
            raise forms.ValidationError(_("Hãy chọn đơn vị nhận, hoặc ghi tên đơn vị mới; chỉ một trong hai."))
        return typed

    def plan(self) -> ChangePlan:
        """All of them go over to the heir."""
        typed = self.cleaned_data
        units = dict.fromkeys([self.unit.pk, *(unit.pk for unit in typed["others"])])
        if typed["into"]:
            return ChangePlan(self.kind, tuple(units), typed["into"].pk)
        return ChangePlan(self.kind, tuple(units), founded=(self._new(typed["new_name"], typed["new_short_name"]),))


class SplitForm(ChangeForm):
    """One unit that becomes several."""

    kind = ChangeKind.SPLIT
    parts = forms.CharField(
        label=_("Các đơn vị mới, mỗi dòng một tên"),
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("Muốn ghi tên ngắn, ghi sau dấu |: Đoàn Sở Một | Sở Một."),
    )
    goes_on = forms.BooleanField(label=_("Đơn vị cũ vẫn hoạt động, chỉ tách bớt ra"), required=False)

    def clean_parts(self) -> str:
        """At least one name, none too long."""
        words = str(self.cleaned_data["parts"])
        names = [line.partition("|")[0].strip() for line in words.splitlines() if line.strip(" |")]
        if not names or any(not name or len(name) > LONGEST_NAME for name in names):
            raise forms.ValidationError(_("Hãy ghi mỗi dòng một tên đơn vị, dài nhất 250 chữ."))
        return words

    @property
    def founded(self) -> tuple[NewUnit, ...]:
        """The new units, in the order of the lines."""
        lines = (line.partition("|") for line in self.cleaned_data["parts"].splitlines() if line.strip(" |"))
        return tuple(self._new(name.strip(), short.strip()) for name, _bar, short in lines)

    def clean(self) -> dict[str, Any]:
        """A unit that does not go on becomes at least two."""
        typed = super().clean() or {}
        if not self.errors and not typed["goes_on"] and len(self.founded) < 2:  # noqa: PLR2004  (a split makes two)
            words = _("Chia thì cần ít nhất hai đơn vị mới. Nếu chỉ tách bớt, hãy đánh dấu đơn vị cũ vẫn hoạt động.")
            raise forms.ValidationError(words)
        return typed

    def plan(self) -> ChangePlan:
        """What is not given to a part goes to the first, or stays where the old unit goes on."""
        heir = self.unit.pk if self.cleaned_data["goes_on"] else None
        return ChangePlan(self.kind, (self.unit.pk,), heir, self.founded)


class RenameForm(ChangeForm):
    """One unit under another name."""

    kind = ChangeKind.RENAME
    name = forms.CharField(label=_("Tên mới"), max_length=LONGEST_NAME)
    short_name = forms.CharField(label=_("Tên ngắn mới"), required=False, max_length=LONGEST_SHORT)

    def plan(self) -> ChangePlan:
        """The new names."""
        name = self.cleaned_data["name"]
        return replace(super().plan(), name=name, short_name=self.cleaned_data["short_name"] or shortened(name))


class DissolveForm(ChangeForm):
    """One unit that ends."""

    kind = ChangeKind.DISSOLVE
    heir = UnitField(
        label=_("Đơn vị nhận đoàn viên và việc đang làm"),
        required=False,
        help_text=_("Để trống thì đoàn viên thôi sinh hoạt, việc chưa xong thôi thực hiện."),
    )

    def plan(self) -> ChangePlan:
        """Over to the heir, if there is one."""
        heir = self.cleaned_data["heir"]
        return replace(super().plan(), heir_id=heir.pk if heir else None)


CHANGES: dict[str, type[ChangeForm]] = {
    "sap-nhap": MergeForm,
    "chia-tach": SplitForm,
    "doi-ten": RenameForm,
    "giai-the": DissolveForm,
}
"""The kinds of change by the word in the address."""


class ConfirmForm(forms.Form):
    """
    What is chosen when the decision is looked at once more: which offices go on, who gets the units below.

    An office goes on unless somebody says no; into a unit above only where somebody says yes.
    """

    def __init__(self, data: Any, *, moving: Iterable[Moving], plan: ChangePlan) -> None:
        super().__init__(data)
        offices = [office for one in moving for office in one.offices if one.unit.pk != plan.heir_id]
        if offices and (plan.heir_id or plan.founded):
            self.fields["offices"] = forms.MultipleChoiceField(
                label=_("Ai giữ chức vụ ở đơn vị kế thừa"),
                choices=[
                    (str(one.pk), f"{one.user} · {one.get_role_display()}, {one.unit.short_name}") for one in offices
                ],
                initial=[str(one.pk) for one in offices if str(plan.heir_id) not in one.unit.path.split("/")],
                widget=forms.CheckboxSelectMultiple,
                required=False,
            )
        parts = [(str(at), new.name) for at, new in enumerate(plan.founded)] if plan.kind == ChangeKind.SPLIT else []
        self.children = [child for one in moving for child in one.children] if parts else []
        usual = [("", _("ở lại đơn vị cũ"))] if plan.heir_id else []
        for child in self.children:
            self.fields[f"child_{child.pk}"] = forms.ChoiceField(
                label=child.name, choices=[*usual, *parts], required=not usual
            )

    def chosen(self, plan: ChangePlan) -> ChangePlan:
        """The plan with what was chosen."""
        typed = self.cleaned_data
        parts = {child.pk: typed[f"child_{child.pk}"] for child in self.children}
        children = {pk: int(part) for pk, part in parts.items() if part}
        return replace(plan, offices=tuple(map(int, typed.get("offices", []))), children=children)


class CounterpartForm(UnitsForm):
    """A unit that stands beside another."""

    other = UnitField(label=_("Đơn vị ngành dọc, đơn vị kết nghĩa"))
    since = DateField(label=_("Từ ngày"))
