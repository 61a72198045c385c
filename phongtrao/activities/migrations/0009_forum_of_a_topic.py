"""Who “phụ trách chủ đề” holds a forum on it."""

from django.db import migrations

SIGN = "phu trach chu de"


def add(apps, schema_editor):
    for row in apps.get_model("activities", "ActivityKind").objects.filter(key="forum"):
        if SIGN not in row.signs:
            row.signs = [*row.signs, SIGN]
            row.save(update_fields=["signs"])


class Migration(migrations.Migration):
    dependencies = [("activities", "0008_twins")]
    operations = [migrations.RunPython(add, migrations.RunPython.noop)]
