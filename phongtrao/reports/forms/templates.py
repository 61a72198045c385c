"""A Word template to be uploaded."""

from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Unit
from phongtrao.reports import rules

LARGEST = 5 * 1024 * 1024


class TemplateForm(forms.Form):
    """Whose reports, in which form, from which file."""

    unit = forms.ModelChoiceField(label=_("Đơn vị"), queryset=Unit.objects.none(), empty_label=None)
    profile = forms.ChoiceField(label=_("Thể thức"))
    file = forms.FileField(label=_("Mẫu Word (.docx)"), widget=forms.FileInput(attrs={"accept": ".docx"}))

    def __init__(self, data: Any = None, files: Any = None, *, units: Any) -> None:
        super().__init__(data, files, auto_id="template_%s")
        cast("forms.ModelChoiceField[Unit]", self.fields["unit"]).queryset = units
        cast("forms.ChoiceField", self.fields["profile"]).choices = [
            (key, rules.profile(key).title) for key in rules.PROFILES
        ]

    def clean_file(self) -> Any:
        """A file of bearable size; what is in it the operation looks at."""
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise forms.ValidationError(_("Tệp mẫu lớn quá 5 MB. Hãy bỏ bớt ảnh trong mẫu rồi tải lại."))
        return file
