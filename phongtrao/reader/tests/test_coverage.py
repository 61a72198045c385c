"""Nothing of a document is lost: every letter has a paragraph and a passage."""

import pytest

from phongtrao.reader import Reading, Span, read_text
from phongtrao.reader.tests.samples import SCHOOL, YOUTH


@pytest.fixture(params=[YOUTH, SCHOOL], ids=["youth", "school"])
def reading(request: pytest.FixtureRequest) -> Reading:
    return read_text(request.param)


def _uncovered(text: str, spans: list[Span]) -> str:
    covered, at = [], 0
    for start, end in sorted(spans):
        assert start >= at, "two spans share letters"
        covered.append(text[at:start])
        at = end
    return "".join([*covered, text[at:]]).strip()


def test_every_letter_stands_in_exactly_one_paragraph(reading: Reading) -> None:
    assert _uncovered(reading.text, [piece for p in reading.paragraphs for piece in p.pieces]) == ""


def test_every_letter_stands_in_exactly_one_passage(reading: Reading) -> None:
    assert _uncovered(reading.text, [passage.span for passage in reading.passages]) == ""


def test_every_duty_names_its_task_and_every_task_has_a_passage(reading: Reading) -> None:
    named = {p.task_id for p in reading.passages if p.kind in ("duty", "norm")}
    assert None not in named
    assert named == {task.id for task in reading.tasks}


def test_every_open_passage_is_asked_about(reading: Reading) -> None:
    asked = [question.span for question in reading.questions]
    for passage in reading.passages:
        if passage.kind == "open":
            assert any(a <= passage.span[0] and passage.span[1] <= b for a, b in asked)


def test_a_closing_reminder_is_left_open() -> None:
    reading = read_text(YOUTH)
    opened = [reading.text[slice(*p.span)] for p in reading.passages if p.kind == "open"]
    assert len(opened) == 1
    assert opened[0].startswith("Trên đây là kế hoạch")
