"""The expected noes of this room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class NoRecord(Refusal):
    """The account is linked with no person."""

    message = _("Tài khoản này chưa gắn với hồ sơ đoàn viên nào. Hãy nhờ bí thư chi đoàn thêm đồng chí vào danh sách.")


class RepresentativeMissing(Refusal):
    """A child's representative has to agree."""

    message = _("Đồng chí chưa đủ 16 tuổi: hãy ghi họ tên cha, mẹ hoặc người giám hộ đã đồng ý cùng đồng chí.")


class NewerText(Refusal):
    """The words agreed to are not those in force any more."""

    message = _("Nội dung đồng ý vừa có bản mới. Hãy đọc lại bản mới rồi đồng ý.")


class NotGiven(Refusal):
    """There is no such consent in force."""

    message = _("Đồng ý này đã rút rồi. Hãy tải lại trang để xem hiện nay.")


class WordsMissing(Refusal):
    """A request or an answer without words."""

    message = _("Hãy ghi vài chữ: điều cần sửa, lý do, hoặc câu trả lời cho người yêu cầu.")


class AlreadyAsked(Refusal):
    """The same is asked already and waits."""

    message = _("Yêu cầu như vậy đang được giải quyết. Hạn trả lời ghi ở danh sách bên dưới.")


class NotWaiting(Refusal):
    """The request is not where this step begins: somebody else was quicker."""

    message = _("Yêu cầu này đã được người khác giải quyết. Hãy tải lại trang để xem hiện nay.")


class OnceOnly(Refusal):
    """The time was prolonged before."""

    message = _("Chỉ được gia hạn một lần. Hãy giải quyết yêu cầu, hoặc trả lời lý do không làm được.")


class NoConsent(Refusal):
    """What is sensitive is written only while the person agrees."""

    message = _("Người này chưa đồng ý, hoặc đã rút đồng ý. Chưa có đồng ý thì không ghi dữ liệu nhạy cảm.")
