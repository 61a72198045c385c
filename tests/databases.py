"""Databases for programs that the tests start: empty ones, and ones that the migrations have been through."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any
from urllib.parse import quote

import psycopg
import pytest
from django.conf import settings
from django.db import connection

Made = Callable[[], str]
MIGRATE = """
import django
django.setup()
from django.core.management import call_command
call_command("migrate", verbosity=0)
"""


def migrate(address: str) -> None:
    """Take the database at an address through the migrations, in a process of its own."""
    named = {"DATABASE_URL": address, "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings"}
    subprocess.run([sys.executable, "-c", MIGRATE], env=os.environ | named, check=True)


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The database of the tests; a copy of it as the migrations leave it, where it is SQLite's."""
    copy = tmp_path_factory.mktemp("migrated") / "phongtrao.sqlite3"
    if connection.vendor == "sqlite":
        with django_db_blocker.unblock(), connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(copy)])
    return copy


@pytest.fixture(scope="session")
def migrated_file(django_db_setup: Path) -> Path:
    """A SQLite file as the migrations leave it. Whoever starts a program over a data folder copies it there first."""
    return django_db_setup


@pytest.fixture(scope="session")
def _migrated_template() -> Iterator[str]:
    """The name of a database on the PostgreSQL server of the tests as the migrations leave it."""
    name = f"migrated_{os.getpid()}"
    _administer(f"CREATE DATABASE {name}")
    migrate(_address(name))
    yield name
    _administer(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def empty_database(db: None, tmp_path: Path) -> Iterator[Made]:
    """`empty_database()` makes an empty database, of the kind that the tests run on, and gives its address."""
    yield from _maker(tmp_path)


@pytest.fixture
def ready_database(db: None, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Made]:
    """`ready_database()` makes a database that the migrations have been through, and gives its address."""
    if connection.vendor == "sqlite":
        yield from _maker(tmp_path, file=request.getfixturevalue("migrated_file"))
    else:
        yield from _maker(tmp_path, template=request.getfixturevalue("_migrated_template"))


def _maker(folder: Path, *, file: Path | None = None, template: str = "template1") -> Iterator[Made]:
    made: list[str] = []

    def make() -> str:
        made.append(f"made_{os.getpid()}_{len(made)}")
        if connection.vendor == "sqlite":
            place = folder / f"{made[-1]}.sqlite3"
            if file:
                shutil.copyfile(file, place)
            return f"sqlite:///{place}"
        _administer(f"CREATE DATABASE {made[-1]} TEMPLATE {template}")
        return _address(made[-1])

    yield make
    if connection.vendor == "postgresql":
        for name in made:
            _administer(f"DROP DATABASE {name} WITH (FORCE)")


def _address(name: str) -> str:
    place = settings.DATABASES["default"]
    return f"postgres://{place['USER']}@{quote(place['HOST'], safe='')}/{name}"


def _administer(statement: str) -> None:
    place = settings.DATABASES["default"]
    server = psycopg.connect(host=place["HOST"], user=place["USER"], dbname="postgres", autocommit=True)
    with closing(server):
        server.execute(statement)
