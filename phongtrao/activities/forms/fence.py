"""The place at which an activity is held, and how near one has to be to check in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import Activity
from phongtrao.activities.rules import places
from phongtrao.foundation.fields import NumberField


class PlaceField(forms.CharField):
    """Latitude and longitude as a map copies them."""

    def clean(self, value: Any) -> places.Place | None:
        """The two numbers; None where nothing is typed."""
        text = super().clean(value)
        found = places.place_in(text) if text else None
        if text and found is None:
            raise forms.ValidationError(_("Hãy ghi vĩ độ, kinh độ như bản đồ ghi, ví dụ 10.776530, 106.700981."))
        return found


class FenceForm(forms.Form):
    """A place and a radius; without a place nobody is asked where they are."""

    place = PlaceField(
        label=_("Tọa độ nơi tổ chức (vĩ độ, kinh độ)"),
        required=False,
        max_length=60,
        help_text=_("Chép từ bản đồ, ví dụ 10.776530, 106.700981. Để trống: không hỏi vị trí của ai."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    radius = NumberField(
        label=_("Trong vòng bao nhiêu mét"),
        min_value=places.NEAREST,
        max_value=places.FARTHEST,
        max_digits=4,
        decimal_places=0,
        help_text=_("Máy điện thoại lệch đến 100 m, đã tính thêm phần lệch ấy."),
    )

    def __init__(self, data: Any = None, *, activity: Activity) -> None:
        known: dict[str, object] = {"radius": activity.radius or places.USUAL}
        if activity.latitude is not None and activity.longitude is not None:
            known["place"] = places.in_words((activity.latitude, activity.longitude))
        super().__init__(data, initial=known, auto_id="fence_%s")
