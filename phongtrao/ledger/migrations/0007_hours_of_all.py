"""Hours are earned by learners too: they are hours of taking part, not of volunteering alone."""

from django.db import migrations

WAS, NOW = "Giờ tình nguyện", "Giờ tham gia"


def rename(was, now):
    """Another name, unless an administrator gave one."""

    def run(apps, schema_editor):
        apps.get_model("ledger", "Metric").objects.filter(key="hours", name=was).update(name=now)

    return run


class Migration(migrations.Migration):
    dependencies = [("ledger", "0006_usual_measures")]

    operations = [migrations.RunPython(rename(WAS, NOW), rename(NOW, WAS))]
