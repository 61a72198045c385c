"""What a report says, as plain values: every page and every file is made of this, live or frozen."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal

ParagraphKind = Literal["plain", "item", "free"]


@dataclass(frozen=True, slots=True)
class Figure:
    """
    A figure (con số) in a sentence or a table: `written` is what people read, `value` what it is, `source` how it was
    found and can be found again, `address` the page that says where it comes from.
    """

    key: str
    name: str
    value: str
    written: str
    address: str
    source: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or a figure among them."""

    words: str = ""
    figure: Figure | None = None

    @property
    def text(self) -> str:
        """As it reads."""
        return self.figure.written if self.figure else self.words


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that shows a deed; `words` tell who cannot see it what it shows."""

    evidence_id: int
    digest: str
    words: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Some pieces under a lasting `key`; an item begins with a dash, free words are typed by people alone."""

    key: str
    pieces: tuple[Piece, ...]
    kind: ParagraphKind = "plain"
    photos: tuple[Photo, ...] = ()

    @property
    def text(self) -> str:
        """As it reads."""
        return "".join(piece.text for piece in self.pieces)

    @property
    def shape(self) -> tuple[str, ...]:
        """The keys of its figures in their order: words that people typed fit one shape alone."""
        return tuple(piece.figure.key for piece in self.pieces if piece.figure)


@dataclass(frozen=True, slots=True)
class Part:
    """A heading with what stands under it; `level` 1 to 3."""

    level: int
    marker: str
    title: str
    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def heading(self) -> str:
        """Marker and title."""
        return f"{self.marker} {self.title}".strip()


@dataclass(frozen=True, slots=True)
class Table:
    """A table of the annex; the first row of words is its head."""

    key: str
    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Piece, ...], ...]
    note: str = ""

    @property
    def heads(self) -> tuple[tuple[str, bool], ...]:
        """The names of the columns, each with whether figures stand below it: their head stands at their side."""
        return tuple(
            (name, any(row[place].figure for row in self.rows if place < len(row)))
            for place, name in enumerate(self.columns)
        )


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above and below the text: who reports to whom, number, place and day, who signs."""

    profile: str
    superior: str
    unit: str
    to: str
    number: str
    place: str
    dated: str
    subject: str
    period: str
    signs_for: str
    signer_office: str
    signer: str


@dataclass(frozen=True, slots=True)
class Content:
    """A whole report."""

    head: Head
    opening: tuple[Paragraph, ...]
    parts: tuple[Part, ...]
    tables: tuple[Table, ...]
    is_composed: bool = False

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs in their order."""
        return (*self.opening, *(one for part in self.parts for one in part.paragraphs))

    def without_photos(self, gone: Collection[int]) -> "Content":
        """The same without some photos."""

        def kept(one: Paragraph) -> Paragraph:
            return replace(one, photos=tuple(photo for photo in one.photos if photo.evidence_id not in gone))

        parts = tuple(replace(part, paragraphs=tuple(map(kept, part.paragraphs))) for part in self.parts)
        return replace(self, opening=tuple(map(kept, self.opening)), parts=parts)

    def figures(self) -> dict[str, Figure]:
        """Every figure by its key."""
        return {figure.key: figure for figure in self._figures()}

    def _figures(self) -> Iterator[Figure]:
        pieces = [piece for paragraph in self.paragraphs for piece in paragraph.pieces]
        pieces += [cell for table in self.tables for row in table.rows for cell in row]
        return (piece.figure for piece in pieces if piece.figure)
