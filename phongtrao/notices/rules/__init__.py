"""The rules of the room, free of database and clock."""

from .quiet import QUIET_FROM, QUIET_TO, out_at

__all__ = ["QUIET_FROM", "QUIET_TO", "out_at"]
