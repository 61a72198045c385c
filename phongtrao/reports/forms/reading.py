"""What is said of a report, and of one figure."""

from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _


class AnswerForm(forms.Form):
    """A question back to the unit, or a word with the yes."""

    words = forms.CharField(
        label=_("Điều cần đơn vị làm rõ, hoặc lời kèm theo"),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )


class RemarkForm(forms.Form):
    """A word on a figure; `key` makes a second tap harmless."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    text = forms.CharField(label=_("Nói về con số này"), max_length=1000, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, auto_id="remark_%s")
        self.initial["key"] = uuid4()
