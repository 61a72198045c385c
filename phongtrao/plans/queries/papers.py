"""The document as it reads on paper, cut into runs, so that each stretch of words can carry its strokes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

from phongtrao.plans import rules
from phongtrao.plans.models import PlanVersion, Task

from .repairs import ReadAs, repairs_of
from .signs import Sign, signs_of

MARKUP = re.compile(r"(\\+|\*{1,3}|_{2,3}|`|\[\^\w+\]|^#{1,6} |^\|+|\|+$)")
NOTE = re.compile(r"\[\^(\w+)\]")
WITHOUT_STROKE = ""
Key = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True)
class Run:
    """
    A stretch of the text that lies in the same tasks from end to end.

    `task_id` is the innermost task, or None; `stroke` its state (none, doing, met, late, ask) or ""; `is_first`
    marks where the task begins, so that an anchor stands there once. Offsets count in the version's text.
    Words outside every task, or fewer than the task's, may be those of a question: `question_id`. `is_note` is the
    mark of a footnote, `repair` a slip that was read through, `signs` what the reader understood by words in it.
    """

    start: int
    end: int
    text: str
    task_id: int | None
    stroke: str
    is_first: bool
    is_selected: bool
    is_emphasis: bool
    question_id: int | None = None
    is_note: bool = False
    repair: ReadAs | None = None
    signs: tuple[Sign, ...] = ()

    @property
    def read_as(self) -> str:
        """How the words of a repair are read; said once, where they end."""
        return self.repair.read_as if self.repair and self.end >= self.repair.span[1] else ""

    @property
    def card(self) -> str:
        """The name of the card that the run belongs to: a task's id, a question's with "q", or nothing."""
        return str(self.task_id) if self.task_id else f"q{self.question_id}" if self.question_id else ""


@dataclass(frozen=True, slots=True)
class PaperParagraph:
    """One paragraph. `kind` and `level` are the reader's and choose its look."""

    kind: str
    level: int
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A version of a document, ready to be drawn by `plans/_paper.html`."""

    version_id: int
    paragraphs: tuple[PaperParagraph, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """The place of a task on the paper, or of a question that belongs to no task."""

    task_id: int | None
    span: tuple[int, int]
    stroke: str
    question_id: int | None = None

    @property
    def key(self) -> Key:
        """Tells marks apart."""
        return self.task_id, self.question_id


def paper(
    version: PlanVersion,
    tasks: Iterable[Task],
    *,
    strokes: Mapping[int, str] | None = None,
    selected: int | None = None,
    asked: Iterable[tuple[int, tuple[int, int]]] = (),
    undone: Collection[tuple[int, int]] = (),
    explained: bool = False,
) -> Paper:
    """
    Draw a version with its tasks. `strokes` gives each task's state; a task without one gets no colour.

    Tasks anchored in another version are passed over. `asked` are questions outside the tasks, by id, with their
    places; where both are, the shorter is drawn: a question about one word lies on that word. `undone` are the
    repairs that an officer took back. `explained`: each word that the reader understood says why. No database query.
    """
    given = strokes or {}
    marks = [Mark(t.pk, (t.start, t.end), given.get(t.pk, WITHOUT_STROKE)) for t in tasks if t.version_id == version.pk]
    marks += [Mark(None, span, "ask", question_id) for question_id, span in asked]
    marks.sort(key=lambda mark: (mark.span[1] - mark.span[0], mark.task_id is None))
    signs = signs_of(version) if explained else ()
    drawing = _Drawing(version.text, marks, repairs_of(version, undone), signs, selected)
    paragraphs = []
    for stored in version.reading.get("paragraphs", ()):
        runs = drawing.runs(stored["pieces"])
        if runs:
            paragraphs.append(PaperParagraph(stored["kind"], stored["level"] or 0, tuple(runs)))
    return Paper(version.pk, tuple(paragraphs))


class _Drawing:
    """Draws the paragraphs of one document, and remembers which marks have begun."""

    def __init__(
        self, text: str, marks: Sequence[Mark], repairs: Sequence[ReadAs], signs: Sequence[Sign], selected: int | None
    ) -> None:
        self.text, self.selected = text, selected
        self.over_tasks, self.over_slips, self.over_signs = _Layer(marks), _Layer(repairs), _Layer(signs)
        self.begun: set[Key] = set()

    def runs(self, pieces: Sequence[Sequence[int]]) -> list[Run]:
        """The runs of one paragraph; words marked *so* become emphasis, without their stars."""
        runs: list[Run] = []
        stars = 0
        is_paired = sum(self.text.count("*", *piece) for piece in pieces) % 2 == 0
        for first, last in pieces:
            here, slips = self.over_tasks.over(first, last), self.over_slips.over(first, last)
            cut = rules.boundaries(first, last, [*(mark.span for mark in here), *(slip.span for slip in slips)])
            for (start, end), mark, slip in zip(cut, _innermost(here, cut), _innermost(slips, cut), strict=True):
                place = start
                for part in MARKUP.split(self.text[start:end]):
                    if MARKUP.fullmatch(part) and not NOTE.fullmatch(part):
                        stars += part.startswith("*")
                    elif part:
                        over = _Over(mark, slip, is_emphasis=is_paired and bool(stars % 2))
                        runs.append(self._run(place, part, over))
                    place += len(part)
        return runs

    def _run(self, start: int, text: str, over: "_Over") -> Run:
        mark = over.mark
        is_first = mark is not None and mark.key not in self.begun
        if mark is not None:
            self.begun.add(mark.key)
        return Run(
            start=start,
            end=start + len(text),
            text=NOTE.sub(r"\1", text),
            task_id=mark.task_id if mark else None,
            stroke=mark.stroke if mark else "",
            is_first=is_first,
            is_selected=mark is not None and mark.task_id is not None and mark.task_id == self.selected,
            is_emphasis=over.is_emphasis,
            question_id=mark.question_id if mark else None,
            is_note=NOTE.fullmatch(text) is not None,
            repair=over.slip,
            signs=tuple(self.over_signs.over(start, start + len(text))),
        )


@dataclass(frozen=True, slots=True)
class _Over:
    """What lies over a stretch of words."""

    mark: Mark | None
    slip: ReadAs | None
    is_emphasis: bool


class _Layer[Lying: (Mark, ReadAs, Sign)]:
    """What lies on the whole text, sorted by where it begins: a paragraph finds its own without looking at all."""

    def __init__(self, known: Sequence[Lying]) -> None:
        self.ranked: list[tuple[int, Lying]] = sorted(enumerate(known), key=lambda one: one[1].span[0])
        self.starts: list[int] = [one.span[0] for _rank, one in self.ranked]
        self.furthest: list[int] = list(accumulate((one.span[1] for _rank, one in self.ranked), max))

    def over(self, first: int, last: int) -> list[Lying]:
        """Those that share a character with a stretch, in the order in which they were given."""
        near = self.ranked[bisect_right(self.furthest, first) : bisect_left(self.starts, last)]
        return [one for _rank, one in sorted(near, key=lambda one: one[0]) if one.span[1] > first]


def _innermost[Lying: (Mark, ReadAs)](known: Sequence[Lying], cut: Sequence[tuple[int, int]]) -> list[Lying | None]:
    """What lies on each piece of a stretch cut at every border; of several the one that was given first."""
    found: list[Lying | None] = [None] * len(cut)
    starts = [start for start, _end in cut]
    for one in reversed(known):
        for place in range(bisect_left(starts, one.span[0]), bisect_left(starts, one.span[1])):
            found[place] = one
    return found
