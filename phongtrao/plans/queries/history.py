"""The plan's history in words."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.plans.models import Cadence, Force, Origin, Pillar, Plan, Sharing, TierKind
from phongtrao.trail import queries as trail
from phongtrao.trail.models import TrailEntry

DEEDS: dict[str, str | Promise] = {
    "plan_begun": _("bắt đầu kế hoạch từ tệp"),
    "version_added": _("tải lên bản sửa đổi"),
    "version_removed": _("bỏ bản sửa đổi chưa áp dụng"),
    "plan_removed": _("bỏ kế hoạch chưa ban hành"),
    "reading_resumed": _("cho đọc lại từ đầu"),
    "version_read": _("đọc xong văn bản"),
    "version_unreadable": _("chưa đọc được văn bản"),
    "task_accepted": _("nhận nhiệm vụ"),
    "task_dropped": _("bỏ nhiệm vụ"),
    "task_restored": _("lấy lại nhiệm vụ"),
    "task_edited": _("sửa nhiệm vụ"),
    "task_split": _("tách nhiệm vụ"),
    "task_merged": _("gộp nhiệm vụ"),
    "task_moved": _("chuyển nhiệm vụ"),
    "task_added": _("thêm nhiệm vụ"),
    "task_amended": _("sửa nhiệm vụ theo bản sửa đổi"),
    "task_charged": _("giao nhiệm vụ"),
    "target_set": _("ấn định chỉ tiêu"),
    "target_removed": _("bỏ chỉ tiêu"),
    "charge_resolved": _("làm rõ tên đơn vị"),
    "members_named": _("nêu các đơn vị trong nhóm"),
    "question_answered": _("làm rõ một điểm"),
    "question_set_aside": _("để một điểm như văn bản"),
    "passage_classified": _("phân loại một câu"),
    "window_set": _("ấn định thời gian thực hiện"),
    "change_accepted": _("nhận một thay đổi"),
    "change_refused": _("không nhận một thay đổi"),
    "amendment_applied": _("áp dụng bản sửa đổi"),
    "upper_set": _("nói kế hoạch này thực hiện kế hoạch nào"),
    "elaboration_accepted": _("nhận là cụ thể hóa việc của cấp trên"),
    "elaboration_removed": _("thôi coi là cụ thể hóa việc của cấp trên"),
    "plan_published": _("ban hành kế hoạch"),
    "obligations_published": _("giao nhiệm vụ"),
}
FIELDS: dict[str, str | Promise] = {
    "title": _("tên gọi"),
    "text": _("nguyên văn"),
    "section": _("mục"),
    "tier_kind": _("cấp thực hiện"),
    "pillar": _("mảng"),
    "force": _("mức độ"),
    "due_from": _("từ ngày"),
    "due_to": _("hạn"),
    "cadence": _("nhịp"),
    "lead": _("chủ trì"),
    "partner": _("phối hợp"),
    "target": _("chỉ tiêu"),
    "targets": _("chỉ tiêu"),
    "sharing": _("cách làm"),
    "window": _("thời gian thực hiện"),
    "upper": _("kế hoạch cấp trên"),
    "due_origin": _("nguồn gốc của hạn"),
    "cadence_origin": _("nguồn gốc của nhịp"),
}

CODES = {
    "force": Force.choices,
    "tier_kind": TierKind.choices,
    "pillar": Pillar.choices,
    "cadence": Cadence.choices,
    "sharing": Sharing.choices,
    "due_origin": Origin.choices,
    "cadence_origin": Origin.choices,
}
DATED = frozenset({"due_from", "due_to", "window"})
_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One deed: who, when, what, to what, and each changed field with its words before and after."""

    at: datetime
    actor: str
    deed: str
    subject: str
    note: str
    changes: tuple[tuple[str, str, str], ...]


def lines(entries: Iterable[TrailEntry]) -> list[HistoryLine]:
    """Trail entries in words."""
    return [
        HistoryLine(
            at=entry.at,
            actor=entry.who,
            deed=str(DEEDS.get(entry.verb, entry.verb)),
            subject=entry.subject_title,
            note=entry.note,
            changes=tuple(
                (str(FIELDS.get(name, name)), words_of(name, before), words_of(name, after))
                for name, (before, after) in entry.changes.items()
            ),
        )
        for entry in entries
    ]


def words_of(name: str, value: object) -> str:
    """A value of the history as people write it: dates by day, codes by their names, nothing as a dash."""
    if value is None or value == "":
        return "—"
    if isinstance(value, list):
        return ", ".join(words_of(name, one) for one in value) or "—"
    text = str(value)
    if name in CODES:
        return str(dict(CODES[name]).get(text, text))
    return _ISO_DAY.sub(r"\3/\2/\1", text) if name in DATED else text


def history(plan: Plan) -> QuerySet[TrailEntry]:
    """
    The deeds on a plan and its tasks, newest first; `lines` puts a page of them in words.

    What happens to the single obligations stands on their own pages.
    """
    return trail.about(plan).filter(verb__in=DEEDS)
