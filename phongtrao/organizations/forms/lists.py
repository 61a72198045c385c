"""Lists that people send, and which of their columns means what."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.lists import columns
from phongtrao.organizations.models import ListImport, ListKind


class ListForm(forms.Form):
    """A list to take in; what is in it is looked at in the background."""

    kind = forms.ChoiceField(label=_("Danh sách gì"), choices=ListKind.choices, widget=forms.RadioSelect)
    file = forms.FileField(
        label=_("Tệp danh sách"),
        help_text=_("Tệp .xlsx hoặc .csv. Chưa ghi gì cho đến khi đồng chí xem và bấm nhập."),
        widget=forms.FileInput(attrs={"accept": ".xlsx,.xlsm,.csv,.txt"}),
    )

    def __init__(self, *args: Any, kinds: Collection[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limit = {"limit": f"{settings.LIST_FILE_LIMIT / 2**20:g} MB"}
        self.too_large = _("Tệp lớn hơn %(limit)s. Hãy chia thành nhiều tệp, mỗi tệp một đơn vị.") % limit
        self.fields["file"].widget.attrs |= {"data-limit": settings.LIST_FILE_LIMIT, "data-too-large": self.too_large}
        choices = [(value, label) for value, label in ListKind.choices if value in kinds]
        self.fields["kind"].choices = choices  # type: ignore[attr-defined]
        self.fields["kind"].initial = choices[0][0]
        if len(choices) == 1:
            self.fields["kind"].widget = forms.HiddenInput()

    def clean_file(self) -> "UploadedFile[bytes]":
        """Refuse what is too large before it is read."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > settings.LIST_FILE_LIMIT:
            raise forms.ValidationError(self.too_large)
        return file


class ColumnsForm(forms.Form):
    """Which column of a list means what; family and given name in two columns make a full name."""

    use_required_attribute = False

    def __init__(self, data: Any, *, list_import: ListImport) -> None:
        super().__init__(data)
        found = list_import.found
        heads = zip(found.get("head", []), found.get("samples", []), strict=True)
        choices = [(str(at), _column_label(at, head, samples)) for at, (head, samples) in enumerate(heads)]
        has_parts = all((data or list_import.columns).get(key, "") != "" for key in ("family", "given"))
        for column in columns.COLUMNS[list_import.kind]:
            self.fields[column.key] = forms.ChoiceField(
                label=str(column.title),
                choices=[("", _("không có trong tệp")), *choices],
                required=column.is_needed and not (has_parts and column.key == "full_name"),
                initial=str(list_import.columns.get(column.key, "")),
            )

    def clean(self) -> dict[str, Any]:
        """Each column of the file means one thing at most."""
        typed = super().clean() or {}
        chosen = [value for value in typed.values() if value]
        if len(chosen) > len(set(chosen)):
            raise forms.ValidationError(_("Có cột của tệp được chọn hai lần. Mỗi cột chỉ mang một nghĩa."))
        return typed

    @property
    def chosen(self) -> dict[str, int]:
        """The columns of the file by what they mean."""
        return {key: int(value) for key, value in self.cleaned_data.items() if value}


def _column_label(at: int, head: str, samples: list[str]) -> str:
    return f"{at + 1}. {head or '–'}" + (f" ({', '.join(samples)})" if samples else "")
