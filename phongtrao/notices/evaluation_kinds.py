"""The messages of evaluation."""

from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Role

from .kinds import CHAT, MAIL, PUSH, Kind, kind_of

EVALUATION_KINDS: dict[str, Kind] = dict(
    [
        kind_of(
            "round_opened",
            _("Mở đợt đánh giá"),
            _("Tự chấm đến hết %(day)s: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        kind_of(
            "council_asked",
            _("Được mời chấm trong hội đồng"),
            _("Hội đồng bắt đầu xem xét: %(title)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "round_announced",
            _("Công bố kết quả dự kiến"),
            _("Kết quả dự kiến của %(unit)s: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        kind_of(
            "appeal",
            _("Đơn vị kiến nghị về điểm"),
            _("%(unit)s kiến nghị điều kiện %(code)s: %(title)s"),
            (Role.OFFICER,),
            *(MAIL, PUSH),
        ),
        kind_of(
            "appeal_answer",
            _("Trả lời kiến nghị về điểm"),
            _("Trả lời kiến nghị điều kiện %(code)s: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        kind_of(
            "round_published",
            _("Công bố kết quả đánh giá"),
            _("Kết quả đánh giá của %(unit)s: %(title)s"),
            (Role.SECRETARY, Role.PARTY_COMMITTEE),
            *(MAIL, CHAT),
        ),
    ]
)
