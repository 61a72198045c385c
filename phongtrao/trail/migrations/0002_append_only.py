"""The trail refuses to be changed: the database itself stops UPDATE and DELETE."""

from django.db import migrations

FORBID = """
CREATE TRIGGER trail_no_{verb} BEFORE {VERB} ON trail_trailentry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
"""
ALLOW = "DROP TRIGGER trail_no_{verb};"


class Migration(migrations.Migration):
    dependencies = [("trail", "0001_initial")]

    operations = [
        migrations.RunSQL(FORBID.format(verb=verb, VERB=verb.upper()), ALLOW.format(verb=verb))
        for verb in ("update", "delete")
    ]
