"""The verbs of the trail in words, and the kinds of things that they are about."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.obligations.queries.history import DEEDS as OBLIGATION_DEEDS
from phongtrao.plans.queries.history import DEEDS as PLAN_DEEDS

Words = str | Promise
VERBS: dict[str, Words] = {
    "account_closed": _("đóng tài khoản"),
    "account_linked": _("gắn tài khoản với hồ sơ"),
    "account_opened": _("mở tài khoản"),
    "account_renewed": _("cấp lại tài khoản"),
    "author_forgotten": _("bỏ tên người đã xóa"),
    "breach_noted": _("ghi sự cố dữ liệu"),
    "breach_sent": _("gửi báo cáo sự cố dữ liệu"),
    "consent_given": _("đồng ý"),
    "consent_withdrawn": _("rút đồng ý"),
    "holiday_set": _("ghi ngày nghỉ lễ"),
    "holiday_removed": _("bỏ ngày nghỉ lễ"),
    "job_given_up": _("thôi tự làm lại việc nền"),
    "job_put_off": _("hẹn làm lại việc nền"),
    "job_run_again": _("cho chạy lại việc nền"),
    "journal_exported": _("tải nhật ký về"),
    "membership_ended": _("thôi sinh hoạt"),
    "notice_read": _("đọc thông báo"),
    "notices_chosen": _("chọn cách nhận thông báo"),
    "notices_delivered": _("gửi thông báo đi"),
    "notices_sent": _("báo tin"),
    "office_given": _("giao chức vụ"),
    "person_corrected": _("sửa hồ sơ"),
    "person_erased": _("xóa hồ sơ"),
    "person_merge_undone": _("tách hồ sơ đã gộp"),
    "person_merged": _("gộp hồ sơ khác vào"),
    "person_merged_away": _("gộp vào hồ sơ khác"),
    "person_registered": _("thêm đoàn viên"),
    "person_viewed": _("xem hồ sơ"),
    "progress_reported": _("cập nhật kết quả"),
    "obligation_returned": _("trả lại để làm tiếp"),
    "receiver_forgotten": _("xóa hộp thông báo"),
    "regular_work_begun": _("bắt đầu việc định kỳ"),
    "units_reminded": _("nhắc các đơn vị"),
    "purpose_reworded": _("ra bản mới của nội dung đồng ý"),
    "request_answered": _("trả lời yêu cầu về dữ liệu"),
    "request_finished": _("làm xong yêu cầu về dữ liệu"),
    "request_made": _("gửi yêu cầu về dữ liệu"),
    "request_prolonged": _("gia hạn yêu cầu về dữ liệu"),
    "retention_applied": _("xóa dữ liệu hết hạn lưu giữ"),
    "retention_set": _("đổi thời hạn lưu giữ"),
    "sensitive_added": _("ghi dữ liệu nhạy cảm"),
    "sensitive_removed": _("xóa dữ liệu nhạy cảm"),
    "sensitive_viewed": _("xem dữ liệu nhạy cảm"),
    "sign_in_paused": _("nhập sai mật khẩu nhiều lần"),
    "transfer_accepted": _("nhận về sinh hoạt"),
    "transfer_asked": _("đề nghị chuyển sinh hoạt"),
    "transfer_refused": _("không nhận về sinh hoạt"),
    "unit_imported": _("nhập đơn vị"),
}
KINDS: dict[str, tuple[Words, tuple[str, ...]]] = {
    "ke-hoach": (_("Kế hoạch"), ("plans.",)),
    "viec": (_("Việc được giao"), ("obligations.",)),
    "doan-vien": (_("Đoàn viên"), ("organizations.person:", "organizations.membership:")),
    "don-vi": (_("Đơn vị, chức vụ"), ("organizations.unit", "organizations.office:")),
    "tai-khoan": (_("Tài khoản"), ("accounts.",)),
    "du-lieu": (_("Dữ liệu cá nhân"), ("privacy.",)),
    "thong-bao": (_("Thông báo"), ("notices.",)),
    "may": (_("Việc nền"), ("django_tasks_database.", "upkeep.")),
}


def words_of(verb: str) -> str:
    """A verb of the trail as people say it; one that nobody put in words shows as it is."""
    found = VERBS.get(verb) or OBLIGATION_DEEDS.get(verb) or PLAN_DEEDS.get(verb)
    return str(found) if found else verb
