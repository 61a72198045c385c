"""
The trail says from where and in which unit; the names of people move out of it into `TrailName`.

The guards come down first and go up last: SQLite makes the table anew for new columns, and drops what hangs on it.
A later migration that changes the table has to do the same.
"""

import re
from importlib import import_module

from django.db import migrations, models

from phongtrao.vietnamese import fold

guards = import_module("phongtrao.trail.migrations.0002_append_only")
PEOPLE = ("organizations.person:", "accounts.user:")
NAMED_IN_NOTE = re.compile(r"(\d+): .*", re.DOTALL)


def names_out(apps, schema_editor):
    """Put every person's name into the book of names, and the label where it stood."""
    entry, book = apps.get_model("trail", "TrailEntry"), apps.get_model("trail", "TrailName")
    names = {}
    for row in entry.objects.order_by("pk").iterator(chunk_size=500):
        if row.actor_id is not None and not row.actor.startswith("accounts.user:"):
            names[f"accounts.user:{row.actor_id}"] = row.actor
            row.actor = f"accounts.user:{row.actor_id}"
        if row.subject.startswith(PEOPLE) and row.subject_title:
            names[row.subject] = row.subject_title
            row.subject_title = ""
        if row.verb.startswith("person_merge") and (found := NAMED_IN_NOTE.fullmatch(row.note)):
            row.note = f"organizations.person:{found[1]}"
        if row.verb in {"account_linked", "sign_in_paused"}:
            row.note = ""
        row.save()
    book.objects.bulk_create(
        [book(key=key, name=name, search=fold(name)[:300]) for key, name in names.items()],
        ignore_conflicts=True,
        batch_size=500,
    )


def names_in(apps, schema_editor):
    """Put the names back where they stood."""
    entry, book = apps.get_model("trail", "TrailEntry"), apps.get_model("trail", "TrailName")
    names = dict(book.objects.values_list("key", "name"))
    for row in entry.objects.order_by("pk").iterator(chunk_size=500):
        row.actor = names.get(row.actor, row.actor)[:200]
        row.subject_title = row.subject_title or names.get(row.subject, row.subject)
        row.save()


class Migration(migrations.Migration):
    dependencies = [("trail", "0002_append_only")]

    operations = [
        migrations.RunPython(guards.allow, guards.forbid),
        migrations.CreateModel(
            name="TrailName",
            fields=[
                ("key", models.CharField(max_length=80, primary_key=True, serialize=False)),
                ("name", models.CharField(max_length=300)),
                ("search", models.CharField(max_length=300)),
                ("is_forgotten", models.BooleanField(default=False)),
            ],
        ),
        migrations.AddField(
            "trailentry",
            "actor_place",
            models.CharField(blank=True, db_index=True, default="", max_length=200),
            preserve_default=False,
        ),
        migrations.AddField(
            "trailentry",
            "place",
            models.CharField(blank=True, db_index=True, default="", max_length=200),
            preserve_default=False,
        ),
        migrations.AddField(
            "trailentry", "address", models.CharField(blank=True, default="", max_length=50), preserve_default=False
        ),
        migrations.AddField(
            "trailentry", "agent", models.CharField(blank=True, default="", max_length=40), preserve_default=False
        ),
        migrations.AddIndex("trailentry", models.Index(fields=["-at", "-id"], name="trail_newest")),
        migrations.RunPython(names_out, names_in),
        migrations.RunPython(guards.forbid, guards.allow),
    ]
