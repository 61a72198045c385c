"""Signing up: oneself, members of a unit, a guest."""

from collections.abc import Iterable
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import Session
from phongtrao.activities.operations import Guest
from phongtrao.organizations.models import Person

SEVERAL = 2


class JoinForm(forms.Form):
    """One tap; the shift or slot where there are several. `key` makes a second tap harmless."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    session_id = forms.TypedChoiceField(label=_("Ca, buổi"), required=False, coerce=int, empty_value=None)

    def __init__(self, data: Any = None, *, sessions: Iterable[Session] = (), auto_id: str = "join_%s") -> None:
        super().__init__(data, auto_id=auto_id)
        self.initial["key"] = uuid4()
        choices = [(one.pk, in_words(one)) for one in sessions]
        field = cast("forms.ChoiceField", self.fields["session_id"])
        field.choices = choices
        field.required = bool(choices)
        if len(choices) == 1:
            self.initial["session_id"] = choices[0][0]
        if len(choices) < SEVERAL:
            field.widget = forms.HiddenInput()


class MembersForm(JoinForm):
    """Members of a unit whom somebody puts down."""

    people = forms.TypedMultipleChoiceField(label=_("Đoàn viên"), coerce=int, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: Any = None, *, people: Iterable[Person], sessions: Iterable[Session] = ()) -> None:
        super().__init__(data, sessions=sessions, auto_id="members_%s")
        cast("forms.ChoiceField", self.fields["people"]).choices = [(one.pk, one.full_name) for one in people]


class GuestForm(JoinForm):
    """A guest: a name and one way to be told."""

    name = forms.CharField(label=_("Họ và tên"), max_length=120)
    email = forms.EmailField(label=_("Thư điện tử"), required=False, max_length=120)
    phone = forms.CharField(label=_("Điện thoại"), required=False, max_length=20)

    def __init__(self, data: Any = None, *, sessions: Iterable[Session] = ()) -> None:
        super().__init__(data, sessions=sessions, auto_id="guest_%s")

    def clean(self) -> dict[str, Any]:
        """One way to be told is enough."""
        given = super().clean() or self.cleaned_data
        if not self.errors and not given["email"] and not given["phone"].strip():
            self.add_error("email", _("Hãy ghi thư điện tử hoặc số điện thoại để được báo khi có thay đổi."))
        return given

    @property
    def guest(self) -> Guest:
        """Who it is."""
        given = self.cleaned_data
        return Guest(given["name"], given["email"], given["phone"])


def in_words(session: Session) -> str:
    """A session as a choice."""
    first, last = localtime(session.starts_at), localtime(session.ends_at)
    return f"{first:%H:%M}–{last:%H:%M} {first:%d/%m/%Y} {session.title}".strip()
