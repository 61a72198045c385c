"""The words of targets, and the metrics that they mean."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("ledger", "0004_subjects")]

    operations = [
        migrations.CreateModel(
            name="Measure",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.CharField(max_length=60, unique=True)),
                ("size", models.PositiveBigIntegerField(default=1)),
                (
                    "metric",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="measures",
                        to="ledger.metric",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(condition=models.Q(("words", ""), _negated=True), name="measure_has_words"),
                    models.CheckConstraint(condition=models.Q(("size__gt", 0)), name="measure_has_size"),
                ],
            },
        ),
    ]
