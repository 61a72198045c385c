"""Doors of the room: the board and what hangs on it; reminders."""
