"""What a reading is made of. All spans count characters of `Reading.text`."""

from dataclasses import dataclass, fields
from typing import Any, NamedTuple

Span = tuple[int, int]


@dataclass(frozen=True)
class Header:
    """Who signed what, where and when; whatever the document does not say is None."""

    document_type: str | None = None
    number: str | None = None
    issuer: str | None = None
    place: str | None = None
    date: str | None = None
    subject: str | None = None
    signer_name: str | None = None
    signer_title: str | None = None


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One heading of the outline."""

    marker: str
    level: int
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Target:
    """A number that is to be reached. `text` is cut by `span`."""

    text: str
    value: float | int
    comparator: str
    unit: str | None
    cadence: str | None
    span: Span


@dataclass(frozen=True)
class Due:
    """The time the text itself gives; `from_date` and `to` are ISO dates."""

    from_date: str | None
    to: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that somebody is to do. `text` is cut by `span`."""

    id: str
    text: str
    span: Span
    section: str | None
    tier: str | None
    tier_kind: str | None
    pillar: str | None
    leads: tuple[str, ...]
    partners: tuple[str, ...]
    targets: tuple[Target, ...]
    force: str
    due: Due | None
    cadence: str | None
    cadence_text: str | None
    programs: tuple[str, ...]
    citations: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Citation:
    """Another document that this one names by its number."""

    number: str
    kind: str | None
    date: str | None
    span: Span


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note lifted out of the page, with the mark that calls it."""

    mark: str
    text: str
    span: Span


@dataclass(frozen=True)
class Repair:
    """A slip of the scanner that was read through; the text itself keeps it."""

    span: Span
    read_as: str
    why: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something the text leaves open, put to an officer in Vietnamese."""

    span: Span
    kind: str
    text: str
    task_id: str | None = None


class Paragraph(NamedTuple):
    """A paragraph as it stands on paper; table rows have one piece per cell."""

    kind: str
    level: int | None
    marker: str | None
    pieces: tuple[Span, ...]


class Passage(NamedTuple):
    """A sentence (or heading, or cell) and what became of it: duty, norm, context, frame or open."""

    span: Span
    kind: str
    task_id: str | None
    section: str | None


@dataclass(frozen=True)
class Reading:
    """Everything the reader found in one document."""

    text: str
    header: Header
    outline: tuple[OutlineEntry, ...]
    tasks: tuple[Task, ...]
    goals: tuple[Target, ...]
    programs: tuple[str, ...]
    citations: tuple[Citation, ...]
    footnotes: tuple[Footnote, ...]
    recipients: tuple[str, ...]
    repairs: tuple[Repair, ...]
    questions: tuple[Question, ...]
    paragraphs: tuple[Paragraph, ...]
    passages: tuple[Passage, ...]

    def as_json(self) -> dict[str, Any]:
        """The object that `phongtrao read --json` prints; `schema/reading.schema.json` describes it."""
        printed = {field.name: _plain(getattr(self, field.name)) for field in fields(self)}
        del printed["text"]
        printed["targets"] = printed.pop("goals")
        return printed


_JSON_NAMES = {"from_date": "from"}


def _plain(value: Any) -> Any:
    if hasattr(value, "__dataclass_fields__"):
        return {_JSON_NAMES.get(f.name, f.name): _plain(getattr(value, f.name)) for f in fields(value)}
    if hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
