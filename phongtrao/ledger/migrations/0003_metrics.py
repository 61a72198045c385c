"""The metrics that every movement begins with; an administrator adds others."""

from django.db import migrations

# key, name, noun, places
METRICS = (
    ("result", "Kết quả theo chỉ tiêu", "", 2),
    ("activities_held", "Hoạt động đã tổ chức", "hoạt động", 0),
    ("participants", "Lượt người tham gia", "lượt", 0),
    ("hours", "Giờ tình nguyện", "giờ", 1),
    ("blood_units", "Đơn vị máu", "đơn vị máu", 0),
    ("trees", "Cây đã trồng", "cây", 0),
    ("scholarships", "Học bổng", "suất", 0),
    ("vnd_raised", "Tiền vận động được", "đồng", 0),
    ("steps", "Bước chân", "bước", 0),
    ("products_published", "Sản phẩm truyền thông", "sản phẩm", 0),
    ("views", "Lượt xem", "lượt", 0),
    ("ideas", "Ý tưởng, sáng kiến", "ý tưởng", 0),
    ("procedures_solved", "Thủ tục đã giải quyết", "hồ sơ", 0),
    ("satisfaction", "Mức hài lòng", "điểm", 2),
    ("signatures", "Chữ ký cam kết", "chữ ký", 0),
)
COUNTING = ("distinct_participants", "Người tham gia", "người", "participants")
MEANS = {"satisfaction"}


def plant(apps, schema_editor):
    """Write the rows; what is there stays."""
    metric = apps.get_model("ledger", "Metric")
    for ordinal, (key, name, noun, places) in enumerate(METRICS, start=1):
        row = {"name": name, "noun": noun, "places": places, "ordinal": ordinal * 10, "is_mean": key in MEANS}
        metric.objects.get_or_create(key=key, defaults=row)
    key, name, noun, of = COUNTING
    counted = metric.objects.get(key=of)
    row = {"name": name, "noun": noun, "ordinal": counted.ordinal + 1, "counts": counted}
    metric.objects.get_or_create(key=key, defaults=row)


class Migration(migrations.Migration):
    dependencies = [("ledger", "0002_append_only")]

    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
