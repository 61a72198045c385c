"""Where an activity stands, for whoever looks at it."""

from datetime import datetime
from typing import Literal

Phase = Literal["draft", "coming", "running", "over", "closed", "cancelled"]
STROKES: dict[Phase, str] = {
    "draft": "none",
    "coming": "none",
    "running": "doing",
    "over": "ask",
    "closed": "met",
    "cancelled": "none",
}


def phase(*, state: str, starts_at: datetime, ends_at: datetime, at: datetime) -> Phase:
    """What was opened is to come, under way, or over and waiting to be closed; all else is its state."""
    if state == "draft":
        return "draft"
    if state == "cancelled":
        return "cancelled"
    if state == "closed":
        return "closed"
    if at < starts_at:
        return "coming"
    return "running" if at <= ends_at else "over"
