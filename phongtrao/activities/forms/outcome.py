"""What comes of an activity: figures, what they count toward, evidence."""

from collections.abc import Collection
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.operations import Outcome
from phongtrao.activities.queries import OutcomePage
from phongtrao.foundation.fields import LinkField, NumberField
from phongtrao.obligations.forms.files import FilesField, PhotosField
from phongtrao.obligations.forms.sent_as import SentAsForm
from phongtrao.obligations.models import EvidenceKind
from phongtrao.obligations.operations import Proof


class EvidenceForm(SentAsForm):
    """Photos, files, a link, minutes: all of one send."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    camera = PhotosField(label=_("Chụp ngay"), capture=True)
    photos = PhotosField(label=_("Chọn ảnh có sẵn"))
    caption = forms.CharField(
        label=_("Chú thích"), required=False, max_length=200, help_text=_("Ví dụ: trước khi làm, sau khi làm.")
    )
    papers = FilesField(label=_("Tệp"))
    link = LinkField(label=_("Đường dẫn"), required=False, max_length=1000)
    minutes = forms.CharField(
        label=_("Biên bản"), required=False, max_length=20_000, widget=forms.Textarea(attrs={"rows": 4})
    )

    def __init__(
        self, data: Any = None, files: Any = None, *, asked: Collection[str] = (), auto_id: str = "evidence_%s"
    ) -> None:
        super().__init__(data, files, auto_id=auto_id)
        self.initial["key"] = uuid4()
        self.ask_for(asked)

    @property
    def proofs(self) -> list[Proof]:
        """The pieces of evidence that the form holds."""
        given = self.cleaned_data
        pieces = [*given["camera"], *given["photos"], *given["papers"]]
        pieces += self.named_proofs(given)
        if given["link"]:
            pieces.append(Proof(EvidenceKind.LINK, link=given["link"]))
        if given["minutes"].strip():
            pieces.append(Proof(EvidenceKind.MINUTES, minutes=given["minutes"].strip()))
        return pieces


class OutcomeForm(EvidenceForm):
    """The figures that the kind asks for, and what it counts toward each obligation's own number."""

    def __init__(self, data: Any = None, files: Any = None, *, page: OutcomePage) -> None:
        super().__init__(data, files, asked=page.asked_for, auto_id="outcome_%s")
        for asked in page.asked:
            self.fields[f"figure_{asked.metric}"] = NumberField(
                label=asked.label,
                required=asked.is_required,
                min_value=0,
                max_digits=14,
                decimal_places=asked.places,
            )
        for one in page.toward:
            self.fields[f"toward_{one.obligation.pk}"] = NumberField(
                label=one.obligation.task.title,
                help_text=_("Tính bằng %(noun)s; để trống: tính là một") % {"noun": one.noun or _("lần")},
                required=False,
                min_value=0,
                max_digits=14,
                decimal_places=4,
                initial=one.proposed,
            )
        self.page = page

    def begin_anew(self) -> None:
        """What was sent is kept: figures stay as typed, the rest of the form is empty and has another key."""
        self.data = {**dict(self.data.items()), "key": str(uuid4()), "link": "", "minutes": ""}

    @property
    def figures(self) -> list[forms.BoundField]:
        """The fields of figures."""
        return [self[name] for name in self.fields if name.startswith("figure_")]

    @property
    def toward(self) -> list[forms.BoundField]:
        """The fields of what counts toward an obligation."""
        return [self[name] for name in self.fields if name.startswith("toward_")]

    @property
    def outcome(self) -> Outcome:
        """What is stated."""
        given = self.cleaned_data
        figures: dict[str, Decimal] = {
            asked.metric: value for asked in self.page.asked if (value := given[f"figure_{asked.metric}"]) is not None
        }
        toward: dict[int, Decimal] = {
            one.obligation.pk: one.proposed if (value := given[f"toward_{one.obligation.pk}"]) is None else value
            for one in self.page.toward
        }
        return Outcome(figures, toward, self.proofs, given["caption"].strip())


class MendForm(forms.Form):
    """Another figure than was stated, and why."""

    reason = forms.CharField(label=_("Vì sao sửa"), max_length=400)
    field_order = ("quantity", "reason")

    def __init__(self, data: Any = None, *, now: Decimal, places: int) -> None:
        super().__init__(data, auto_id="mend_%s")
        self.initial["quantity"] = now
        self.fields["quantity"] = NumberField(label=_("Số đúng"), min_value=0, max_digits=14, decimal_places=places)
        self.order_fields(self.field_order)
