"""Looking after one's account: password, e-mail addresses, devices."""

from allauth.account import views as account
from allauth.account.decorators import reauthentication_required
from allauth.core import ratelimit
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from phongtrao.accounts import forms, operations, organization, queries
from phongtrao.accounts.callers import account_of
from phongtrao.accounts.refusals import LastWayIn
from phongtrao.foundation.doors import public, signed_in
from phongtrao.foundation.http import Request

from .pages import TEMPLATE, FormPage, of_account

change_password = signed_in(
    account.PasswordChangeView.as_view(
        form_class=forms.ChangePasswordForm,
        **of_account(_("Đổi mật khẩu"), _("Sau khi đổi, các máy khác phải đăng nhập lại."), _("Đổi")),
    )
)
set_password = signed_in(
    account.PasswordSetView.as_view(
        form_class=forms.SetPasswordForm,
        **of_account(
            _("Đặt mật khẩu"),
            _("Tài khoản này chưa có mật khẩu. Đặt một mật khẩu để có thêm lối vào."),
            _("Đặt"),
        ),
    )
)
emails = signed_in(
    account.EmailView.as_view(
        form_class=forms.AddEmailForm,
        template_name="accounts/emails.html",
        success_url=reverse_lazy("account_email"),
    )
)
# Strangers come here too where a letter asks them to; who has nothing to prove is led away.
email_code = public(
    account.ConfirmEmailVerificationCodeView.as_view(
        form_class=forms.ConfirmEmailCodeForm,
        **FormPage(
            _("Xác nhận địa chỉ thư"),
            _("Chúng tôi vừa gửi một mã tới địa chỉ ấy. Nhập mã để biết chắc đó là thư của đồng chí."),
            _("Xác nhận"),
            back="account_email",
            back_label=_("Địa chỉ thư"),
        ).around(),
    )
)
password_again = signed_in(
    account.ReauthenticateView.as_view(form_class=forms.ReauthenticateForm, template_name="accounts/again.html")
)


@signed_in
@require_GET
def devices(request: Request) -> HttpResponse:
    """Where one is signed in."""
    rows = queries.devices_of(account_of(request), at=request.now)
    page = {"devices": rows, "current_key": request.session.session_key}
    return render(request, "accounts/devices.html", page)


@signed_in
@require_POST
def device_ending(request: Request) -> HttpResponse:
    """Sign out on one other device, or on all others."""
    ended = operations.sign_out_elsewhere(
        user=account_of(request),
        kept=request.session.session_key or "",
        mark=request.POST.get("mark", ""),
        by=request.actor,
        at=request.now,
    )
    if ended:
        words = ngettext("Đã đăng xuất ở %(number)s máy khác.", "Đã đăng xuất ở %(number)s máy khác.", ended)
        messages.success(request, words % {"number": ended})
    else:
        messages.info(request, gettext("Không còn máy nào khác đang đăng nhập."))
    return redirect("accounts:devices")


def _link(request: Request) -> HttpResponse:
    """To the organisation's own identity provider, to link the account with who comes back. No link leads here."""
    limited: HttpResponse | None = ratelimit.consume_or_429(request, action="login")
    return limited or organization.begin(request, links=True)


identity_linking = signed_in(require_POST(reauthentication_required(_link)))


def _unlink(request: Request) -> HttpResponse:
    """No longer come in by the organisation's own identity provider."""
    if request.method == "POST":
        try:
            operations.unlink_identity(user=account_of(request), by=request.actor, at=request.now)
        except LastWayIn as refusal:
            messages.error(request, str(refusal.message))
        else:
            messages.success(request, gettext("Đã bỏ nối với tài khoản cơ quan."))
        return redirect("mfa_index")
    page = FormPage(
        _("Bỏ nối với tài khoản cơ quan"),
        _("Từ nay tài khoản ấy không vào đây được nữa. Các lối vào khác giữ nguyên; có thể nối lại lúc khác."),
        _("Bỏ nối"),
        back="mfa_index",
        back_label=_("Tài khoản và bảo mật"),
    )
    return render(request, TEMPLATE, {"page": page, "form": forms.Plain()})


identity_unlinking = signed_in(require_http_methods(["GET", "POST"])(reauthentication_required(_unlink)))
