"""Kinds of activities, and their features in words."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from phongtrao.activities.models import ActivityKind
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


def metric_words() -> dict[str, str]:
    """The metrics by which figures are asked for, in words."""
    return dict(Metric.objects.filter(counts=None).values_list("key", "name"))
