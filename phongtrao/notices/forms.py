"""What people type about messages: their choices and quiet hours, the channels that they add."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.forms import BoundField
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.fields import ReceivingPicker, UnitField, UnitsForm
from phongtrao.organizations.models import Unit

from .queries import Hours, Wishes
from .register import CHANNELS, KINDS
from .services import LONGEST, ChatService

MINE = "me"


class WishesForm(forms.Form):
    """A box for each kind and channel, the quiet hours, letters one by one or as one."""

    quiet_from = forms.TimeField(label=_("Từ"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    quiet_to = forms.TimeField(label=_("Đến"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))

    is_bundled = forms.BooleanField(
        label=_("Gộp thư: mỗi sáng một thư cho mọi thông báo của ngày trước"), required=False
    )

    def __init__(self, data: Any = None, *, wishes: Wishes) -> None:
        super().__init__(data, initial=wishes.hours._asdict())
        for row in wishes.kinds:
            for channel, label in CHANNELS.items():
                box = forms.BooleanField(label=str(label), required=False, initial=channel in row.channels)
                self.fields[f"{row.kind.key}-{channel}"] = box

    def kinds(self) -> Iterator[tuple[Promise, list[BoundField]]]:
        """The title of each kind with its boxes."""
        for kind in KINDS.values():
            yield kind.title, [self[f"{kind.key}-{channel}"] for channel in CHANNELS]

    @property
    def hours(self) -> Hours:
        """The quiet hours, and whether letters come as one."""
        return Hours(*(self.cleaned_data[name] for name in Hours._fields))

    @property
    def wanted(self) -> dict[tuple[str, str], bool]:
        """(kind, channel) → yes or no, as ticked."""
        return {(kind, channel): self.cleaned_data[f"{kind}-{channel}"] for kind in KINDS for channel in CHANNELS}


class ChatForm(forms.Form):
    """A chat to add: whose it is, what to call it, and what its service gives out."""

    def __init__(self, data: Any = None, *, service: ChatService, units: Iterable[Unit]) -> None:
        super().__init__(data)
        self.units = {str(unit.pk): unit for unit in units}
        self.details_of = tuple(service.fields)
        if self.units:
            groups = [(pk, _("Nhóm chat của %(unit)s") % {"unit": unit.name}) for pk, unit in self.units.items()]
            self.fields["owner"] = forms.ChoiceField(label=_("Gửi cho ai"), choices=[(MINE, _("Riêng tôi")), *groups])
        self.fields["label"] = forms.CharField(
            label=_("Tên gọi"), max_length=80, help_text=_("Để nhận ra kênh này trong danh sách, ví dụ “Nhóm BCH”.")
        )
        for name, label in service.fields.items():
            self.fields[name] = forms.CharField(
                label=str(label), max_length=LONGEST, widget=forms.TextInput(attrs={"autocomplete": "off"})
            )

    @property
    def given(self) -> dict[str, Any]:
        """What was typed, as `add_chat` takes it."""
        return {
            "label": self.cleaned_data["label"],
            "unit": self.units.get(self.cleaned_data.get("owner", "")),
            "details": {name: self.cleaned_data[name] for name in self.details_of},
        }


class BrowserForm(forms.Form):
    """What a browser gives when it subscribes; filled in by `push.mjs`."""

    endpoint = forms.CharField(widget=forms.HiddenInput, max_length=LONGEST)
    p256dh = forms.CharField(widget=forms.HiddenInput, max_length=200)
    auth = forms.CharField(widget=forms.HiddenInput, max_length=100)


class TransferForm(UnitsForm):
    """To which unit a member moves, and why."""

    receiving = UnitField(label=_("Đơn vị nhận"), widget=ReceivingPicker)
    reason = forms.CharField(label=_("Lý do"), required=False, max_length=300)
