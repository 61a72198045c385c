"""What is asked for by name gets a field of its own, so that it is known for what it is."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.obligations.models import Demand, Shows
from phongtrao.obligations.operations import Proof

from .files import FilesField, PhotosField, SeveralFilesField

SENT_AS: dict[str, dict[str, tuple[type[SeveralFilesField], Promise]]] = {
    Demand.BEFORE_AFTER: {
        Shows.BEFORE: (PhotosField, _("Ảnh trước khi làm")),
        Shows.AFTER: (PhotosField, _("Ảnh sau khi làm")),
    },
    Demand.PRESENT: {Shows.PRESENT: (FilesField, _("Danh sách người dự (tệp hoặc ảnh chụp), nếu không điểm danh"))},
    Demand.MINUTES: {Shows.MINUTES: (FilesField, _("Biên bản (tệp hoặc ảnh chụp), nếu không gõ ở dưới"))},
    Demand.PRODUCT: {Shows.PRODUCT: (FilesField, _("Sản phẩm (tệp hoặc ảnh), nếu chưa ghi ở phần Sản phẩm"))},
}


class SentAsForm(forms.Form):
    """A form of evidence that has a field for each piece that is asked for by name."""

    asked: frozenset[str] = frozenset()

    def ask_for(self, asked: Collection[str]) -> None:
        """Add the fields of what is asked for."""
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

    def named_proofs(self, given: dict[str, Any]) -> Iterator[Proof]:
        """The pieces in those fields."""
        for shows in Shows.values:
            for one in given.get(f"as_{shows}", ()):
                yield replace(one, shows=shows)
