"""Asking and answering: petitions of units, decisions of officers, reasons."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.obligations.models import PetitionKind, PetitionVerdict, RegistrationVerdict
from phongtrao.organizations.models import Unit

from .progress import ForUnitForm


class PetitionForm(ForUnitForm):
    """A unit cannot do a thing, or not by then; a day that is the unit's own, or none, cannot be moved by others."""

    kind = forms.ChoiceField(
        label=_("Đồng chí cần gì"),
        choices=[(PetitionKind.EXTENSION, _("Xin gia hạn")), (PetitionKind.WAIVER, _("Xin miễn"))],
        widget=forms.RadioSelect,
    )
    due_asked = DateField(label=_("Xin làm xong vào ngày"), required=False)
    reason = forms.CharField(label=_("Lý do"), max_length=2000, widget=forms.Textarea(attrs={"rows": 3}))

    def __init__(self, data: object = None, *, units: tuple[Unit, ...], may_move: bool = True, asks: str = "") -> None:
        super().__init__(data, units=units, auto_id="petition_%s")
        if asks == "gia-han":
            self.initial["kind"] = PetitionKind.EXTENSION
        if not may_move:
            self.initial["kind"] = PetitionKind.WAIVER
            for name in ("kind", "due_asked"):
                self.fields[name].widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        """A new day has to be named."""
        given = super().clean() or self.cleaned_data
        if given.get("kind") == PetitionKind.EXTENSION and not given.get("due_asked") and "due_asked" in given:
            self.add_error("due_asked", _("Hãy ghi ngày mà đơn vị làm xong được."))
        return given


class AnswerForm(forms.Form):
    """An officer's answer to a petition."""

    verdict = forms.ChoiceField(choices=[(PetitionVerdict.GRANTED, ""), (PetitionVerdict.REFUSED, "")])
    due_to = DateField(label=_("Hạn mới"), required=False)
    answer = forms.CharField(
        label=_("Trả lời"),
        help_text=_("Đồng ý thì không cần ghi; không đồng ý thì phải nói vì sao."),
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
    )

    def __init__(self, data: object = None, *, due_asked: object = None) -> None:
        super().__init__(data, initial={"due_to": due_asked}, auto_id="answer_%s")  # type: ignore[arg-type]


class AskedForm(forms.Form):
    """Which of the things that wait for an answer an officer looks at."""

    loai = forms.ChoiceField(
        label=_("Loại"),
        required=False,
        choices=[("", _("Tất cả")), *PetitionKind.choices, ("registration", _("đăng ký nội dung"))],
    )
    don_vi = forms.CharField(label=_("Tìm đơn vị"), required=False, max_length=100, widget=forms.SearchInput())


class DecisionForm(forms.Form):
    """
    An officer's word on the registered content `about`; `ordinal` says which version of it they have read, and comes
    from the page, so that a refused form is sent again about what they read now.
    """

    verdict = forms.ChoiceField(
        choices=[(RegistrationVerdict.ACCEPTED, ""), (RegistrationVerdict.RETURNED, "")],
        error_messages={"required": _("Hãy bấm Chấp nhận hoặc Trả lại để sửa.")},
    )
    reason = forms.CharField(
        label=_("Lý do, nếu trả lại"), required=False, max_length=1000, widget=forms.Textarea(attrs={"rows": 1})
    )
    ordinal = forms.IntegerField()

    def __init__(self, data: object = None, *, about: int = 0) -> None:
        super().__init__(data, auto_id=f"decision_{about}_%s")  # type: ignore[arg-type]
        self.about = about


class ReasonForm(forms.Form):
    """Why something is withdrawn or taken out of sight."""

    reason = forms.CharField(label=_("Lý do"), max_length=400, widget=forms.Textarea(attrs={"rows": 2}))
