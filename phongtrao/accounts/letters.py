"""What allauth tells people, in our words: letters with codes, letters about changes, lines above a page."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.mail import EmailMessage
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

Words = str | Promise


@dataclass(frozen=True, slots=True)
class Change:
    """Something that changed about how a person signs in: its verb in the trail, and what the letter calls it."""

    verb: str
    words: Words


CHANGES: dict[str, Change] = {
    "account/email/password_changed": Change("password_changed", _("đổi mật khẩu")),
    "account/email/password_set": Change("password_changed", _("đặt mật khẩu")),
    "account/email/password_reset": Change("password_reset", _("đặt lại mật khẩu bằng mã gửi qua thư")),
    "account/email/email_changed": Change("email_changed", _("đổi thư chính")),
    "account/email/email_confirm": Change("email_changed", _("xác nhận một địa chỉ thư")),
    "account/email/email_deleted": Change("email_changed", _("bỏ một địa chỉ thư")),
    "mfa/email/totp_activated": Change("factor_added", _("thêm ứng dụng tạo mã")),
    "mfa/email/totp_deactivated": Change("factor_removed", _("bỏ ứng dụng tạo mã")),
    "mfa/email/webauthn_added": Change("factor_added", _("thêm khóa truy cập")),
    "mfa/email/webauthn_removed": Change("factor_removed", _("bỏ khóa truy cập")),
    "mfa/email/recovery_codes_generated": Change("factor_added", _("tạo mã dự phòng mới")),
    "socialaccount/email/account_disconnected": Change(
        "identity_unlinked", _("bỏ nối với tài khoản cơ quan, không đăng nhập bằng tài khoản ấy được nữa")
    ),
    "socialaccount/email/account_connected": Change("identity_linked", _("nối với tài khoản cơ quan để đăng nhập")),
}
"""By the names under which allauth speaks of them."""

LINES: dict[str, Words] = {
    "account/messages/password_changed.txt": _("Đã đổi mật khẩu."),
    "account/messages/password_set.txt": _("Đã đặt mật khẩu."),
    "account/messages/email_confirmation_sent.txt": _("Đã gửi mã tới %(email)s."),
    "account/messages/email_confirmed.txt": _("Đã xác nhận %(email)s."),
    "account/messages/email_deleted.txt": _("Đã bỏ %(email)s."),
    "account/messages/primary_email_set.txt": _("Đã đổi thư chính."),
    "account/messages/cannot_delete_primary_email.txt": _(
        "Đây là thư chính, hoặc là lối vào duy nhất của tài khoản. Hãy chọn thư chính khác hoặc đặt mật khẩu trước, "
        "rồi mới bỏ thư này."
    ),
    "account/messages/unverified_primary_email.txt": _("Hãy xác nhận thư này trước, rồi mới chọn làm thư chính."),
    "socialaccount/messages/account_connected.txt": _("Đã nối với tài khoản cơ quan."),
    "socialaccount/messages/account_connected_updated.txt": _("Tài khoản cơ quan này đã nối từ trước."),
    "socialaccount/messages/account_connected_other.txt": _(
        "Tài khoản cơ quan này đã nối với một tài khoản khác. Hãy đăng nhập bằng tài khoản ấy rồi bỏ nối trước."
    ),
    "mfa/messages/totp_activated.txt": _("Đã thêm ứng dụng tạo mã."),
    "mfa/messages/totp_deactivated.txt": _("Đã bỏ ứng dụng tạo mã."),
    "mfa/messages/webauthn_added.txt": _("Đã thêm khóa truy cập."),
    "mfa/messages/webauthn_removed.txt": _("Đã bỏ khóa truy cập."),
    "mfa/messages/recovery_codes_generated.txt": _("Đã tạo mã dự phòng."),
}
"""Lines above the next page. What is not here (that somebody signed in) goes without saying."""


def line(template: str | None, context: Mapping[str, Any]) -> str:
    """The line for one of allauth's messages; nothing where none is worth reading."""
    words = LINES.get(template or "")
    return str(words) % context if words else ""


