"""The expected noes of this room."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class FaultyRoster(Refusal):
    """The roster file has faults; nothing was taken over. `faults` names each with its line."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(_("Chưa nhập đơn vị nào vì tệp có dòng sai. Hãy sửa các dòng nêu dưới đây rồi nhập lại."))


class CardTaken(Refusal):
    """Another person has this card number."""

    message = _("Số thẻ này đã cấp cho người khác. Hãy xem lại số thẻ; nếu là một người, hãy gộp hai hồ sơ.")


class AlreadyMember(Refusal):
    """The person belongs to the unit already."""

    message = _("Người này đang sinh hoạt ở đơn vị đó rồi.")


class NotMember(Refusal):
    """The person does not belong to the unit (any more)."""

    message = _("Người này không còn sinh hoạt ở đơn vị này. Hãy tải lại trang để xem hiện nay.")


class TransferUnderWay(Refusal):
    """An earlier transfer from the same unit waits for its answer."""

    message = _("Đang có một lần chuyển chờ trả lời. Hãy đợi đơn vị nhận trả lời rồi chuyển tiếp.")


class AlreadyAnswered(Refusal):
    """The transfer was answered before."""

    message = _("Lần chuyển này đã được trả lời rồi. Hãy tải lại trang để xem.")


class ReasonMissing(Refusal):
    """Who refuses says why."""

    message = _("Hãy ghi lý do không nhận, để đơn vị chuyển biết mà sửa.")


class SamePerson(Refusal):
    """The two records cannot be merged: one of them is merged already, or they are one."""

    message = _("Hai hồ sơ này không gộp được nữa. Hãy tải lại danh sách trùng.")


class NotUndoable(Refusal):
    """The merging was undone before, or the kept record was itself merged later."""

    message = _("Lần gộp này không tách lại được nữa: đã tách rồi, hoặc hồ sơ giữ lại đã gộp tiếp.")


class WrongChange(Refusal):
    """The change of units cannot be: its sentence says why."""


class StillInOffice(Refusal):
    """Who holds an office hands it over before the account is closed."""

    message = _("Người này đang giữ chức vụ. Hãy bàn giao chức vụ trước, rồi mới xóa hồ sơ.")
