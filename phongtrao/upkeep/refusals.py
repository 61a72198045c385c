"""What the room refuses, each with its sentence."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class TooManyOrphans(Refusal):
    """So many files have no row that rows seem to be missing."""

    message = _(
        "Quá nhiều tệp không còn dòng nào trong cơ sở dữ liệu nên chưa xóa tệp nào. Hãy xem DATABASE_URL và DATA có "
        "cùng một hệ thống không, hoặc khôi phục từ bản sao lưu."
    )


class Interrupted(Refusal):
    """The worker was killed, or lost the database, in the middle of the work."""

    message = _("Máy làm việc nền bị dừng giữa chừng: mất điện, hết bộ nhớ hoặc mất kết nối cơ sở dữ liệu.")


class NotFailed(Refusal):
    """The work is waiting, under way or done: somebody else has started it again."""

    message = _("Việc này không còn ở trạng thái hỏng. Hãy tải lại trang để xem trạng thái mới.")
