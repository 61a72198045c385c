"""The sign-in form."""

from typing import Any

from django import forms
from django.contrib.auth.forms import AuthenticationForm
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import Refusal

from . import operations


class SignInForm(AuthenticationForm):
    """User name and password; the operation says whether they fit."""

    request: Request

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        self.fields["username"].label = _("Tên đăng nhập")
        self.fields["password"].label = _("Mật khẩu")

    def clean(self) -> dict[str, Any]:
        """Whose name and password these are; Django's view signs that person in."""
        typed = self.cleaned_data
        if self.errors:
            return typed
        address, now = self.request.META["REMOTE_ADDR"], self.request.now
        try:
            self.user_cache = operations.prove_identity(
                username=typed["username"], password=typed["password"], address=address, by=self.request.actor, at=now
            )
        except Refusal as refusal:
            raise forms.ValidationError(str(refusal.message)) from refusal
        return typed
