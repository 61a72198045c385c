"""Certificates with numbers by unit and year, that can be revoked. The table before was in no release and goes."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("activities", "0005_certificates"),
        ("organizations", "0009_merged_by_index"),
    ]

    operations = [
        migrations.DeleteModel(name="Certificate"),
        migrations.CreateModel(
            name="Certificate",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("subject", models.CharField(max_length=40)),
                ("year", models.PositiveSmallIntegerField()),
                ("ordinal", models.PositiveIntegerField()),
                ("code", models.CharField(max_length=20, unique=True)),
                ("name", models.CharField(blank=True, max_length=120)),
                ("title", models.CharField(max_length=200)),
                ("unit_name", models.CharField(max_length=255)),
                ("is_course", models.BooleanField()),
                ("held_from", models.DateField()),
                ("held_until", models.DateField()),
                ("sessions", models.PositiveSmallIntegerField()),
                ("hours", models.DecimalField(decimal_places=1, max_digits=8, null=True)),
                ("digest", models.CharField(max_length=64)),
                ("by", models.CharField(max_length=200)),
                ("by_user_id", models.BigIntegerField(null=True)),
                ("at", models.DateTimeField()),
                ("revoked_at", models.DateTimeField(null=True)),
                ("revoked_by", models.CharField(blank=True, max_length=200)),
                ("revoked_reason", models.CharField(blank=True, max_length=400)),
            ],
        ),
        migrations.AddField(
            model_name="activitykind",
            name="certificate_share",
            field=models.PositiveSmallIntegerField(db_default=80, default=80),
        ),
        migrations.AddConstraint(
            model_name="activitykind",
            constraint=models.CheckConstraint(
                condition=models.Q(("certificate_share__lte", 100)), name="activity_kind_share"
            ),
        ),
        migrations.AddField(
            model_name="certificate",
            name="activity",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="certificates", to="activities.activity"
            ),
        ),
        migrations.AddField(
            model_name="certificate",
            name="person",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="certificates",
                to="organizations.person",
            ),
        ),
        migrations.AddField(
            model_name="certificate",
            name="unit",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="+", to="organizations.unit"
            ),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.UniqueConstraint(fields=("unit", "year", "ordinal"), name="certificate_number_once"),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.UniqueConstraint(
                condition=models.Q(("revoked_at__isnull", True)), fields=("activity", "subject"), name="certified_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.CheckConstraint(
                condition=models.Q(models.Q(("code", ""), _negated=True), models.Q(("subject", ""), _negated=True)),
                name="certificate_has_code",
            ),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.CheckConstraint(
                condition=models.Q(("ordinal__gt", 0)), name="certificate_numbers_from_one"
            ),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.CheckConstraint(
                condition=models.Q(("held_until__gte", models.F("held_from"))), name="certificate_days"
            ),
        ),
        migrations.AddConstraint(
            model_name="certificate",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("revoked_at__isnull", True), models.Q(("revoked_reason", ""), _negated=True), _connector="OR"
                ),
                name="certificate_revoked_why",
            ),
        ),
    ]
