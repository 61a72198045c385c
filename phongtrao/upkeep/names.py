"""What the work behind the pages is called by those who read about it: the path of a task in words."""

import re

from django.utils.translation import gettext_lazy as _

NAMES = {
    "phongtrao.activities.tasks.remind_of_tomorrow": _("Nhắc hoạt động ngày mai"),
    "phongtrao.activities.tasks.write_to_guest": _("Gửi thư cho khách"),
    "phongtrao.notices.tasks.deliver": _("Gửi thông báo"),
    "phongtrao.notices.tasks.deliver_bundles": _("Gửi thông báo gộp"),
    "phongtrao.obligations.tasks.carry_out_decisions": _("Thi hành quyết định về đơn vị"),
    "phongtrao.obligations.tasks.measure_targets": _("Đo lại các chỉ tiêu"),
    "phongtrao.obligations.tasks.tell_of_days": _("Nhắc việc đến hạn"),
    "phongtrao.obligations.tasks.tell_of_week": _("Nhắc việc trong tuần"),
    "phongtrao.organizations.tasks.check_list": _("Kiểm tra danh sách vừa tải lên"),
    "phongtrao.organizations.tasks.drop_old_lists": _("Bỏ danh sách tải lên đã lâu"),
    "phongtrao.organizations.tasks.take_list": _("Nhập danh sách"),
    "phongtrao.plans.tasks.read_version": _("Đọc kế hoạch"),
    "phongtrao.privacy.tasks.apply_retention": _("Áp dụng thời hạn lưu giữ"),
    "phongtrao.reports.tasks.remind_of_reports": _("Nhắc nộp báo cáo"),
    "phongtrao.upkeep.tasks.sweep_files": _("Dọn tệp không còn ai dùng"),
}
"""By the path of the task. A task without a name shows its path (`tests/test_names.py` wants one for each)."""
PATH = re.compile(r"phongtrao\.\w+\.tasks\.\w+")


def in_words(text: str) -> str:
    """The text with the names of the work in place of paths."""
    return PATH.sub(lambda found: str(NAMES.get(found[0], found[0])), text)
