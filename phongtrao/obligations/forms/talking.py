"""What people write to each other about an obligation."""

from uuid import uuid4

from django import forms
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

LONGEST = 4000


class CommentForm(forms.Form):
    """A comment. `key` makes a second tap harmless; an edit needs none."""

    text = forms.CharField(
        label=_("Viết trao đổi"),
        max_length=LONGEST,
        help_text=_("Gõ @ và tên để nhắc ai đó, không cần dấu. Người được nhắc và bên kia nhận thông báo."),
        error_messages={"required": _("Hãy ghi điều đồng chí muốn trao đổi.")},
    )
    key = forms.UUIDField(widget=forms.HiddenInput(), required=False)

    def __init__(self, data: object = None, *, obligation_id: int, name: str = "comment") -> None:
        super().__init__(data, initial={"key": uuid4()}, auto_id=f"{name}_%s")  # type: ignore[arg-type]
        people = reverse("obligations:listeners", args=[obligation_id])
        self.fields["key"].required = name == "comment"
        self.fields["text"].widget = forms.Textarea(attrs={"rows": 3, "data-people": people})
