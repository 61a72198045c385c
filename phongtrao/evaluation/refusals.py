"""Expected noes of the room: each with the nearest reason and the next step."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class RubricKnown(Refusal):
    """Another rubric of the unit bears the name."""

    message = _("Đơn vị đã có bộ tiêu chí tên này. Hãy đặt tên khác, hoặc mở bộ ấy và gửi tệp làm bản mới.")


class RubricFaulty(Refusal):
    """A rubric with lines that say nothing; `faults` tells which (`rules.Fault`)."""

    message = _("Bộ tiêu chí còn dòng sai, chưa ghi dòng nào. Hãy sửa các dòng được nêu rồi gửi lại cả tệp.")

    def __init__(self, faults: Sequence[object]) -> None:
        self.faults = tuple(faults)
        super().__init__()


class VersionIsUsed(Refusal):
    """A version that a round uses is never changed."""

    message = _("Bản này đã dùng để đánh giá nên không sửa được. Hãy làm bản mới từ bản này.")


class NoSuchLine(Refusal):
    """The line is not there any more."""

    message = _("Dòng này không còn, có thể vừa được người khác bỏ. Hãy tải lại trang.")


class RubricNotSound(Refusal):
    """No round uses a rubric with faults."""

    message = _("Bản này của bộ tiêu chí còn chỗ sai, chưa dùng được. Hãy mở bộ tiêu chí và sửa trước.")


class NobodyToEvaluate(Refusal):
    """A round without units."""

    message = _("Không có đơn vị nào để đánh giá. Hãy chọn đơn vị.")


class DayPassed(Refusal):
    """A deadline that lies behind."""

    message = _("Ngày này đã qua. Hãy chọn ngày từ hôm nay trở đi.")


class NotNow(Refusal):
    """The round is at another step."""

    message = _("Đợt đánh giá đang ở bước khác nên không làm được việc này. Hãy tải lại trang để xem bước hiện tại.")


class ClaimsClosed(Refusal):
    """The time in which units give themselves points is over."""

    message = _("Đã hết hạn tự chấm. Hãy hỏi cán bộ phụ trách nếu cần bổ sung.")


class NoSuchCondition(Refusal):
    """The rubric has no such condition, or people do not judge it."""

    message = _("Bộ tiêu chí không có điều kiện này, hoặc máy đã tính. Hãy tải lại trang.")


class TooManyPoints(Refusal):
    """More than the condition gives."""

    message = _("Số điểm vượt quá điểm tối đa của điều kiện. Hãy sửa lại.")


class EvidenceNeeded(Refusal):
    """Points that need to be shown."""

    message = _(
        "Điều kiện này cần minh chứng: hãy ghi số, ký hiệu, ngày của văn bản, dán đường dẫn hoặc chọn minh chứng."
    )


class NobodyKnown(Refusal):
    """Nobody signs in by this name."""

    message = _("Không có tài khoản nào mang tên này. Hãy ghi đúng tên đăng nhập.")


class HasMarked(Refusal):
    """Whose points stand is not taken out of the council."""

    message = _("Người này đã chấm nên không bỏ khỏi hội đồng được.")


class NoChair(Refusal):
    """A council without somebody who decides."""

    message = _("Hội đồng chưa có chủ tịch. Hãy thêm một thành viên làm chủ tịch.")


class OwnUnit(Refusal):
    """Nobody judges the unit in which they hold an office."""

    message = _("Đồng chí giữ chức vụ ở đơn vị này nên không chấm đơn vị mình.")


class StillDisputed(Refusal):
    """Members differ; the chair has not decided yet."""

    message = _(
        "Còn điều kiện mà các thành viên chấm khác nhau. Chủ tịch hội đồng cần quyết định từng điều kiện ấy trước."
    )


class ReasonNeeded(Refusal):
    """Points that are not those of the machine or the council say why."""

    message = _("Điểm quyết định khác với điểm máy tính hoặc hội đồng chấm. Hãy ghi lý do.")


class NotSettled(Refusal):
    """Some units wait for the council."""

    message = _("Còn đơn vị hội đồng chưa chốt. Hãy chốt hết rồi công bố.")


class AppealsClosed(Refusal):
    """The time for appeals is over, or has not begun."""

    message = _("Chưa đến lúc hoặc đã hết hạn kiến nghị. Hạn ghi ở trang đợt đánh giá.")


class HasAppealed(Refusal):
    """One appeal a condition."""

    message = _("Đơn vị đã kiến nghị điều kiện này. Hãy xem trả lời ở dưới điều kiện.")


class AppealsOpen(Refusal):
    """Appeals wait for an answer, or may still come."""

    message = _("Chưa hết hạn kiến nghị, hoặc còn kiến nghị chưa trả lời. Hãy trả lời hết rồi công bố.")


class AnswerMissing(Refusal):
    """Units are told why."""

    message = _("Hãy ghi câu trả lời, để đơn vị biết vì sao.")


class AlreadyAnswered(Refusal):
    """An answer stands."""

    message = _("Kiến nghị này đã được trả lời.")
