"""Both databases: which one the environment names, and that migrations run forward and back on the one in use."""

import os
import subprocess
import sys

import pytest
from django.db import IntegrityError, connection, transaction
from environs import Env, EnvError

from phongtrao.config.databases import POSTGRESQL, SQLITE, database_from

BACK_AND_THERE = """
import django
django.setup()
from django.apps import apps
from django.core.management import call_command
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

def tables():
    return set(connection.introspection.table_names())

there = tables()
ours = [app.label for app in apps.get_app_configs() if app.name.startswith("phongtrao.")]
MigrationExecutor(connection).migrate([(one, None) for one in ours if apps.all_models[one]])
left = {table for table in tables() if table.split("_")[0] in ours}
call_command("migrate", interactive=False, verbosity=0)
print(connection.vendor, len(there) > 20, sorted(left), tables() == there)
"""


def test_migrations_run_forward_back_and_forward_again(ready_database, tmp_path):
    surroundings = os.environ | {"DATABASE_URL": ready_database(), "DATA": str(tmp_path)}
    surroundings["DJANGO_SETTINGS_MODULE"] = "phongtrao.config.settings"
    command = [sys.executable, "-c", BACK_AND_THERE]
    ended = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout) == (0, f"{connection.vendor} True [] True\n"), ended.stderr


def test_foreign_keys_hold(db):
    statement = "INSERT INTO organizations_unitalias (unit_id, name) VALUES (987654321, 'không có')"

    def alias_of_no_unit():
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)
            connection.check_constraints()

    with pytest.raises(IntegrityError):
        alias_of_no_unit()


def named(monkeypatch, address, data):
    monkeypatch.setenv("DATABASE_URL", address)
    return database_from(Env(), data)


def test_without_an_address_it_is_the_file_in_the_data_folder(monkeypatch, tmp_path):
    found = named(monkeypatch, "", tmp_path)

    assert (found["ENGINE"], found["NAME"]) == (SQLITE, tmp_path / "phongtrao.sqlite3")
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert "journal_mode=WAL" in found["OPTIONS"]["init_command"]


def test_an_address_names_a_postgresql_database(monkeypatch, tmp_path):
    found = named(monkeypatch, "postgres://an:m%40t@may-chu:5433/phongtrao", tmp_path)

    told = {name: found[name] for name in ("ENGINE", "HOST", "PORT", "USER", "PASSWORD", "NAME")}
    assert told == {
        "ENGINE": POSTGRESQL,
        "HOST": "may-chu",
        "PORT": 5433,
        "USER": "an",
        "PASSWORD": "m@t",
        "NAME": "phongtrao",
    }
    assert found["CONN_HEALTH_CHECKS"]


def test_another_file_of_rows_is_just_as_calm(monkeypatch, tmp_path):
    found = named(monkeypatch, f"sqlite:///{tmp_path}/khac.sqlite3", tmp_path)

    assert found["NAME"] == f"{tmp_path}/khac.sqlite3"
    assert found["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


@pytest.mark.parametrize("address", ["mysql://an@may-chu/phongtrao", "khong-biet://x", "phongtrao"])
def test_an_address_of_anything_else_stops_the_start(monkeypatch, tmp_path, address):
    with pytest.raises(EnvError, match="DATABASE_URL"):
        named(monkeypatch, address, tmp_path)
