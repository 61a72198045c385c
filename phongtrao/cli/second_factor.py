"""`phongtrao reset-second-factor USERNAME`: for an officer who lost the phone and the recovery codes."""

from smtplib import SMTPException

from django.utils import timezone

from phongtrao.accounts import operations as accounts
from phongtrao.accounts import queries
from phongtrao.accounts.models import User
from phongtrao.foundation.actors import Actor

from .ground import refuse

RESETTER = Actor.job("Dòng lệnh reset-second-factor")


def reset_second_factor(username: str) -> None:
    """Take away what was lost, and say how the person comes in now."""
    user = User.objects.filter(username=username, is_active=True).first()
    if user is None:
        refuse(f"Không có tài khoản “{username}” đang mở: tên đăng nhập có ở trang Tài khoản và bảo mật của người ấy.")
    try:
        if not accounts.reset_second_factor(user=user, by=RESETTER, at=timezone.now()):
            refuse(f"Tài khoản “{username}” không có lớp bảo vệ thứ hai nào; chưa đổi gì.")
        told = "Thư báo đã gửi tới địa chỉ đã xác nhận." if _is_reachable(user) else "Không có địa chỉ thư để báo."
    except (SMTPException, OSError):
        told = "Máy chủ thư không trả lời, thư báo chưa gửi được: hãy tự báo cho người ấy."
    print(f"Đã bỏ lớp bảo vệ thứ hai của {user.full_name} và đăng xuất trên mọi máy. {told}")
    print(f"Tiếp theo: {_way_in(user)}")


def _is_reachable(user: User) -> bool:
    return any(row.verified for row in queries.emails_of(user))


def _way_in(user: User) -> str:
    if user.has_usable_password():
        return "người ấy đăng nhập bằng mật khẩu rồi thêm lớp bảo vệ mới."
    if _is_reachable(user):
        return "người ấy đăng nhập bằng mã gửi qua thư rồi thêm lớp bảo vệ mới."
    return "tài khoản không có mật khẩu, không có thư đã xác nhận: đơn vị mời lại người ấy bằng giấy mời."
