"""Signing up: oneself, members of a unit, a guest."""

from collections.abc import Iterable, Mapping
from typing import Any, cast
from uuid import uuid4

from django import forms
from django.utils.timezone import localtime
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

from phongtrao.activities.operations import Guest
from phongtrao.activities.queries import SessionLine
from phongtrao.organizations.models import Person

SEVERAL = 2


class JoinForm(forms.Form):
    """One tap; the shift or slot where there are several. `key` makes a second tap harmless."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    session_id = forms.TypedChoiceField(label=_("Ca, buổi"), required=False, coerce=int, empty_value=None)

    def __init__(self, data: Any = None, *, sessions: Iterable[SessionLine] = (), auto_id: str = "join_%s") -> None:
        super().__init__(data, auto_id=auto_id)
        self.initial["key"] = uuid4()
        lines = list(sessions)
        choices = [(one.session.pk, in_words(one)) for one in lines]
        field = cast("forms.ChoiceField", self.fields["session_id"])
        field.choices = choices
        field.required = bool(choices)
        if lines:
            # Nobody who does not look is to wait while there is room elsewhere.
            free = (one for one in lines if not (one.is_full or one.is_over or one.session.is_cancelled))
            self.initial["session_id"] = next(free, lines[0]).session.pk
        if len(choices) < SEVERAL:
            field.widget = forms.HiddenInput()
        self.only = choices[0][1] if len(choices) == 1 else ""


class MembersForm(JoinForm):
    """Members of a unit whom somebody puts down."""

    people = forms.TypedMultipleChoiceField(label=_("Đoàn viên"), coerce=int, widget=forms.CheckboxSelectMultiple)

    def __init__(self, data: Any = None, *, people: Iterable[Person], sessions: Iterable[SessionLine] = ()) -> None:
        super().__init__(data, sessions=sessions, auto_id="members_%s")
        cast("forms.ChoiceField", self.fields["people"]).choices = [(one.pk, one.full_name) for one in people]


class GuestForm(JoinForm):
    """A guest: a name and one way to be told."""

    name = forms.CharField(label=_("Họ và tên"), max_length=120)
    email = forms.EmailField(label=_("Thư điện tử"), required=False, max_length=120)
    phone = forms.CharField(label=_("Điện thoại"), required=False, max_length=20)

    def __init__(
        self, data: Any = None, *, sessions: Iterable[SessionLine] = (), known: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(data, sessions=sessions, auto_id="guest_%s")
        self.initial.update(known or {})

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


def in_words(line: SessionLine) -> str:
    """A session as a choice: when, what, how many places are left."""
    first, last = localtime(line.session.starts_at), localtime(line.session.ends_at)
    words = f"{first:%H:%M}–{last:%H:%M} {first:%d/%m/%Y} {line.session.title}".strip()
    if line.capacity is None:
        return words
    if line.is_full:
        return _("%(when)s: đã đủ, vào danh sách chờ") % {"when": words}
    free = line.capacity - line.signed
    return ngettext("%(when)s: còn %(free)s chỗ", "%(when)s: còn %(free)s chỗ", free) % {"when": words, "free": free}
