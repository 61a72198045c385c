"""Where in the text a name, a time or a cadence that a task carries is written, and what kind of place that is."""

from bisect import bisect_right
from dataclasses import dataclass

from phongtrao.reader.letters import lower
from phongtrao.reader.model import Reading, Span, Task

# How far back a heading or a label is looked for: some thirty pages.
_FAR_BACK = 80_000


@dataclass(frozen=True)
class Place:
    """Words of a task as they stand in the text; `form` is the kind of the paragraph around them."""

    span: Span
    is_own: bool
    form: str
    paragraph: Span


class Places:
    """Finds the words of one reading. Own words come before the task's labels, and these before what stands above."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.text
        self.low = lower(reading.text)
        self.pieces = sorted((piece, paragraph.kind) for paragraph in reading.paragraphs for piece in paragraph.pieces)
        self.starts = [piece[0] for piece, _kind in self.pieces]
        self.support: dict[str, list[Span]] = {}
        for passage in reading.passages:
            if passage.task_id:
                self.support.setdefault(passage.task_id, []).append(passage.span)

    def find(self, words: str, task: Task) -> Place | None:
        """The nearest place of the words that can speak for the task; None where they stand nowhere as they are."""
        needle = lower(words)
        for span in (task.span, *self.support.get(task.id, ())):
            at = self.low.find(needle, *span) if needle else -1
            if at >= 0:
                return self._place(at, len(words), is_own=span == task.span)
        at = self.low.rfind(needle, max(0, task.span[0] - _FAR_BACK), task.span[0]) if needle else -1
        return self._place(at, len(words), is_own=False) if at >= 0 else None

    def paragraph_at(self, at: int) -> tuple[Span, str]:
        """The paragraph (or cell) that holds a place, and its kind."""
        index = bisect_right(self.starts, at) - 1
        return self.pieces[index] if index >= 0 else ((at, at), "body")

    def _place(self, at: int, length: int, *, is_own: bool) -> Place:
        paragraph, form = self.paragraph_at(at)
        return Place((at, at + length), is_own, form, paragraph)
