"""Holders know whether what they owe is live; words on progress know their plan."""

from django.apps.registry import Apps
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.models import OuterRef, Subquery


def fill(apps: Apps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Copy from the obligations what the new columns repeat."""
    obligations = apps.get_model("obligations", "Obligation").objects
    holders = apps.get_model("obligations", "Holder").objects
    holders.filter(obligation__in=obligations.filter(state="withdrawn")).update(is_live=False)
    of_it = obligations.filter(pk=OuterRef("obligation_id")).values("plan_id")
    apps.get_model("obligations", "Progress").objects.update(plan_id=Subquery(of_it))


class Migration(migrations.Migration):
    """Add and fill; the next one demands."""

    dependencies = [("obligations", "0001_initial")]

    operations = [
        migrations.AddField("holder", "is_live", models.BooleanField(db_default=True)),
        migrations.AddField(
            "progress",
            "plan",
            models.ForeignKey("plans.plan", models.PROTECT, related_name="+", db_index=False, null=True),
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
