"""Expected noes of the room: each with the nearest reason and the next step."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class WrongTimes(Refusal):
    """It ends before it starts, or has no sign-up left."""

    message = _("Giờ kết thúc phải sau giờ bắt đầu. Hãy xem lại ngày và giờ.")


class WrongSeries(Refusal):
    """A rule of recurrence that says nothing, or too much."""

    message = _("Lịch lặp này không cho buổi nào, hoặc quá 100 buổi. Hãy chọn lại số buổi.")


class WrongShares(Refusal):
    """Agreed shares that take more than there is."""

    message = _("Phần của các đơn vị phối hợp cộng lại quá 100%. Hãy giảm bớt.")


class WrongDuty(Refusal):
    """The obligation belongs to others."""

    message = _("Nhiệm vụ này không giao cho đơn vị tổ chức hoặc phối hợp. Hãy bỏ chọn, hoặc thêm đơn vị phối hợp.")


class IsCancelled(Refusal):
    """Nothing can be done any more with what was cancelled."""

    message = _("Hoạt động đã hủy. Hãy tạo hoạt động mới nếu vẫn làm.")


class IsClosed(Refusal):
    """What is closed is not changed."""

    message = _("Hoạt động đã kết thúc. Hãy sửa số liệu ở phần kết quả nếu cần.")


class SeriesIsUsed(Refusal):
    """People have signed up for, or were at, sessions that would go."""

    message = _("Đã có người đăng ký hoặc điểm danh ở các buổi cũ. Hãy sửa từng buổi ở phần Các buổi.")


class ReasonMissing(Refusal):
    """Others are told why."""

    message = _("Hãy ghi lý do, để người đã đăng ký biết.")


class SessionIsUsed(Refusal):
    """A session somebody was at stays."""

    message = _("Buổi này đã có người điểm danh nên không bỏ được.")


class LastSession(Refusal):
    """An activity has one session at least."""

    message = _("Hoạt động phải còn ít nhất một buổi. Hãy hủy cả hoạt động nếu không làm nữa.")


class NotInvited(Refusal):
    """The activity is meant for others."""

    message = _("Hoạt động này dành cho đơn vị hoặc chức danh khác. Hãy hỏi đơn vị tổ chức.")


class SignUpOver(Refusal):
    """The deadline has passed, or it is over."""

    message = _("Đã hết hạn đăng ký. Hãy liên hệ đơn vị tổ chức nếu vẫn muốn tham gia.")


class NoSignUp(Refusal):
    """Nobody signs up for activities of this kind."""

    message = _("Hoạt động này không cần đăng ký.")


class SessionMissing(Refusal):
    """A shift or slot must be chosen, and be one of this activity's."""

    message = _("Hãy chọn một ca hoặc một buổi còn mở.")


class NobodyChosen(Refusal):
    """An empty list."""

    message = _("Chưa chọn ai. Hãy đánh dấu những đoàn viên sẽ tham gia.")


class NoRecord(Refusal):
    """An account without a person behind it."""

    message = _("Tài khoản này chưa gắn với hồ sơ đoàn viên. Hãy nhờ bí thư chi đoàn gắn hồ sơ.")


class GuestUnclear(Refusal):
    """A guest without a name, or without a way to be told."""

    message = _("Hãy ghi họ tên và một địa chỉ thư hoặc số điện thoại để được báo khi có thay đổi.")


class TooManyGuests(Refusal):
    """More than one place signs up in an hour."""

    message = _("Từ mạng này đã có nhiều lượt đăng ký trong một giờ. Hãy thử lại sau, hoặc liên hệ đơn vị tổ chức.")


class LinkUnknown(Refusal):
    """A link that was made up, or for what is gone."""

    message = _("Đường dẫn này không đúng. Hãy mở lại từ thư đã nhận.")


class KindKnown(Refusal):
    """Two kinds of one name."""

    message = _("Đã có loại hoạt động tên này. Hãy sửa loại đang có, hoặc đặt tên khác.")


