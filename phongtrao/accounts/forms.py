"""The forms of signing in and of the account: allauth's, worded by us and without what the page says already."""

from typing import Any

from allauth.account import forms as account
from allauth.account.fields import PasswordField, SetPasswordField
from allauth.account.internal.flows.login import perform_login, record_authentication
from allauth.account.models import Login
from allauth.mfa.base import forms as factors
from allauth.mfa.recovery_codes.forms import GenerateRecoveryCodesForm
from allauth.mfa.totp.forms import ActivateTOTPForm, DeactivateTOTPForm
from allauth.mfa.webauthn import forms as webauthn
from django import forms
from django.http import HttpResponse
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.http import Request
from phongtrao.foundation.refusals import Refusal

from . import operations, queries
from .callers import address_of
from .models import User

CODE = _("Mã")
NEW_PASSWORD = _("Mật khẩu mới")
LONG_ENOUGH = _("Ít nhất 10 ký tự, đừng dùng mật khẩu nhiều người hay đặt. Một câu ngắn dễ nhớ là tốt.")


class Plain(forms.Form):
    """Labels alone: a placeholder that says the same is noise, and the field of a code asks for digits."""

    labels: dict[str, Any] = {}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.label = self.labels.get(name, field.label)
        if "code" in self.fields:
            self.fields["code"].widget.attrs |= {"inputmode": "numeric", "autocomplete": "one-time-code"}


class SignInForm(Plain):
    """User name or e-mail address, and password; the operation says whether they fit."""

    username = forms.CharField(
        label=_("Tên đăng nhập hoặc thư điện tử"),
        max_length=254,
        widget=forms.TextInput(attrs={"autocomplete": "username", "autocapitalize": "none", "autofocus": True}),
    )
    password = PasswordField(label=_("Mật khẩu"), autocomplete="current-password")
    user: User

    def __init__(self, *args: Any, request: Request, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request

    def clean(self) -> dict[str, Any]:
        """Whose name and password these are."""
        typed = self.cleaned_data
        if self.errors:
            return typed
        try:
            self.user = operations.prove_identity(
                username=typed["username"],
                password=typed["password"],
                address=address_of(self.request),
                by=self.request.actor,
                at=self.request.now,
            )
        except Refusal as refusal:
            raise forms.ValidationError(str(refusal.message)) from refusal
        return typed

    def login(self, request: Request, redirect_url: str | None = None) -> HttpResponse:
        """Go on to the second factor, or in. Who has just typed the password is not asked for it again right after."""
        record_authentication(request, self.user, "password", reauthenticated=True)
        return perform_login(request, Login(user=self.user, redirect_url=redirect_url))


class CodeRequestForm(Plain, account.RequestLoginCodeForm):
    """To which address a code for signing in goes; one that is not proven counts as unknown."""

    labels = {"email": _("Thư điện tử")}

    def clean_email(self) -> str:
        """The address; whose it is, if that is proven."""
        email = str(super().clean_email())
        self._user = next(iter(queries.owners_of(email)), None)
        return email


class ConfirmLoginCodeForm(Plain, account.ConfirmLoginCodeForm):
    """The code of a letter, to sign in."""

    labels = {"code": CODE}


class ResetRequestForm(Plain, account.ResetPasswordForm):
    """To which address a code for a new password goes; one that is not proven counts as unknown."""

    labels = {"email": _("Thư điện tử")}

    def clean_email(self) -> str:
        """The address; whose it is, if that is proven."""
        email = str(super().clean_email())
        self.users = queries.owners_of(email)
        return email


class ConfirmResetCodeForm(Plain, account.ConfirmPasswordResetCodeForm):
    """The code of a letter, to set a new password."""

    labels = {"code": CODE}


class ResetPasswordForm(Plain, account.ResetPasswordKeyForm):
    """The new password, once: who mistypes it asks for another code."""

    password1 = SetPasswordField(label=NEW_PASSWORD, help_text=LONG_ENOUGH)
    password2 = None


class ChangePasswordForm(Plain, account.ChangePasswordForm):
    """The password of today and the new one."""

    oldpassword = PasswordField(label=_("Mật khẩu hiện nay"), autocomplete="current-password")
    password1 = SetPasswordField(label=NEW_PASSWORD, help_text=LONG_ENOUGH)
    password2 = None


class SetPasswordForm(Plain, account.SetPasswordForm):
    """A first password, for who came in without."""

    password1 = SetPasswordField(label=NEW_PASSWORD, help_text=LONG_ENOUGH)
    password2 = None


class AddEmailForm(Plain, account.AddEmailForm):
    """One more e-mail address."""

    labels = {"email": _("Thêm địa chỉ thư")}


class ConfirmEmailCodeForm(Plain, account.ConfirmEmailVerificationCodeForm):
    """The code of a letter, to prove that the address is one's own."""

    labels = {"code": CODE}


class ReauthenticateForm(Plain, account.ReauthenticateForm):
    """The password once more, before something that matters."""

    password = PasswordField(label=_("Mật khẩu"), autocomplete="current-password")


class FactorForm(Plain, factors.AuthenticateForm):
    """The code of the authenticator app, or a recovery code."""

    labels = {"code": _("Mã trong ứng dụng, hoặc một mã dự phòng")}


class FactorAgainForm(Plain, factors.ReauthenticateForm):
    """The same, before something that matters."""

    labels = FactorForm.labels


class AddAppForm(Plain, ActivateTOTPForm):
    """The first code of an authenticator app."""

    labels = {"code": _("Mã 6 chữ số mà ứng dụng vừa hiện")}


class RemoveAppForm(Plain, DeactivateTOTPForm):
    """A yes to do without the authenticator app."""


class NewCodesForm(Plain, GenerateRecoveryCodesForm):
    """A yes to new recovery codes."""


class AddPasskeyForm(Plain, webauthn.AddWebAuthnForm):
    """A new passkey: its name, and what the browser made."""

    labels = {"name": _("Tên gọi"), "passwordless": _("Đăng nhập bằng khóa này thay cho mật khẩu")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].help_text = _("Để sau này biết khóa nằm ở máy nào.")
        self.fields["passwordless"].help_text = _("Máy sẽ hỏi vân tay, khuôn mặt hoặc mã PIN của đồng chí.")
        self.fields["passwordless"].initial = True


class RenamePasskeyForm(Plain, webauthn.EditWebAuthnForm):
    """What a passkey is called."""

    labels = {"name": _("Tên gọi")}
