"""What happened to an obligation, in words, newest first."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from phongtrao.obligations.models import Obligation, ObligationState, Progress, ProgressKind
from phongtrao.plans.models import Force, Pillar
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry
from phongtrao.vietnamese import number

from .happened import happened
from .moments import Moment

SAID: dict[str, tuple[str | Promise, str]] = {
    ProgressKind.STARTED: (_("Bắt đầu làm"), "doing"),
    ProgressKind.PROGRESS: (_("Cập nhật kết quả"), "doing"),
    ProgressKind.MET: (_("Báo hoàn thành"), "met"),
    ProgressKind.RETURNED: (_("Trả lại để làm tiếp"), "late"),
}
DEEDS: dict[str, str | Promise] = {
    "obligation_published": _("Giao nhiệm vụ"),
    "obligation_changed": _("Sửa theo kế hoạch"),
    "obligation_withdrawn": _("Thôi thực hiện theo kế hoạch"),
    "obligation_passed": _("Chuyển sang đơn vị kế thừa"),
    "obligation_folded": _("Gộp vào nhiệm vụ của đơn vị kế thừa"),
    "obligation_ended": _("Thôi thực hiện vì đơn vị giải thể"),
    "due_set": _("Ấn định hạn"),
    "due_promised": _("Đăng ký hạn"),
    "metric_chosen": _("Đo bằng thước đo"),
    "targets_measured": _("Đo các chỉ tiêu bằng thước đo"),
}
FIELDS: dict[str, str | Promise] = {
    "force": _("mức độ"),
    "pillar": _("mảng"),
    "due_from": _("từ ngày"),
    "due_to": _("hạn"),
    "target_value": _("chỉ tiêu"),
    "target_noun": _("đơn vị tính"),
    "state": _("trạng thái"),
}
WORDS: dict[str, dict[str, str | Promise]] = {
    "force": dict(Force.choices),
    "pillar": dict(Pillar.choices),
    "state": dict(ObligationState.choices),
}


def history(obligation: Obligation) -> tuple[Moment, ...]:
    """Words on progress, deeds on the obligation, what units promised, showed and asked for. Seven queries."""
    said = obligation.progress.select_related("unit").order_by("-at", "-pk")
    deeds = trail.of(obligation).filter(verb__in=DEEDS)
    moments = [_said(progress, obligation) for progress in said] + [_deed(entry) for entry in deeds]
    moments += happened(obligation)
    return tuple(sorted(moments, key=lambda moment: moment.at, reverse=True))


def _said(progress: Progress, obligation: Obligation) -> Moment:
    words, state = SAID[progress.kind]
    figure = f"+{number(progress.quantity)} {obligation.target_noun}".strip() if progress.quantity else ""
    detail = " · ".join(part for part in (progress.unit.short_name, figure, progress.note) if part)
    return Moment(progress.at, str(words), progress.by, detail, state)


def _deed(entry: TrailEntry) -> Moment:
    return Moment(entry.at, str(DEEDS[entry.verb]), entry.who, _differences(entry.changes) or entry.note)


def _differences(changes: Mapping[str, Any]) -> str:
    """ "hạn: 01/06/2024 → 30/06/2024; chỉ tiêu: 3 → 5"."""
    told = [
        f"{FIELDS[name]}: {_shown(name, before)} → {_shown(name, after)}"
        for name, (before, after) in changes.items()
        if name in FIELDS
    ]
    return "; ".join(told)


def _shown(name: str, value: str | None) -> str:
    """A value of the trail as people write it."""
    if value in {None, ""}:
        return gettext("chưa có")
    if name in {"due_from", "due_to"}:
        return f"{date.fromisoformat(value):%d/%m/%Y}"
    if name == "target_value":
        return number(Decimal(value))
    return str(WORDS.get(name, {}).get(value, value))
