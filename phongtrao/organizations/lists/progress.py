"""How far a list is: told to the cache, since the transaction that writes it shows nothing until it ends."""

from dataclasses import dataclass

from django.core.cache import cache

KEPT_SECONDS = 3600
STEP = 1000
"""So many rows are done between two words on how far it is."""


@dataclass(frozen=True, slots=True)
class Told:
    """How far: `done` of `total` rows, and when this was said (seconds since 1970)."""

    done: int
    total: int
    at: float


def tell(import_id: int, done: int, total: int, at: float) -> None:
    """Say how far it is."""
    cache.set(_key(import_id), Told(done, total, at), KEPT_SECONDS)


def told(import_id: int) -> Told | None:
    """What was said last."""
    found = cache.get(_key(import_id))
    return found if isinstance(found, Told) else None


def _key(import_id: int) -> str:
    return f"phongtrao.list-import.{import_id}"
