"""What is handed over is no money raised, and what a work saves is neither: each is asked for as what it is."""

from django.db import migrations

WAS, NOW = "vnd_raised", {"handover": "vnd_given", "youth_work": "vnd_saved"}


def tell_apart(apps, schema_editor):
    """Of the kinds that every movement begins with, unless an administrator has taken the figure out."""
    asked = apps.get_model("activities", "KindResult")
    for kind, metric in NOW.items():
        if not asked.objects.filter(kind__key=kind, metric=metric).exists():
            asked.objects.filter(kind__key=kind, metric=WAS).update(metric=metric)


class Migration(migrations.Migration):
    dependencies = [("activities", "0009_forum_of_a_topic"), ("ledger", "0009_money_given")]

    operations = [migrations.RunPython(tell_apart, migrations.RunPython.noop)]
