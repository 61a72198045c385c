"""Words on progress with their evidence, sending back, due days."""

from collections.abc import Collection
from datetime import date
from decimal import Decimal
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField, LinkField, NumberField
from phongtrao.obligations import rules
from phongtrao.obligations.models import EvidenceKind, Obligation, ProgressKind
from phongtrao.obligations.operations import Proof, Said
from phongtrao.obligations.queries import Content, Goal, ObligationPage
from phongtrao.organizations.models import Unit
from phongtrao.plans.models import Plan

from .files import FilesField, PhotosField
from .sent_as import SentAsForm


class ForUnitForm(forms.Form):
    """A form that speaks for a unit. `key` makes a second tap harmless."""

    unit_id = forms.TypedChoiceField(label=_("Thay mặt đơn vị"), coerce=int)
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, *args: Any, units: tuple[Unit, ...], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial["key"] = uuid4()
        cast("forms.ChoiceField", self.fields["unit_id"]).choices = [(unit.pk, unit.short_name) for unit in units]
        if len(units) == 1:
            self.fields["unit_id"].widget = forms.HiddenInput()
            self.initial["unit_id"] = units[0].pk


class ProgressForm(SentAsForm, ForUnitForm):
    """A unit's word on how far it is, and what shows it."""

    kind = forms.ChoiceField(choices=[choice for choice in ProgressKind.choices if choice[0] != ProgressKind.RETURNED])
    registration_id = forms.TypedChoiceField(label=_("Nội dung"), required=False, coerce=int, empty_value=None)
    photos = PhotosField(label=_("Chọn ảnh có sẵn"))
    camera = PhotosField(label=_("Chụp ngay"), capture=True)
    quantity = NumberField(label=_("Đã làm thêm"), required=False, min_value=0, max_digits=14, decimal_places=4)
    note = forms.CharField(
        label=_("Ghi chú"), required=False, max_length=2000, widget=forms.Textarea(attrs={"rows": 2})
    )
    caption = forms.CharField(label=_("Chú thích của ảnh, tệp"), required=False, max_length=200)
    on = DateField(label=_("Ngày của minh chứng"), required=False)
    papers = FilesField(label=_("Tệp"))
    link = LinkField(label=_("Đường dẫn"), required=False, max_length=1000)
    minutes = forms.CharField(
        label=_("Biên bản"), required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(
        self,
        data: object = None,
        files: object = None,
        *,
        units: tuple[Unit, ...],
        noun: str = "",
        contents: tuple[Content, ...] = (),
        today: date | None = None,
        asked: Collection[str] = (),
    ) -> None:
        super().__init__(data, files, units=units, auto_id="progress_%s")
        self.ask_for(asked)
        self.today = today
        if noun:
            self.fields["quantity"].help_text = noun
        choices = [("", _("cả nhiệm vụ")), *((content.pk, content.version.title) for content in contents)]
        cast("forms.ChoiceField", self.fields["registration_id"]).choices = choices
        if not contents:
            self.fields["registration_id"].widget = forms.HiddenInput()

    def clean_on(self) -> date | None:
        """Evidence is of what has happened."""
        day: date | None = self.cleaned_data["on"]
        if day and self.today and day > self.today:
            raise forms.ValidationError(_("Ngày của minh chứng chưa đến. Hãy xem lại."))
        return day

    @property
    def proofs(self) -> list[Proof]:
        """The pieces of evidence that the form holds."""
        given = self.cleaned_data
        pieces = [*given["camera"], *given["photos"], *given["papers"], *self.named_proofs(given)]
        if given["link"]:
            pieces.append(Proof(EvidenceKind.LINK, link=given["link"]))
        if given["minutes"].strip():
            pieces.append(Proof(EvidenceKind.MINUTES, minutes=given["minutes"].strip()))
        return pieces

    @property
    def said(self) -> Said:
        """What is said with them."""
        given = self.cleaned_data
        names = ("kind", "note", "caption", "on", "registration_id")
        return Said(quantity=given["quantity"] or Decimal(0), **{name: given[name] for name in names})

    @property
    def lost_files(self) -> str:
        """The names of the files that a refused form held: a browser does not give them back."""
        if not self.errors:
            return ""
        return ", ".join(str(upload.name) for name in self.files for upload in self.files.getlist(name))


def progress_form(page: ObligationPage, today: date, data: object = None, files: object = None) -> ProgressForm:
    """The form for progress and evidence on an obligation."""
    return ProgressForm(
        data,
        files,
        units=page.speaks_for,
        noun=page.obligation.target_noun,
        contents=tuple(content for content in page.work.contents if content.unit in page.speaks_for),
        today=today,
        asked=[one.demand for one in page.work.needed],
    )


class ReturnForm(forms.Form):
    """Why something reported as done is sent back."""

    note = forms.CharField(label=_("Lý do trả lại"), max_length=2000, widget=forms.Textarea(attrs={"rows": 2}))
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: object = None) -> None:
        super().__init__(data, initial={"key": uuid4()}, auto_id="return_%s")  # type: ignore[arg-type]


def outside_of(plan: Plan) -> str:
    """That a day lies outside the time of the plan."""
    window = {"start": f"{plan.window_from:%d/%m/%Y}", "end": f"{plan.window_to:%d/%m/%Y}"}
    return _("Kế hoạch thực hiện từ %(start)s đến %(end)s, ngày này nằm ngoài. Hãy xem lại.") % window


class MetricForm(forms.Form):
    """By which metric the target of one obligation is measured."""

    metric = forms.ChoiceField(
        label=_("Đo chỉ tiêu bằng"),
        help_text=_("Số đã làm sẽ được tính lại theo thước đo này. “Người tham gia” chỉ đếm những ai đã điểm danh."),
    )

    def __init__(self, data: object = None, *, goal: Goal | None, now: str) -> None:
        super().__init__(data, initial={"metric": now}, auto_id="metric_%s")  # type: ignore[arg-type]
        cast("forms.ChoiceField", self.fields["metric"]).choices = goal.metrics if goal else ()


class DueForm(forms.Form):
    """The days between which one obligation is to be met."""

    due_from = DateField(label=_("Từ ngày"), required=False)
    due_to = DateField(label=_("Hạn"))
    outside_window = forms.BooleanField(label=_("Vẫn lấy ngày ngoài thời gian của kế hoạch"), required=False)

    def __init__(self, data: object = None, *, obligation: Obligation) -> None:
        self.plan, self.is_outside = obligation.plan, False
        given = {"due_from": obligation.due_from, "due_to": obligation.due_to}
        super().__init__(data, initial=given, auto_id="due_%s")  # type: ignore[arg-type]

    def clean(self) -> dict[str, Any]:
        """A day outside the time of the plan is asked about first; the operation refuses it to all but officers."""
        given = super().clean() or self.cleaned_data
        days = [given[name] for name in ("due_from", "due_to") if given.get(name)]
        self.is_outside = not rules.lies_within(self.plan.window_from, self.plan.window_to, *days)
        if self.is_outside and not given.get("outside_window"):
            self.add_error("due_to", outside_of(self.plan))
        return given