class NotBegun(Refusal):
    """Nothing comes of what has not begun."""

    message = _("Hoạt động chưa diễn ra nên chưa có kết quả. Hãy quay lại sau giờ bắt đầu.")


class FigureMissing(Refusal):
    """A figure that the kind asks for."""

    message = _("Còn thiếu: %(label)s. Hãy ghi con số, ghi 0 nếu không có.")

    def __init__(self, label: str) -> None:
        super().__init__(self.message % {"label": label})


class EvidenceMissing(Refusal):
    """Evidence that the kind or a task asks for."""

    message = _("Còn thiếu minh chứng: %(kinds)s. Hãy gửi kèm rồi ghi kết quả.")

    def __init__(self, kinds: str) -> None:
        super().__init__(self.message % {"kinds": kinds})


class NotClosed(Refusal):
    """Only stated figures are mended."""

    message = _("Hoạt động chưa kết thúc nên chưa có số liệu để sửa. Hãy ghi kết quả trước.")


class NothingShown(Refusal):
    """Nothing to show."""

    message = _("Hãy chọn ảnh, tệp, hoặc ghi đường dẫn, biên bản.")


class NoSuchPanel(Refusal):
    """The kind of activity has no such part."""

    message = _("Loại hoạt động này không có phần ấy. Hãy đổi loại hoạt động nếu cần.")


class NobodyToCall(Refusal):
    """An empty roster."""

    message = _("Đội hình chưa có ai. Hãy ghi đoàn viên vào danh sách đăng ký trước.")


class CallOver(Refusal):
    """The call has ended."""

    message = _("Lần báo động này đã kết thúc.")


class JudgeUnknown(Refusal):
    """It is nobody whom one may ask, or nobody with an account."""

    message = _(
        "Chưa mời được người này làm giám khảo. Hãy tìm theo tên rồi chọn; người chưa có tài khoản cần được mời mở tài "
        "khoản trước."
    )


class RubricMissing(Refusal):
    """Nothing to judge by."""

    message = _("Chưa có tiêu chí chấm. Hãy nhờ đơn vị tổ chức ghi tiêu chí trước.")


class RubricUsed(Refusal):
    """Points stand by the earlier rubric."""

    message = _("Đã có điểm chấm theo tiêu chí này nên không đổi được nữa.")


class ResultsKnown(Refusal):
    """Who won is known, so nobody enters or leaves any more."""

    message = _("Kết quả đã công bố nên không nhận thêm hay rút bài. Hãy hỏi đơn vị tổ chức nếu có nhầm lẫn.")


class PointsWrong(Refusal):
    """More than a criterion gives, or not all of them."""

    message = _("Mỗi tiêu chí cần một điểm, từ 0 đến mức cao nhất của tiêu chí. Hãy xem lại.")


class NoCertificates(Refusal):
    """Activities of the kind give none."""

    message = _("Loại hoạt động này không cấp giấy chứng nhận. Hãy đổi loại hoạt động nếu cần.")


class NotOver(Refusal):
    """Some of it is still to be held."""

    message = _("Hoạt động chưa xong. Hãy cấp giấy chứng nhận sau buổi cuối.")


class HasCertificate(Refusal):
    """The one that stands has to be revoked first."""

    message = _("Giấy đang có hiệu lực. Hãy thu hồi giấy ấy trước khi cấp lại.")


class AttendedTooLittle(Refusal):
    """The attendance does not bear a certificate."""

    message = _("Người này chưa dự đủ số buổi, hoặc tên đã được xóa. Hãy xem lại phần điểm danh.")


class WhyRevoked(Refusal):
    """Whoever holds the paper is told why."""

    message = _("Hãy ghi lý do thu hồi, để người giữ giấy biết.")


class TooManyLooks(Refusal):
    """Codes that do not exist, one after another, from one network."""

    message = _("Từ mạng này đã thử nhiều mã không có. Hãy đợi một giờ rồi quét lại mã trên giấy.")
