"""The panels of an activity: what each holds, as lines."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from phongtrao.activities.models import Activity, DeskDay, Handover, Milestone, Product, Proposal, Twin
from phongtrao.vietnamese import number


@dataclass(frozen=True, slots=True)
class PanelLine:
    """One row of a panel; `is_open` if something is still to be done with it."""

    pk: int
    title: str
    detail: str
    url: str = ""
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel of rows: its word in the address, the feature it stands for, its words."""

    slug: str
    feature: str
    title: str | Promise
    hint: str | Promise
    rows: Callable[[Activity], tuple[PanelLine, ...]]


@dataclass(frozen=True, slots=True)
class PanelLink:
    """A panel on the desk: where it is, and how many rows it has."""

    title: str
    url_name: str
    slug: str
    number: int


def _day(on: date | None) -> str:
    return f"{on:%d/%m/%Y}" if on else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _milestones(activity: Activity) -> tuple[PanelLine, ...]:
    return tuple(
        PanelLine(
            row.pk,
            row.title,
            _joined(
                _("xong %(day)s") % {"day": _day(row.done_on)} if row.done_on else "",
                _("hạn %(day)s") % {"day": _day(row.due_on)} if row.due_on and not row.done_on else "",
                _("bàn giao cho %(who)s") % {"who": row.handed_to} if row.handed_to else "",
            ),
            is_open=row.done_on is None,
        )
        for row in Milestone.objects.filter(activity=activity).order_by("due_on", "pk")
    )


def _products(activity: Activity) -> tuple[PanelLine, ...]:
    rows = Product.objects.filter(activity=activity).order_by("-published_on", "-pk")
    return tuple(
        PanelLine(row.pk, row.title, _joined(row.channel, _day(row.published_on)), row.address) for row in rows
    )


def _desk_days(activity: Activity) -> tuple[PanelLine, ...]:
    rows = DeskDay.objects.filter(activity=activity).order_by("-on", "-pk")
    words = gettext_lazy("nhận %(received)s, giải quyết %(solved)s hồ sơ")
    return tuple(
        PanelLine(
            row.pk,
            _day(row.on),
            _joined(str(words) % {"received": row.received, "solved": row.solved}, row.note),
        )
        for row in rows
    )


def _handovers(activity: Activity) -> tuple[PanelLine, ...]:
    rows = Handover.objects.filter(activity=activity).order_by("-on", "-pk")
    return tuple(
        PanelLine(
            row.pk,
            f"{row.get_what_display().capitalize()}: {row.number}",
            _joined(row.group, _("%(value)s đồng") % {"value": number(row.total)} if row.value else "", _day(row.on)),
        )
        for row in rows
    )


def _twins(activity: Activity) -> tuple[PanelLine, ...]:
    rows = Twin.objects.filter(activity=activity).select_related("unit").order_by("pk")
    return tuple(PanelLine(row.pk, str(row), "") for row in rows)


def _proposals(activity: Activity) -> tuple[PanelLine, ...]:
    rows = Proposal.objects.filter(activity=activity).order_by("pk")
    return tuple(
        PanelLine(
            row.pk,
            row.text,
            _joined(
                _("gửi %(who)s") % {"who": row.addressed_to},
                _("trả lời: %(answer)s") % {"answer": row.answer} if row.answer else "",
            ),
            is_open=row.answered_at is None,
        )
        for row in rows
    )


PANELS: dict[str, Panel] = {
    panel.slug: panel
    for panel in (
        Panel(
            "moc",
            "milestones",
            gettext_lazy("Các mốc của công trình"),
            gettext_lazy("Từng bước, hạn, ngày xong và bàn giao cho ai; ảnh trước và sau gửi ở phần kết quả."),
            _milestones,
        ),
        Panel(
            "san-pham",
            "products",
            gettext_lazy("Sản phẩm và nơi đăng"),
            gettext_lazy("Mỗi lần đăng là một dòng; đường dẫn là minh chứng, tính ngay vào số liệu."),
            _products,
        ),
        Panel(
            "ho-so",
            "desk",
            gettext_lazy("Hồ sơ đã nhận, đã giải quyết"),
            gettext_lazy("Mỗi ngày trực một dòng; không ghi hồ sơ của ai."),
            _desk_days,
        ),
        Panel(
            "trao",
            "handovers",
            gettext_lazy("Đã trao, đã vận động"),
            gettext_lazy("Trao gì, mấy suất, mỗi suất bao nhiêu, cho nhóm nào; không ghi tên người nhận."),
            _handovers,
        ),
        Panel(
            "don-vi-ban",
            "twinning",
            gettext_lazy("Đơn vị bạn"),
            gettext_lazy("Giao lưu, kết nghĩa, hỗ trợ với đơn vị nào."),
            _twins,
        ),
        Panel(
            "kien-nghi",
            "minutes",
            gettext_lazy("Kiến nghị, đề xuất"),
            gettext_lazy("Điều buổi họp kiến nghị, gửi cho ai, được trả lời thế nào; biên bản gửi ở phần kết quả."),
            _proposals,
        ),
    )
}


def panel_links(activity: Activity) -> list[PanelLink]:
    """The panels that activities of this kind have, in the order of the register; one query each."""
    links = [
        PanelLink(str(panel.title), "activities:panel", panel.slug, len(panel.rows(activity)))
        for panel in PANELS.values()
        if panel.feature in activity.kind.features
    ]
    if "contest" in activity.kind.features:
        links.append(PanelLink(_("Bài dự thi, chấm điểm, kết quả"), "activities:contest", "", entrants(activity)))
    if "team" in activity.kind.features:
        links.append(PanelLink(_("Báo động đội hình"), "activities:team", "", calls(activity)))
    return links


def entrants(activity: Activity) -> int:
    """How many entries a contest has."""
    rows: Any = activity
    return int(rows.entrant_rows.count())


def calls(activity: Activity) -> int:
    """How often a team was called out."""
    rows: Any = activity
    return int(rows.callout_rows.count())


def shown_panels(activity: Activity) -> list[tuple[Panel, tuple[PanelLine, ...]]]:
    """What everybody sees of the panels: products, milestones, twins, as far as there is anything."""
    found = [
        (panel, panel.rows(activity))
        for panel in PANELS.values()
        if panel.feature in {"products", "milestones", "twinning"} and panel.feature in activity.kind.features
    ]
    return [(panel, rows) for panel, rows in found if rows]
