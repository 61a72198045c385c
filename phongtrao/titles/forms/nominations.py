"""What people say in and about a dossier."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.obligations.forms.files import FilesField
from phongtrao.titles.models import Condition
from phongtrao.titles.operations import PaperWords


class AgreeForm(forms.Form):
    """A yes, with a representative's where one is needed."""

    representative = forms.CharField(label=_("Cha, mẹ hoặc người giám hộ cùng đồng ý"), max_length=120, required=False)

    def __init__(self, data: Any = None, *, needs_representative: bool = False) -> None:
        super().__init__(data, auto_id="agree_%s")
        if not needs_representative:
            self.fields["representative"].widget = forms.HiddenInput()


class ReasonForm(forms.Form):
    """Why."""

    reason = forms.CharField(label=_("Lý do"), max_length=400, widget=forms.Textarea(attrs={"rows": 2}))

    def __init__(self, data: Any = None, *, is_needed: bool = True) -> None:
        super().__init__(data, auto_id="reason_%s")
        self.fields["reason"].required = is_needed


class DossierForm(forms.Form):
    """What speaks for somebody."""

    words = forms.CharField(
        label=_("Thành tích nổi bật"), required=False, max_length=4000, widget=forms.Textarea(attrs={"rows": 6})
    )

    def __init__(self, data: Any = None, *, words: str = "") -> None:
        super().__init__(data, auto_id="dossier_%s")
        self.initial["words"] = words


class SelfForm(DossierForm):
    """Putting oneself forward."""

    representative = forms.CharField(
        label=_("Cha, mẹ hoặc người giám hộ cùng đồng ý"),
        max_length=120,
        required=False,
        help_text=_("Cần khi đồng chí dưới 16 tuổi."),
    )


class PapersForm(forms.Form):
    """Files or a link, for a condition or for the dossier as a whole."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    condition = forms.ChoiceField(label=_("Cho điều kiện"), required=False)
    caption = forms.CharField(label=_("Đây là gì"), max_length=200, required=False)
    shown = FilesField(label=_("Tệp hoặc ảnh"))
    link = forms.URLField(label=_("Đường dẫn"), max_length=1000, required=False, assume_scheme="https")

    def __init__(self, data: Any = None, files: Any = None, *, conditions: Sequence[Condition]) -> None:
        super().__init__(data, files, auto_id="papers_%s")
        choices = [(one.pk, one.text[:100]) for one in conditions]
        self.fields["condition"].choices = [("", _("cả hồ sơ")), *choices]  # type: ignore[attr-defined]
        self.initial["key"] = uuid4()

    @property
    def said(self) -> PaperWords:
        """What is said of the papers."""
        given = self.cleaned_data
        return PaperWords(int(given["condition"]) if given["condition"] else None, given["caption"], given["link"])
