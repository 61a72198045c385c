"""What is done with titles, in words: for the journal."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

DEEDS: dict[str, str | Promise] = {
    "award_revoked": _("thu hồi danh hiệu"),
    "award_round_opened": _("mở đợt xét danh hiệu"),
    "awards_exported": _("lấy sổ khen thưởng ra"),
    "ballots_cast": _("bỏ phiếu xét danh hiệu"),
    "condition_removed": _("bỏ điều kiện của danh hiệu"),
    "condition_set": _("ghi điều kiện của danh hiệu"),
    "dossier_written": _("viết thành tích của hồ sơ đề cử"),
    "nominated": _("đề cử danh hiệu"),
    "nominee_forgotten": _("bỏ tên người được đề cử đã xóa"),
    "nomination_agreed": _("đồng ý được đề cử"),
    "nomination_declined": _("không nhận đề cử"),
    "nomination_withdrawn": _("rút đề cử"),
    "papers_added": _("thêm giấy tờ vào hồ sơ đề cử"),
    "paper_removed": _("bỏ giấy tờ của hồ sơ đề cử"),
    "sample_titles_taken": _("thêm danh hiệu mẫu"),
    "review_answered": _("ghi ý kiến về bản tự nhận xét"),
    "review_confirmed": _("xác nhận bản tự nhận xét"),
    "review_sent": _("gửi bản tự nhận xét"),
    "review_written": _("viết bản tự nhận xét"),
    "seat_named": _("thêm thành viên hội đồng xét danh hiệu"),
    "seat_removed": _("bỏ thành viên hội đồng xét danh hiệu"),
    "standard_begun": _("làm bản tiêu chuẩn danh hiệu"),
    "standard_published": _("ban hành tiêu chuẩn danh hiệu"),
    "standard_set": _("sửa tiêu chuẩn danh hiệu"),
    "tie_broken": _("chọn giữa những người bằng phiếu"),
    "title_changed": _("sửa danh hiệu"),
    "title_made": _("thêm danh hiệu"),
    "titles_awarded": _("công bố danh hiệu"),
    "vote_begun": _("mở bỏ phiếu xét danh hiệu"),
    "votes_counted": _("kiểm phiếu xét danh hiệu"),
}
