"""What a task needs as evidence."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.obligations.models import Demand, EvidenceRule


class DemandForm(forms.Form):
    """The kinds of evidence, to be ticked; none takes the rule away."""

    demands = forms.MultipleChoiceField(
        label=_("Minh chứng cần có"),
        help_text=_("Áp dụng cho mọi đơn vị được giao. Thiếu thì hoạt động của nhiệm vụ chưa kết thúc được."),
        choices=Demand.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )

    def __init__(self, data: Any = None, *, rule: EvidenceRule | None = None) -> None:
        super().__init__(data, initial={"demands": rule.demands if rule else []}, auto_id="demand_%s")
