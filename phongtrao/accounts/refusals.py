"""The expected noes of this room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class WrongPair(Refusal):
    """No account has this name with this password; it does not say which of the two was wrong."""

    message = _("Tên đăng nhập hoặc mật khẩu chưa đúng. Hãy thử lại; mật khẩu phân biệt chữ hoa, chữ thường.")


class TooManyTries(Refusal):
    """Too many wrong pairs for this name, or from this address, within a short time."""

    message = _(
        "Đã nhập sai nhiều lần. Hãy thử lại sau 5 phút; nếu quên mật khẩu, hãy nhờ cán bộ phụ trách của đơn vị."
    )


class LastWayIn(Refusal):
    """Without it nobody could come into the account any more."""

    message = _(
        "Đây là lối vào duy nhất của tài khoản. Hãy đặt mật khẩu, thêm khóa truy cập thay cho mật khẩu, hoặc xác nhận "
        "một địa chỉ thư trước, rồi mới bỏ."
    )
