"""The second factor and passkeys: the page of the account, adding, removing, recovery codes."""

from typing import Any

from allauth.account.decorators import reauthentication_required
from allauth.mfa.base import views as base
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as webauthn
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET

from phongtrao.accounts import forms, organization, queries, rules
from phongtrao.accounts.callers import account_of
from phongtrao.accounts.refusals import LastWayIn
from phongtrao.foundation.doors import signed_in
from phongtrao.foundation.http import Request

from .pages import of_account


@signed_in
@require_GET
def account(request: Request) -> HttpResponse:
    """How one signs in, and how to make that safer."""
    page = queries.account_page(account_of(request), at=request.now)
    return render(request, "accounts/account.html", {"page": page, "provider": organization.provider_name()})


@signed_in
@require_GET
def choice(request: Request) -> HttpResponse:
    """Where officers are led who have no second factor yet."""
    return render(request, "accounts/choice.html", {"page": queries.account_page(account_of(request), at=request.now)})


code_again = signed_in(
    base.ReauthenticateView.as_view(form_class=forms.FactorAgainForm, template_name="accounts/again.html")
)
add_app = signed_in(app.ActivateTOTPView.as_view(form_class=forms.AddAppForm, template_name="accounts/app.html"))
remove_app = signed_in(
    app.DeactivateTOTPView.as_view(
        form_class=forms.RemoveAppForm,
        **of_account(
            _("Bỏ ứng dụng tạo mã"),
            _("Từ nay mã của ứng dụng ấy không dùng được nữa. Có thể thêm lại lúc khác."),
            _("Bỏ"),
        ),
    )
)
recovery_codes = signed_in(
    reauthentication_required(app="allauth.mfa")(
        codes.ViewRecoveryCodesView.as_view(template_name="accounts/recovery_codes.html")
    )
)
new_codes = signed_in(
    codes.GenerateRecoveryCodesView.as_view(
        form_class=forms.NewCodesForm,
        **of_account(
            _("Tạo mã dự phòng mới"),
            _("Mỗi mã thay được một lần cho ứng dụng hoặc khóa khi không có máy bên mình. Mã cũ hết dùng được."),
            _("Tạo mã mới"),
        ),
    )
)


class AddPasskeyView(webauthn.AddWebAuthnView):
    """Adding a passkey; at an address that is a number the page says why that cannot be."""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """What the page needs."""
        has_name = rules.can_hold_passkeys(self.request.get_host())
        return super().get_context_data(**kwargs) | {"has_name": has_name}


add_passkey = signed_in(AddPasskeyView.as_view(form_class=forms.AddPasskeyForm, template_name="accounts/passkey.html"))
rename_passkey = signed_in(
    webauthn.EditWebAuthnView.as_view(
        form_class=forms.RenamePasskeyForm,
        success_url=reverse_lazy("mfa_index"),
        **of_account(_("Đổi tên khóa truy cập"), _("Tên giúp nhận ra khóa nằm ở máy nào."), _("Lưu")),
    )
)


class RemovePasskeyView(webauthn.RemoveWebAuthnView):
    """Removing a passkey, but for the last way into the account."""

    def form_valid(self, form: Any) -> HttpResponse:
        """Remove it, or say what to do first."""
        key = self.get_object()
        if queries.has_way_in(key.user, but_passkey=key.pk):
            return super().form_valid(form)
        messages.error(self.request, str(LastWayIn.message))
        return redirect("mfa_index")


remove_passkey = signed_in(
    RemovePasskeyView.as_view(
        success_url=reverse_lazy("mfa_index"),
        **of_account(
            _("Bỏ khóa truy cập"), _("Khóa này không đăng nhập được nữa. Nhớ xóa cả trong máy đã giữ nó."), _("Bỏ")
        ),
    )
)
passkey_again = signed_in(webauthn.ReauthenticateWebAuthnView.as_view(template_name="accounts/again.html"))
