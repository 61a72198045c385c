"""Invented things for the page of components (/_mau/) to show; nothing else uses them."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from django import forms, template
from django.utils.translation import gettext_lazy as _

from phongtrao.foundation.fields import DateField
from phongtrao.foundation.paging import PageLink, Pager

register = template.Library()

LONG_NAME = "Ban Quản lý Dự án Đầu tư Xây dựng các Công trình Dân dụng và Công nghiệp Thành phố (mẫu)"
UNITS = ["Đoàn Sở A", "Đoàn Sở Quy hoạch và Kiến trúc (mẫu)", LONG_NAME, "Chi đoàn Ban E", "Đoàn Viện G", "Đoàn Đài K"]
PILLARS = [("Công việc", 6), ("Cộng đồng", 5), ("Bản thân", 4), ("Tuyên truyền", 3)]


class SampleForm(forms.Form):
    """One field of each kind."""

    name = forms.CharField(label=_("Tên nhiệm vụ"), help_text=_("Ngắn, bắt đầu bằng một động từ."))
    units = forms.MultipleChoiceField(label=_("Đơn vị chủ trì"), choices=list(enumerate(UNITS)))
    tier = forms.ChoiceField(label=_("Cấp thực hiện"), choices=[("", "…"), ("base", _("Cơ sở Đoàn"))])
    due = DateField(label=_("Hạn"), required=False)
    reason = forms.CharField(label=_("Lý do"), required=False, widget=forms.Textarea(attrs={"rows": 3}))
    cadence = forms.ChoiceField(
        label=_("Nhịp"), choices=[("once", _("Một lần")), ("month", _("Hằng tháng"))], widget=forms.RadioSelect
    )
    joint = forms.BooleanField(label=_("Các đơn vị cùng làm chung một việc"), required=False)
    file = forms.FileField(label=_("Văn bản kế hoạch"), help_text=_(".docx, .pdf, .txt hoặc .md, tối đa 25 MB"))


class SampleFilter(forms.Form):
    """What a filter bar looks like."""

    q = forms.CharField(label=_("Tìm"), required=False, widget=forms.SearchInput())
    pillar = forms.ChoiceField(label=_("Nội dung"), choices=[("", _("Tất cả")), ("work", _("Công việc"))])
    cluster = forms.ChoiceField(label=_("Cụm"), choices=[("", _("Tất cả")), ("1", _("Cụm 1"))])


@dataclass(frozen=True, slots=True)
class SampleEntry:
    """A row of a timeline."""

    at: datetime
    text: str
    who: str
    detail: str = ""
    state: str = ""


def _board() -> list[dict[str, Any]]:
    """Rows of cells that look alive and are the same at every visit."""
    seed, rows = 7, []
    for unit in UNITS:
        cells = []
        for pillar, size in PILLARS:
            for place in range(size):
                seed = (seed * 73 + 41) % 1009
                state = ("met", "doing", "none", "doing", "late", "met", "none", "empty", "ask")[seed % 9]
                percent = {"met": 100, "doing": 15 + seed % 70, "late": seed % 45}.get(state, 0)
                cells.append({"state": state, "percent": percent, "first": place == 0, "pillar": pillar})
        rows.append({"unit": unit, "cells": cells, "counts": [("met", 5), ("doing", 6), ("late", 2), ("none", 5)]})
    return rows


PAGES = tuple(PageLink(number, None if number in {None, 2} else f"?trang={number}") for number in (1, 2, 3, None, 9))


@register.simple_tag
def samples() -> dict[str, Any]:
    """Everything the page of components shows."""
    wrong = SampleForm({"name": "", "units": ["2"], "tier": "base", "due": "32/13"}, auto_id="wrong_%s")
    wrong.add_error(None, _("Hạn đứng trước ngày bắt đầu. Chưa có gì bị mất; hãy sửa một trong hai ngày."))
    return {
        "form": SampleForm(initial={"units": [0, 2], "cadence": "month"}),
        "wrong": wrong,
        "filter": SampleFilter(auto_id="filter_%s"),
        "entries": [
            SampleEntry(datetime(2024, 10, 12, 9, 30, tzinfo=UTC), "Xác nhận hoàn thành", "Nguyễn An", "", "met"),
            SampleEntry(
                datetime(2024, 10, 8, 16, 5, tzinfo=UTC), "Nộp 4 minh chứng", LONG_NAME, "3 ảnh, 1 tệp", "doing"
            ),
            SampleEntry(datetime(2024, 3, 12, 8, 0, tzinfo=UTC), "Ban Thường vụ ấn định hạn 30/10/2024", "Nguyễn An"),
        ],
        "pager": Pager(number=2, pages=9, total=214, previous_url="?trang=1", next_url="?trang=3", links=PAGES),
        "rows": _board(),
        "pillars": PILLARS,
        "numbers": [f"{p + 1}.{n + 1}" for p, (_name, size) in enumerate(PILLARS) for n in range(size)],
        "counts": [("met", 41), ("doing", 96), ("late", 12), ("none", 158), ("ask", 1)],
        "day": date(2024, 3, 12),
        "long_name": LONG_NAME,
        "forces": ["must", "at_least", "continue", "join", "encouraged", "mobilise", "norm", "steering"],
        "states": ["met", "doing", "late", "none", "ask"],
    }
