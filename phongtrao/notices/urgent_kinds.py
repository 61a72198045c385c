"""What cannot wait: a team is called out. It goes out at night too, by itself, and lights phones up."""

from django.utils.translation import gettext_lazy as _

from .kinds import CHAT, MAIL, PUSH, Kind, kind_of, urgent

URGENT_KINDS: dict[str, Kind] = dict(
    [
        urgent(
            kind_of(
                "call_out",
                _("Báo động đội hình"),
                _("BÁO ĐỘNG: %(reason)s, tập trung tại %(place)s (%(title)s)"),
                (),
                *(MAIL, CHAT, PUSH),
            )
        ),
        urgent(
            kind_of(
                "drill",
                _("Diễn tập đội hình"),
                _("Diễn tập: %(reason)s, tập trung tại %(place)s (%(title)s)"),
                (),
                *(MAIL, CHAT, PUSH),
            )
        ),
    ]
)
