"""What people hand in: a document, for which unit, and which plan of the body above it carries out."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.utils.text import Truncator
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations.models import Unit
from phongtrao.plans import queries
from phongtrao.plans.models import Plan, PlanState
from phongtrao.reader import Unreadable, examine


class UploadForm(forms.Form):
    """A plan document; its content is looked at before anything is stored."""

    file = forms.FileField(
        label=_("Tệp kế hoạch"),
        allow_empty_file=True,
        help_text=_(
            "Tệp .docx, .odt, .pdf, .html, .md, .txt hoặc ảnh quét (.png, .jpg, .tif). "
            "Tệp được đọc ngay trên máy chủ này, không gửi đi đâu."
        ),
        widget=forms.FileInput(
            attrs={"accept": ".docx,.docm,.odt,.pdf,.html,.htm,.mht,.md,.txt,.png,.jpg,.jpeg,.tif,.tiff"}
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        limit = {"limit": f"{settings.PLAN_FILE_LIMIT / 2**20:g} MB"}
        self.too_large = _("Tệp lớn hơn %(limit)s. Hãy tách phụ lục ra rồi tải lại.") % limit
        field = self.fields["file"]
        at_most = _("Tối đa %(limit)s.") % limit
        field.help_text = f"{field.help_text} {at_most}"
        field.widget.attrs |= {"data-limit": settings.PLAN_FILE_LIMIT, "data-too-large": self.too_large}

    def clean_file(self) -> "UploadedFile[bytes]":
        """Refuse what is too large, empty, locked or no document, with the reader's own sentence."""
        file: UploadedFile[bytes] = self.cleaned_data["file"]
        if (file.size or 0) > settings.PLAN_FILE_LIMIT:
            raise forms.ValidationError(self.too_large)
        self.data_read = file.read()
        try:
            examine(self.data_read, name=file.name or "")
        except Unreadable as refusal:
            raise forms.ValidationError(str(refusal.message)) from refusal
        return file

    @property
    def file_name(self) -> str:
        """The name of the file alone."""
        return PurePath(self.cleaned_data["file"].name).name


class UpperField(forms.ModelChoiceField):  # type: ignore[type-arg]  # generic for the checker only
    """Which plan of a body above is carried out, by its number, title and issuer."""

    def label_from_instance(self, obj: Plan) -> str:
        """The plan in one line of a select."""
        return Truncator(" · ".join(filter(None, [obj.number, obj.title, obj.issuer.short_name]))).chars(100)


class BeginForm(UploadForm):
    """A first version: also for which unit, and which plan of the body above it carries out."""

    issuer = forms.ModelChoiceField(label=_("Đơn vị ban hành"), queryset=Unit.objects.none(), empty_label=None)
    upper = UpperField(
        label=_("Thực hiện kế hoạch của cấp trên"),
        queryset=Plan.objects.none(),
        required=False,
        empty_label=_("không theo kế hoạch nào"),
    )

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        units = queries.begun_for(actor)
        first = units.first()
        self.fields["issuer"].queryset = units  # type: ignore[attr-defined]
        self.fields["issuer"].initial = first
        uppers = queries.of_movement(actor).filter(state=PlanState.PUBLISHED)
        self.fields["upper"].queryset = uppers  # type: ignore[attr-defined]
        above = [plan for plan in uppers if plan.issuer != first]
        self.fields["upper"].initial = above[0] if above else None
        if not above:
            del self.fields["upper"]


class UpperForm(forms.Form):
    """Which plan of a body above a plan carries out."""

    upper = UpperField(label=_("Kế hoạch cấp trên"), queryset=Plan.objects.none())

    def __init__(self, data: object, *, actor: Actor, plan: Plan) -> None:
        super().__init__(data)  # type: ignore[arg-type]
        self.fields["upper"].queryset = queries.possible_uppers(actor, plan.issuer, plan)  # type: ignore[attr-defined]
