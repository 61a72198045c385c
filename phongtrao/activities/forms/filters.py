"""What of the list of activities is wanted; it lives in the address."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import ActivityKind
from phongtrao.activities.queries import Narrowing
from phongtrao.foundation.http import whole_number


class ListForm(forms.Form):
    """Words, whose, when, of which kind."""

    q = forms.CharField(label=_("Tìm"), required=False, widget=forms.SearchInput(attrs={"maxlength": 100}))
    ai = forms.ChoiceField(
        label=_("Của ai"),
        required=False,
        choices=[
            ("", _("mọi đơn vị")),
            ("own", _("đơn vị tôi")),
            ("open", _("tôi tham gia được, ở mọi đơn vị")),
            ("signed", _("tôi đã đăng ký")),
        ],
    )
    khi = forms.ChoiceField(
        label=_("Lúc nào"), required=False, choices=[("", _("đang và sắp diễn ra")), ("qua", _("đã qua"))]
    )
    loai = forms.ChoiceField(label=_("Loại"), required=False)

    def __init__(self, data: Any, *, kinds: tuple[ActivityKind, ...], is_signed_in: bool) -> None:
        super().__init__(data, auto_id="list_%s")
        cast("forms.ChoiceField", self.fields["loai"]).choices = [
            ("", _("mọi loại")),
            *((str(kind.pk), kind.name) for kind in kinds),
        ]
        if not is_signed_in:
            del self.fields["ai"]

    def narrowing(self, obligation_id: int | None) -> Narrowing:
        """What is wanted; what makes no sense is left out."""
        self.is_valid()
        given = self.cleaned_data
        return Narrowing(
            words=given.get("q", ""),
            whose=given.get("ai", ""),
            is_past=given.get("khi") == "qua",
            kind_id=whole_number(given.get("loai", "")),
            obligation_id=obligation_id,
        )
