"""The forms of the desk of a session."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid4, uuid5

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import CheckInMethod, Session
from phongtrao.activities.operations import Guest
from phongtrao.activities.operations.arrivals import Arrival
from phongtrao.activities.operations.welcoming import LONGEST_EMAIL, LONGEST_NAME
from phongtrao.activities.passes import who
from phongtrao.activities.queries import Expected

LONGEST_REASON = 400


class WhyForm(forms.Form):
    """Why a check-in is taken back."""

    reason = forms.CharField(label=_("Lý do hủy"), max_length=LONGEST_REASON)


class PersonForm(forms.Form):
    """One person is ticked off, or leaves. A second tap tells the same, so that it needs no key."""

    subject = forms.RegexField(r"^[ps]\d{1,18}\Z")
    leaving = forms.BooleanField(required=False)

    def arrival(self, session: Session, at: datetime) -> Arrival:
        """What it says."""
        given = self.cleaned_data
        somebody = who(given["subject"])
        return Arrival(
            key=uuid4(),
            session_id=session.pk,
            method=CheckInMethod.SEARCH,
            at=at,
            person_id=somebody.person_id,
            sign_up_id=somebody.sign_up_id,
            is_leaving=given["leaving"],
        )


class WalkInForm(forms.Form):
    """A guest who has come without having signed up: a name, and a way to be told only where they want one."""

    key = forms.UUIDField(widget=forms.HiddenInput())
    name = forms.CharField(label=_("Họ và tên"), max_length=LONGEST_NAME)
    email = forms.EmailField(
        label=_("Thư điện tử"),
        required=False,
        max_length=LONGEST_EMAIL,
        help_text=_("Chỉ khi khách muốn nhận thư, giấy chứng nhận."),
    )

    def __init__(self, data: Any = None) -> None:
        super().__init__(data, initial={"key": uuid4()}, auto_id="walk_in_%s")

    def arrival(self, session: Session, at: datetime) -> Arrival:
        """What it says."""
        given = self.cleaned_data
        guest = Guest(given["name"], given["email"])
        return Arrival(key=given["key"], session_id=session.pk, method=CheckInMethod.GUEST, at=at, guest=guest)


class SheetForm(forms.Form):
    """Who has signed the printed sheet."""

    people = forms.MultipleChoiceField(
        label=_("Những người đã ký"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Hãy chọn ít nhất một người đã ký.")},
    )
    key = forms.UUIDField(widget=forms.HiddenInput())

    def __init__(self, data: object = None, *, people: Sequence[Expected]) -> None:
        super().__init__(data, initial={"key": uuid4()})  # type: ignore[arg-type]
        labels = [(one.subject, f"{one.name} · {one.unit}" if one.unit else one.name) for one in people]
        self.fields["people"].choices = labels  # type: ignore[attr-defined]

    def arrivals(self, session: Session) -> list[Arrival]:
        """A word on each of them: they were there when the session began. The same sheet sent twice counts once."""
        key = self.cleaned_data["key"]
        return [
            Arrival(
                key=uuid5(NAMESPACE_URL, f"{key}:{subject}"),
                session_id=session.pk,
                method=CheckInMethod.ROSTER,
                at=session.starts_at,
                person_id=who(subject).person_id,
                sign_up_id=who(subject).sign_up_id,
            )
            for subject in self.cleaned_data["people"]
        ]
