"""A unit appeals, the council answers."""

from decimal import Decimal
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.evaluation import rules
from phongtrao.evaluation.models import Appeal
from phongtrao.evaluation.queries import UnitPage
from phongtrao.foundation.fields import NumberField
from phongtrao.vietnamese import clipped

KEPT, GRANTED = "0", "1"


class AppealForm(forms.Form):
    """What is wrong, and why."""

    code = forms.ChoiceField(label=_("Điều kiện"))
    words = forms.CharField(label=_("Kiến nghị"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data: Any = None, *, page: UnitPage) -> None:
        super().__init__(data, auto_id="appeal_%s")
        taken = {one.code for one in page.appeals}
        self.fields["code"].choices = [  # type: ignore[attr-defined]
            (one.code, clipped(f"{one.code} {one.name}", 120))
            for one in page.rubric.conditions
            if one.code not in taken
        ]


class AnswerForm(forms.Form):
    """The council's answer to an appeal."""

    is_granted = forms.ChoiceField(
        label=_("Trả lời thế nào"), choices=[(KEPT, _("giữ nguyên điểm")), (GRANTED, _("chấp nhận, sửa điểm"))]
    )
    answer = forms.CharField(label=_("Câu trả lời"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))
    field_order = ("is_granted", "points", "answer")

    def __init__(self, data: Any = None, *, appeal: Appeal, rubric: rules.Rubric) -> None:
        super().__init__(data, auto_id=f"answer{appeal.pk}_%s")
        condition = rubric.by_code.get(appeal.code)
        most = rules.VETO_MOST if condition is None or condition.effect == rules.Effect.VETO else condition.points
        limits: dict[str, Any] = {"min_value": 0, "max_value": most, "max_digits": 7, "decimal_places": 2}
        words: dict[str, Any] = {
            "label": _("Điểm sau khi sửa"),
            "help_text": _("Khi chấp nhận kiến nghị."),
            "noun": _("điểm"),
        }
        self.fields["points"] = NumberField(required=False, **words, **limits)
        self.order_fields(self.field_order)

    def clean(self) -> dict[str, Any]:
        """Granted, an appeal says which points stand from now on."""
        given = super().clean() or {}
        is_empty = given.get("points") is None and "points" not in self.errors
        if given.get("is_granted") == GRANTED and is_empty:
            self.add_error("points", _("Hãy ghi điểm sau khi sửa."))
        return given

    @property
    def deed(self) -> dict[str, Any]:
        """What is answered."""
        given = self.cleaned_data
        points: Decimal | None = given["points"]
        return {"is_granted": given["is_granted"] == GRANTED, "points": points, "answer": given["answer"]}
