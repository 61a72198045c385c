"""Opening a round, its steps and its council."""

from collections.abc import Sequence
from datetime import date
from typing import Any
from uuid import uuid4

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from phongtrao.evaluation.models import Peers, RubricVersion
from phongtrao.evaluation.operations import RoundWords
from phongtrao.foundation.fields import DateField
from phongtrao.organizations.models import Unit
from phongtrao.periods import Period
from phongtrao.plans.models import Plan


class RoundForm(forms.Form):
    """What a round is. `key` makes a second tap harmless."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    title = forms.CharField(label=_("Tên đợt"), max_length=200, help_text=_("Ví dụ: Đánh giá phong trào năm 2024."))
    unit = forms.ChoiceField(label=_("Đơn vị đánh giá"))
    version = forms.ChoiceField(label=_("Bộ tiêu chí"))
    plan = forms.ChoiceField(
        label=_("Kế hoạch"), required=False, help_text=_("Nhiệm vụ được giao đếm theo kế hoạch này.")
    )
    starts_on = DateField(label=_("Tính số liệu từ ngày"))
    ends_on = DateField(label=_("đến hết ngày"))
    claim_until = DateField(label=_("Đơn vị tự chấm đến hết ngày"))
    peers = forms.ChoiceField(label=_("Xếp hạng"), choices=Peers.choices)
    units = forms.MultipleChoiceField(
        label=_("Đơn vị được đánh giá"), required=False, help_text=_("Để trống: mọi cơ sở Đoàn trực thuộc.")
    )

    def __init__(
        self,
        data: Any = None,
        *,
        hosts: Sequence[Unit],
        versions: Sequence[RubricVersion],
        plans: Sequence[Plan],
        units: Sequence[Unit],
    ) -> None:
        super().__init__(data, auto_id="round_%s")
        names = [(one.pk, f"{one.rubric.name} ({one.ordinal})") for one in versions]
        choices: dict[str, list[tuple[Any, str]]] = {
            "unit": [(unit.pk, unit.name) for unit in hosts],
            "version": names,
            "plan": [("", "—"), *((plan.pk, plan.name_in_list) for plan in plans)],
            "units": [(unit.pk, unit.name) for unit in units],
        }
        for name, some in choices.items():
            self.fields[name].choices = some  # type: ignore[attr-defined]
        self.among = units
        self.initial["key"] = uuid4()
        if plans:
            first = plans[0]
            self.initial.update({"plan": first.pk, "starts_on": first.window_from, "ends_on": first.window_to})

    def clean(self) -> dict[str, Any]:
        """The last day comes after the first."""
        given = super().clean() or {}
        starts_on, ends_on = given.get("starts_on"), given.get("ends_on")
        if starts_on and ends_on and ends_on < starts_on:
            raise ValidationError(_("Ngày cuối phải sau ngày đầu. Hãy xem lại kỳ tính số liệu."))
        return given

    @property
    def words(self) -> RoundWords:
        """What is said of the round."""
        given = self.cleaned_data
        chosen = [int(pk) for pk in given["units"]] or [unit.pk for unit in self.among]
        return RoundWords(
            title=given["title"],
            period=Period.between(given["starts_on"], given["ends_on"]),
            version_id=int(given["version"]),
            unit_ids=chosen,
            claim_until=given["claim_until"],
            plan_id=int(given["plan"]) if given["plan"] else None,
            peers=given["peers"],
        )


class CouncillorForm(forms.Form):
    """Somebody for the council."""

    username = forms.CharField(label=_("Tên đăng nhập của thành viên"), max_length=150)
    is_chair = forms.BooleanField(label=_("Làm chủ tịch hội đồng, người quyết định"), required=False)


class AnnounceForm(forms.Form):
    """Until when units may appeal."""

    appeal_until = DateField(label=_("Nhận kiến nghị đến hết ngày"))

    def __init__(self, data: Any = None, *, proposed: date | None = None) -> None:
        super().__init__(data, auto_id="announce_%s")
        if proposed:
            self.initial["appeal_until"] = proposed
