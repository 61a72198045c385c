"""Every span cuts exactly what it names."""

import pytest

from phongtrao.reader import Reading, read_text
from phongtrao.reader.tests.samples import SCHOOL, YOUTH


@pytest.fixture(params=[YOUTH, SCHOOL], ids=["youth", "school"])
def reading(request: pytest.FixtureRequest) -> Reading:
    return read_text(request.param)


def test_a_task_is_cut_by_its_span(reading: Reading) -> None:
    assert reading.tasks
    assert [reading.text[slice(*task.span)] for task in reading.tasks] == [task.text for task in reading.tasks]


def test_headings_citations_and_notes_are_cut_by_their_spans(reading: Reading) -> None:
    for entry in reading.outline:
        assert reading.text[slice(*entry.span)] == entry.title
    for citation in reading.citations:
        assert reading.text[slice(*citation.span)] == citation.number
    for note in reading.footnotes:
        assert reading.text[slice(*note.span)] == note.text


def test_targets_are_cut_by_their_spans_inside_their_task(reading: Reading) -> None:
    for task in reading.tasks:
        for target in task.targets:
            assert reading.text[slice(*target.span)] == target.text
            assert task.span[0] <= target.span[0] < target.span[1] <= task.span[1]


def test_leads_and_due_words_stand_in_the_text(reading: Reading) -> None:
    for task in reading.tasks:
        for words in (*task.leads, *task.partners, *([task.due.text] if task.due else [])):
            assert words in reading.text


def test_task_ids_are_unique_and_stay_the_same_for_the_same_text() -> None:
    first, second = read_text(YOUTH), read_text(YOUTH)
    ids = [task.id for task in first.tasks]
    assert len(set(ids)) == len(ids)
    assert first == second
