"""What every page's frame shows: navigation, theme, demo banner, version."""

from dataclasses import dataclass
from importlib.metadata import version
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from phongtrao.activities import access as activities
from phongtrao.activities.passes import owner_mark
from phongtrao.foundation.actors import STRANGER, Actor
from phongtrao.ledger.access import may_keep_metrics
from phongtrao.notices import queries as notices
from phongtrao.organizations.models import Role
from phongtrao.reports.queries import reads_reports
from phongtrao.upkeep.access import may_look_after

VERSION = version("phongtrao")


@dataclass(frozen=True, slots=True)
class NavItem:
    """One entry of the navigation; `icon` names a drawing of the sprite, `short` is what a phone has room for."""

    label: str
    url: str
    icon: str
    current: bool
    short: str = ""


def shell(request: HttpRequest) -> dict[str, Any]:
    """Context for `base.html`."""
    actor = getattr(request, "actor", STRANGER)
    return {
        "actor": actor,
        "phone_owner": owner_mark(actor),
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
    entries = [
        (_("Lịch"), "front:calendars", "calendar-event"),
        (_("Hồ sơ hoạt động của tôi"), "activities:own_record", "checklist"),
        (_("Đánh giá"), "evaluation:rounds", "clipboard-list"),
        (_("Danh hiệu"), "titles:rounds", "award"),
        (_("Tài khoản và bảo mật"), "mfa_index", "fingerprint"),
        (_("Dữ liệu của tôi"), "privacy:mine", "lock"),
    ]
    if actor.holds(Role.OFFICER):
        entries += [
            (_("Yêu cầu về dữ liệu"), "privacy:requests", "inbox"),
            (_("Nhật ký"), "privacy:journal", "history"),
        ]
    if activities.may_set_kinds(actor):
        entries.append((_("Loại hoạt động"), "activities:kinds", "settings"))
    if may_keep_metrics(actor):
        entries.append((_("Thước đo"), "front:metrics", "settings"))
    if may_look_after(actor):
        entries.append((_("Việc nền"), "upkeep:work", "settings"))
    return [NavItem(label, reverse(name), icon, path == reverse(name)) for label, name, icon in entries]


def _nav(actor: Actor, path: str) -> list[NavItem]:
    if not actor.is_signed_in:
        return []
    entries = [(_("Trang của tôi"), "front:home", "home")]
    if actor.holds(Role.OFFICER, Role.SECRETARY, Role.PARTY_COMMITTEE):
        entries.append((_("Bảng theo dõi"), "obligations:board", "layout-grid"))
    entries.append((_("Kế hoạch"), "plans:list", "file-text"))
    entries.append((_("Hoạt động"), "activities:list", "calendar-event"))
    if reads_reports(actor):
        entries.append((_("Báo cáo"), "reports:list", "file-analytics"))
    if actor.holds(Role.OFFICER, Role.SECRETARY):
        entries.append((_("Đơn vị"), "organizations:home", "sitemap"))
    else:
        entries.append((_("Hồ sơ"), "organizations:own", "user"))
    items = []
    shorter = {"front:home": _("Của tôi"), "obligations:board": _("Theo dõi")}
    for label, name, icon in entries:
        url = reverse(name)
        current = path == url if url == "/" else path.startswith(url)
        items.append(NavItem(label, url, icon, current, shorter.get(name, "")))
    return items
