"""What people do about personal data, by verb."""

from .breaches import mark_breach_sent, note_breach
from .consents import give_consent, reword_purpose, withdraw_consent, withdraw_places
from .erasing import erase
from .journal import export_journal
from .keeping import apply_retention, remove_holiday, set_holiday, set_retention
from .requests import answer_request, finish_request, make_request, prolong_request
from .sensitive import add_sensitive, look_at_sensitive, remove_sensitive

__all__ = [
    "add_sensitive",
    "answer_request",
    "apply_retention",
    "erase",
    "export_journal",
    "finish_request",
    "give_consent",
    "look_at_sensitive",
    "make_request",
    "mark_breach_sent",
    "note_breach",
    "prolong_request",
    "remove_holiday",
    "remove_sensitive",
    "reword_purpose",
    "set_holiday",
    "set_retention",
    "withdraw_consent",
    "withdraw_places",
]
