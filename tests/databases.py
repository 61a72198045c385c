"""
Databases for the tests and for programs that they start: empty ones, and ones that the migrations have been through.

The migrations run once in a run of the tests, whatever the number of its workers; everybody begins with a copy.
"""

import fcntl
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest
from django.conf import settings
from django.db import connection

Made = Callable[[], str]
Once = Callable[[str, Callable[[Path], object]], Path]
SHARED = "SHARED_BY_WORKERS"
"""The variable that names the folder of a run, which its workers share."""
MIGRATE = """
import django
django.setup()
from phongtrao.cli.serve import prepare
prepare()
"""
"""What the first start of a server does."""


def pytest_configure(config: pytest.Config) -> None:
    """Make the folder that the workers of this run share; they find its name in their environment."""
    if not hasattr(config, "workerinput"):
        os.environ[SHARED] = tempfile.mkdtemp(prefix="phongtrao-run-")


def pytest_unconfigure(config: pytest.Config) -> None:
    """Take away what was made for this run."""
    if hasattr(config, "workerinput"):
        return
    folder = Path(os.environ.pop(SHARED))
    if (folder / "template").exists():
        _administer(f"DROP DATABASE {(folder / 'template').read_text()} WITH (FORCE)")
    shutil.rmtree(folder)


def migrate(address: str) -> None:
    """Take the database at an address through the migrations, in a process of its own."""
    with tempfile.TemporaryDirectory() as data:
        named = {"DATABASE_URL": address, "DATA": data, "DJANGO_SETTINGS_MODULE": "phongtrao.config.settings"}
        subprocess.run([sys.executable, "-c", MIGRATE], env=os.environ | named, check=True)


@pytest.fixture(scope="session")
def once() -> Once:
    """`once("name", make)`: the path at which `make` was called by whichever worker asked first; the others wait."""
    folder = Path(os.environ[SHARED])

    def made(name: str, make: Callable[[Path], object]) -> Path:
        with (folder / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not (folder / f"{name}.made").exists():
                make(folder / name)
                (folder / f"{name}.made").touch()
        return folder / name

    return made


@pytest.fixture(scope="session")
def migrated_file(once: Once) -> Path:
    """A SQLite file as the migrations leave it. Whoever starts a program over a data folder copies it there first."""

    def make(place: Path) -> None:
        place.mkdir(exist_ok=True)
        migrate(f"sqlite:///{place}/at-work.sqlite3")
        (place / "at-work.sqlite3").rename(place / "phongtrao.sqlite3")

    return once("migrated", make) / "phongtrao.sqlite3"


@pytest.fixture(scope="session")
def _migrated_template(once: Once) -> str:
    """The name of a database on the PostgreSQL server of the tests as the migrations leave it."""

    def make(place: Path) -> None:
        name = place.parent.name.replace("-", "_")
        _administer(f"CREATE DATABASE {name}")
        place.write_text(name)
        migrate(_address(name))

    return once("template", make).read_text()


@pytest.fixture(scope="session")
def _begins_migrated(request: pytest.FixtureRequest) -> Iterator[None]:
    """The database of the tests begins as a copy of what the migrations left, so that Django finds nothing to do."""
    if connection.vendor == "postgresql":
        connection.settings_dict["TEST"]["TEMPLATE"] = request.getfixturevalue("_migrated_template")
        yield
        return
    # It is in memory, and there as long as somebody holds it open.
    name = connection.creation._get_test_db_name()
    with closing(sqlite3.connect(name, uri=True)) as ours:
        with closing(sqlite3.connect(request.getfixturevalue("migrated_file"))) as made:
            made.backup(ours)
        yield


@pytest.fixture(scope="session")
def django_db_setup(_begins_migrated: None, django_db_setup: None) -> None:
    """The database of the tests."""


@pytest.fixture
def ready_database(db: None, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Made]:
    """`ready_database()` makes a database that the migrations have been through, and gives its address."""
    made: list[str] = []

    def make() -> str:
        made.append(f"made_{os.getpid()}_{len(made)}")
        if connection.vendor == "sqlite":
            place = tmp_path / f"{made[-1]}.sqlite3"
            shutil.copyfile(request.getfixturevalue("migrated_file"), place)
            return f"sqlite:///{place}"
        _administer(f"CREATE DATABASE {made[-1]} TEMPLATE {request.getfixturevalue('_migrated_template')}")
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
