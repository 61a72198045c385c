"""Titles: standards as data, nominations, the council's vote, awards; the yearly self-review of members."""
