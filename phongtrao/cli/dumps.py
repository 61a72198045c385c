"""The rows of the whole database in one file, taken while others write, and put back all or nothing."""

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from django.db import connection

from .ground import refuse

NAMES = {"sqlite": "database.sqlite3", "postgresql": "database.pgdump"}
"""What the dump is called, by the kind of database."""
BEGIN_ANEW = "DROP SCHEMA public CASCADE;\nCREATE SCHEMA public;\n"


class Busy(Exception):
    """Somebody else has the database open."""


def dump(folder: Path) -> Path:
    """Write the rows as they are at one moment into a file of the folder; nobody has to wait meanwhile."""
    target = folder / NAMES[connection.vendor]
    if connection.vendor == "postgresql":
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}")
        return target
    with closing(sqlite3.connect(_sqlite_file(), timeout=60)) as source, closing(sqlite3.connect(target)) as copy:
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    return target


def check(dumped: Path) -> None:
    """Refuse a dump that the database could not read, before anything is touched."""
    if connection.vendor == "postgresql":
        _run("pg_restore", "--list", str(dumped))
        return
    with closing(sqlite3.connect(dumped)) as rows:
        if rows.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            refuse("Cơ sở dữ liệu trong bản sao lưu không đọc được. Hãy dùng bản sao lưu khác.")


def load(dumped: Path) -> None:
    """
    Put the dumped rows in the place of what is there, in one step.

    :raises Busy: somebody has the SQLite file open; a server would go on writing into the old one.
    """
    connection.close()
    if connection.vendor == "postgresql":
        script = dumped.with_suffix(".sql")
        _run("pg_restore", "--no-owner", "--no-privileges", f"--file={script}", str(dumped))
        whole = dumped.with_suffix(".whole.sql")
        with whole.open("w") as file, script.open() as rows:
            file.write(BEGIN_ANEW)
            shutil.copyfileobj(rows, file)
        _run("psql", "--no-psqlrc", "--quiet", "--single-transaction", "-v", "ON_ERROR_STOP=1", f"--file={whole}")
        return
    place = _sqlite_file()
    _write_out_journal(place)
    beside = place.with_name(f"{place.name}.restored")
    shutil.move(dumped, beside)
    with beside.open("rb+") as file:
        os.fsync(file.fileno())
    beside.replace(place)


def _write_out_journal(place: Path) -> None:
    """A journal of the old rows beside the new file would be taken for the new one's: it must be gone before."""
    if not place.exists():
        return
    with closing(sqlite3.connect(place, timeout=1)) as old:
        busy, _pages, _written = old.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    journal = place.with_name(f"{place.name}-wal")
    if busy or journal.exists():
        raise Busy


def _sqlite_file() -> Path:
    return Path(connection.settings_dict["NAME"])


def _run(program: str, *words: str) -> None:
    """Run one of PostgreSQL's programs on our database; its own words tell what went wrong."""
    place = connection.settings_dict
    told = {"PGHOST": "HOST", "PGPORT": "PORT", "PGUSER": "USER", "PGPASSWORD": "PASSWORD", "PGDATABASE": "NAME"}
    surroundings = os.environ | {name: str(place[key]) for name, key in told.items() if place.get(key)}
    found = shutil.which(program, path=os.environ.get("PG_BIN") or None)
    if not found:
        refuse(f"Cần chương trình {program} của PostgreSQL: hãy cài gói postgresql-client, hoặc đặt PG_BIN.")
    ended = subprocess.run(  # noqa: S603  # a program of PostgreSQL with words of ours
        [found, *words], env=surroundings, capture_output=True, text=True, check=False
    )
    if ended.returncode:
        refuse(
            f"{program} không làm được: {ended.stderr.strip().splitlines()[-1] if ended.stderr else ended.returncode}"
        )
