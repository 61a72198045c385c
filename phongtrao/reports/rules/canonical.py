"""The one written form of a report, and its digest: the same content gives the same bytes, on every database."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from .content import Content, Figure, Head, Paragraph, Part, Photo, Piece, Table

FORM = 1
"""The version of the form; it is part of what is hashed."""


def as_json(content: Content) -> dict[str, Any]:
    """A content as plain values."""
    plain: dict[str, Any] = json.loads(json.dumps({"form": FORM, **asdict(content)}))
    return plain


def canonical(plain: Mapping[str, Any]) -> bytes:
    """Keys in order, no blanks, UTF-8: what is hashed."""
    return json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def digest_of(plain: Mapping[str, Any]) -> str:
    """The SHA-256 of the canonical form."""
    return hashlib.sha256(canonical(plain)).hexdigest()


def content_from(plain: Mapping[str, Any]) -> Content:
    """
    The content that was written.

    :raises ValueError: it was written in another form.
    """
    if plain.get("form") != FORM:
        raise ValueError(f"a report of form {plain.get('form')!r}; known is {FORM}")
    return Content(
        head=Head(**plain["head"]),
        opening=tuple(map(_paragraph, plain["opening"])),
        parts=tuple(
            Part(one["level"], one["marker"], one["title"], tuple(map(_paragraph, one["paragraphs"])))
            for one in plain["parts"]
        ),
        tables=tuple(
            Table(
                one["key"],
                one["title"],
                tuple(one["columns"]),
                tuple(tuple(map(_piece, row)) for row in one["rows"]),
                one["note"],
            )
            for one in plain["tables"]
        ),
        is_composed=plain["is_composed"],
    )


def _paragraph(plain: Mapping[str, Any]) -> Paragraph:
    photos = tuple(Photo(**photo) for photo in plain["photos"])
    return Paragraph(plain["key"], tuple(map(_piece, plain["pieces"])), plain["kind"], photos)


def _piece(plain: Mapping[str, Any]) -> Piece:
    return Piece(plain["words"], Figure(**plain["figure"]) if plain["figure"] else None)
