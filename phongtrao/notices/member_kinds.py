"""What a member is told of their own transfer."""

from django.utils.translation import gettext_lazy as _

from .kinds import MAIL, PUSH, Kind, kind_of

MEMBER_KINDS: dict[str, Kind] = dict(
    [
        kind_of(
            "moving_asked",
            _("Đồng chí được đề nghị chuyển sinh hoạt"),
            _("%(sending)s đề nghị chuyển sinh hoạt của đồng chí về %(receiving)s"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "moving_accepted",
            _("Đồng chí được nhận về nơi sinh hoạt mới"),
            _("%(receiving)s đã nhận đồng chí về sinh hoạt"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "moving_refused",
            _("Nơi sinh hoạt mới chưa nhận đồng chí"),
            _("%(receiving)s chưa nhận đồng chí về sinh hoạt; lý do ở trang của đồng chí"),
            (),
            *(MAIL, PUSH),
        ),
        kind_of(
            "moving_withdrawn",
            _("Việc chuyển sinh hoạt của đồng chí được rút lại"),
            _("%(sending)s đã rút lại việc chuyển sinh hoạt của đồng chí về %(receiving)s"),
            (),
            *(MAIL, PUSH),
        ),
    ]
)
