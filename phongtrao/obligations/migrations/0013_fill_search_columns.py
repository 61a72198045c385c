"""Comments and registered contents that are there get the words by which they are found."""

from django.db import migrations

from phongtrao.foundation.folded import folded

AT_ONCE = 500


def fill(apps, schema_editor):
    for name, columns in {"Comment": ("text",), "RegistrationVersion": ("title", "place")}.items():
        model = apps.get_model("obligations", name)
        some = []
        for row in model.objects.only("pk", *columns).order_by("pk").iterator(chunk_size=AT_ONCE):
            row.search = folded(*(getattr(row, column) for column in columns))
            some.append(row)
            if len(some) == AT_ONCE:
                model.objects.bulk_update(some, ["search"])
                some = []
        model.objects.bulk_update(some, ["search"])


class Migration(migrations.Migration):
    dependencies = [("obligations", "0012_search_columns")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
