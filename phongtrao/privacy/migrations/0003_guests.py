"""Guests of activities are kept by name for some time only."""

from django.db import migrations

TITLE = "Tên và liên lạc của khách đăng ký hoạt động, sau khi hoạt động kết thúc"
BASIS = "Chỉ cần để giữ chỗ và báo thay đổi; sau đó chỉ còn con số"


def begin(apps, schema_editor):
    rule = apps.get_model("privacy", "RetentionRule")
    last = rule.objects.order_by("-ordinal").values_list("ordinal", flat=True).first()
    row = {"title": TITLE, "days": 90, "basis": BASIS, "ordinal": (last or 0) + 1}
    rule.objects.get_or_create(code="guests", defaults=row)


class Migration(migrations.Migration):
    dependencies = [("privacy", "0002_first_rows")]
    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
