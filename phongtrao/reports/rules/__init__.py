"""The rules of the room, free of database and clock: what a report says, its one written form, its standing."""

from .canonical import as_json, canonical, content_from, digest_of
from .content import Content, Figure, Head, Paragraph, ParagraphKind, Part, Photo, Piece, Table
from .periods import basis_of, is_reported, lowered, offered, spoken, subject_of, usual
from .profiles import NAMES as PROFILES
from .profiles import USUAL, Profile, profile
from .sentences import Sentence, TaskFacts, Token, held, overall, task_sentence
from .standing import EDITABLE, counted_until, is_late
from .wording import in_sentence, named_apart, segments, spaced, told_title

__all__ = [
    "EDITABLE",
    "PROFILES",
    "USUAL",
    "Content",
    "Figure",
    "Head",
    "Paragraph",
    "ParagraphKind",
    "Part",
    "Photo",
    "Piece",
    "Profile",
    "Sentence",
    "Table",
    "TaskFacts",
    "Token",
    "as_json",
    "basis_of",
    "canonical",
    "content_from",
    "counted_until",
    "digest_of",
    "held",
    "in_sentence",
    "is_late",
    "is_reported",
    "lowered",
    "named_apart",
    "offered",
    "overall",
    "profile",
    "segments",
    "spaced",
    "spoken",
    "subject_of",
    "task_sentence",
    "told_title",
    "usual",
]
