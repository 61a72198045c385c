"""Expected noes of the room: each with the nearest reason and the next step."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class TitleKnown(Refusal):
    """Another title of the unit bears the name."""

    message = _("Đơn vị đã có danh hiệu tên này. Hãy đặt tên khác, hoặc mở danh hiệu ấy và làm bản tiêu chuẩn mới.")


class StandardStands(Refusal):
    """What is published is never changed."""

    message = _("Bản tiêu chuẩn này đã ban hành nên giữ nguyên. Muốn đổi, hãy làm bản mới.")


class NothingAsked(Refusal):
    """A standard without conditions."""

    message = _("Bản tiêu chuẩn chưa có điều kiện nào. Hãy thêm điều kiện rồi ban hành.")


class NoThreshold(Refusal):
    """A figure without a number from which it is enough."""

    message = _("Điều kiện theo số liệu cần chọn số liệu và ghi mức từ bao nhiêu.")


class NotPublished(Refusal):
    """Rounds go by published standards."""

    message = _("Bản tiêu chuẩn này chưa ban hành. Hãy ban hành rồi mở đợt xét.")


class WrongLevel(Refusal):
    """A standard of the bloc in a round of a unit, or the other way round."""

    message = _("Bản tiêu chuẩn này dành cho cấp khác. Hãy chọn bản đúng cấp của đơn vị xét.")


class DayPassed(Refusal):
    """A deadline that lies behind."""

    message = _("Ngày này đã qua. Hãy chọn ngày từ hôm nay trở đi.")


class NotNow(Refusal):
    """The round is at another step."""

    message = _("Đợt xét đang ở bước khác nên không làm được việc này. Hãy tải lại trang để xem bước hiện tại.")


class NominationsClosed(Refusal):
    """The day is over."""

    message = _("Đã hết hạn đề cử. Hãy hỏi cán bộ phụ trách nếu cần bổ sung.")


class NoMember(Refusal):
    """Only members of the unit are nominated by it."""

    message = _("Người này không sinh hoạt ở đơn vị. Hãy chọn một đoàn viên đang sinh hoạt.")


class HasNoAccount(Refusal):
    """Nobody agrees for another."""

    message = _("Người này chưa có tài khoản để tự đồng ý. Hãy mời mở tài khoản trước, ở trang đoàn viên của đơn vị.")


class NoSelfNomination(Refusal):
    """The standard knows none."""

    message = _("Danh hiệu này do đơn vị đề cử, không tự đề cử. Hãy nói với bí thư của đồng chí.")


class HasEnded(Refusal):
    """Declined or withdrawn."""

    message = _("Đề cử này đã được rút hoặc người được đề cử không nhận.")


class RepresentativeNeeded(Refusal):
    """Children's data (Luật 91/2025/QH15, điều 24): a representative agrees too."""

    message = _("Người dưới 16 tuổi cần cha, mẹ hoặc người giám hộ cùng đồng ý. Hãy ghi họ tên người ấy.")


class NothingShown(Refusal):
    """A form without file and link."""

    message = _("Hãy chọn tệp hoặc dán đường dẫn.")


class TooManyPapers(Refusal):
    """Nobody looks at more."""

    message = _("Hồ sơ đã có 40 giấy tờ. Hãy bỏ bớt giấy trùng.")


class NobodyKnown(Refusal):
    """Nobody signs in by this name."""

    message = _("Không có tài khoản nào mang tên này. Hãy ghi đúng tên đăng nhập.")


class CouncilIncomplete(Refusal):
    """A council needs a chair, a secretary and one more."""

    message = _("Hội đồng cần ít nhất ba người, có một chủ tịch và một thư ký. Hãy thêm thành viên.")


class NobodyToVoteOn(Refusal):
    """No nomination that stands."""

    message = _("Chưa có ai đồng ý được đề cử và đủ điều kiện bắt buộc nên chưa bỏ phiếu được.")


class OwnNomination(Refusal):
    """Nobody votes on their own nomination."""

    message = _("Đồng chí được đề cử trong đợt này nên không bỏ phiếu cho chính mình.")


class HasVoted(Refusal):
    """One vote each."""

    message = _("Đồng chí đã bỏ phiếu. Mỗi người bỏ một lần, không sửa được.")


class VoteOnAll(Refusal):
    """A ballot says something of everybody."""

    message = _("Hãy chọn một ý kiến cho từng người trong phiếu.")


class NoQuorum(Refusal):
    """Too few have voted."""

    message = _("Chưa đủ số thành viên bỏ phiếu theo tiêu chuẩn. Hãy chờ hoặc nhắc các thành viên còn lại.")


class StillTied(Refusal):
    """The chair has not decided."""

    message = _("Còn người bằng phiếu ở mức cuối. Chủ tịch hội đồng cần chọn trước.")


class WrongPlaces(Refusal):
    """More chosen than there is room for."""

    message = _("Số người chọn phải đúng bằng số suất còn lại, trong số người bằng phiếu.")


class ReasonNeeded(Refusal):
    """Others are told why."""

    message = _("Hãy ghi lý do.")


class IsConfirmed(Refusal):
    """The branch has said its word."""

    message = _("Chi đoàn đã xác nhận nên không sửa được nữa. Đồng chí có thể ghi ý kiến của mình.")


class NotSent(Refusal):
    """Nothing to answer yet."""

    message = _("Bản tự nhận xét chưa được gửi hoặc chưa được xác nhận.")


class OwnReview(Refusal):
    """Nobody confirms their own review."""

    message = _("Đồng chí không xác nhận bản của chính mình. Người khác trong chi đoàn hoặc cấp trên xác nhận.")