def letter(prefix: str, context: Mapping[str, Any]) -> tuple[str, str]:
    """
    Subject and text of a letter.

    :raises KeyError: allauth wants to send a letter that nobody put in words.
    """
    sign_off = gettext(
        "Nếu không phải đồng chí làm việc này, hãy bỏ qua thư này và báo cho cán bộ phụ trách của đơn vị."
    )
    match prefix:
        case "account/email/login_code" | "account/email/password_reset_code" | "account/email/email_confirmation":
            subject = str(_CODES[prefix]) % {"code": context["code"]}
            text = gettext("Mã của đồng chí: %(code)s\n\nMã dùng được một lần, trong ít phút. Đừng đưa mã này cho ai.")
            return subject, f"{text % {'code': context['code']}}\n\n{sign_off}"
        case "account/email/unknown_account":
            return gettext("Không có tài khoản nào với địa chỉ thư này"), _unknown()
    change = CHANGES[prefix]
    subject = gettext("Tài khoản Phong Trào: %(change)s") % {"change": change.words}
    text = gettext("Vừa có thay đổi ở tài khoản của đồng chí: %(change)s. Từ mạng %(network)s, %(agent)s.")
    about = {"change": change.words, "network": context["network"] or "?", "agent": context["agent"] or "?"}
    name = gettext("Tên đăng nhập của đồng chí: %(name)s") % {"name": context["username"]}
    return subject, f"{text % about}\n\n{name}\n\n{sign_off}"


def of_reset() -> tuple[str, str]:
    """Subject and text of the letter that tells somebody that their second factor was taken away for them."""
    subject = gettext("Tài khoản Phong Trào: %(change)s") % {"change": gettext("đặt lại lớp bảo vệ thứ hai")}
    text = gettext(
        "Người quản trị vừa bỏ lớp bảo vệ thứ hai của tài khoản đồng chí (khóa truy cập, ứng dụng tạo mã, mã dự "
        "phòng) và đăng xuất trên mọi máy. Mật khẩu giữ nguyên. Hãy đăng nhập và thêm lớp bảo vệ mới ngay hôm nay."
    )
    warning = gettext("Nếu không phải đồng chí nhờ việc này, hãy đổi mật khẩu và gọi ngay cho người quản trị.")
    return subject, f"{text}\n\n{warning}"


def of_way_back() -> tuple[str, str]:
    """Subject and text of the letter that tells somebody that their unit asks to let them in again."""
    subject = gettext("Tài khoản Phong Trào: %(change)s") % {"change": gettext("có người xin vào lại")}
    text = gettext(
        "Đơn vị vừa đề nghị cấp lại lối vào tài khoản của đồng chí. Chưa có gì thay đổi: cán bộ cấp trên còn phải gặp "
        "hoặc gọi đồng chí rồi mới xác nhận."
    )
    warning = gettext("Nếu không phải đồng chí nhờ, hãy đăng nhập và bấm “Không phải tôi nhờ” ở trang đầu.")
    return subject, f"{text}\n\n{warning}"


def of_opening(*, name: str, printed_by: str, printed_at: str) -> tuple[str, str]:
    """Subject and text of the letter that tells a member that a slip has opened an account in their name."""
    subject = gettext("Tài khoản Phong Trào: %(change)s") % {"change": gettext("vừa được mở")}
    text = gettext(
        "Vừa có người mở tài khoản Phong Trào của đồng chí bằng giấy mời do %(by)s in lúc %(at)s. Tên đăng nhập: "
        "%(name)s."
    )
    warning = gettext("Nếu không phải đồng chí, hãy báo ngay cho cán bộ cấp trên của đơn vị.")
    return subject, f"{text % {'by': printed_by, 'at': printed_at, 'name': name}}\n\n{warning}"


def of_renewal() -> tuple[str, str]:
    """Subject and text of the letter that tells somebody that an invitation has led into their account."""
    subject = gettext("Tài khoản Phong Trào: %(change)s") % {"change": gettext("vào lại bằng giấy mời")}
    text = gettext("Vừa có người vào lại tài khoản của đồng chí bằng giấy mời của đơn vị và chọn cách đăng nhập mới.")
    warning = gettext("Nếu không phải đồng chí, hãy bấm “Quên mật khẩu” để đặt lại ngay và báo cho cán bộ cấp trên.")
    return subject, f"{text}\n\n{warning}"


def send(to: Iterable[str], words: tuple[str, str], *, sender: str | None = None) -> None:
    """A letter of this subject and text to each address by itself; `sender` is the service's own unless given."""
    subject, text = words
    for email in to:
        EmailMessage(subject, text, sender, [email]).send()


_CODES = {
    "account/email/login_code": _("%(code)s là mã đăng nhập Phong Trào"),
    "account/email/password_reset_code": _("%(code)s là mã đặt lại mật khẩu Phong Trào"),
    "account/email/email_confirmation": _("%(code)s là mã xác nhận thư cho Phong Trào"),
}


def _unknown() -> str:
    return gettext(
        "Có người vừa xin mã đăng nhập Phong Trào cho địa chỉ thư này, nhưng không có tài khoản nào đã xác nhận địa "
        "chỉ này. Nếu đó là đồng chí: hãy dùng tên đăng nhập, thử một địa chỉ thư khác, hoặc nhờ bí thư đơn vị mời "
        "lại. Nếu không, hãy bỏ qua thư này."
    )
