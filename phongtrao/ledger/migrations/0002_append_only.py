"""Entries refuse to be changed: the database itself stops UPDATE and DELETE, and TRUNCATE where there is one."""

from django.db import migrations

TABLES = ("ledger_entry", "ledger_attribution", "ledger_attestation")

SQLITE_FORBIDS = """
CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END;
"""
SQLITE_ALLOWS = "DROP TRIGGER {table}_no_{verb};"

POSTGRESQL_FUNCTION = """
CREATE FUNCTION ledger_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'the ledger is append-only' USING ERRCODE = 'integrity_constraint_violation'; END $$;
"""
POSTGRESQL_FORBIDS = """
CREATE TRIGGER {table}_no_change BEFORE UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION ledger_is_append_only();
CREATE TRIGGER {table}_no_truncate BEFORE TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION ledger_is_append_only();
"""
POSTGRESQL_ALLOWS = """
DROP TRIGGER {table}_no_truncate ON {table};
DROP TRIGGER {table}_no_change ON {table};
"""


def forbid(apps, schema_editor):
    """Put up the triggers, in the words of this database."""
    if schema_editor.connection.vendor == "postgresql":
        schema_editor.execute(POSTGRESQL_FUNCTION, params=None)
        for table in TABLES:
            schema_editor.execute(POSTGRESQL_FORBIDS.format(table=table), params=None)
        return
    for table in TABLES:
        for verb in ("update", "delete"):
            schema_editor.execute(SQLITE_FORBIDS.format(table=table, verb=verb))


def allow(apps, schema_editor):
    """Take the triggers down again."""
    if schema_editor.connection.vendor == "postgresql":
        for table in TABLES:
            schema_editor.execute(POSTGRESQL_ALLOWS.format(table=table), params=None)
        schema_editor.execute("DROP FUNCTION ledger_is_append_only();", params=None)
        return
    for table in TABLES:
        for verb in ("update", "delete"):
            schema_editor.execute(SQLITE_ALLOWS.format(table=table, verb=verb))


class Migration(migrations.Migration):
    dependencies = [("ledger", "0001_initial")]

    operations = [migrations.RunPython(forbid, allow)]
