"""Kinds of activities, and their features in words."""

from django.db.models import Q
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import ActivityKind
from phongtrao.ledger import queries as ledger
from phongtrao.ledger.models import Metric

FEATURE_WORDS: dict[str, Promise] = {
    "sign_up": _("đăng ký tham gia"),
    "check_in": _("điểm danh"),
    "sessions": _("nhiều buổi học"),
    "shifts": _("ca, có giờ của từng người"),
    "certificate": _("giấy chứng nhận"),
    "contest": _("bài dự thi, giám khảo, kết quả"),
    "slots": _("khung giờ có số chỗ"),
    "desk": _("bàn nhận hồ sơ"),
    "handovers": _("trao học bổng, quà, tư vấn"),
    "team": _("đội hình và báo động"),
    "products": _("sản phẩm và nơi đăng"),
    "milestones": _("mốc công trình, ảnh trước và sau"),
    "twinning": _("đơn vị bạn"),
    "minutes": _("biên bản, kiến nghị"),
    "online": _("trực tuyến"),
}


def all_kinds() -> list[ActivityKind]:
    """Every kind, those out of use last."""
    return list(ActivityKind.objects.order_by("-is_current", "ordinal", "name").prefetch_related("results"))


def metric_words(kind: ActivityKind | None = None) -> dict[str, str]:
    """The metrics by which figures may be asked for, in words; a retired one where the kind asks for it already."""
    asked = [row.metric for row in kind.results.all()] if kind else []
    rows = Metric.objects.filter(Q(is_current=True) | Q(key__in=asked), counts=None)
    return {one.key: one.title for one in rows}


def person_words(kind: ActivityKind | None = None) -> dict[str, str]:
    """What each person who was there may earn, in words, and what the kind lets them earn now."""
    found = {metric.key: metric.title for metric in ledger.by_each_person()}
    if kind is not None and kind.counts not in found:
        found |= {one.key: one.title for one in Metric.objects.filter(key=kind.counts)}
    return found


def kinds_by_metric() -> dict[str, list[str]]:
    """The names of the kinds that count or ask for each metric. Two queries."""
    found: dict[str, list[str]] = {}
    for kind in ActivityKind.objects.filter(is_current=True).prefetch_related("results"):
        hours = ["hours"] if kind.counts_hours else []
        for metric in dict.fromkeys([kind.counts, *hours, *(one.metric for one in kind.results.all())]):
            found.setdefault(metric, []).append(kind.name)
    return found
