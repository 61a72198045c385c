"""Money raised, what is given of it and what a work saves are three things: added up as one, money counted twice."""

from django.db import migrations

GIVEN = (("vnd_given", "Tiền, quà đã trao"), ("vnd_saved", "Giá trị làm lợi"))


def plant(apps, schema_editor):
    """Write the rows, right after the money raised; a name that an administrator has used already says what it is in."""
    metric = apps.get_model("ledger", "Metric")
    before = metric.objects.get(key="vnd_raised").ordinal
    for place, (key, name) in enumerate(GIVEN, start=1):
        free = name if not metric.objects.filter(name=name).exclude(key=key).exists() else f"{name} (đồng)"
        metric.objects.get_or_create(key=key, defaults={"name": free, "noun": "đồng", "ordinal": before + place})


class Migration(migrations.Migration):
    dependencies = [("ledger", "0008_metrics_retired")]

    operations = [migrations.RunPython(plant, migrations.RunPython.noop)]
