"""Our migrations run forward and back: on an empty SQLite database all tables come, and those of our rooms go again."""

import os
import subprocess
import sys

from .law import tree

FORWARD_AND_BACK = """
import django
django.setup()
from django.apps import apps
from django.core.management import call_command
from django.db import connection
ours = [one for one in apps.get_app_configs() if one.name.startswith("phongtrao.")]
tables = {model._meta.db_table for one in ours for model in one.get_models()}
call_command("migrate", verbosity=0)
assert tables <= set(connection.introspection.table_names())
for one in reversed([one for one in ours if one.models_module]):
    call_command("migrate", one.label, "zero", verbosity=0)
print(sorted(tables & set(connection.introspection.table_names())))
"""


def test_every_migration_goes_forward_and_back(tmp_path):
    own = {
        "DATABASE_URL": f"sqlite:///{tmp_path}/empty.sqlite3",
        "DATA": str(tmp_path),
        "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings",
    }
    command = [sys.executable, "-c", FORWARD_AND_BACK]
    ended = subprocess.run(command, cwd=tree.ROOT, env=os.environ | own, capture_output=True, text=True, check=False)

    assert (ended.returncode, ended.stdout.strip()) == (0, "[]"), ended.stderr[-2000:]
