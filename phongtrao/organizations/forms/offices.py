"""Who is given which office."""

from datetime import date
from typing import Any, cast

from django import forms
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.actors import Actor
from phongtrao.organizations import access, queries
from phongtrao.organizations.models import Person, Role, Unit


class OfficeForm(forms.Form):
    """A person with an account, and one of the roles that the actor may give in the unit."""

    person = forms.ModelChoiceField(
        queryset=Person.objects.none(),
        widget=forms.HiddenInput,
        error_messages={
            "required": _("Hãy tìm rồi chọn một người."),
            "invalid_choice": _("Không thấy người này, hoặc họ chưa có tài khoản. Hãy mời họ mở tài khoản trước."),
        },
    )
    role = forms.ChoiceField(label=_("Chức vụ"), widget=forms.Select(attrs={"class": "form-select"}))

    def __init__(self, data: Any = None, *, unit: Unit, actor: Actor, on: date) -> None:
        super().__init__(data, auto_id=False)
        cast("forms.ModelChoiceField[Person]", self.fields["person"]).queryset = queries.with_account(actor, on=on)
        given = access.roles_given(actor, unit.path)
        cast("forms.ChoiceField", self.fields["role"]).choices = [(role, role.label) for role in given]
        self.fields["role"].initial = Role.SECRETARY
