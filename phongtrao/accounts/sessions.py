"""Sessions in our own table, so that people see where they are signed in and can end it there."""

from datetime import UTC, datetime, timedelta
from typing import Any

from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.backends.base import SessionBase
from django.contrib.sessions.backends.db import SessionStore as DatabaseStore

from .models import BrowserSession

NOTE = "signed_in"
"""Where in the session it stands since when and from where somebody is signed in."""
SEEN_EVERY = timedelta(hours=1)


class SessionStore(DatabaseStore):
    """Django's store in the database, whose rows say whose session it is."""

    @classmethod
    def get_model_class(cls) -> type[BrowserSession]:
        """The table of sessions."""
        return BrowserSession

    def create_model_instance(self, data: dict[str, Any]) -> BrowserSession:
        """The row to be saved: what Django keeps, and what the list of devices shows."""
        row: BrowserSession = super().create_model_instance(data)  # type: ignore[assignment]
        note = data.get(NOTE, {})
        row.user_id = data.get(SESSION_KEY)
        row.signed_in_at, row.seen_at = _moment(note.get("at")), _moment(note.get("seen"))
        row.network, row.agent = note.get("network", ""), note.get("agent", "")
        return row


def note_sign_in(session: SessionBase, *, network: str, agent: str, at: datetime) -> None:
    """Write into a session that somebody has just signed in from there."""
    now = at.timestamp()
    session[NOTE] = {"at": now, "seen": now, "network": network, "agent": agent}


def note_seen(session: SessionBase, *, at: datetime) -> None:
    """Write into a session that it was used, once an hour at most."""
    note = session.get(NOTE)
    if note and at.timestamp() - note["seen"] > SEEN_EVERY.total_seconds():
        session[NOTE] = note | {"seen": at.timestamp()}


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
