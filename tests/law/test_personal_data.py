"""docs/personal-data.md says what is kept about people; a personal field that nobody wrote down fails."""

import re
from difflib import unified_diff

import pytest
from django.apps import apps
from django.db import models

from phongtrao.accounts.models import User
from phongtrao.organizations.models import Person
from phongtrao.privacy.inventory import KEPT, NOT_PERSONAL
from phongtrao.privacy.models import RetentionRule

from . import tree

PAGE = tree.ROOT / "docs" / "personal-data.md"
LOOKS_PERSONAL = re.compile(
    r"(^|_)(by|actor|name|email|mail|phone|born|birth|gender|card|address|agent|note|words|answer|reason|representative"
    r"|contact|search|photo|avatar|place|location|latitude|health|password|session_data)(_|$)"
)
HEAD = """\
# Dữ liệu cá nhân: giữ gì, vì sao, bao lâu

Bảng này do `make personal-data` ghi ra từ `phongtrao/privacy/inventory/`; `tests/law/test_personal_data.py` tìm
mọi trường trông như dữ liệu cá nhân trong các bảng, và dừng lại khi một trường mới chưa có dòng ở đây.

Căn cứ: Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định 356/2025/NĐ-CP. Người ta thấy, tải về, sửa, rút
đồng ý và yêu cầu xóa ở trang “Dữ liệu của tôi” (`/du-lieu/`); cán bộ trả lời ở `/du-lieu/yeu-cau/` trong 2 ngày làm
việc; rút đồng ý và phản đối làm xong trong 15 ngày, sửa trong 10, xóa trong 20, gia hạn một lần 15 ngày. Thời hạn
lưu giữ là dữ liệu (`/du-lieu/luu-giu/`), máy làm việc nền áp dụng mỗi ngày. Dữ liệu nhạy cảm (*) ở bảng riêng, chỉ
ghi khi có đồng ý riêng, mỗi lần xem được ghi lại.

Xóa một người: nhật ký không sửa được, nên tên người không nằm trong nhật ký mà ở bảng `TrailName`; xóa là bỏ tên ở
đó (docs/adr/0005). Chưa làm được: bản sao lưu làm trước khi xóa vẫn còn tên cho đến khi bị thay; lời người ta tự gõ
vào ghi chú tiến độ có thể nhắc tên ai đó; ai là cơ quan chuyên trách và mẫu báo cáo chính thức phải đối chiếu khi
dùng.

| Bảng | Trường | Giữ gì | Để làm gì | Bao lâu | Khi xóa |
|---|---|---|---|---|---|
"""


def personal_fields(model: type[models.Model]) -> list[str]:
    """The fields that somebody has to account for: all of a model about a person, and those that sound like people."""
    fields = model._meta.concrete_fields
    is_about_people = model in {Person, User} or any(field.related_model in {Person, User} for field in fields)
    return [field.name for field in fields if is_about_people or LOOKS_PERSONAL.search(field.name)]


def unaccounted(models_: list[type[models.Model]]) -> list[str]:
    """Fields without a row in the inventory."""
    known = {kept.model: {*kept.fields, *kept.plain} for kept in KEPT}
    return [
        f"{model._meta.label}.{name}"
        for model in models_
        if model._meta.label not in NOT_PERSONAL
        for name in personal_fields(model)
        if name not in known.get(model._meta.label, set())
    ]


def test_the_law_sees_a_new_personal_field():
    class Diary(models.Model):
        owner = models.ForeignKey(Person, models.CASCADE)
        mood = models.TextField()

        class Meta:
            app_label = "nowhere"
            managed = False

    found = unaccounted([Diary])
    del apps.all_models["nowhere"]
    apps.clear_cache()

    assert found == ["nowhere.Diary.id", "nowhere.Diary.owner", "nowhere.Diary.mood"]


def test_every_personal_field_is_accounted_for():
    assert unaccounted(list(apps.get_models())) == []


def test_the_inventory_names_fields_that_exist():
    stale = [
        f"{kept.model}.{name}"
        for kept in KEPT
        for name in (*kept.fields, *kept.plain)
        if name not in {field.name for field in apps.get_model(kept.model)._meta.concrete_fields}
        and name not in {field.attname for field in apps.get_model(kept.model)._meta.concrete_fields}
    ]

    assert stale == []


@pytest.mark.django_db
def test_the_terms_that_the_inventory_names_exist():
    named = {code for kept in KEPT for code in re.findall(r"thời hạn “(\w+)”", kept.how_long)}

    assert named
    assert named == set(RetentionRule.objects.values_list("code", flat=True))


def test_the_page_says_what_the_inventory_says(request):
    rows = [
        f"| {kept.title}{' (*)' if kept.is_sensitive else ''} | {', '.join(f'`{name}`' for name in kept.fields)} "
        f"| {kept.what} | {kept.why} | {kept.how_long} | {kept.on_erasure} |"
        for kept in KEPT
    ]
    found = HEAD + "\n".join(rows) + "\n"
    if request.config.getoption("--write"):
        PAGE.write_text(found)

    assert (
        list(unified_diff(PAGE.read_text().splitlines(), found.splitlines(), "docs", "inventory", n=0, lineterm=""))
        == []
    )
