"""Checking oneself in: the code of the screen, or the six digits of the room; guests say who they are."""

from django import forms
from django.utils.translation import gettext_lazy as _

MOST_CODE = 140
LAST_LATITUDE, LAST_LONGITUDE = 90, 180


class ArriveForm(forms.Form):
    """What somebody sends who is there: `m` is the code of the screen; where the phone is, if it says so."""

    m = forms.CharField(max_length=MOST_CODE, required=False, widget=forms.HiddenInput())
    room_code = forms.RegexField(
        r"^\d{6}\Z",
        label=_("Mã phòng"),
        help_text=_("Sáu chữ số trên màn hình hoặc do người phụ trách đọc."),
        error_messages={"invalid": _("Mã phòng có sáu chữ số.")},
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "maxlength": 7}),
    )
    leaving = forms.BooleanField(required=False, widget=forms.HiddenInput())
    latitude = forms.FloatField(
        required=False, widget=forms.HiddenInput(), min_value=-LAST_LATITUDE, max_value=LAST_LATITUDE
    )
    longitude = forms.FloatField(
        required=False, widget=forms.HiddenInput(), min_value=-LAST_LONGITUDE, max_value=LAST_LONGITUDE
    )

    def __init__(self, data: object = None, *, code: str = "") -> None:
        given = {name: value for name, value in data.items()} if hasattr(data, "items") else None  # noqa: C416
        if given and "room_code" in given:
            given["room_code"] = given["room_code"].replace(" ", "")
        super().__init__(given, initial={"m": code})
        # One of the two is enough.
        self.fields["room_code"].required = not (code or (given or {}).get("m"))

    @property
    def place(self) -> tuple[float, float] | None:
        """Where the phone is; None if it does not say."""
        given = self.cleaned_data.get("latitude"), self.cleaned_data.get("longitude")
        return None if None in given else (float(given[0]), float(given[1]))  # type: ignore[arg-type]


class RoomForm(forms.Form):
    """Six digits that were typed without a network, and when."""

    ma = forms.RegexField(r"^\d{6}\Z")
    luc = forms.DateTimeField(input_formats=["iso-8601"])
