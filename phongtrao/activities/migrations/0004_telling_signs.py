"""Longer signs where a shorter one of another kind would win: “hiến máu tình nguyện” is no day of volunteering."""

from django.db import migrations

MORE = {
    "blood_drive": ["hien mau tinh nguyen", "ngay hoi hien mau"],
    "sports": ["the duc the thao", "san choi ve the duc"],
    "course": ["ky nang trong", "nghiep vu quan ly", "lop tap huan", "hoi nghi tap huan"],
    "planting": ["moi doan vien mot cay", "01 cay xanh"],
    "campaign": ["chien dich xuan tinh nguyen", "chien dich tinh nguyen", "03 dot tinh nguyen"],
    "twinning": ["nguoi ban dong nghiep quan huyen"],
    "contribution": ["cong du lieu mo thanh nien"],
    "team": ["doi hinh phan ung nhanh"],
}


def add(apps, schema_editor):
    kind = apps.get_model("activities", "ActivityKind")
    for key, signs in MORE.items():
        for row in kind.objects.filter(key=key):
            row.signs = [*row.signs, *(sign for sign in signs if sign not in row.signs)]
            row.save(update_fields=["signs"])


class Migration(migrations.Migration):
    dependencies = [("activities", "0003_results_and_panels")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
