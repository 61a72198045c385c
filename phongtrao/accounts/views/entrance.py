"""Coming in: by password, by a code in a letter, by passkey; the second factor; a forgotten password; going out."""

from typing import Any

from allauth.account import views as account
from allauth.account.internal.stagekit import clear_login
from allauth.account.stages import LoginStage
from allauth.account.utils import get_next_redirect_url
from allauth.core import ratelimit
from allauth.mfa.base import views as factors
from allauth.mfa.webauthn import views as webauthn
from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from phongtrao.accounts import forms, organization
from phongtrao.foundation.doors import public
from phongtrao.foundation.http import Request

from .pages import FormPage


class Anew:
    """Whoever opens the page begins anew: a code or second factor that is waited for elsewhere holds nobody back."""

    def _redirect_to_pending_stage(self, request: Request, stage: LoginStage) -> None:
        clear_login(request)


class SignInView(Anew, account.LoginView):
    """By password."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """With the organisation's own identity provider, if there is one."""
        return super().get_context_data(provider_name=organization.provider_name(), **kwargs)


class CodeRequestView(Anew, account.RequestLoginCodeView):
    """By a code in a letter."""


sign_in = public(
    SignInView.as_view(
        template_name="accounts/sign_in.html",
        form_class=forms.SignInForm,
        extra_context={"asks_officers_twice": settings.SECOND_FACTOR_REQUIRED},
    )
)
sign_out = public(account.LogoutView.as_view(http_method_names=["post", "options"]))

_CODE_SENT = _(
    "Nếu địa chỉ ấy thuộc một tài khoản, mã vừa được gửi tới đó. Thư đến chậm thì xem cả hộp thư rác; mã dùng được "
    "trong 10 phút."
)
code_request = public(
    CodeRequestView.as_view(
        form_class=forms.CodeRequestForm,
        **FormPage(
            _("Đăng nhập bằng mã"),
            _("Ghi địa chỉ thư đã xác nhận trong tài khoản. Chúng tôi gửi một mã tới đó, không cần mật khẩu."),
            _("Gửi mã cho tôi"),
        ).around(),
    )
)
code = public(
    account.ConfirmLoginCodeView.as_view(
        form_class=forms.ConfirmLoginCodeForm, **FormPage(_("Nhập mã trong thư"), _CODE_SENT, _("Đăng nhập")).around()
    )
)
reset_request = public(
    account.PasswordResetView.as_view(
        form_class=forms.ResetRequestForm,
        **FormPage(
            _("Quên mật khẩu"),
            _(
                "Ghi địa chỉ thư đã xác nhận trong tài khoản. Tài khoản chưa có địa chỉ thư thì hãy nhờ bí thư đơn vị "
                "cấp lại giấy mời."
            ),
            _("Gửi mã cho tôi"),
        ).around(),
    )
)
reset_code = public(
    account.ConfirmPasswordResetCodeView.as_view(
        form_class=forms.ConfirmResetCodeForm, **FormPage(_("Nhập mã trong thư"), _CODE_SENT, _("Tiếp tục")).around()
    )
)
reset = public(
    account.CompletePasswordResetView.as_view(
        form_class=forms.ResetPasswordForm,
        success_url=reverse_lazy("account_login"),
        **FormPage(
            _("Đặt mật khẩu mới"),
            _("Mã đã đúng. Đặt mật khẩu mới rồi đồng chí vào thẳng bên trong."),
            _("Đặt mật khẩu"),
        ).around(),
    )
)
second_step = public(
    factors.AuthenticateView.as_view(form_class=forms.FactorForm, template_name="accounts/second_step.html")
)
passkey = public(webauthn.LoginWebAuthnView.as_view())


@public
@require_GET
def provider(request: Request) -> HttpResponse:
    """To the organisation's own identity provider. A link may lead here: nothing is linked to whoever is signed in."""
    if request.user.is_authenticated and organization.provider_name():
        return redirect("front:home")
    limited: HttpResponse | None = ratelimit.consume_or_429(request, action="login")
    return limited or organization.begin(request, then=get_next_redirect_url(request))


@public
@require_GET
def provider_return(request: Request, provider_id: str) -> HttpResponse:
    """Back from there."""
    return organization.complete(request)


@public
@require_GET
def closed(request: Request) -> HttpResponse:
    """For whom a closed account tried to sign in."""
    return render(request, "accounts/closed.html")


@public
@require_GET
def how_to_join(request: Request) -> HttpResponse:
    """How one gets an account: by invitation."""
    return render(request, "accounts/how_to_join.html")
