"""The rules of the room, free of database and clock."""

from .patience import rest_after
from .quiet import QUIET_FROM, QUIET_TO, bundled_at, out_at

__all__ = ["QUIET_FROM", "QUIET_TO", "bundled_at", "out_at", "rest_after"]
