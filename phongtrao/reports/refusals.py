"""What this room refuses, each with the nearest reason and the next step."""

from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.refusals import Refusal


class NoSuchPeriod(Refusal):
    """Reports are for whole months, quarters, halves, years, or a free window."""

    message = _("Kỳ báo cáo phải là một tháng, quý, nửa năm, năm, hoặc một đợt không quá một năm đã bắt đầu.")


class NothingOwed(Refusal):
    """The unit has nothing to report under the plan."""

    message = _("Kế hoạch này không giao việc cho đơn vị, nên đơn vị không có báo cáo về nó.")


class NotPublished(Refusal):
    """Nobody owes anything yet."""

    message = _("Kế hoạch chưa được ban hành, nên chưa có gì để báo cáo.")


class AlreadySubmitted(Refusal):
    """What was submitted is frozen."""

    message = _("Báo cáo đã nộp nên không sửa được nữa. Nếu cần sửa, hãy đề nghị cấp trên trả lại.")


class WordsOutdated(Refusal):
    """Some sentences were edited before their figures changed."""

    message = _("Có câu đã sửa trước khi số liệu thay đổi. Hãy xem lại các câu ấy rồi nộp.")


class NotSubmitted(Refusal):
    """There is nothing to answer."""

    message = _("Báo cáo này không đang chờ trả lời. Hãy tải lại trang để xem tình trạng mới.")


class QuestionMissing(Refusal):
    """What is returned carries a question."""

    message = _("Hãy ghi điều cần đơn vị làm rõ, rồi trả lại.")


class DueTooEarly(Refusal):
    """Reports cannot be due before their period begins."""

    message = _("Hạn nộp phải sau ngày đầu của kỳ báo cáo. Hãy chọn ngày khác.")


class NoSuchFigure(Refusal):
    """The figure is not in the report any more."""

    message = _("Con số này không còn trong báo cáo. Hãy mở lại báo cáo.")


class RemarkEmpty(Refusal):
    """Nothing was said."""

    message = _("Hãy viết điều muốn nói về con số này.")
