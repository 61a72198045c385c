"""What allauth asks this house: how to speak, whom to note, what to keep how."""

import logging
from smtplib import SMTPException
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as current
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.mfa.adapter import DefaultMFAAdapter
from django.contrib import messages
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from . import drawing, letters, operations, queries, sealing
from .callers import address_of, network_and_agent
from .models import User
from .sessions import note_sign_in

log = logging.getLogger(__name__)
LIMITED = _("Đã thử nhiều lần trong thời gian ngắn. Hãy đợi ít phút rồi thử lại; chưa có gì bị mất.")
WRONG_CODE = _("Mã chưa đúng hoặc đã hết hạn. Hãy xem lại mã, hoặc xin mã mới.")
WRONG_APP_CODE = _("Mã chưa đúng hoặc đã đổi. Hãy gõ mã đang hiện trong ứng dụng, hoặc một mã dự phòng chưa dùng.")


class AccountAdapter(DefaultAccountAdapter):
    """Sign-in, passwords, e-mail addresses."""

    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("Tài khoản này đã đóng."),
        "cannot_remove_primary_email": letters.LINES["account/messages/cannot_delete_primary_email.txt"],
        "duplicate_email": _("Địa chỉ thư này đã có trong tài khoản."),
        "email_taken": _("Chưa dùng được địa chỉ thư này. Hãy dùng một địa chỉ khác."),
        "enter_current_password": _("Mật khẩu hiện nay chưa đúng."),
        "incorrect_code": WRONG_CODE,
        "incorrect_password": _("Mật khẩu chưa đúng."),
        "max_email_addresses": _("Mỗi tài khoản có nhiều nhất %d địa chỉ thư. Hãy bỏ bớt một địa chỉ rồi thêm."),
        "too_many_login_attempts": LIMITED,
        "unverified_primary_email": letters.LINES["account/messages/unverified_primary_email.txt"],
        "rate_limited": LIMITED,
    }

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody opens an account without an invitation."""
        return False

    def get_login_stages(self) -> list[str]:
        """An e-mail address is optional, so that signing in does not ask for a verified one."""
        return [stage for stage in super().get_login_stages() if not stage.endswith("EmailVerificationStage")]

    def login(self, request: HttpRequest, user: Any) -> None:
        """Sign somebody in, and note in the session since when and from where."""
        super().login(request, user)
        network, agent = network_and_agent(request)
        note_sign_in(request.session, network=network, agent=agent, at=request.now)  # type: ignore[attr-defined]

    def can_delete_email(self, email_address: Any) -> bool:
        """Not the main address while there are others, and never the last way into the account."""
        is_free: bool = super().can_delete_email(email_address)
        return is_free and queries.has_way_in(email_address.user, but_email=email_address.pk)

    def get_client_ip(self, request: HttpRequest) -> str:
        """Whom rate limits count."""
        return address_of(request)

    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to the page of the account."""
        return reverse("mfa_index")

    def get_email_verification_redirect_url(self, email_address: Any) -> str:
        """Back to the page of the account."""
        return reverse("mfa_index")

    def confirm_email(self, request: HttpRequest, email_address: Any) -> bool:
        """Keep an address whose owner has proven it; the first letter there says under which name they sign in."""
        is_kept: bool = super().confirm_email(request, email_address)
        if is_kept:
            self.send_notification_mail("account/email/email_confirm", email_address.user, email=email_address.email)
        return is_kept

    def add_message(
        self,
        request: HttpRequest,
        level: int,
        message_template: str | None = None,
        message_context: dict[str, Any] | None = None,
        extra_tags: str = "",
        message: str | None = None,
    ) -> None:
        """Say what allauth says, in our words."""
        words = message or letters.line(message_template, message_context or {})
        if words:
            messages.add_message(request, level, words, extra_tags=extra_tags)

    def send_notification_mail(
        self, template_prefix: str, user: Any, context: dict[str, Any] | None = None, email: str | None = None
    ) -> None:
        """A change of how somebody signs in: written into the trail, and told by letter where one can arrive."""
        request: Any = self.request
        verb = letters.CHANGES[template_prefix].verb
        operations.note_change(user=user, verb=verb, by=request.actor, at=request.now)
        network, agent = network_and_agent(request)
        origin = {"network": network, "agent": agent, "username": user.get_username()}
        super().send_notification_mail(template_prefix, user, (context or {}) | origin, email)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """
        Send a letter. A mail server that does not answer is said to everybody alike.

        :raises ImmediateHttpResponse: it could not be sent; back to the page.
        """
        words = letters.letter(template_prefix, context)
        try:
            letters.send([email], words, sender=self.get_from_email())
        except (SMTPException, OSError):
            log.exception("a letter could not be sent")
            request = current.request
            sorry = gettext("Máy chủ thư không trả lời nên chưa gửi được thư. Hãy thử lại sau ít phút.")
            messages.error(request, sorry)
            raise ImmediateHttpResponse(HttpResponseRedirect(request.get_full_path())) from None


class FactorAdapter(DefaultMFAAdapter):
    """Second factors and passkeys."""

    error_messages = DefaultMFAAdapter.error_messages | {"incorrect_code": WRONG_APP_CODE}

    def build_totp_svg(self, url: str) -> str:
        """The QR code that an authenticator app reads."""
        return drawing.qr_code(url)

    def get_totp_label(self, user: Any) -> str:
        """What the authenticator app calls the account."""
        return str(user.get_username())

    def _get_site_name(self) -> str:
        return "Phong Trào"

    def encrypt(self, text: str) -> str:
        """Secrets are kept in a form that a stolen backup does not open."""
        return sealing.seal(text)

    def decrypt(self, encrypted_text: str) -> str:
        """What `encrypt` made unreadable."""
        return sealing.unseal(encrypted_text)

    def generate_authenticator_name(self, user: User, type: Any) -> str:  # noqa: A002  # allauth's name
        """What a new passkey is called until its owner renames it."""
        return network_and_agent(current.request)[1] or gettext("Khóa truy cập")
