"""The day on which work on an obligation began, known from then on; of those begun by a word, that of the first one."""

from django.db import migrations, models
from django.db.models import Min
from django.utils.timezone import localdate

AT_ONCE = 500


def find_out(apps, schema_editor):
    """The day of the first word on it."""
    obligation = apps.get_model("obligations", "Obligation")
    words = apps.get_model("obligations", "Progress").objects.filter(obligation__state__in=["doing", "met"])
    found = words.order_by().values("obligation_id").annotate(first=Min("at"))
    rows = [obligation(pk=row["obligation_id"], begun_on=localdate(row["first"])) for row in found]
    obligation.objects.bulk_update(rows, ["begun_on"], batch_size=AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [
        ("obligations", "0015_measured"),
    ]

    operations = [
        migrations.AddField(
            model_name="obligation",
            name="begun_on",
            field=models.DateField(null=True),
        ),
        migrations.RunPython(find_out, migrations.RunPython.noop),
    ]
