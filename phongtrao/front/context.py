"""What every page's frame shows: navigation, theme, demo banner, version."""

from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.foundation.actors import STRANGER, Actor
from phongtrao.notices import queries as notices
from phongtrao.organizations.models import Role

VERSION = version("phongtrao")


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the navigation; `icon` names a drawing of the sprite."""

    label: str
    url: str
    icon: str
    current: bool


def shell(request: HttpRequest) -> dict[str, Any]:
    """Context for `base.html`."""
    actor = getattr(request, "actor", STRANGER)
    return {
        "actor": actor,
        "nav": _nav(actor, request.path),
        "menu": _menu(actor, request.path),
        "unread": notices.unread(actor),
        "theme": request.COOKIES.get("theme", "auto"),
        "demo_mode": settings.DEMO,
        "app_version": VERSION,
    }


def _menu(actor: Actor, path: str) -> list[NavItem]:
    """What stands in the person's own menu."""
    if not actor.is_signed_in:
        return []
    entries = [(_("Dữ liệu của tôi"), "privacy:mine", "lock")]
    if actor.holds(Role.OFFICER):
        entries += [
            (_("Yêu cầu về dữ liệu"), "privacy:requests", "inbox"),
            (_("Nhật ký"), "privacy:journal", "history"),
        ]
    return [NavItem(label, reverse(name), icon, path == reverse(name)) for label, name, icon in entries]


def _nav(actor: Actor, path: str) -> list[NavItem]:
    if not actor.is_signed_in:
        return []
    entries = [(_("Trang của tôi"), "front:home", "home")]
    if actor.holds(Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE):
        entries.append((_("Bảng theo dõi"), "obligations:board", "layout-grid"))
    entries.append((_("Kế hoạch"), "plans:list", "file-text"))
    if actor.holds(Role.OFFICER, Role.SECRETARY):
        entries.append((_("Đơn vị"), "organizations:home", "sitemap"))
    else:
        entries.append((_("Hồ sơ"), "organizations:own", "user"))
    items = []
    for label, name, icon in entries:
        url = reverse(name)
        current = path == url if url == "/" else path.startswith(url)
        items.append(NavItem(label, url, icon, current))
    return items
