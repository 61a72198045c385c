"""What comes of an activity: figures, what they count toward, evidence."""

from collections.abc import Collection
from dataclasses import replace
from decimal import Decimal
from typing import Any
from uuid import uuid4

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.operations import Outcome
from phongtrao.activities.queries import OutcomePage
from phongtrao.foundation.fields import LinkField, NumberField
from phongtrao.obligations.forms.files import FilesField, PhotosField, SeveralFilesField
from phongtrao.obligations.models import Demand, EvidenceKind, Shows
from phongtrao.obligations.operations import Proof

SENT_AS: dict[str, dict[str, tuple[type[SeveralFilesField], Promise]]] = {
    Demand.BEFORE_AFTER: {
        Shows.BEFORE: (PhotosField, _("Ảnh trước khi làm")),
        Shows.AFTER: (PhotosField, _("Ảnh sau khi làm")),
    },
    Demand.PRESENT: {Shows.PRESENT: (FilesField, _("Danh sách người dự (tệp hoặc ảnh chụp), nếu không điểm danh"))},
    Demand.MINUTES: {Shows.MINUTES: (FilesField, _("Biên bản (tệp hoặc ảnh chụp), nếu không gõ ở dưới"))},
    Demand.PRODUCT: {Shows.PRODUCT: (FilesField, _("Sản phẩm (tệp hoặc ảnh), nếu chưa ghi ở phần Sản phẩm"))},
}
"""What is asked for by name gets a field of its own, so that it is known for what it is."""


class EvidenceForm(forms.Form):
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
        self.asked = frozenset(asked)
        for demand, shown in SENT_AS.items():
            if demand in asked:
                self.fields |= {f"as_{shows}": field(label=label) for shows, (field, label) in shown.items()}

    @property
    def sent_as(self) -> list[forms.BoundField]:
        """The fields of what is asked for by name."""
        return [self[name] for name in self.fields if name.startswith("as_")]

    @property
    def opens_papers(self) -> bool:
        """True where a link, minutes or a file are needed."""
        return bool({Demand.LINK, Demand.MINUTES, Demand.FILE} & self.asked)

    @property
    def proofs(self) -> list[Proof]:
        """The pieces of evidence that the form holds."""
        given = self.cleaned_data
        pieces = [*given["camera"], *given["photos"], *given["papers"]]
        for shows in Shows.values:
            pieces += [replace(one, shows=shows) for one in given.get(f"as_{shows}", ())]
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
                help_text=_("%(noun)s; để trống: tính là một") % {"noun": one.noun or _("lần")},
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
