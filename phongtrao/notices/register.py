"""
The register of messages: every kind that the product may send, who gets it, by which ways unless they say otherwise.

A kind says its sentence here, with places for words, so that each reader gets it in their own language.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.organizations.models import Role

MAIL, CHAT, PUSH = "mail", "chat", "push"
CHANNELS: dict[str, Promise] = {MAIL: _("Thư điện tử"), CHAT: _("Nhóm chat"), PUSH: _("Trên thiết bị")}
"""The ways out. The inbox is none of them: what one was told always lies there."""


@dataclass(frozen=True, slots=True)
class Kind:
    """
    One kind of message. `roles` are the offices whose holders get what is told to a unit; `channels` the ways by
    which it goes out to who has not chosen.
    """

    key: str
    title: Promise
    sentence: Promise
    roles: tuple[str, ...]
    channels: frozenset[str]


def _kind(key: str, title: Promise, sentence: Promise, roles: tuple[str, ...], *channels: str) -> tuple[str, Kind]:
    return key, Kind(key, title, sentence, roles, frozenset(channels))


KINDS: dict[str, Kind] = dict(
    [
        _kind(
            "reminder",
            _("Cán bộ nhắc việc"),
            _("Nhắc việc: %(unit)s còn %(number)s nhiệm vụ chưa xong"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        _kind(
            "due",
            _("Việc sắp đến hạn hoặc vừa chậm"),
            _("Sắp đến hạn hoặc vừa chậm: %(number)s nhiệm vụ"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        _kind(
            "returned",
            _("Việc bị trả lại để làm tiếp"),
            _("Trả lại để làm tiếp: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, CHAT, PUSH),
        ),
        _kind(
            "published",
            _("Kế hoạch mới ban hành"),
            _("Đã ban hành: %(title)s"),
            (Role.SECRETARY,),
            *(MAIL, CHAT),
        ),
        _kind(
            "digest",
            _("Tóm tắt đầu tuần"),
            _("Tuần này: %(week)s việc đến hạn, %(late)s việc chậm"),
            (Role.OFFICER, Role.SECRETARY),
            MAIL,
        ),
    ]
)
