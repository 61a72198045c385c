"""
The register of messages: every kind that the product may send, who gets it, by which ways unless they say otherwise.

A kind says its sentence here, with places for words (`who` is whoever tells it), so that each reader gets it in
their own language.
"""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Role

from .evaluation_kinds import EVALUATION_KINDS
from .kinds import CHAT, MAIL, PUSH, Kind, kind_of
from .member_kinds import MEMBER_KINDS
from .routine_kinds import ROUTINE_KINDS
from .title_kinds import TITLE_KINDS
from .urgent_kinds import URGENT_KINDS

__all__ = ["CHANNELS", "CHAT", "KINDS", "MAIL", "PUSH", "Kind"]

CHANNELS: dict[str, Promise] = {MAIL: _("Thư điện tử"), CHAT: _("Kênh chat"), PUSH: _("Trình duyệt")}
"""The ways out. The inbox is none of them: what one was told always lies there."""


KINDS: dict[str, Kind] = (
    dict(
        [
            kind_of(
                "reminder",
                _("Cán bộ nhắc việc"),
                _("Nhắc việc: %(unit)s còn %(number)s nhiệm vụ chưa xong"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "due",
                _("Việc sắp đến hạn hoặc vừa chậm"),
                _("Sắp đến hạn hoặc vừa chậm: %(number)s nhiệm vụ"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "returned",
                _("Việc bị trả lại để làm tiếp"),
                _("Trả lại để làm tiếp: %(title)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "registration",
                _("Đơn vị đăng ký nội dung"),
                _("%(unit)s đăng ký: %(title)s"),
                (Role.OFFICER,),
            ),
            kind_of(
                "registration_answer",
                _("Cán bộ trả lời đăng ký"),
                _("Trả lời đăng ký: %(title)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "petition",
                _("Đơn vị xin miễn hoặc xin gia hạn"),
                _("%(unit)s (%(who)s) xin miễn hoặc gia hạn: %(title)s"),
                (Role.OFFICER,),
                *(MAIL, PUSH),
                waiver=_("%(unit)s (%(who)s) xin miễn: %(title)s"),
                extension=_("%(unit)s (%(who)s) xin gia hạn đến %(day)s: %(title)s"),
            ),
            kind_of(
                "petition_answer",
                _("Cán bộ trả lời đề nghị"),
                _("Trả lời đề nghị: %(title)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "mention",
                _("Được nhắc tên trong trao đổi"),
                _("%(who)s nhắc tên đồng chí: %(title)s"),
                (),
                *(MAIL, PUSH),
            ),
            kind_of(
                "comment",
                _("Trao đổi về một việc"),
                _("%(who)s viết trao đổi: %(title)s"),
                (Role.OFFICER, Role.SECRETARY),
                PUSH,
            ),
            kind_of(
                "signed_up",
                _("Xác nhận đăng ký tham gia"),
                _("Đã ghi đăng ký: %(title)s, %(when)s"),
                (),
                MAIL,
            ),
            kind_of(
                "report_called",
                _("Cán bộ yêu cầu báo cáo"),
                _("Cần nộp báo cáo %(period)s, chậm nhất ngày %(day)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "report_soon",
                _("Báo cáo sắp đến hạn hoặc vừa chậm"),
                _("%(unit)s chưa nộp báo cáo %(period)s, hạn là ngày %(day)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "report_submitted",
                _("Đơn vị nộp báo cáo"),
                _("%(unit)s nộp báo cáo: %(period)s"),
                (Role.OFFICER,),
            ),
            kind_of(
                "report_returned",
                _("Báo cáo bị trả lại để làm rõ"),
                _("Báo cáo %(period)s được trả lại để làm rõ"),
                (Role.SECRETARY,),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "report_accepted",
                _("Báo cáo được nhận"),
                _("Báo cáo %(period)s đã được nhận"),
                (Role.SECRETARY,),
                MAIL,
            ),
            kind_of(
                "activity_place",
                _("Có chỗ sau khi chờ"),
                _("Đã có chỗ: %(title)s, %(when)s"),
                (),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "activity_tomorrow",
                _("Hoạt động ngày mai"),
                _("Ngày mai: %(title)s, %(when)s"),
                (),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "activity_changed",
                _("Hoạt động đổi giờ hoặc nơi"),
                _("Đổi giờ hoặc nơi: %(title)s, %(when)s, %(place)s"),
                (),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of(
                "activity_cancelled",
                _("Hoạt động bị hủy"),
                _("Đã hủy: %(title)s"),
                (),
                *(MAIL, CHAT, PUSH),
            ),
            kind_of("contest_judge", _("Được mời chấm thi"), _("Mời đồng chí chấm thi: %(title)s"), (), *(MAIL, PUSH)),
            kind_of("contest_results", _("Có kết quả thi"), _("Đã công bố kết quả: %(title)s"), (), *(MAIL, PUSH)),
            kind_of(
                "certificate_issued",
                _("Được cấp giấy chứng nhận"),
                _("Đã có giấy chứng nhận: %(title)s"),
                (),
                *(MAIL, PUSH),
            ),
            kind_of(
                "certificate_revoked",
                _("Giấy chứng nhận bị thu hồi"),
                _("Giấy chứng nhận bị thu hồi: %(title)s"),
                (),
                *(MAIL, PUSH),
            ),
            kind_of(
                "activity_helper",
                _("Được mời phối hợp tổ chức"),
                _("%(unit)s mời phối hợp: %(title)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT),
            ),
            kind_of(
                "transfer_asked",
                _("Đơn vị khác chuyển đoàn viên về"),
                _("%(sending)s chuyển một đoàn viên về %(receiving)s, chờ trả lời"),
                (Role.SECRETARY,),
                *(MAIL, PUSH),
            ),
            kind_of(
                "transfer_withdrawn",
                _("Đơn vị khác rút lại việc chuyển đoàn viên"),
                _("%(sending)s đã rút lại việc chuyển một đoàn viên về %(receiving)s"),
                (Role.SECRETARY,),
            ),
            kind_of(
                "transfer_leaving",
                _("Người khác chuyển đoàn viên của đơn vị đi"),
                _("%(who)s đề nghị chuyển một đoàn viên của %(sending)s về %(receiving)s"),
                (Role.SECRETARY,),
                *(MAIL, PUSH),
            ),
            kind_of(
                "transfer_accepted",
                _("Đoàn viên chuyển đi đã được nhận"),
                _("%(receiving)s đã nhận một đoàn viên của %(sending)s"),
                (Role.SECRETARY,),
                *(MAIL, PUSH),
            ),
            kind_of(
                "transfer_refused",
                _("Đoàn viên chuyển đi không được nhận"),
                _("%(receiving)s không nhận một đoàn viên của %(sending)s; lý do ở trang của người đó"),
                (Role.SECRETARY,),
                *(MAIL, PUSH),
            ),
            kind_of(
                "published",
                _("Kế hoạch mới ban hành"),
                _("Đã ban hành: %(title)s"),
                (Role.SECRETARY,),
                *(MAIL, CHAT),
            ),
        ]
    )
    | EVALUATION_KINDS
    | TITLE_KINDS
    | MEMBER_KINDS
    | ROUTINE_KINDS
    | URGENT_KINDS
)
