"""Decisions about units that are there get the words by which they are found."""

from django.db import migrations

from phongtrao.foundation.folded import folded


def fill(apps, schema_editor):
    changes = apps.get_model("organizations", "UnitChange").objects.only("pk", "number").order_by("pk")
    some = list(changes)
    for row in some:
        row.search = folded(row.number)
    changes.bulk_update(some, ["search"], batch_size=500)


class Migration(migrations.Migration):
    dependencies = [("organizations", "0011_search_columns")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
