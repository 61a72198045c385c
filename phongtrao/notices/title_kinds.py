"""The messages of titles."""

from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Role

from .kinds import CHAT, MAIL, PUSH, Kind, kind_of

TITLE_KINDS: dict[str, Kind] = dict(
    [
        kind_of(
            "award_round_opened",
            _("Mở đợt xét danh hiệu"),
            _("Nhận đề cử đến hết %(day)s: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        kind_of(
            "nominated",
            _("Đồng chí được đề cử danh hiệu"),
            _("%(unit)s đề cử đồng chí, mời đồng chí trả lời: %(title)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "self_nominated",
            _("Đoàn viên tự đề cử danh hiệu"),
            _("%(name)s tự đề cử: %(title)s"),
            (Role.SECRETARY,),
        ),
        kind_of(
            "nomination_agreed",
            _("Người được đề cử đồng ý"),
            _("%(name)s đồng ý được đề cử: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, PUSH),
        ),
        kind_of(
            "nomination_declined",
            _("Người được đề cử không nhận"),
            _("%(name)s không nhận đề cử: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, PUSH),
        ),
        kind_of(
            "nomination_withdrawn",
            _("Rút đề cử danh hiệu"),
            _("Đã rút đề cử của %(name)s: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, PUSH),
        ),
        kind_of(
            "council_votes",
            _("Hội đồng xét danh hiệu bỏ phiếu"),
            _("Mời đồng chí bỏ phiếu: %(title)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "title_awarded",
            _("Đồng chí được trao danh hiệu"),
            _("Đồng chí được trao danh hiệu %(title)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "title_not_awarded",
            _("Kết quả xét danh hiệu"),
            _("Lần này hội đồng chưa chọn đồng chí: %(title)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "review_sent",
            _("Đoàn viên gửi bản tự nhận xét"),
            _("%(name)s gửi bản tự nhận xét: %(title)s"),
            (Role.SECRETARY,),
        ),
        kind_of(
            "review_confirmed",
            _("Chi đoàn xác nhận bản tự nhận xét của đồng chí"),
            _("Chi đoàn đã xác nhận bản tự nhận xét của đồng chí: %(title)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "review_answered",
            _("Đoàn viên có ý kiến về bản tự nhận xét"),
            _("%(name)s có ý kiến về bản tự nhận xét: %(title)s"),
            (Role.SECRETARY,),
        ),
        kind_of(
            "title_revoked",
            _("Thu hồi danh hiệu"),
            _("Danh hiệu %(title)s của đồng chí bị thu hồi"),
            (),
            *(MAIL, PUSH),
        ),
    ]
)
