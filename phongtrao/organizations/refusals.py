"""The expected noes of this room."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class FaultyRoster(Refusal):
    """The roster file has faults; nothing was taken over. `faults` names each with its line."""

    def __init__(self, faults: Sequence[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(_("Chưa nhập đơn vị nào vì tệp có dòng sai. Hãy sửa các dòng nêu dưới đây rồi nhập lại."))


class UnitEnded(Refusal):
    """The unit is no more: nothing new is entered there; `heir` is who came after it."""

    message = _("Đơn vị này không còn hoạt động nên không ghi gì mới vào đây. Hãy làm việc này ở đơn vị cấp trên.")

    def __init__(self, heir: object = None) -> None:
        words = _("Đơn vị này không còn hoạt động nên không ghi gì mới vào đây. Hãy làm việc này ở %(heir)s.")
        super().__init__(words % {"heir": heir} if heir else self.message)


class OwnOffice(Refusal):
    """Nobody ends their own office: they could not come back."""

    message = _("Đồng chí không tự thôi chức vụ của mình được. Hãy nhờ cán bộ khác của đơn vị hoặc cấp trên.")


class CardTaken(Refusal):
    """Another person has this card number; `name` is theirs where the reader may know it."""

    message = _("Số thẻ này đã cấp cho người khác. Hãy xem lại số thẻ; nếu là một người, hãy gộp hai hồ sơ.")

    def __init__(self, name: str = "") -> None:
        words = _("Số thẻ này đã cấp cho %(name)s. Hãy xem lại số thẻ; nếu là một người, hãy gộp hai hồ sơ.")
        super().__init__(words % {"name": name} if name else self.message)


class AlreadyMember(Refusal):
    """The person belongs to the unit already."""

    message = _("Người này đang sinh hoạt ở đơn vị đó rồi.")


class NotMember(Refusal):
    """The person does not belong to the unit (any more)."""

    message = _("Người này không còn sinh hoạt ở đơn vị này. Hãy tải lại trang để xem hiện nay.")


class TakesNoMembers(Refusal):
    """Nobody belongs to a cluster or a board."""

    message = _("Cụm hoạt động và ban không quản lý đoàn viên. Hãy chọn chi đoàn hoặc cơ sở Đoàn nhận về.")


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


class ImportMoved(Refusal):
    """The list is being taken in, was taken in, or is gone."""

    message = _("Danh sách này đang được đọc, đã nhập hoặc đã bỏ. Hãy tải lại trang để xem hiện nay.")


class TooManyLists(Refusal):
    """Each list that waits holds personal data; nobody needs so many."""

    message = _("Đang có 10 danh sách chưa nhập của đơn vị này. Hãy nhập hoặc bỏ bớt ở mục “Đã gửi” rồi gửi tiếp.")


class ImportNotSound(Refusal):
    """The list has faulty rows, or a needed column is not chosen."""

    message = _("Danh sách còn dòng sai nên chưa nhập dòng nào. Hãy sửa tệp rồi tải lên lại, hoặc chọn lại cột.")


class ChangeDone(Refusal):
    """The decision was carried out, or taken back."""

    message = _("Quyết định này đã được thực hiện hoặc đã bỏ. Hãy tải lại trang để xem hiện nay.")


class SameUnit(Refusal):
    """A unit does not stand beside itself."""

    message = _("Hãy chọn một đơn vị khác với đơn vị này.")


class NobodyToInvite(Refusal):
    """Everybody who is meant has an account, or paper that is still good."""

    message = _(
        "Mọi đoàn viên ở đây đã có tài khoản hoặc giấy mời còn dùng được. Ai mất giấy hay quên lối vào thì mở hồ sơ "
        "của người ấy mà mời lại; mất cả tờ thì mở tờ ấy, chọn “Mời lại”."
    )


class InvitationClosed(Refusal):
    """The link of an invitation opens nothing (any more); why is not said."""

    message = _("Giấy mời này không dùng được. Hãy nhờ bí thư đơn vị mời lại.")


class WayBackClosed(Refusal):
    """The request to be let in again was confirmed, used, refused or is too old."""

    message = _("Yêu cầu vào lại này đã xử lý hoặc quá hạn. Hãy tải lại trang để xem hiện nay.")
