"""What is done in evaluation, in words: for the journal."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

DEEDS: dict[str, str | Promise] = {
    "appeal_answered": _("trả lời kiến nghị về điểm"),
    "appealed": _("kiến nghị về điểm"),
    "claims_sent": _("gửi bản tự chấm"),
    "councillor_named": _("thêm thành viên hội đồng"),
    "councillor_removed": _("bỏ thành viên hội đồng"),
    "marks_given": _("chấm điểm trong hội đồng"),
    "points_claimed": _("tự chấm điểm"),
    "points_decided": _("quyết định điểm"),
    "round_announced": _("công bố kết quả dự kiến"),
    "round_counted": _("lấy lại số liệu của đợt đánh giá"),
    "round_opened": _("mở đợt đánh giá"),
    "round_published": _("công bố kết quả đánh giá"),
    "round_reviewed": _("giao hội đồng xem xét"),
    "round_version_changed": _("đổi bộ tiêu chí của đợt"),
    "unit_settled": _("chốt điểm của đơn vị"),
    "rubric_line_added": _("thêm dòng của bộ tiêu chí"),
    "rubric_line_removed": _("bỏ dòng của bộ tiêu chí"),
    "rubric_line_set": _("sửa dòng của bộ tiêu chí"),
    "rubric_written": _("ghi bộ tiêu chí"),
}
