"""The expected noes of this room."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class SameFile(Refusal):
    """The very same file is already a version of this plan."""

    message = _("Tệp này đã được tải lên cho kế hoạch này. Hãy chọn tệp của bản sửa đổi.")


class StumbledOver(Refusal):
    """A fault of the reader's own, not of the document."""

    message = _(
        "Máy đọc gặp lỗi với tệp này. Hãy lưu lại tệp rồi tải lên lần nữa; nếu vẫn lỗi, hãy báo người quản trị."
    )


class PlanIsPublished(Refusal):
    """A published plan stays: units owe what it says."""

    message = _(
        "Kế hoạch này đã ban hành, các đơn vị đang thực hiện, nên không bỏ được. Muốn thôi một việc, hãy bỏ nhiệm vụ đó"
        " ở trang đọc lại rồi ban hành thay đổi."
    )


class VersionIsUsed(Refusal):
    """The document is the plan's own text, now or before."""

    message = _("Văn bản này đang được dùng làm nội dung của kế hoạch nên không bỏ riêng được.")


class StillReading(Refusal):
    """The reader is at work: it was heard of a moment ago."""

    message = _("Máy vẫn đang đọc văn bản này. Hãy chờ thêm ít phút.")


class AmendmentUnderWay(Refusal):
    """An earlier new version still waits for its decisions."""

    message = _("Bản sửa đổi trước chưa xử lý xong. Hãy quyết định các thay đổi của bản đó, hoặc bỏ bản đó, trước.")


class TaskChanged(Refusal):
    """The task is no longer live: somebody dropped or merged it meanwhile."""

    message = _("Nhiệm vụ này vừa được bỏ hoặc gộp. Hãy tải lại trang để xem bản mới.")


class UnitOutside(Refusal):
    """The unit stands outside the part of the tree for which the plan speaks."""

    message = _("Chỉ giao được cho đơn vị ban hành kế hoạch và các đơn vị trực thuộc. Hãy chọn lại đơn vị.")


class ReasonNeeded(Refusal):
    """Dropping a task needs a reason."""

    message = _("Hãy ghi lý do bỏ nhiệm vụ, để sau này ai cũng hiểu vì sao câu này không thành việc.")


class BadCut(Refusal):
    """The place does not lie inside the task's words."""

    message = _("Chỗ tách phải nằm trong câu của nhiệm vụ. Hãy chọn lại.")


class BadSpan(Refusal):
    """The chosen words are not inside the document, or are blank."""

    message = _("Đoạn chọn không có chữ nào của văn bản. Hãy bôi chọn lại trong tờ kế hoạch.")


class CannotMerge(Refusal):
    """The two tasks do not stand next to each other under one heading."""

    message = _("Chỉ gộp được hai nhiệm vụ đứng liền nhau trong cùng một mục.")


class NothingChosen(Refusal):
    """A cluster or class of units needs at least one member."""

    message = _("Hãy chọn ít nhất một đơn vị.")


class StillPending(Refusal):
    """The amendment has undecided changes."""

    message = _("Còn thay đổi chưa quyết định. Hãy chọn Nhận hoặc Không nhận cho từng thay đổi.")


class OutsideWindow(Refusal):
    """A date outside the plan's window that nobody confirmed."""

    message = _(
        "Ngày này ở ngoài thời gian thực hiện của kế hoạch (%(start)s – %(end)s). Hãy sửa lại, hoặc đánh dấu vào ô"
        " “Ngày này đúng” rồi lưu."
    )


class WrongOrder(Refusal):
    """Dates the wrong way round."""

    message = _("Ngày bắt đầu phải trước hoặc bằng ngày kết thúc.")


class NotAbove(Refusal):
    """The plan is none of a body above, or carries out this very one."""

    message = _("Chỉ chọn được kế hoạch của đơn vị cấp trên làm căn cứ. Hãy chọn lại kế hoạch.")
