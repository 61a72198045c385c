"""The trail refuses to be changed: the database itself stops UPDATE and DELETE, and TRUNCATE where there is one."""

from django.db import migrations

SQLITE_FORBIDS = """
CREATE TRIGGER trail_no_{verb} BEFORE {verb} ON trail_trailentry
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
"""
SQLITE_ALLOWS = "DROP TRIGGER trail_no_{verb};"

# TRUNCATE goes by no row, so that it needs a trigger of its own.
POSTGRESQL_FORBIDS = """
CREATE FUNCTION trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the trail is append-only' USING ERRCODE = 'integrity_constraint_violation'; END $$;
CREATE TRIGGER trail_no_change BEFORE UPDATE OR DELETE ON trail_trailentry
FOR EACH ROW EXECUTE FUNCTION trail_is_append_only();
CREATE TRIGGER trail_no_truncate BEFORE TRUNCATE ON trail_trailentry
FOR EACH STATEMENT EXECUTE FUNCTION trail_is_append_only();
"""
POSTGRESQL_ALLOWS = """
DROP TRIGGER trail_no_truncate ON trail_trailentry;
DROP TRIGGER trail_no_change ON trail_trailentry;
DROP FUNCTION trail_is_append_only();
"""


def forbid(apps, schema_editor):
    """Put up the triggers, in the words of this database."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(POSTGRESQL_FORBIDS, params=None)
    else:
        for verb in ("update", "delete"):
            schema_editor.execute(SQLITE_FORBIDS.format(verb=verb))


def allow(apps, schema_editor):
    """Take the triggers down again."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(POSTGRESQL_ALLOWS, params=None)
    else:
        for verb in ("update", "delete"):
            schema_editor.execute(SQLITE_ALLOWS.format(verb=verb))


class Migration(migrations.Migration):
    dependencies = [("trail", "0001_initial")]

    operations = [migrations.RunPython(forbid, allow)]
