"""The day on which an obligation was met, known from then on; of those met by a word, found out of the last such word."""

from django.db import migrations, models
from django.db.models import Max
from django.utils.timezone import localdate

AT_ONCE = 500


def find_out(apps, schema_editor):
    """The day of the last word that said so."""
    obligation = apps.get_model("obligations", "Obligation")
    words = apps.get_model("obligations", "Progress").objects.filter(kind="met", obligation__state="met")
    found = words.order_by().values("obligation_id").annotate(last=Max("at"))
    rows = [obligation(pk=row["obligation_id"], met_on=localdate(row["last"])) for row in found]
    obligation.objects.bulk_update(rows, ["met_on"], batch_size=AT_ONCE)


class Migration(migrations.Migration):
    dependencies = [
        ("obligations", "0013_fill_search_columns"),
    ]

    operations = [
        migrations.AddField(
            model_name="obligation",
            name="met_on",
            field=models.DateField(null=True),
        ),
        migrations.RunPython(find_out, migrations.RunPython.noop),
    ]
