"""Every word on progress has its plan. Apart from 0002, since PostgreSQL alters no table that has just been filled."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """Demand what 0002 has filled, and find by it."""

    dependencies = [("obligations", "0002_live_holders")]

    operations = [
        migrations.AlterField(
            "progress", "plan", models.ForeignKey("plans.plan", models.PROTECT, related_name="+", db_index=False)
        ),
        migrations.AlterField(
            "progress",
            "unit",
            models.ForeignKey("organizations.unit", models.PROTECT, related_name="progress", db_index=False),
        ),
        migrations.RemoveIndex("holder", "held_by_unit"),
        migrations.AddIndex(
            "holder", models.Index(fields=["unit", "plan", "role", "is_live", "obligation"], name="held_by_unit")
        ),
        migrations.AddIndex("progress", models.Index(fields=["plan", "at"], name="progress_of_plan")),
        migrations.AddIndex("progress", models.Index(fields=["unit", "plan"], name="progress_of_unit")),
    ]
