"""What people type about messages: their choices and quiet hours."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from .queries import Wishes
from .register import CHANNELS, KINDS


class WishesForm(forms.Form):
    """A box for each kind and channel, and the quiet hours."""

    quiet_from = forms.TimeField(label=_("Từ"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    quiet_to = forms.TimeField(label=_("Đến"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))

    def __init__(self, data: Any = None, *, wishes: Wishes) -> None:
        super().__init__(data, initial={"quiet_from": wishes.quiet_from, "quiet_to": wishes.quiet_to})
        for row in wishes.kinds:
            for channel, label in CHANNELS.items():
                box = forms.BooleanField(label=str(label), required=False, initial=channel in row.channels)
                self.fields[f"{row.kind.key}-{channel}"] = box

    def kinds(self) -> Iterator[tuple[Promise, list[BoundField]]]:
        """The title of each kind with its boxes."""
        for kind in KINDS.values():
            yield kind.title, [self[f"{kind.key}-{channel}"] for channel in CHANNELS]

    @property
    def wanted(self) -> dict[tuple[str, str], bool]:
        """(kind, channel) → yes or no, as ticked."""
        return {(kind, channel): self.cleaned_data[f"{kind}-{channel}"] for kind in KINDS for channel in CHANNELS}
