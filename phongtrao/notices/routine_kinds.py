"""What the application tells by itself, without anybody's deed: a way that is stopped, the week ahead."""

from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Role

from .kinds import MAIL, PUSH, Kind, kind_of

ROUTINE_KINDS: dict[str, Kind] = dict(
    [
        kind_of(
            "paused",
            _("Kênh nhận bị tạm dừng"),
            _("Kênh %(channel)s đã tạm dừng vì nhiều lần gửi không được"),
            (Role.SECRETARY,),
            *(MAIL, PUSH),
        ),
        kind_of(
            "digest",
            _("Tóm tắt đầu tuần"),
            _("Tuần này: %(week)s việc đến hạn, %(late)s việc chậm"),
            (Role.OFFICER, Role.SECRETARY),
            MAIL,
        ),
    ]
)
