"""How far a phone was from the place of an activity is kept for a short time only."""

from django.db import migrations

TITLE = "Máy cách nơi tổ chức bao nhiêu mét lúc điểm danh"
BASIS = "Chỉ cần đến khi người phụ trách xem lại danh sách có mặt"


def begin(apps, schema_editor):
    rule = apps.get_model("privacy", "RetentionRule")
    last = rule.objects.order_by("-ordinal").values_list("ordinal", flat=True).first()
    row = {"title": TITLE, "days": 30, "basis": BASIS, "ordinal": (last or 0) + 1}
    rule.objects.get_or_create(code="places", defaults=row)


class Migration(migrations.Migration):
    dependencies = [("privacy", "0003_guests")]
    operations = [migrations.RunPython(begin, migrations.RunPython.noop)]
