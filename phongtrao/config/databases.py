"""Where the rows are: in one SQLite file beside the other data, or in the PostgreSQL database of DATABASE_URL."""

from pathlib import Path
from typing import Any

from environs import Env, EnvValidationError

SQLITE, POSTGRESQL = "django.db.backends.sqlite3", "django.db.backends.postgresql"
POSTGRESQL_KEEPS = 600
"""Seconds for which a connection to PostgreSQL is used again."""


def database_from(env: Env, data: Path) -> dict[str, Any]:
    """The database that the environment names; without DATABASE_URL the file `phongtrao.sqlite3` of the data folder."""
    if not env.str("DATABASE_URL", ""):
        return _sqlite({"ENGINE": SQLITE, "NAME": data / "phongtrao.sqlite3"})
    try:
        found: dict[str, Any] = dict(env.dj_db_url("DATABASE_URL"))
    except ValueError as error:
        raise EnvValidationError(f"DATABASE_URL: {error}", [str(error)]) from error
    match found["ENGINE"]:
        case str(engine) if engine == SQLITE:
            return _sqlite(found)
        case str(engine) if engine == POSTGRESQL:
            return found | {"CONN_MAX_AGE": POSTGRESQL_KEEPS, "CONN_HEALTH_CHECKS": True}
    raise EnvValidationError("DATABASE_URL: postgres://… hoặc sqlite:///… mới dùng được.", [found["ENGINE"]])


def _sqlite(found: dict[str, Any]) -> dict[str, Any]:
    """Calm under several processes (docs/adr/0003-sqlite-first.md); Django itself turns foreign keys on."""
    return found | {
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;PRAGMA cache_size=-20000;",
        },
    }
