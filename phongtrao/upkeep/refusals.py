"""What the room refuses, each with its sentence."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class NotFailed(Refusal):
    """The work is waiting, under way or done: somebody else has started it again."""

    message = _("Việc này không còn ở trạng thái hỏng. Hãy tải lại trang để xem trạng thái mới.")
